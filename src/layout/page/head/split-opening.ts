import type { EditionBlock, EditionNote, EditionSection, EditionTextBlock } from "../../../model/edition.ts";

/** The blocks of an edition as page 1 takes them. */
export interface Opening {
	/** The section that opens the body. */
	readonly section: EditionSection | null;
	/** The notes before the first step. */
	readonly notes: readonly EditionNote[];
	/** The texts between them. */
	readonly texts: readonly EditionTextBlock[];
	readonly body: readonly EditionBlock[];
}

/**
 * Takes from the blocks what belongs to the head of page 1 (format.md, "Page 1, in order"): a section that comes first,
 * and the notes and texts before the first step, as far as nothing stands between that they would be torn away from.
 * Without any step there is no "before", and they stay where they are.
 */
export const splitOpening = (blocks: readonly EditionBlock[]): Opening => {
	const first = blocks[0];
	const section = first?.kind === "section" ? first : null;
	const rest = section === null ? blocks : blocks.slice(1);
	if (!rest.some(({ kind }) => kind === "step")) return { section, notes: [], texts: [], body: rest };
	const notes: EditionNote[] = [];
	const texts: EditionTextBlock[] = [];
	let at = 0;
	for (; at < rest.length; at++) {
		const block = rest[at];
		if (block?.kind === "note") notes.push(block);
		else if (block?.kind === "text") texts.push(block);
		else break;
	}
	return { section, notes, texts, body: rest.slice(at) };
};
