import type { EditionText, Inline } from "../model/inline.ts";
import { flattenRuns, type PlainManner } from "../model/plain-text.ts";

/** What a step asks for, with its labels taken out. */
export interface ReadAction {
	/** The words; `[0]`, `[1]` … where a label stands, or what the step taps. */
	readonly sentence: string;
	readonly labels: readonly string[];
}

/** Reads what a step asks for, so that a rule sees what is done to which label. */
export const readAction = (action: EditionText): ReadAction => {
	const labels: string[] = [];
	const read = (runs: readonly Inline[]): string =>
		runs
			.map((run) => {
				if (run.kind === "label" || run.kind === "tapped") return `[${labels.push(wordsOf(run)) - 1}]`;
				if (run.kind === "bold") return read(run.children);
				if (run.kind === "link") return read(run.words ?? []);
				return wordsOf(run).replace(/[[\]]/g, " ");
			})
			.join("");
	const sentence = action.paragraphs.map(read).join(" ");
	return { sentence, labels };
};

/** Labels without their brackets; a step that is referred to says nothing. */
const BARE: PlainManner = { brackets: ["", ""], nameStep: () => "", gap: "" };

const wordsOf = (run: Inline): string => flattenRuns([run], run.span, BARE).text;
