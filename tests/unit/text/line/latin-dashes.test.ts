import { describe, expect, it } from "vitest";
import { layoutParagraph } from "../../../../src/text/line/layout-paragraph.ts";
import { notoFonts, udpFonts } from "../../../typography/fonts.ts";
import { settingsOf, textItem } from "./set-lines.ts";

/** The glyphs of a text in one line, and their characters. */
const pieceOf = (text: string, face: "regular" | "bold" | "fixed" = "regular", fonts = udpFonts) => {
	const [piece] = layoutParagraph([textItem(text, { face })], settingsOf(100), fonts).lines[0]?.pieces ?? [];
	if (piece?.kind !== "glyphs") throw new Error("no glyphs");
	return { ...piece, glyphOf: (character: string) => fonts.fontOf(piece.font).glyphOf(character.codePointAt(0) ?? 0) };
};

describe("dashes between Latin words", () => {
	it.each([
		["Mon–Fri", "regular", "−"],
		["9–17", "bold", "−"],
		["a — b", "bold", "━"],
	] as const)("have the weight of the letters, and are copied as typed: %s", (text, face, drawn) => {
		const { glyphs, texts, glyphOf } = pieceOf(text, face);
		expect(texts.join("")).toBe(text);
		expect(glyphs[text.search(/[–—]/)]).toBe(glyphOf(drawn));
	});

	it.each([
		["図—表", "bold"],
		["4月–5月", "regular"],
		["a——b", "bold"],
		["a — b", "regular"],
		["Mon–Fri", "fixed"],
	] as const)("stay as they are elsewhere: %s in %s", (text, face) => {
		const { glyphs, texts, glyphOf } = pieceOf(text, face);
		const at = texts.findIndex((typed) => /[–—]/.test(typed));
		expect(glyphs[at]).toBe(glyphOf(texts[at] ?? ""));
	});

	it("stay in a theme's font, which has its own", () => {
		const { glyphs, glyphOf } = pieceOf("Mon–Fri", "regular", notoFonts);
		expect(glyphs[3]).toBe(glyphOf("–"));
	});
});
