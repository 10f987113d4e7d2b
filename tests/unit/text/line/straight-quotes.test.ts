import { describe, expect, it } from "vitest";
import { pairStraightQuotes } from "../../../../src/text/line/straight-quotes.ts";

const draw = (text: string): string => {
	const pairs = pairStraightQuotes(text);
	return Array.from(text, (character, index) => pairs.get(index) ?? character).join("");
};

describe("straight quotes", () => {
	it.each([
		['画面"Authenticator"と"設定"を開く', "画面“Authenticator”と“設定”を開く"],
		["Tap 'Next' and \"Go\".", "Tap ‘Next’ and “Go”."],
		['It\'s 5" wide and 6" high.', 'It\'s 5" wide and 6" high.'],
		['片方だけ"の文', '片方だけ"の文'],
	])("of %s are drawn in pairs", (typed, drawn) => {
		expect(draw(typed)).toBe(drawn);
	});
});
