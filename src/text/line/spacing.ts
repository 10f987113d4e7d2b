import type { Atom } from "./atom.ts";
import { isJapaneseLetter, isLatin } from "./character-class.ts";

/** What a character does to the space beside it (JLREQ appendix B, reduced to what differs). */
export type Spacing =
	| "opening"
	| "closing"
	| "comma"
	| "full-stop"
	| "middle"
	| "space"
	| "japanese"
	| "latin"
	| "none";

const byCodePoint = new Map<number, Spacing>();
const list = (characters: string, spacing: Spacing): void => {
	for (const character of characters) byCodePoint.set(character.codePointAt(0) ?? 0, spacing);
};
list("（〔［｛〈《「『【｟〘〖〝", "opening");
list("）〕］｝〉》」』】｠〙〗〟", "closing");
list("、，", "comma");
list("。．", "full-stop");
list("・：；", "middle");

/** How each atom of a segment spaces, in order. */
export const spacingsOf = (atoms: readonly Atom[]): readonly Spacing[] => {
	let openQuotes = 0;
	return atoms.map((atom, index) => {
		if (atom.kind !== "cluster") return isJapaneseLetter(atom.headClass) ? "japanese" : "latin";
		if (atom.head === 0x201c || atom.head === 0x2018) {
			openQuotes++;
			return quoteSpacing(atoms[index + 1], "opening");
		}
		// An apostrophe closes nothing (can’t).
		if (isSingleQuote(atom) && isLatinAt(atoms[index - 1]) && isLatinAt(atoms[index + 1])) return "latin";
		if (atom.head === 0x201d || atom.head === 0x2019) {
			// A closing quote that nothing opened (”設定”) may be either: it keeps its own width and no more.
			if (openQuotes === 0) return isSingleQuote(atom) && isBesideLatin(atoms, index) ? "latin" : "none";
			openQuotes--;
			return quoteSpacing(atoms[index - 1], "closing");
		}
		return spacingOf(atom);
	});
};

/** Whether an atom is ‘ or ’, which also is the apostrophe. */
export const isSingleQuote = (atom: Atom): boolean => atom.head === 0x2018 || atom.head === 0x2019;

const isLatinAt = (atom: Atom | undefined): boolean => atom !== undefined && isLatin(atom.headClass);

/** A lone ’ belongs to the Latin word that it ends (students’) or begins (’24). */
const isBesideLatin = (atoms: readonly Atom[], index: number): boolean => {
	const before = atoms[index - 1];
	if (before !== undefined && isJapaneseLetter(before.headClass)) return false;
	return isLatinAt(before) || isLatinAt(atoms[index + 1]);
};

const spacingOf = (atom: Atom): Spacing => {
	// Its size and place set it apart (JLREQ cl-20).
	if (atom.breaking === "reference-mark") return "none";
	const name = atom.headClass;
	if (name === "space" || name === "ideographic-space") return "space";
	if (isJapaneseLetter(name)) return "japanese";
	// Addresses and literals are set as they are: exact, and Latin words to their neighbours.
	if (isLatin(name) || atom.address > 0) return "latin";
	return byCodePoint.get(atom.head) ?? "none";
};

/** Quotation marks are Latin round Latin words, brackets round Japanese ones (JLREQ 3.1.1, note on quotation marks). */
const quoteSpacing = (inner: Atom | undefined, bracket: Spacing): Spacing =>
	inner !== undefined && isJapaneseLetter(inner.headClass) ? bracket : "latin";

/** Width of the box of a punctuation mark, in em: all full-width ones are half an em wide (JLREQ 3.1.2). */
const PUNCTUATION_BOX = 0.5;

/** Where a glyph stands in its box. In em. */
export interface PunctuationBox {
	readonly width: number;
	/** Of the glyph's origin from the box's left edge: whatever its font's advance, its ink is in the box. */
	readonly shift: number;
}

/**
 * The box of a glyph of this advance (em). Full-width fonts put half an em of blank beside punctuation, proportional
 * ones less: the box leaves it out, and glue puts back what the neighbours call for.
 */
export const boxOf = (spacing: Spacing, advance: number): PunctuationBox => {
	switch (spacing) {
		case "opening":
			return { width: PUNCTUATION_BOX, shift: PUNCTUATION_BOX - advance };
		case "middle":
			return { width: PUNCTUATION_BOX, shift: (PUNCTUATION_BOX - advance) / 2 };
		case "closing":
		case "comma":
		case "full-stop":
			return { width: PUNCTUATION_BOX, shift: 0 };
		default:
			return { width: advance, shift: 0 };
	}
};

/** A single quote of more than this is set for Japanese, with half of its width blank; in em. */
const PROPORTIONAL_QUOTE = 0.4;

/** What a single quote takes in Latin text, in em: its ink with as much white as between letters. */
const QUOTE_BOX = 0.3;

/**
 * The box of ‘ or ’ in Latin text. BIZ UD sets both half an em wide, with the blank outside: behind an apostrophe it
 * would be a hole (can’ t).
 */
export const boxOfLatinQuote = (quote: Atom, advance: number): PunctuationBox => {
	if (advance <= PROPORTIONAL_QUOTE) return { width: advance, shift: 0 };
	return { width: QUOTE_BOX, shift: quote.head === 0x2018 ? QUOTE_BOX - advance : 0 };
};

/** Space between two characters, in em of each. */
export interface Glue {
	/** In em of the first. */
	readonly after: number;
	/** In em of the second. */
	readonly before: number;
	/** What part of it can go when a line is squeezed. */
	readonly elasticity: number;
}

const NO_GLUE: Glue = { after: 0, before: 0, elasticity: 0 };

/** Between Japanese and Latin: less than JLREQ's quarter, as its task force advises; squeezed to an eighth at most. */
const LATIN_GLUE = 1 / 6;
const LATIN_ELASTICITY = 1 / 4;

/**
 * The natural space between neighbours (JLREQ 3.1.2 and 3.1.4, table 1): half an em after closing and before opening
 * marks, once and not twice where they meet, none inside a run of closing ones, a quarter round middle dots.
 */
export const glueBetween = (first: Spacing, second: Spacing, spacesLatin: boolean): Glue => {
	if (first === "opening" || first === "space" || second === "space") return NO_GLUE;
	if (isClosing(first)) return glueAfterClosing(first, second);
	if (first === "middle") {
		const before = second === "middle" ? 0.25 : 0;
		return { after: 0.25, before, elasticity: 1 };
	}
	if (second === "opening") return { after: 0, before: 0.5, elasticity: 0.5 };
	if (second === "middle") return { after: 0, before: 0.25, elasticity: 1 };
	if (spacesLatin && ((first === "japanese" && second === "latin") || (first === "latin" && second === "japanese"))) {
		return { after: LATIN_GLUE / 2, before: LATIN_GLUE / 2, elasticity: LATIN_ELASTICITY };
	}
	return NO_GLUE;
};

const isClosing = (spacing: Spacing): boolean =>
	spacing === "closing" || spacing === "comma" || spacing === "full-stop";

/**
 * What part of the space beside it a punctuation mark keeps, by its own advance in em. The half em of JLREQ belongs to
 * solid full-width setting, where the blank of every character around it is as wide. A font whose marks are proportional
 * sets its kana close as well, and the half em beside 」 would be a hole: an eighth is left beside brackets, so that they
 * part from the words, and less than a third after a comma. The half em after a full stop stays.
 */
export const shareOfGlue = (spacing: Spacing, advance: number): number =>
	advance < FULL_WIDTH ? (PROPORTIONAL_SHARES[spacing] ?? 1) : 1;

/** Marks of full-width fonts have one em, those of proportional ones about half of it. */
const FULL_WIDTH = 0.9;

const PROPORTIONAL_SHARES: Readonly<Partial<Record<Spacing, number>>> = {
	opening: 1 / 4,
	closing: 1 / 4,
	middle: 1 / 4,
	comma: 5 / 8,
};

const glueAfterClosing = (first: Spacing, second: Spacing): Glue => {
	if (isClosing(second)) return NO_GLUE;
	if (second === "middle") return { after: 0, before: 0.25, elasticity: 1 };
	// The half em after a full stop inside a line is never squeezed (JLREQ 3.8.3).
	return { after: 0.5, before: 0, elasticity: first === "full-stop" ? 0 : 0.5 };
};
