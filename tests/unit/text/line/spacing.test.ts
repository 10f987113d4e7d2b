import { describe, expect, it } from "vitest";
import { layoutParagraph } from "../../../../src/text/line/layout-paragraph.ts";
import { rulerFonts, setText, settingsOf, textItem } from "./set-lines.ts";

/** Where the characters of a one-line text stand, in em of the ten-point text: the left edges of their glyphs. */
const originsOf = (text: string, lang = "ja"): readonly number[] => {
	const [line] = setText(text, 1000, { lang }).lines;
	return (line?.pieces ?? []).flatMap((piece) => {
		if (piece.kind === "box") return [piece.x / 10];
		let x = piece.x;
		return piece.advances.map((advance) => {
			const origin = x / 10;
			x += advance;
			return Math.round(origin * 1000) / 1000;
		});
	});
};

const widthOf = (text: string): number => (setText(text, 1000).lines[0]?.width ?? 0) / 10;

describe("punctuation", () => {
	it("is half an em wide with half an em of glue, whatever its glyph's advance (JLREQ 3.1.2)", () => {
		expect(originsOf("山「川」海")).toEqual([0, 1, 2, 3, 4]);
		expect(widthOf("山「川」海")).toBe(5);
	});

	it("is flush at both ends of a line (JLREQ 3.1.5)", () => {
		expect(originsOf("「川」")).toEqual([-0.5, 0.5, 1.5]);
		expect(widthOf("「川」")).toBe(2);
	});

	it.each([
		["」「", "川」「山", 3.5],
		["。」", "山。」", 2],
		["）。", "山）。川", 3.5],
		["」「「", "」「「山", 3],
		["」・「", "」・「山", 3],
		["、　", "、　山", 2.5],
		["・", "山・川", 3],
	])("of the run %s is squeezed (JLREQ 3.1.4)", (_, text, width) => {
		expect(widthOf(text)).toBe(width);
	});

	it("keeps its typed width in literals, where nothing is changed", () => {
		const item = textItem("「川」", { breaking: "literal", face: "fixed" });
		expect(layoutParagraph([item], settingsOf(100), rulerFonts).lines[0]?.width).toBe(30);
	});
});

describe("Japanese and Latin", () => {
	it("stand a sixth of an em apart, and a typed space gives way", () => {
		expect(originsOf("山AB川")).toEqual([0, 1.167, 1.667, 2.333]);
		expect(originsOf("山 AB 川")).toEqual([0, 1.167, 1.667, 2.333]);
		expect(setText("山 A", 10).lines[0]?.pieces[0]).toMatchObject({ texts: ["山", "A"], offsets: [0, 2, 3] });
	});

	it("keep spaces typed between words of one script and beside punctuation", () => {
		expect(widthOf("A B")).toBe(1.5);
		expect(widthOf("山 川")).toBe(2.5);
	});

	it("stand as they are typed in a paragraph of a Western language", () => {
		expect(originsOf("山 A", "en")).toEqual([0, 1, 1.5]);
		expect(originsOf("山A", "en")).toEqual([0, 1]);
	});

	it("take curly quotes round Latin words for Latin, round Japanese ones for brackets", () => {
		expect(originsOf("山“A”川")).toEqual([0, 1.167, 2.167, 2.667, 3.833]);
		expect(widthOf("山“川”海")).toBe(5);
	});
});

describe("single quotes", () => {
	it.each([
		["can’t", 2.3],
		["students’ ID", 5.8],
		["’24", 1.3],
		["‘OK’", 1.6],
		["“can’t”", 4.3],
	])("are narrow in Latin text: %s", (text, width) => {
		expect(widthOf(text)).toBeCloseTo(width);
	});

	it("have their ink at the word, and no hole at the other side", () => {
		// The glyph of ‘ has its ink at the right end of its em, that of ’ at the left one.
		expect(originsOf("‘OK’")).toEqual([-0.7, 0.3, 0.8, 1.3]);
		expect(originsOf("a’b")).toEqual([0, 0.5, 0.8]);
	});

	it("stay as they are in Japanese, and in what is to be typed", () => {
		expect(widthOf("山‘川’海")).toBe(5);
		expect(widthOf("山’川")).toBe(3);
		const item = textItem("can’t", { breaking: "literal" });
		expect(layoutParagraph([item], settingsOf(100), rulerFonts).lines[0]?.width).toBe(30);
	});
});

describe("straight quotes in pairs", () => {
	it("are drawn curly and copied as typed", () => {
		const [piece] = setText('"A"', 10).lines[0]?.pieces ?? [];
		expect(piece).toMatchObject({ glyphs: [0x201c, 0x41, 0x201d], texts: ['"', "A", '"'] });
	});

	it("are left alone where the text is to be typed", () => {
		const item = textItem('"A"', { breaking: "literal" });
		expect(layoutParagraph([item], settingsOf(10), rulerFonts).lines[0]?.pieces[0]).toMatchObject({
			glyphs: [0x22, 0x41, 0x22],
		});
	});
});
