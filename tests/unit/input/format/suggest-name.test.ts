import { describe, expect, it } from "vitest";
import { suggestName } from "../../../../src/input/format/suggest-name.ts";

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

	it("takes no account of what every object has", () => {
		expect(suggestName("toSrting", ["constructor", "toString"], {})).toBe("toString");
	});

	it("is not a name that merely contains the word", () => {
		expect(suggestName("subtitle", keys)).toBeNull();
	});

	it("is nothing when nothing is near", () => {
		expect(suggestName("background", keys)).toBeNull();
		expect(suggestName("x", keys)).toBeNull();
	});
});
