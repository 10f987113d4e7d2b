import { type PageWords, WORD_KEYS, type WordKey } from "../model/words.ts";
import { WORDS_EN } from "./words-en.ts";
import { WORDS_JA } from "./words-ja.ts";

/** The languages whose words the program brings; other Latin-script languages start from English. */
const WORDS: ReadonlyMap<string, PageWords> = new Map([
	["ja", WORDS_JA],
	["en", WORDS_EN],
]);

const primarySubtag = (lang: string): string => (lang.split("-")[0] ?? "").toLowerCase();

/**
 * The page's words in one language (a BCP 47 tag), with a manual's own texts in their places. `overrides` are by the
 * Japanese word as printed; those that name no word are passed over.
 */
export const pageWords = (lang: string, overrides: ReadonlyMap<string, string>): PageWords => {
	const words: { [key in WordKey]: string } = { ...(WORDS.get(primarySubtag(lang)) ?? WORDS_EN) };
	for (const key of WORD_KEYS) words[key] = overrides.get(WORDS_JA[key]) ?? words[key];
	return words;
};

/** The Japanese words that a language lacks: neither the program nor `overrides` (see `pageWords`) has them. */
export const missingPageWords = (lang: string, overrides: ReadonlyMap<string, unknown>): readonly string[] =>
	WORDS.has(primarySubtag(lang)) ? [] : japanesePageWords().filter((word) => !overrides.has(word));

/** Every word of the page in Japanese, by which a manual's `words` names it. */
export const japanesePageWords = (): readonly string[] => WORD_KEYS.map((key) => WORDS_JA[key]);
