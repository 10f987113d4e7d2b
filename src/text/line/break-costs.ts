import type { Atom } from "./atom.ts";
import { isDigit, isSpace } from "./break-rules.ts";
import { isHiragana, isKatakana, isLatin } from "./character-class.ts";
import type { LanguageRules } from "./language-rules.ts";

/** How natural a break before a character of a text is: above 0 between phrases, below inside one. */
export type PhraseScores = (offset: number) => number;

/**
 * What a break after atom `index` costs where it is allowed (typography.md 2.4): nothing between phrases, most inside
 * words. `scores` is null where no phrase model applies.
 */
export const breakCostAfter = (
	atoms: readonly Atom[],
	index: number,
	rules: LanguageRules,
	score: number | null,
): number => {
	const a = atoms[index];
	const b = atoms[index + 1];
	if (a === undefined || b === undefined) return 0;
	if (isInsideAddress(a, b)) return b.head === 0x2e ? ADDRESS_DOT_COST : ADDRESS_COST;
	if (a.joint === "loose") return 0;
	if (a.joint === "hyphen") return rules.breaking === "western" ? HYPHEN_COST : HYPHEN_COST_IN_JAPANESE;
	if (a.headClass === "ideographic-space") return 0;
	if (a.headClass === "space") return costAtSpace(atoms[index - 1], b, rules);
	if (a.tail === 0x3002 || a.tail === 0xff0e || a.tail === 0xff01 || a.tail === 0xff1f) return -25;
	if (a.tailClass === "comma") return -12;
	if (score === null) return costWithoutPhrases(a, b, rules);
	if (score > 0) return 0;
	return b.headClass === "opening" ? 5 : costInsidePhrase(a, b) + Math.min(400, -score / 5);
};

/** A typed hyphenation point: worth it where the line would else be a third empty (TeX's \\hyphenpenalty is 50, too). */
const HYPHEN_COST = 50;

/** Among Japanese words, between which lines break anyhow, a divided Latin word is dearer. */
const HYPHEN_COST_IN_JAPANESE = 120;

const ADDRESS_COST = 40;

/** A line that begins with a dot looks like a mistake; dearer than one more line, so that hosts stay whole where they fit. */
const ADDRESS_DOT_COST = 500;

/** Whether an address goes on over a boundary: one found in a text, or one that the caller says is one. */
const isInsideAddress = (a: Atom, b: Atom): boolean =>
	(a.address > 0 && a.address === b.address) || (a.breaking === "url" && b.breaking === "url");

/** A space between Latin words is a good place, one beside Japanese or after a sentence the best. */
const costAtSpace = (before: Atom | undefined, after: Atom, rules: LanguageRules): number => {
	if (before === undefined || !isLatin(after.headClass)) return 0;
	// A number stays with its word where it can: Step 5, 10 km.
	const isNumber = isDigit(before.tailClass) !== isDigit(after.headClass);
	if (rules.breaking === "western") return isNumber ? 40 : 0;
	if (!isLatin(before.tailClass)) return 0;
	return isNumber ? 60 : 30;
};

const costWithoutPhrases = (a: Atom, b: Atom, rules: LanguageRules): number => {
	if (rules.breaking === "western") return a.tail === 0x2d || a.tail === 0x2010 ? 40 : 60;
	return isInKatakanaWord(a, b) ? 120 : 0;
};

const costInsidePhrase = (a: Atom, b: Atom): number => {
	if (isInKatakanaWord(a, b)) return 900;
	if (a.tailClass === "ideograph" && b.headClass === "ideograph") return 700;
	return isHiragana(a.tail) && isHiragana(b.head) ? 600 : 500;
};

/** Katakana words are kept whole like Latin ones: for many readers they are what is hardest to put together again. */
export const isInKatakanaWord = (a: Atom, b: Atom): boolean => isKatakana(a.tail) && isKatakana(b.head);

/** Counters and what else follows a number without a break: 10分, 2026年, 3つ. */
const COUNTERS: ReadonlySet<number> = points(
	"つ個件枚台本回分秒時日月年週桁文字人名円度段行列頁章節項番号階倍歳点種類版目か所ヶヵ程以未内前後間通歩件組部課限校室館単",
);

/** What a number belongs to: 手順10, 第3, 約5. */
const ORDINALS: ReadonlySet<number> = points("第約計全各順図表令和毎");

function points(characters: string): ReadonlySet<number> {
	return new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
}

/** Whether a number and its counter, or the sign of a number and it, meet here. They are kept whole. */
export const isNumberWithCounter = (atoms: readonly Atom[], index: number): boolean => {
	const a = atoms[index];
	const b = atoms[index + 1];
	if (a === undefined || b === undefined || isSpace(a)) return false;
	if (isDigit(a.tailClass) && a.kind === "cluster") return COUNTERS.has(b.head);
	return isDigit(b.headClass) && b.kind === "cluster" && ORDINALS.has(a.tail);
};
