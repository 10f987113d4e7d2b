import { Worker } from "node:worker_threads";
import type { Lang } from "../diagnostics/language.ts";
import { showCharacters } from "../diagnostics/show-characters.ts";
import { closeLine, type LineWorkerData } from "./progress-lock.ts";

/** Tells a person at a terminal where a long run is. */
export interface Progress {
	/** A stage begins; `subject` is what it works on. */
	readonly stage: (stage: Stage, subject: string) => void;
	/** Removes the line. */
	readonly end: () => Promise<void>;
}

type Stage = "check" | "layout" | "write";

const STAGE_WORDS: { readonly [language in Lang]: { readonly [stage in Stage]: string } } = {
	ja: { check: "調べています", layout: "ページを組んでいます", write: "PDF にしています" },
	en: { check: "checking", layout: "laying out", write: "making the PDF" },
};

/** Says nothing. */
const SILENCE: Progress = { stage: () => {}, end: async () => {} };

/**
 * A progress line on stderr, after a second; silent where that is no terminal, or where `quiet` asks for it. A thread of
 * its own writes it, because the stages keep this one busy for as long as they last.
 */
export const makeProgress = (lang: Lang, quiet: boolean): Progress => {
	if (quiet || !process.stderr.isTTY) return SILENCE;
	const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const worker = new Worker(new URL("./progress-line.js", import.meta.url), {
		workerData: { state } satisfies LineWorkerData,
	});
	worker.unref();
	worker.on("error", () => {}); // without the line, everything else goes on
	return {
		stage: (stage, subject) => worker.postMessage(`${STAGE_WORDS[lang][stage]} … ${showCharacters(subject)}`),
		end: async () => {
			if (closeLine(state)) process.stderr.write("\r\u001b[2K");
			await worker.terminate();
		},
	};
};
