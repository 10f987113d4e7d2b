import { performance } from "node:perf_hooks";
import type { Lang } from "../diagnostics/language.ts";

/** Tells a person at a terminal where a long run is. */
export interface Progress {
	/** A stage begins; `subject` is what it works on. */
	readonly stage: (stage: Stage, subject: string) => void;
	/** Removes the line. */
	readonly end: () => void;
}

type Stage = "check" | "layout" | "write";

const STAGE_WORDS: { readonly [language in Lang]: { readonly [stage in Stage]: string } } = {
	ja: { check: "調べています", layout: "ページを組んでいます", write: "書き出しています" },
	en: { check: "checking", layout: "laying out", write: "writing" },
};

/** Before so many milliseconds nothing is said: most builds are over by then. */
const PATIENCE = 1000;

/** A progress line on stderr; silent where that is no terminal, or where `quiet` asks for it. */
export const makeProgress = (lang: Lang, quiet: boolean): Progress => {
	const started = performance.now();
	const silent = quiet || !process.stderr.isTTY;
	let shown = false;
	return {
		stage: (stage, subject) => {
			if (silent || performance.now() - started < PATIENCE) return;
			process.stderr.write(`\r\u001b[2K${STAGE_WORDS[lang][stage]} … ${subject}`);
			shown = true;
		},
		end: () => {
			if (shown) process.stderr.write("\r\u001b[2K");
		},
	};
};
