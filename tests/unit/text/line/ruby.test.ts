import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import type { RubyItem } from "../../../../src/text/line/inline-item.ts";
import { layoutParagraph } from "../../../../src/text/line/layout-paragraph.ts";
import { boxItem, linesOf, rulerFonts, settingsOf, textItem } from "./set-lines.ts";

const ruby = (base: string, reading: string): RubyItem<string> => ({
	kind: "ruby",
	base: textItem(base, { payload: "base" }),
	reading: textItem(reading, { payload: "reading", size: 5 }),
});

describe("a reading", () => {
	it("stands above its base, spread over it (JLREQ 3.3.6)", () => {
		const { lines } = layoutParagraph([ruby("今日", "きょ")], settingsOf(10), rulerFonts);
		expect(lines[0]?.pieces).toMatchObject([
			{ payload: "base", x: 0, rise: 0, advances: [10, 10], texts: ["今", "日"] },
			{ payload: "reading", x: 2.5, rise: expect.closeTo(9.4), size: 5, advances: [10, 5], texts: ["き", "ょ"] },
		]);
	});

	it("reaches over hiragana where it is wider than its base, which then is less spread", () => {
		const items = [textItem("を"), ruby("入力", "にゅうりょく"), textItem("する")];
		const [line] = layoutParagraph(items, settingsOf(10), rulerFonts).lines;
		expect(line?.pieces).toMatchObject([
			{ texts: ["を"], advances: [10] },
			{ payload: "base", x: 10, advances: [10, 10] },
			{ payload: "reading", x: 5, width: 30 },
			{ texts: ["す", "る"], x: 30 },
		]);
		expect(line?.width).toBe(50);
	});

	it("shares hiragana with the reading on its other side, and reaches over nothing at a line's ends", () => {
		const items = [ruby("志", "こころざし"), textItem("を"), ruby("志", "こころざし")];
		const [line] = layoutParagraph(items, settingsOf(10), rulerFonts).lines;
		const readings = line?.pieces.filter(({ payload }) => payload === "reading") ?? [];
		expect(readings.map(({ x, width }) => [x, width])).toEqual([
			[0, 25],
			[30, 25],
		]);
		const divided = layoutParagraph(items, settingsOf(4), rulerFonts);
		for (const { pieces, width } of divided.lines) {
			expect(Math.min(...pieces.map(({ x }) => x))).toBeGreaterThanOrEqual(0);
			expect(width).toBeLessThanOrEqual(40);
		}
	});

	it("spreads the base where it is wider, and reaches over nothing but hiragana", () => {
		const items = [textItem("前"), ruby("志", "こころざし"), textItem("後")];
		const [line] = layoutParagraph(items, settingsOf(10), rulerFonts).lines;
		expect(line?.pieces).toMatchObject([
			{ x: 0, advances: [17.5] },
			{ x: 17.5, payload: "base", advances: [17.5] },
			{ x: 10, payload: "reading", width: 25 },
			{ x: 35 },
		]);
		expect(line?.width).toBe(45);
	});

	it("makes its line taller by whole sub-units of the grid, and no other", () => {
		const items = [textItem("山".repeat(10)), ruby("川", "かわ"), textItem("海".repeat(3))];
		const { lines, height } = layoutParagraph(items, settingsOf(8), rulerFonts);
		expect(lines.map((line) => line.baseline)).toEqual([12.3, 29.3 + mm(1.5)].map((y) => expect.closeTo(y)));
		expect(height).toBeCloseTo(34 + mm(1.5));
	});

	it("is broken between characters that have one each, never inside a group", () => {
		const mono = [ruby("漢", "かん"), ruby("字", "じ"), ruby("検", "けん"), ruby("定", "てい")];
		expect(linesOf(layoutParagraph(mono, settingsOf(2.5), rulerFonts))).toEqual(["漢字", "検定"]);
		const group = layoutParagraph([ruby("明後日", "あさって")], settingsOf(2), rulerFonts);
		expect(linesOf(group)).toEqual(["明後日"]);
		expect(group.lines[0]?.overfull).toBe(true);
	});

	it("obeys kinsoku and spacing like its base", () => {
		const items = [textItem("「"), ruby("川", "かわ"), textItem("」A")];
		for (const line of linesOf(layoutParagraph(items, settingsOf(2.2), rulerFonts)).slice(1)) {
			expect(line).not.toMatch(/^」/);
		}
	});
});

describe("a drawn box", () => {
	it("makes its line taller where it is higher or deeper than the leading", () => {
		const flat = layoutParagraph([textItem("山"), boxItem()], settingsOf(10), rulerFonts);
		expect(flat.height).toBeCloseTo(17);
		const tall = layoutParagraph([textItem("山"), boxItem({ ascent: 20, descent: 8 })], settingsOf(10), rulerFonts);
		expect(tall.lines[0]?.baseline).toBeCloseTo(20);
		expect(tall.height).toBeCloseTo(28);
	});

	it("may stand alone", () => {
		const { lines } = layoutParagraph([boxItem({ width: 30 })], settingsOf(2), rulerFonts);
		expect(lines).toMatchObject([{ width: 30, overfull: true, pieces: [{ x: 0 }] }]);
	});
});
