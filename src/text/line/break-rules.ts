import type { Atom } from "./atom.ts";
import { TIER } from "./breakable.ts";
import { type CharacterClass, isJapaneseLetter, isLatin } from "./character-class.ts";
import type { LanguageRules } from "./language-rules.ts";

/** One of `TIER`. */
export type Tier = (typeof TIER)[keyof typeof TIER];

/**
 * Whether a line may end after atom `index`, and if not, what keeps it together with the next one. JLREQ 3.1.7, 3.1.8,
 * 3.1.10 and table 2 of appendix C at the level "very strict"; the styles of the atoms have no say.
 */
export const tierAfter = (atoms: readonly Atom[], index: number, rules: LanguageRules): Tier => {
	const a = atoms[index];
	const b = atoms[index + 1];
	if (a === undefined || b === undefined) return TIER.open;
	// Spaces stay at the end of their line, where they vanish.
	if (isSpace(b)) return TIER.never;
	if (a.joint === "tight" || a.tailClass === "glue" || b.headClass === "glue") return TIER.kinsoku;
	if (a.address > 0 && a.address === b.address) return tierInAddress(a);
	if (a.kind === "box" || b.kind === "box") return tierAtBox(a, b);
	if (isStopInWord(atoms, index)) return TIER.piece;
	if (isForbiddenEnd(a, b) || isForbiddenStart(a, b, rules)) return TIER.kinsoku;
	if (isInseparable(a, b) || isNumberWithSign(a, b)) return TIER.kinsoku;
	if (a.joint !== null || isSpace(a)) return a.headClass !== "space" ? TIER.open : tierAtSpace(atoms, index);
	if (!isInsideWord(atoms, index, rules)) return TIER.open;
	return isBetweenPieces(a, b) ? TIER.piece : TIER.word;
};

/** Whether an atom vanishes at a line's end: spaces, the ideographic one too (JLREQ 3.1.6). */
export const isSpace = (atom: Atom): boolean => atom.headClass === "space" || atom.headClass === "ideographic-space";

/**
 * Addresses are divided between their pieces, inside them only where one is wider than a line; literals between them,
 * too, but only where the whole is.
 */
const tierInAddress = (a: Atom): Tier => {
	if (a.breaking === "literal" && isSpace(a)) return TIER.whole;
	if (a.seam === null) return TIER.word;
	if (a.seam === "inside") return TIER.piece;
	return a.breaking === "literal" ? TIER.whole : TIER.open;
};

const tierAtBox = (a: Atom, b: Atom): Tier => {
	if (!a.breakAfter || !b.breakBefore) return TIER.word;
	if (a.kind !== "box" && (a.tailClass === "opening" || a.tailClass === "note-mark")) return TIER.kinsoku;
	return b.kind !== "box" && NEVER_FIRST.has(b.headClass) ? TIER.kinsoku : TIER.open;
};

/** cl-02 to cl-07, cl-09 to cl-11 never begin a line. */
const NEVER_FIRST: ReadonlySet<CharacterClass> = new Set([
	"closing",
	"hyphen",
	"dividing",
	"middle-dot",
	"full-stop",
	"comma",
	"iteration",
	"prolonged",
	"small-kana",
]);

const SMALL_KANA: ReadonlySet<CharacterClass> = new Set(["iteration", "prolonged", "small-kana"]);

const isForbiddenStart = (a: Atom, b: Atom, rules: LanguageRules): boolean => {
	const name = b.headClass;
	// A file's name may begin with a stop after a space: .NET
	if (b.head === 0x2e && isSpace(a)) return false;
	if (SMALL_KANA.has(name)) return rules.smallKana;
	// ％ and ℃ belong to what is before them, over a space too ("20 %"): cl-13.
	if (name === "postfix") return isDigit(a.tailClass) || (isSpace(a) && (b.head === 0x25 || b.head === 0x2030));
	return NEVER_FIRST.has(name);
};

/** cl-01 and cl-12 never end a line, nor do bullets, circled numbers and ※, which belong to what follows. */
const isForbiddenEnd = (a: Atom, b: Atom): boolean => {
	if (isSpace(a)) return false;
	if (a.tailClass === "opening") return true;
	if (a.tailClass === "prefix") return !isLatinLetterBefore(a, b);
	return a.tailClass === "note-mark" && b.headClass !== "note-mark";
};

/** C# and F#: not a number sign before a number. */
const isLatinLetterBefore = (a: Atom, b: Atom): boolean => a.tail === 0x23 && isJapaneseLetter(b.headClass);

/** cl-08: ——, ……, ‥‥, 〳〵. Two different ones may part. */
const isInseparable = (a: Atom, b: Atom): boolean =>
	a.tailClass === "inseparable" &&
	b.headClass === "inseparable" &&
	(a.tail === b.head || ((a.tail === 0x3033 || a.tail === 0x3034) && b.head === 0x3035));

const SIGNS: ReadonlySet<number> = new Set([0x2b, 0x2d, 0x2212, 0xb1, 0xff0b, 0xff0d]);

const isNumberWithSign = (a: Atom, b: Atom): boolean => SIGNS.has(a.tail) && isDigit(b.headClass);

/** Whether a class is that of digits, half or full width. */
export const isDigit = (name: CharacterClass): boolean => name === "digit" || name === "wide-digit";

/** Signs that inside a word belong to it: 10:30, 1,980, Wi-Fi, it's (cl-24, cl-27). */
const JOINERS: ReadonlySet<number> = new Set([..."'’‘.,:-‐/_+&@%·"].map((character) => character.codePointAt(0) ?? 0));

const isInsideWord = (atoms: readonly Atom[], index: number, rules: LanguageRules): boolean => {
	const a = atoms[index];
	const b = atoms[index + 1];
	if (a === undefined || b === undefined) return false;
	const isAfterHyphen = a.tail === 0x2d || a.tail === 0x2010 || a.tail === 0x2f;
	if (rules.breaking === "western" && isAfterHyphen) return !isTypedHyphen(atoms, index);
	if (isWordly(a) && isWordly(b)) return true;
	if (rules.breaking === "western" && isQuoteAtWord(a, b)) return true;
	if (JOINERS.has(b.head) && isLatin(a.tailClass)) return isLatin(atoms[index + 2]?.headClass ?? "other");
	if (a.tailClass === "hangul" && b.headClass === "hangul") return rules.breaking === "korean";
	return (
		(isDigit(a.tailClass) && isDigit(b.headClass)) || (a.tailClass === "wide-letter" && b.headClass === "wide-letter")
	);
};

/** The stop of a host or file name, not of a sentence: example.ac.jp. */
const isStopInWord = (atoms: readonly Atom[], index: number): boolean =>
	atoms[index + 1]?.head === 0x2e &&
	isLatin(atoms[index]?.tailClass ?? "other") &&
	isLatin(atoms[index + 2]?.headClass ?? "other");

/** Where a word that is wider than a line is divided first: paths, lists with slashes, hosts (typography.md 3). */
const isBetweenPieces = (a: Atom, b: Atom): boolean => ENDS_PIECE.has(a.tail) || BEGINS_PIECE.has(b.head);

const ENDS_PIECE: ReadonlySet<number> = new Set([..."/\\=@"].map((character) => character.codePointAt(0) ?? 0));
const BEGINS_PIECE: ReadonlySet<number> = new Set([..."?&#.~%-_"].map((character) => character.codePointAt(0) ?? 0));

/** A hyphen or slash between letters, after which a Western word may be divided. */
const isTypedHyphen = (atoms: readonly Atom[], index: number): boolean =>
	atoms[index - 1]?.tailClass === "letter" && atoms[index + 1]?.headClass === "letter";

/** Letters, digits and ASCII signs: what stands together without a space is one Western word. */
const isWordly = (atom: Atom): boolean =>
	isLatin(atom.headClass) || (atom.head > 0x20 && atom.head < 0x7f) || atom.head === 0x2019;

/** Quotes without a space beside them belong to their word whichever side they are on (UAX #14 LB19): „Wort“ nach. */
const isQuoteAtWord = (a: Atom, b: Atom): boolean =>
	(isLatin(a.tailClass) && b.headClass === "opening") || (a.tailClass === "closing" && isLatin(b.headClass));

/** A space beside which a line does not break although it could: after an opening quote, before marks set off by one. */
const tierAtSpace = (atoms: readonly Atom[], index: number): Tier => {
	const before = atoms[index - 1];
	return before !== undefined && (before.tail === 0xab || before.tail === 0x2039) ? TIER.kinsoku : TIER.open;
};
