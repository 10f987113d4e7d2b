import { describe, expect, it } from "vitest";
import { WORD_KEYS } from "../../../src/model/words.ts";
import { japanesePageWords, missingPageWords, pageWords } from "../../../src/style/page-words.ts";
import { WORDS_EN } from "../../../src/style/words-en.ts";
import { WORDS_JA } from "../../../src/style/words-ja.ts";

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe("the page's words", () => {
	it("have the same places for values in Japanese and English", () => {
		for (const key of WORD_KEYS) expect([key, placeholders(WORDS_EN[key])]).toEqual([key, placeholders(WORDS_JA[key])]);
	});

	it("differ from one another in Japanese, so that each can be named", () => {
		const words = japanesePageWords();
		expect(new Set(words).size).toBe(words.length);
	});
});

describe("pageWords", () => {
	it("takes the language's words, and English where a language has none", () => {
		expect(pageWords("ja", new Map()).continued).toBe("つづき");
		expect(pageWords("ja-JP", new Map()).continued).toBe("つづき");
		expect(pageWords("en-GB", new Map()).continued).toBe("continued");
		expect(pageWords("fr", new Map()).continued).toBe("continued");
	});

	it("puts a manual's texts in the places of the Japanese words that they name", () => {
		const words = pageWords("fr", new Map([["つづき", "suite"]]));
		expect(words.continued).toBe("suite");
		expect(words.before).toBe("Before you start");
	});
});

describe("missingPageWords", () => {
	it("lists nothing for languages that the program speaks", () => {
		expect(missingPageWords("en", new Map())).toEqual([]);
		expect(missingPageWords("ja", new Map())).toEqual([]);
	});

	it("lists what neither the program nor the manual has", () => {
		const missing = missingPageWords("fr", new Map([["つづき", "suite"]]));
		expect(missing).not.toContain("つづき");
		expect(missing).toContain("はじめる前に");
		expect(missing).toHaveLength(WORD_KEYS.length - 1);
	});
});
