import { writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { type LineWorkerData, showLine } from "./progress-lock.ts";

// The thread of the progress line (progress.ts). Its messages are the words of the stages.

/** Before so many milliseconds nothing is said: most builds are over by then. */
const PATIENCE = 1000;

const STANDARD_ERROR = 2;

const { state } = workerData as LineWorkerData;
const started = performance.now();
let words = "";

const show = (): void => {
	const seconds = Math.floor((performance.now() - started) / 1000);
	showLine(state, () => {
		try {
			writeSync(STANDARD_ERROR, `\r\u001b[2K${words} (${seconds} s)`);
		} catch {
			// a terminal that is gone
		}
	});
};

parentPort?.on("message", (said: string) => {
	words = said;
	if (performance.now() - started >= PATIENCE) show();
});
setTimeout(() => {
	show();
	setInterval(show, PATIENCE);
}, PATIENCE);
