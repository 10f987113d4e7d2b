import { describe, expect, it } from "vitest";
import { element, leaf } from "../../src/document/structure.ts";
import { writePdf } from "../../src/output/pdf/write-pdf.ts";
import { asArray, asDictionary, nameOf, PdfObjects } from "./pdf-objects.ts";
import { readPageText } from "./read-page-text.ts";
import { makeDocument, makeLine, makePage, readProgramFile, setText } from "./sample-document.ts";

const copy = async (text: string, glueAfter?: (cluster: string) => number): Promise<string> =>
	readPageText(await writePdf(makeLine(text, glueAfter === undefined ? {} : { glueAfter }), readProgramFile));

describe("copied text", () => {
	it.each([
		["Japanese and Latin", "「次へ」をタップし、Microsoft Authenticator を開く。"],
		["kanji beyond the basic plane", "𠮷野家の𠮷"],
		["the exact form of a name", "葛\u{e0100}城市と葛飾区"],
		["sequences of emoji", "👨‍👩‍👧と🇯🇵と👍🏽"],
		["kana with marks", "か\u309aとがとか\u3099"],
		["letters with marks that no glyph joins", "x\u0301y"],
		["hyphens that share a glyph", "a\u2011b-c\u2010d"],
		["symbols of three fonts", "✔と⋮と⚠と①"],
	])("keeps %s", async (_, text) => {
		expect(await copy(text)).toBe(text);
	});

	it("keeps apart what a font draws with one glyph", async () => {
		// Noto Sans JP has one glyph for both; it is reached through a kanji that BIZ lacks.
		expect(await copy("𠮷⋯…𠮷")).toBe("𠮷⋯…𠮷");
	});

	it("keeps spaces that share a glyph", async () => {
		// pdf.js makes all spaces alike, so the font's own word is taken.
		const pdf = new PdfObjects(await writePdf(makeLine("a\u00a0b c"), readProgramFile));
		expect(readToUnicode(pdf)).toContain("[<fffd> <0061> <00a0> <0062> <0020> <0063>]");
	});

	it("has no spaces where the line has glue", async () => {
		const text = "手順3の「OK」を、（全部で20回）Aoba大学で";
		for (const glue of [1.7, 2.5, 5]) expect(await copy(text, () => glue)).toBe(text);
	});

	it("has no spaces where the line is squeezed", async () => {
		const text = "「次へ」「戻る」、（終）。";
		expect(await copy(text, (cluster) => ("」、）。".includes(cluster) ? -2 : 0))).toBe(text);
	});

	it("has no spaces where a run follows another", async () => {
		const tag = leaf();
		const first = setText("「次へ」", { x: 50, y: 100, tag, face: "bold", glueAfter: () => 1.5 });
		const end = 50 + first.reduce((sum, run) => sum + run.width, 0);
		const page = makePage([...first, ...setText("をタップ", { x: end, y: 100, tag })]);
		const bytes = await writePdf(makeDocument([page], [element("P", [tag])]), readProgramFile);
		expect(await readPageText(bytes)).toBe("「次へ」をタップ");
	});
});

describe("glue", () => {
	it("lies in advances: the content has no numbers between glyphs", async () => {
		const pdf = new PdfObjects(await writePdf(makeLine("手順3の", { glueAfter: () => 1.7 }), readProgramFile));
		const content = pdf.streamOf(asDictionary(pdf.resolve(pdf.pages[0]))["Contents"]).toString("latin1");
		expect(content.match(/Tj/g)?.length).toBe(1);
		expect(content).not.toMatch(/TJ|Tc|Tw/);
	});

	it("ends a run where it was laid out, whatever is rounded", async () => {
		const text = "あいうえおかきくけこさしすせそたちつてと";
		const document = makeLine(text, { size: 9.3, glueAfter: () => 0.3777 });
		const run = document.pages[0]?.items[0];
		if (run?.kind !== "glyphs") throw new Error("no run");
		const widths = await readWidths(await writePdf(document, readProgramFile));
		const drawn = widths.slice(1).reduce((sum, width) => sum + width, 0) * (9.3 / 1000);
		expect(Math.abs(drawn - run.width)).toBeLessThan(0.01);
	});

	it("costs no glyph where a font's own advance is meant", async () => {
		const widths = await readWidths(await writePdf(makeLine("ああああ", { size: 9.3 }), readProgramFile));
		expect(widths.length).toBe(2);
	});
});

/** The widths of the only font, by character identifier. */
const readWidths = async (bytes: Uint8Array): Promise<readonly number[]> => {
	const pdf = new PdfObjects(bytes);
	const font = pdf.all.find((data) => nameOf(pdf.get(data, "Subtype")) === "CIDFontType2");
	return asArray(pdf.get(asArray(pdf.get(font, "W"))[1])).map(Number);
};

/** The ToUnicode map of the only font. */
const readToUnicode = (pdf: PdfObjects): string => {
	const font = pdf.all.find((data) => nameOf(pdf.get(data, "Subtype")) === "Type0");
	return pdf.streamOf(asDictionary(font ?? null)["ToUnicode"]).toString("latin1");
};

describe("fonts", () => {
	it("are embedded as subsets, each with its ToUnicode, and none is loaded from outside", async () => {
		const pdf = new PdfObjects(await writePdf(makeLine("A漢𠮷✔"), readProgramFile));
		const composite = pdf.all.filter((data) => nameOf(pdf.get(data, "Subtype")) === "Type0");
		expect(composite.length).toBe(3);
		for (const font of composite) {
			expect(nameOf(pdf.get(font, "BaseFont"))).toMatch(
				/^[A-Z]{6}\+(BIZUDPGothic-Regular|NotoSansJP-Regular|NotoEmoji-Regular)$/,
			);
			expect(pdf.streamOf(asDictionary(font)["ToUnicode"]).toString("latin1")).toContain("beginbfrange");
			const descendant = asArray(pdf.get(font, "DescendantFonts"))[0];
			expect(nameOf(pdf.get(descendant, "CIDToGIDMap"))).toBe("Identity");
			expect(pdf.get(descendant, "FontDescriptor", "FontFile2", "Length1")).toBeGreaterThan(300);
		}
		expect(pdf.all.some((data) => nameOf(pdf.get(data, "BaseFont")) === "Helvetica")).toBe(false);
	});

	it("give no glyph U+0000 or an empty text", async () => {
		const pdf = new PdfObjects(await writePdf(makeLine("x\u0301か\u309a"), readProgramFile));
		expect(readToUnicode(pdf)).toContain("[<fffd> <00780301> <304b309a>]");
	});
});
