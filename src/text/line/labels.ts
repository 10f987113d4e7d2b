import type { Atom } from "./atom.ts";

/** A stretch of atoms, `end` exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

const OPENING: ReadonlySet<number> = new Set([0x300c, 0x300e, 0xff3b, 0x3010]);
const CLOSING: ReadonlySet<number> = new Set([0x300d, 0x300f, 0xff3d, 0x3011]);

/** What opens a label in Latin-script languages. */
const QUOTE = 0x201c;

/** A label of so many characters, brackets included, is one thing and never divided (TOKENS.md 2). */
const SHORT_LABEL = 9;

/** The labels of a text: outermost bracketed stretches, and stretches of the kind `label` that have no brackets. */
export const findLabels = (atoms: readonly Atom[]): readonly Stretch[] => {
	const labels: Stretch[] = [];
	let depth = 0;
	let start = 0;
	let bare = -1;
	atoms.forEach((atom, index) => {
		if (OPENING.has(atom.head) && atom.address === 0) {
			if (depth === 0) start = index;
			depth++;
		} else if (CLOSING.has(atom.head) && depth > 0) {
			depth--;
			if (depth === 0) labels.push({ start, end: index + 1 });
		}
		// Two labels in a row are two things.
		if (atom.head === QUOTE && bare >= 0) {
			labels.push({ start: bare, end: index });
			bare = -1;
		}
		const isBare = depth === 0 && atom.breaking === "label" && !CLOSING.has(atom.head);
		if (isBare && bare < 0) bare = index;
		if (!isBare && bare >= 0) {
			labels.push({ start: bare, end: index });
			bare = -1;
		}
	});
	if (bare >= 0) labels.push({ start: bare, end: atoms.length });
	return labels;
};

/** Whether a label is short enough to be kept whole. */
export const isShortLabel = (label: Stretch, atoms: readonly Atom[]): boolean => {
	const head = atoms[label.start]?.head ?? 0;
	const hasBrackets = OPENING.has(head) || head === QUOTE;
	return label.end - label.start <= (hasBrackets ? SHORT_LABEL : SHORT_LABEL - 2);
};
