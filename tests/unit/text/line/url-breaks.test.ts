import { describe, expect, it } from "vitest";
import { findAddresses, findSeams } from "../../../../src/text/line/url-breaks.ts";

const divide = (address: string): string => {
	const seams = findSeams(address);
	const signs = { between: "|", inside: "¦" } as const;
	const signAt = (index: number): string => {
		const seam = seams.get(index);
		return seam === undefined ? "" : signs[seam];
	};
	return [...address].map((character, index) => signAt(index) + character).join("");
};

describe("an address", () => {
	it.each([
		["https://¦go|.microsoft¦.com/|fwlink/|p/|?LinkID=|2168643|&culture=|ja¦-jp"],
		["https://¦a¦.jp/|it/|mfa¦-x¦_y/|index|.html|#step¦-12"],
		["https://¦a¦.jp/|~b/|q=|%E8¦%AA¦%8D"],
		["https://¦portal|.example¦.ac¦.jp"],
		["taro@|example|.ac|.jp"],
		["https://¦a¦.jp//|b"],
	])("is divided like this, at ¦ only where a piece is wider than a line: %s", (divided) => {
		expect(divide(divided.replaceAll(/[|¦]/g, ""))).toBe(divided);
	});

	it("is found in running text without what ends the sentence", () => {
		const text = "（https://a.jp/b?c=d）とwww.e.jp、f@g.jp.";
		expect(findAddresses(text).map(([start, end]) => text.slice(start, end))).toEqual([
			"https://a.jp/b?c=d",
			"www.e.jp",
			"f@g.jp",
		]);
	});
});
