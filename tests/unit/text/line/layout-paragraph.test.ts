import { describe, expect, it } from "vitest";
import { layoutParagraph } from "../../../../src/text/line/layout-paragraph.ts";
import { boxItem, linesOf, rawLineText, rulerFonts, setText, settingsOf, textItem } from "./set-lines.ts";

describe("a paragraph", () => {
	it("has no line without characters", () => {
		const empty = setText("", 10);
		expect(empty.lines).toEqual([]);
		expect(empty.height).toBe(0);
	});

	it("sets one line with its glyphs, advances, offsets and texts", () => {
		const [line] = setText("山川AB", 10).lines;
		const gap = 10 / 6;
		expect(line?.pieces).toEqual([
			{
				kind: "glyphs",
				x: 0,
				rise: 0,
				font: 0,
				size: 10,
				glyphs: [0x5c71, 0x5ddd, 0x41, 0x42],
				advances: [10, expect.closeTo(10 + gap), expect.closeTo(5), expect.closeTo(5)],
				texts: ["山", "川", "A", "B"],
				offsets: [0, 1, 2, 3, 4],
				width: expect.closeTo(30 + gap),
				payload: "",
			},
		]);
		expect(line?.width).toBeCloseTo(30 + gap);
	});

	it("stands its baselines one leading apart, the em in the middle of the leading", () => {
		const { lines, height } = setText("山".repeat(25), 10);
		expect(lines.map((line) => line.baseline)).toEqual([12.3, 29.3, 46.3].map((y) => expect.closeTo(y)));
		expect(height).toBeCloseTo(51);
	});

	it("ends lines where a break is forced", () => {
		expect(linesOf(setText("一\n二\r\n三", 10))).toEqual(["一", "二", "三"]);
		const items = [textItem("一"), { kind: "break" }, { kind: "break" }, textItem("二"), { kind: "break" }] as const;
		expect(linesOf(layoutParagraph(items, settingsOf(10), rulerFonts))).toEqual(["一", "", "二"]);
	});

	it("aligns lines in the measure that is left of the indent", () => {
		const indent = { first: 20, rest: 0 };
		const xOf = (align: "start" | "center" | "end") => setText("山川", 10, { align, indent }).lines[0]?.pieces[0]?.x;
		expect([xOf("start"), xOf("center"), xOf("end")]).toEqual([20, 50, 80]);
	});

	it("keeps a new style's glyphs apart, with advances that lead over the change", () => {
		const items = [textItem("山A", { payload: "a" }), textItem("「川」", { payload: "b", face: "bold" })];
		const [line] = layoutParagraph(items, settingsOf(10), rulerFonts).lines;
		expect(line?.pieces).toMatchObject([
			{ x: 0, font: 0, payload: "a", width: expect.closeTo(15 + 10 / 6) },
			{ x: expect.closeTo(15 + 10 / 6), font: 1, payload: "b", advances: [10, 10, 5].map((a) => expect.closeTo(a)) },
		]);
	});

	it("sets boxes like Latin words and does not part them from what they belong to", () => {
		const items = [textItem("手順"), boxItem({ payload: "badge" }), textItem("に戻る")];
		const [line] = layoutParagraph(items, settingsOf(10), rulerFonts).lines;
		const gap = 10 / 6;
		expect(line?.pieces).toMatchObject([
			{ x: 0 },
			{ kind: "box", x: expect.closeTo(20 + gap), width: 10, payload: "badge" },
			{ x: expect.closeTo(30 + 2 * gap) },
		]);
		for (let measure = 4; measure < 8; measure++) {
			const lines = layoutParagraph(items, settingsOf(measure), rulerFonts).lines;
			expect(lines[0]?.pieces[1]).toMatchObject({ kind: "box" });
		}
	});

	it("keeps the space at a wrap in the text of the line that it ends", () => {
		const { lines } = setText("Microsoft Authenticator", 8);
		expect(lines.map(rawLineText)).toEqual(["Microsoft ", "Authenticator"]);
		expect(lines[0]?.width).toBeCloseTo(45);
	});

	it("names clusters that no font has and leaves them out", () => {
		const paragraph = setText("山\u{1f595}川", 10);
		expect(paragraph.missing).toEqual([{ cluster: "\u{1f595}", start: 1, end: 3 }]);
		expect(linesOf(paragraph)).toEqual(["山川"]);
	});
});
