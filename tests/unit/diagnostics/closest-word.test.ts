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
