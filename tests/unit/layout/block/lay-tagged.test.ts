import { describe, expect, it } from "vitest";
import { inMm, layOne, runsOf, runWith } from "./lay-manual.ts";

const VARIANTS = "variants:\n  device: {iphone: iPhoneの方, android: Androidの方, windows: Windowsの方}\n";

describe("the label of a variant", () => {
	it("stands in the first line before the words, small, on their baseline", () => {
		const { frame } = layOne(
			`${VARIANTS}body:
  - faq:
      items:
        - {q: カードで払えますか。, a: はい。, only: {device: iphone}}`,
			"faq",
		);
		const tag = runWith(frame, "iPhone");
		const words = runWith(frame, "カードで");
		expect(tag.size).toBe(8.5);
		expect(tag.y).toBeCloseTo(words.y, 3);
		expect(tag.x + tag.width).toBeLessThan(words.x);
	});

	it("stands behind a heading, in the same line, also in a section's black bar, where it is white", () => {
		const { frame } = layOne(`${VARIANTS}body:\n  - section: 準備\n    only: {device: android}`, "section");
		const title = runWith(frame, "準備");
		const tag = runWith(frame, "Android");
		expect(tag.x).toBeGreaterThan(title.x + title.width);
		expect(tag.color).toEqual(title.color);
		expect(inMm(frame.height)).toBe(7.5);
	});

	it("stands on a line of its own where less than seven characters would be left beside it", () => {
		const { frame } = layOne(
			`${VARIANTS}body:
  - table:
      head: [こんなとき, すること]
      rows:
        - {cells: [つながらない, 建物の中に入ってから、もう一度、はじめからやり直してください。], only: {device: [iphone, android]}}`,
			"table",
		);
		const tag = runWith(frame, "iPhone");
		const words = runWith(frame, "つながらない");
		expect(words.y - tag.y).toBeGreaterThan(tag.size);
		expect(words.x).toBe(0);
	});

	it("comes before the words in the structure", () => {
		const { frame } = layOne(`${VARIANTS}body:\n  - text: 本文です。\n    only: {device: iphone}`, "text");
		const order = runsOf(frame.items)
			.map(({ texts }) => texts.join(""))
			.join("");
		expect(order).toBe("iPhoneの方本文です。");
	});

	it("is never squeezed into what is left of a line", () => {
		const { context } = layOne(
			`${VARIANTS}body:\n  - faq:\n      title: ${"長い題".repeat(12)}\n      items: [{q: 問い, a: 答え}]\n    only: {device: [iphone, android]}`,
			"faq",
		);
		expect(context.sink.all.map(({ code }) => code)).not.toContain("layout/overfull-line");
	});
});
