import { describe, expect, it } from "vitest";
import { alignmentDistance, suggestName } from "../../../../src/input/format/suggest-name.ts";

describe("the distance of two words", () => {
	it("counts a swap of neighbours as one", () => {
		expect(alignmentDistance("tpa", "tap")).toBe(1);
		expect(alignmentDistance("tpa", "top")).toBe(2);
	});

	it("counts code points, so that a rare kanji is one character", () => {
		expect(alignmentDistance("𠮷野", "吉野")).toBe(1);
	});

	it("counts insertions, deletions and replacements", () => {
		expect(alignmentDistance("", "abc")).toBe(3);
		expect(alignmentDistance("abc", "")).toBe(3);
		expect(alignmentDistance("kitten", "sitting")).toBe(3);
		expect(alignmentDistance("same", "same")).toBe(0);
	});
});

describe("what was probably meant", () => {
	const keys = ["title", "step", "tap", "top", "back-to"];

	it("is the nearest name", () => {
		expect(suggestName("titel", keys)).toBe("title");
		expect(suggestName("tpa", keys)).toBe("tap");
	});

	it("is found through full-width letters, capitals and underscores", () => {
		expect(suggestName("ＴＩＴＬＥ", keys)).toBe("title");
		expect(suggestName("back_to", keys)).toBe("back-to");
	});

	it("is found through words that people use instead", () => {
		expect(suggestName("手順", keys, { step: ["手順"] })).toBe("step");
	});

	it("is nothing when nothing is near", () => {
		expect(suggestName("background", keys)).toBeNull();
		expect(suggestName("x", keys)).toBeNull();
	});
});
