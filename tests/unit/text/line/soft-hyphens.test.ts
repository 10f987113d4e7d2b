import { describe, expect, it } from "vitest";
import type { TextItem } from "../../../../src/text/line/inline-item.ts";
import { layoutParagraph } from "../../../../src/text/line/layout-paragraph.ts";
import { rawLineText, rulerFonts, settingsOf, textItem } from "./set-lines.ts";

const SHY = "\u00ad";

const set = (text: string, measure: number, lang: string, over: Partial<TextItem<string>> = {}) =>
	layoutParagraph([textItem(text, over)], settingsOf(measure, { lang }), rulerFonts);

const linesIn = (...given: Parameters<typeof set>): readonly string[] => set(...given).lines.map(rawLineText);

describe("a soft hyphen", () => {
	it("is nothing where the line does not end, in what is seen and in what is copied", () => {
		const { lines } = set(`inter${SHY}nation${SHY}al`, 40, "en");
		expect(lines.map(rawLineText)).toEqual(["international"]);
		expect(lines[0]?.width).toBeCloseTo(set("international", 40, "en").lines[0]?.width ?? 0);
	});

	it("lets the line end with a hyphen that is copied as a soft one", () => {
		const { lines } = set(`inter${SHY}national`, 5, "en");
		expect(lines.map(rawLineText)).toEqual([`inter${SHY}`, "national"]);
		const [piece] = lines[0]?.pieces ?? [];
		if (piece?.kind !== "glyphs") throw new Error("no glyphs");
		const hyphen = rulerFonts.fontFor("regular", "-")?.glyphOf(0x2d);
		expect(piece.glyphs.at(-1)).toBe(hyphen);
		expect(piece.offsets.at(-2)).toBe(5);
		expect(piece.width).toBeCloseTo(lines[0]?.width ?? 0);
	});

	it("works in Japanese texts, also inside labels too long to be kept whole", () => {
		expect(linesIn(`次にAuthen${SHY}ticatorを開く`, 7, "ja")).toContain(`次にAuthen${SHY}`);
		const label = linesIn(`「Authen${SHY}ticator Settings」`, 5, "ja", { breaking: "label" });
		expect(label[0]).toBe(`「Authen${SHY}`);
	});

	it("parts Japanese words without a hyphen", () => {
		expect(linesIn(`オーセンティ${SHY}ケーター`, 7, "ja")).toEqual(["オーセンティ", "ケーター"]);
	});

	it("is used only where the line would be rather empty without", () => {
		expect(linesIn(`an inter${SHY}national page`, 8, "en")[0]).toBe(`an inter${SHY}`);
		expect(linesIn(`an abstract for inter${SHY}national pages`, 11, "en").join("|")).not.toContain(SHY);
	});

	it("is not used twice in a row where a little more room at the end spares that", () => {
		const text = `page con${SHY}figu${SHY}ra${SHY}tion of of page of`;
		expect(linesIn(text, 6, "en").map((line) => line.trim())).toEqual([
			`page con${SHY}`,
			"figuration",
			"of of",
			"page of",
		]);
	});

	it("has room for its hyphen: no line is wider than the measure", () => {
		const text = `Donau${SHY}dampf${SHY}schiff${SHY}fahrts${SHY}gesell${SHY}schaft and inter${SHY}national`;
		for (let measure = 1; measure < 30; measure += 0.25) {
			const { lines } = set(text, measure, "en");
			for (const line of lines) if (!line.overfull) expect(line.width).toBeLessThan(measure * 10 + 1e-6);
			expect(lines.map(rawLineText).join("").replaceAll(SHY, "").replaceAll(" ", "")).toBe(
				text.replaceAll(SHY, "").replaceAll(" ", ""),
			);
		}
	});

	it("is left alone in literals and addresses", () => {
		for (const breaking of ["literal", "url"] as const) {
			const { lines } = set(`abcdef${SHY}ghijkl`, 4, "ja", { breaking });
			expect(lines.map(rawLineText).join("")).toBe("abcdefghijkl");
		}
	});
});
