import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { shapeCluster } from "../../../../src/text/font/shape-cluster.ts";
import { ownFonts, readProgramFile } from "../../../support/own-fonts.ts";

const shape = (cluster: string) => {
	const font = ownFonts.fontFor("regular", cluster);
	if (font === null) throw new Error(`no font for ${cluster}`);
	return { font, glyphs: shapeCluster(font, cluster) };
};

describe("a single character", () => {
	it("is looked up with its advance", () => {
		const { font, glyphs } = shape("漢");
		const glyph = font.glyphOf(0x6f22);
		expect(glyphs).toEqual([{ glyph, advance: font.advanceOf(glyph), text: "漢", xOffset: 0, yOffset: 0 }]);
	});

	it("of two UTF-16 units is one glyph", () => {
		expect(shape("𠮷").glyphs.map(({ text }) => text)).toEqual(["𠮷"]);
	});

	it("that is not drawn gives no glyph", () => {
		for (const cluster of ["\u200b", "\u2060", "\u00ad", "\ufeff"]) expect(shape(cluster).glyphs).toEqual([]);
	});
});

describe("a variation sequence", () => {
	it("takes the form that its selector asks for and keeps the selector in its text", () => {
		const { glyphs } = shape("葛\u{e0100}");
		expect(glyphs.map(({ glyph, text }) => [glyph, text])).toEqual([[11724, "葛\u{e0100}"]]);
	});
});

/** What the shaper of another hand makes of a sequence. */
const emoji = create(Buffer.from(readProgramFile("fonts/NotoEmoji-Regular.ttf")));

describe("sequences of emoji", () => {
	it.each([
		["a family", "👨‍👩‍👧"],
		["a flag", "🇯🇵"],
		["a flag of tags", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
		["a keycap", "1️⃣"],
		["a keycap without its selector", "1⃣"],
		["a skin tone", "👍🏽"],
		["a profession", "👩🏽‍💻"],
		["a heart on fire", "❤️‍🔥"],
		["a rainbow flag", "🏳️‍🌈"],
		["an eye in a speech bubble", "👁️‍🗨️"],
	])("%s is one glyph, the same that fontkit finds", (_, cluster) => {
		const { glyphs } = shape(cluster);
		expect(glyphs.length).toBe(1);
		expect(glyphs[0]?.text).toBe(cluster);
		const run = emoji.layout(cluster);
		const drawn = run.glyphs.filter((glyph) => glyph.advanceWidth > 0).map((glyph) => glyph.id);
		expect(glyphs.map(({ glyph }) => glyph)).toEqual(drawn);
	});

	it("are drawn one after another where the font has no ligature", () => {
		const { glyphs } = shape("🍎‍🍌");
		expect(glyphs.map(({ text }) => text)).toEqual(["🍎‍🍌", ""]);
	});
});

describe("letters with marks", () => {
	it("are composed where the font has the composed form", () => {
		const { font, glyphs } = shape("e\u0301");
		expect(glyphs.map(({ glyph, text }) => [glyph, text])).toEqual([[font.glyphOf(0xe9), "e\u0301"]]);
		expect(shape("か\u3099").glyphs[0]?.glyph).toBe(font.glyphOf(0x304c));
	});

	it("take the font's ligature for kana that have no composed form", () => {
		const { font, glyphs } = shape("か\u309a");
		expect(glyphs.length).toBe(1);
		expect(glyphs[0]?.glyph).not.toBe(font.glyphOf(0x304b));
	});

	it("keep the kanji of names, which composing would exchange", () => {
		const { font, glyphs } = shape("\ufa19\u{e0100}");
		expect(glyphs[0]?.glyph).toBe(font.glyphOf(0xfa19));
		expect(font.glyphOf(0xfa19)).not.toBe(font.glyphOf(0x795e));
	});

	it("have marks over the middle of their base where there is neither", () => {
		const { font, glyphs } = shape("x\u0301");
		const width = font.advanceOf(font.glyphOf(0x78));
		const mark = font.advanceOf(font.glyphOf(0x301));
		expect(glyphs.map(({ advance }) => advance)).toEqual([width, 0]);
		expect(glyphs[1]?.xOffset).toBe(-Math.round((width + mark) / 2));
	});
});
