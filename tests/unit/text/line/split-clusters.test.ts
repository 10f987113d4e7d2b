import { describe, expect, it } from "vitest";
import { splitClusters } from "../../../../src/text/line/split-clusters.ts";

describe("grapheme clusters", () => {
	it.each([
		["plain characters", "山A。", ["山", "A", "。"]],
		["surrogate pairs", "𠮷野", ["𠮷", "野"]],
		["combining marks", "か\u3099き", ["か\u3099", "き"]],
		["ideographic variation sequences", "葛\u{e0100}城", ["葛\u{e0100}", "城"]],
		["half-width voicing marks", "ｶﾞｷﾟ", ["ｶﾞ", "ｷﾟ"]],
		["families joined by ZWJ", "👨‍👩‍👧と", ["👨‍👩‍👧", "と"]],
		["flags", "🇯🇵🇺🇸", ["🇯🇵", "🇺🇸"]],
		["skin tones and keycaps", "👍🏽1️⃣", ["👍🏽", "1️⃣"]],
		["jamo", "\u1112\u1161\u11ab국", ["\u1112\u1161\u11ab", "국"]],
		["CR LF", "a\r\nb", ["a", "\r\n", "b"]],
	])("keep %s together", (_, text, clusters) => {
		expect(splitClusters(text)).toEqual(clusters);
	});

	it("are those of the segmenter in long texts, too", () => {
		const text = "🇯🇵👨‍👩‍👧か\u3099한A\u0301".repeat(300);
		const expected = Array.from(new Intl.Segmenter("und").segment(text.slice(0, 18 * 10)), (part) => part.segment);
		const clusters = splitClusters(text);
		expect(clusters.join("")).toBe(text);
		expect(clusters.slice(0, 40)).toEqual(expected.slice(0, 40));
		expect(clusters.length).toBe(300 * 5);
	});

	it("come out of a hundred thousand marks without hanging", () => {
		const start = performance.now();
		expect(splitClusters(`あ${"\u0301".repeat(100_000)}`).join("").length).toBe(100_001);
		// A machine that is merely busy needs far less.
		expect(performance.now() - start).toBeLessThan(10_000);
	}, 60_000);
});
