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

/** What an aside stands in. */
const ASIDE_OPENING = 0xff08;
const ASIDE_CLOSING = 0xff09;

/** Between a head and what it says. */
const COLON = 0xff1a;

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

/**
 * What is read in one go besides labels, where it is short: what stands in brackets, also inside a label, and a
 * paragraph's head with its colon (できたか確認：).
 */
export const findAsides = (atoms: readonly Atom[]): readonly Stretch[] => {
	const head = atoms.findIndex((atom) => atom.head === COLON);
	const asides: Stretch[] = head > 0 ? [{ start: 0, end: head + 1 }] : [];
	const open: number[] = [];
	atoms.forEach((atom, index) => {
		if (atom.address > 0) return;
		if (OPENING.has(atom.head) || atom.head === ASIDE_OPENING) open.push(index);
		else if (CLOSING.has(atom.head) || atom.head === ASIDE_CLOSING) {
			const start = open.pop();
			if (start !== undefined) asides.push({ start, end: index + 1 });
		}
	});
	return asides;
};
