import { describe, expect, it } from "vitest";
import type { Face } from "../../../../src/text/font/font.ts";
import { openFontBook } from "../../../../src/text/font/open-font-book.ts";
import { NO_THEME_FONTS, ownFonts, readProgramFile } from "../../../support/own-fonts.ts";

const fileFor = (face: Face, cluster: string): string | null =>
	ownFonts.fontFor(face, cluster)?.path.replace("fonts/", "") ?? null;

describe("the fallback chain", () => {
	it("sets Japanese and Latin in the face's own font", () => {
		expect(fileFor("regular", "漢")).toBe("BIZUDPGothic-Regular.ttf");
		expect(fileFor("bold", "A")).toBe("BIZUDPGothic-Bold.ttf");
		expect(fileFor("fixed", "A")).toBe("BIZUDGothic-Regular.ttf");
	});

	it("takes Noto Sans JP of the same weight for what BIZ lacks", () => {
		expect(fileFor("regular", "𠮷")).toBe("NotoSansJP-Regular.ttf");
		expect(fileFor("bold", "𠮷")).toBe("NotoSansJP-Bold.ttf");
	});

	it("takes symbols from the emoji font, then from DejaVu", () => {
		expect(fileFor("regular", "✔")).toBe("NotoEmoji-Regular.ttf");
		expect(fileFor("bold", "⋮")).toBe("DejaVuSans.ttf");
	});

	it("keeps a sequence of emoji in one font", () => {
		for (const cluster of ["👨‍👩‍👧", "🇯🇵", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"])
			expect(fileFor("regular", cluster)).toBe("NotoEmoji-Regular.ttf");
	});

	it("asks for no glyph of joiners, selectors and zero-width spaces", () => {
		for (const cluster of ["\u200b", "\u2060", "\ufeff", "\u00ad", "字\ufe00"])
			expect(fileFor("regular", cluster)).toBe("BIZUDPGothic-Regular.ttf");
	});

	it("draws a non-breaking hyphen with the font's own hyphen", () => {
		const font = ownFonts.fontFor("regular", "\u2011");
		expect(font?.path).toBe("fonts/BIZUDPGothic-Regular.ttf");
		expect(font?.glyphOf(0x2011)).toBe(font?.glyphOf(0x2010));
	});

	it("finds the font for the composed form of a letter with marks", () => {
		expect(fileFor("regular", "e\u0323\u0302")).toBe("NotoSansJP-Regular.ttf");
	});

	it("has no font for a script that none of them covers", () => {
		expect(ownFonts.fontFor("regular", "한")).toBeNull();
		expect(ownFonts.fontFor("regular", "\t")).toBeNull();
	});
});

describe("glyphs", () => {
	const biz = ownFonts.fontFor("regular", "あ");
	if (biz === null) throw new Error("no font");

	it("finds the other form of a variation sequence", () => {
		expect(biz.glyphOf(0x845b, 0xe0100)).toBe(11724);
		expect(biz.glyphOf(0x845b)).toBe(1729);
		expect(biz.glyphOf(0x845b, 0xe0101)).toBe(1729);
	});

	it("falls back to the plain form where no font knows the sequence", () => {
		expect(ownFonts.fontFor("regular", "あ\u{e0100}")?.glyphOf(0x3042, 0xe0100)).toBe(biz.glyphOf(0x3042));
	});

	it("knows advances, also behind the last of the table", () => {
		const noto = ownFonts.fontFor("regular", "𠮷");
		expect(noto?.advanceOf(noto.glyphOf(0x20bb7))).toBe(1000);
		expect(biz.advanceOf(biz.glyphOf(0xff11)) / biz.unitsPerEm).toBeCloseTo(0.63, 2);
	});

	it("knows the metrics, also of a font that states no heights", () => {
		expect(biz).toMatchObject({
			postScriptName: "BIZUDPGothic-Regular",
			unitsPerEm: 2048,
			ascent: 1802,
			descent: -246,
		});
		expect(ownFonts.fontFor("regular", "⋮")).toMatchObject({ capHeight: 1493, xHeight: 1120 });
	});
});

describe("opening", () => {
	it("opens a file when a character first needs it, and once", () => {
		const read: string[] = [];
		const lazy = openFontBook((path) => {
			read.push(path);
			return readProgramFile(path);
		}, NO_THEME_FONTS);
		expect(read).toEqual([]);
		lazy.fontFor("regular", "あ");
		lazy.fontFor("regular", "い");
		expect(read).toEqual(["fonts/BIZUDPGothic-Regular.ttf"]);
	});

	it("gives the same ids in whatever order it is asked", () => {
		const a = openFontBook(readProgramFile, NO_THEME_FONTS);
		const b = openFontBook(readProgramFile, NO_THEME_FONTS);
		const first = [a.fontFor("regular", "⋮")?.id, a.fontFor("bold", "字")?.id];
		const second = [b.fontFor("bold", "字")?.id, b.fontFor("regular", "⋮")?.id];
		expect(second).toEqual(first.toReversed());
		const id = a.fontFor("regular", "あ")?.id;
		if (id !== undefined) expect(a.fontOf(id)).toBe(a.fontFor("regular", "い"));
	});

	it("sets a theme's font before the default chain and passes over a damaged one", () => {
		const dejavu = readProgramFile("fonts/DejaVuSans.ttf");
		const themed = openFontBook(readProgramFile, { regular: dejavu, bold: dejavu.subarray(0, 5000), fixed: null });
		expect(themed.fontFor("regular", "A")?.postScriptName).toBe("DejaVuSans");
		expect(themed.fontFor("regular", "漢")?.path).toBe("fonts/BIZUDPGothic-Regular.ttf");
		expect(themed.fontFor("bold", "A")?.path).toBe("fonts/BIZUDPGothic-Bold.ttf");
	});
});
