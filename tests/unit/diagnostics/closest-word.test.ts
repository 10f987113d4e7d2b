import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closestWord, foldLookAlikes, measureDistance } from "../../../src/diagnostics/closest-word.ts";

const distance = (a: string, b: string): number => measureDistance([...a], [...b]);

describe("measureDistance", () => {
	it("counts insertions, deletions and replacements", () => {
		expect(distance("", "abc")).toBe(3);
		expect(distance("abc", "")).toBe(3);
		expect(distance("kitten", "sitting")).toBe(3);
		expect(distance("次え", "次へ")).toBe(1);
	});

	it("counts a swap of neighbours as one edit, and edits no part twice", () => {
		expect(distance("reslut", "result")).toBe(1);
		expect(distance("ca", "abc")).toBe(3);
	});

	it("counts a character beyond the basic plane as one", () => {
		expect(distance("𠮷野", "吉野")).toBe(1);
	});
});

describe("measureDistance with a limit", () => {
	it("is the distance up to the limit, and one more beyond it", () => {
		expect(measureDistance([..."kitten"], [..."sitting"], 3)).toBe(3);
		expect(measureDistance([..."kitten"], [..."sitting"], 2)).toBe(3);
		expect(measureDistance([..."abcdef"], [..."uvwxyz"], 2)).toBe(3);
		expect(measureDistance([..."ab"], [..."ba"], 1)).toBe(1);
		expect(measureDistance([..."a"], [..."a"], 0)).toBe(0);
		expect(measureDistance([..."a"], [..."b"], 0)).toBe(1);
	});

	it("agrees with the distance that is measured to its end", () => {
		const word = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 });
		fc.assert(
			fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
				const whole = distanceInFull(a, b);
				expect(measureDistance(a, b)).toBe(whole);
				expect(measureDistance(a, b, limit)).toBe(Math.min(whole, limit + 1));
			}),
			{ numRuns: 500, seed: 1 },
		);
	});
});

/** The definition of the optimal string alignment distance, without any short cut. */
const distanceInFull = (a: readonly string[], b: readonly string[]): number => {
	if (a.length === 0 || b.length === 0) return a.length + b.length;
	const edits = [
		distanceInFull(a.slice(1), b) + 1,
		distanceInFull(a, b.slice(1)) + 1,
		distanceInFull(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
	];
	if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
		edits.push(distanceInFull(a.slice(2), b.slice(2)) + 1);
	return Math.min(...edits);
};

describe("foldLookAlikes", () => {
	it("takes characters of one shape, width or case for the same", () => {
		expect(foldLookAlikes("カード")).toBe(foldLookAlikes("力一ド"));
		expect(foldLookAlikes("次へ")).toBe(foldLookAlikes("次ヘ"));
		expect(foldLookAlikes("Ｗｉ－Ｆｉ")).toBe(foldLookAlikes("wi-fi"));
		expect(foldLookAlikes("サイン イン")).toBe(foldLookAlikes("ｻｲﾝｲﾝ"));
	});
});

describe("closestWord", () => {
	it("finds the word of the smallest distance, of several the first", () => {
		expect(closestWord("次え", ["追加", "次へ", "次を"])).toBe("次へ");
		expect(closestWord("tilte", ["time", "title", "table"])).toBe("title");
	});

	it("finds a word that only looks the same", () => {
		expect(closestWord("ヘ", ["へ"])).toBe("へ");
		expect(closestWord("スキツプ", ["戻る", "スキップ"])).toBe("スキップ");
	});

	it("finds the one word that holds the other", () => {
		expect(closestWord("続行", ["戻る", "続行してください"])).toBe("続行してください");
		expect(closestWord("続行", ["続行してください", "続行しないでください"])).toBeNull();
	});

	it("finds nothing where nothing is near", () => {
		expect(closestWord("次へ", ["キャンセル", "戻る"])).toBeNull();
		expect(closestWord("A", ["B"])).toBeNull();
		expect(closestWord("abc", [])).toBeNull();
	});
});
