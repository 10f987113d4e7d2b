import { describe, expect, it } from "vitest";
import { checkFontFile } from "../../../../src/text/font/check-font-file.ts";
import { openOutlines } from "../../../../src/text/font/outlines.ts";
import { type SubsetGlyph, subsetFont } from "../../../../src/text/font/subset-font.ts";
import { readTableDirectory, viewOf } from "../../../../src/text/font/table-directory.ts";
import { ownFonts } from "../../../support/own-fonts.ts";

const fontFor = (character: string) => {
	const font = ownFonts.fontFor("regular", character);
	if (font === null) throw new Error(`no font for ${character}`);
	return font;
};
const biz = fontFor("あ");
const glyphOf = (character: string): number => biz.glyphOf(character.codePointAt(0) ?? 0);
const entry = (character: string, advance = biz.advanceOf(glyphOf(character))): SubsetGlyph => ({
	glyph: glyphOf(character),
	advance,
});
const NOTDEF: SubsetGlyph = { glyph: 0, advance: 1024 };

/** Unpacks the first component of a composite outline. */
const firstComponent = (outline: Uint8Array) => ({
	contours: viewOf(outline).getInt16(0),
	glyph: viewOf(outline).getUint16(12),
	x: viewOf(outline).getInt16(14),
});

describe("a subset", () => {
	it("holds the glyphs in the order asked, with the advances asked", () => {
		const outlines = openOutlines(subsetFont(biz, [NOTDEF, entry("漢"), entry("字", 3000)]));
		const whole = openOutlines(biz.bytes);
		expect(outlines.outlineOf(1)).toEqual(whole.outlineOf(glyphOf("漢")));
		expect(outlines.outlineOf(2)).toEqual(whole.outlineOf(glyphOf("字")));
		expect([0, 1, 2].map(outlines.advanceOf)).toEqual([1024, 2048, 3000]);
		expect(outlines.leftSideBearingOf(1)).toBe(whole.leftSideBearingOf(glyphOf("漢")));
	});

	it("repeats a glyph with another advance as a composite of 16 bytes or a few more", () => {
		const once = subsetFont(biz, [NOTDEF, entry("漢")]);
		const twice = subsetFont(biz, [NOTDEF, entry("漢"), entry("漢", 2500)]);
		expect(twice.length - once.length).toBeLessThanOrEqual(18 + 4 + 4);
		const outline = openOutlines(twice).outlineOf(2);
		expect(firstComponent(outline)).toEqual({ contours: -1, glyph: 1, x: 0 });
		expect(openOutlines(twice).advanceOf(2)).toBe(2500);
		expect(outline.subarray(2, 10)).toEqual(openOutlines(twice).outlineOf(1).subarray(2, 10));
	});

	it("repeats a glyph that draws nothing without a composite", () => {
		const outlines = openOutlines(subsetFont(biz, [NOTDEF, entry(" "), entry(" ", 100)]));
		expect(outlines.outlineOf(2).length).toBe(0);
		expect([1, 2].map(outlines.advanceOf)).toEqual([biz.advanceOf(glyphOf(" ")), 100]);
	});

	it("joins glyphs that are one in copied text", () => {
		const joined: SubsetGlyph = { ...entry("か"), parts: [{ glyph: glyphOf("゜"), x: -500 }] };
		const outlines = openOutlines(subsetFont(biz, [NOTDEF, joined, entry("か")]));
		const outline = outlines.outlineOf(1);
		expect(firstComponent(outline)).toEqual({ contours: -1, glyph: 2, x: 0 });
		expect(outlines.componentsOf(outline)).toEqual([12, 20]);
		const mark = viewOf(outline).getUint16(20);
		expect(outlines.outlineOf(mark)).toEqual(openOutlines(biz.bytes).outlineOf(glyphOf("゜")));
		expect(mark).toBe(3);
		expect(viewOf(outline).getInt16(22)).toBe(-500);
	});

	it("takes along what a composite of the font itself is made of", () => {
		const dejavu = fontFor("⋮");
		const glyph = dejavu.glyphOf(0xe9);
		const subset = subsetFont(dejavu, [NOTDEF, { glyph, advance: 1260 }, { glyph, advance: 1300 }]);
		const outlines = openOutlines(subset);
		const components = outlines.componentsOf(outlines.outlineOf(1));
		expect(components.length).toBe(2);
		for (const place of components) {
			const number = viewOf(outlines.outlineOf(1)).getUint16(place);
			expect(number).toBeGreaterThan(2);
			expect(outlines.outlineOf(number).length).toBeGreaterThan(0);
		}
		expect(firstComponent(outlines.outlineOf(2)).glyph).toBe(1);
	});

	it("carries no hinting and is far smaller for it", () => {
		const subset = subsetFont(biz, [NOTDEF, ..."日本語組版処理".split("").map((character) => entry(character))]);
		expect([...readTableDirectory(subset).keys()]).toEqual(["glyf", "head", "hhea", "hmtx", "loca", "maxp"]);
		expect(subset.length).toBeLessThan(5000);
	});

	it("is a whole font file with the checksum that head promises", () => {
		const subset = subsetFont(biz, [NOTDEF, entry("漢"), entry("漢", 2500), entry("A")]);
		const view = viewOf(subset);
		let sum = 0;
		for (let at = 0; at < subset.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
		expect(sum).toBe(0xb1b0afba);
		// A subset has no cmap, so the check calls it damaged; everything else of it is sound.
		expect(readTableDirectory(subset).size).toBe(6);
		expect(checkFontFile(subset)).toBe("damaged");
	});

	it("gives the same bytes again", () => {
		const glyphs = [NOTDEF, entry("漢"), entry("字")];
		expect(subsetFont(biz, glyphs)).toEqual(subsetFont(biz, glyphs));
	});

	it("draws nothing for glyphs that the font does not have", () => {
		const outlines = openOutlines(subsetFont(biz, [NOTDEF, { glyph: 60_000, advance: 500 }]));
		expect(outlines.outlineOf(1).length).toBe(0);
	});
});
