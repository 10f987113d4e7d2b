import type { Edit } from "./syntax-fault.ts";

/** A text with its edits done; none touches another. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
	edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end), text);
