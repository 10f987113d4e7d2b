import type { Inline } from "../../model/inline.ts";
import { type SourcedText, sliceSourced } from "../../model/sourced-text.ts";

/** The mark that a text hangs behind, and its first paragraph without it. */
export interface MarkedRuns {
	/** The usual mark, or the one that the author typed, with its places. */
	readonly mark: string | SourcedText;
	readonly runs: readonly Inline[];
}

/** ※1, ＊２, *3 and what parts them from the words; a bare ※, or another sign set off by a blank. */
const OWN_MARK =
	/^(?:[※＊*](?:[0-9]{1,2}|[０-９]{1,2})(?![0-9０-９A-Za-z#*])[.．:：)）]?[ \u3000]*|※[ \u3000]*|[＊*][ \u3000]+)(?=.)/u;

/**
 * Takes the mark that an author typed before a note in place of the usual one, so that ※1 is the note's own label and
 * hangs (JLREQ cl-20 and its section on notes), and no note has two.
 */
export const takeMark = (runs: readonly Inline[], usual: string): MarkedRuns => {
	const [first, ...rest] = runs;
	const typed = first?.kind === "text" ? (OWN_MARK.exec(first.content.text)?.[0].length ?? 0) : 0;
	if (first?.kind !== "text" || typed === 0) return { mark: usual, runs };
	const words = { ...first, content: sliceSourced(first.content, typed) };
	return { mark: sliceSourced(first.content, 0, typed), runs: [words, ...rest] };
};
