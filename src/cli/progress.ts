import { Worker } from "node:worker_threads";
import { characterWidth } from "../diagnostics/display-width.ts";
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

type Stage = "read" | "check" | "layout" | "write";

const STAGE_WORDS: { readonly [language in Lang]: { readonly [stage in Stage]: string } } = {
	ja: { read: "読んでいます", check: "調べています", layout: "ページを組んでいます", write: "PDF にしています" },
	en: { read: "reading", check: "checking", layout: "laying out", write: "making the PDF" },
};

/** The columns that the thread needs after the words: ` (10 s)`. */
const SECONDS_WIDTH = 10;

/** Of terminals that do not know how wide they are. */
const USUAL_COLUMNS = 80;

/** A line that went on below could not be removed again. */
const cutToWidth = (text: string, columns: number): string => {
	let width = 0;
	for (const [at, character] of [...text].entries()) {
		width += characterWidth(character);
		if (width > columns) return [...text].slice(0, at).join("");
	}
	return text;
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
		stage: (stage, subject) => {
			const words = `${STAGE_WORDS[lang][stage]} … ${showCharacters(subject)}`;
			worker.postMessage(cutToWidth(words, (process.stderr.columns || USUAL_COLUMNS) - SECONDS_WIDTH));
		},
		end: async () => {
			if (closeLine(state)) process.stderr.write("\r\u001b[2K");
			await worker.terminate();
		},
	};
};
