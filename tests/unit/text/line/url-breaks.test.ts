import { describe, expect, it } from "vitest";
import { findAddresses, findPieceStarts } from "../../../../src/text/line/url-breaks.ts";

const divide = (address: string): string => {
	const starts = findPieceStarts(address);
	return [...address].map((character, index) => (starts.has(index) ? `|${character}` : character)).join("");
};

describe("an address", () => {
	it.each([
		["https://|go|.microsoft|.com/|fwlink/|p/|?LinkID=|2168643|&clcid=|0x411"],
		["https://|a|.jp/|it/|mfa|-x|_y/|index|.html|#step|-12"],
		["https://|a|.jp/|q=|%E8|%AA|%8D"],
		["taro@|example|.ac|.jp"],
		["https://|a|.jp//|b"],
	])("is divided like this: %s", (divided) => {
		expect(divide(divided.replaceAll("|", ""))).toBe(divided);
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
