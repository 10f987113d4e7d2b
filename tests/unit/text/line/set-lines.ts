import { mm } from "../../../../src/base/length.ts";
import type { FontBook } from "../../../../src/text/font/font.ts";
import type { BoxItem, Line, LineSettings, Paragraph, TextItem } from "../../../../src/text/line/inline-item.ts";
import { layoutParagraph } from "../../../../src/text/line/layout-paragraph.ts";
import { makeRulerFonts } from "./ruler-fonts.ts";

/** A text item whose source offsets are its own. */
export const textItem = (text: string, over: Partial<TextItem<string>> = {}): TextItem<string> => ({
	kind: "text",
	text,
	offsets: Array.from({ length: text.length + 1 }, (_, index) => index),
	face: "regular",
	size: 10,
	breaking: "prose",
	payload: "",
	...over,
});

/** A drawn box one em wide. */
export const boxItem = (over: Partial<BoxItem<string>> = {}): BoxItem<string> => ({
	kind: "box",
	width: 10,
	ascent: 8,
	descent: 2,
	breakBefore: false,
	breakAfter: true,
	payload: "",
	...over,
});

/** Ten points of text in a measure of so many em. */
export const settingsOf = (measureEm: number, over: Partial<LineSettings> = {}): LineSettings => ({
	measure: measureEm * 10,
	leading: 17,
	lang: "ja",
	indent: { first: 0, rest: 0 },
	align: "start",
	readingGrid: mm(1.5),
	...over,
});

/** Lays out one plain text in ruler fonts. */
export const setText = (text: string, measureEm: number, over: Partial<LineSettings> = {}): Paragraph<string> =>
	layoutParagraph([textItem(text)], settingsOf(measureEm, over), rulerFonts);

/** One book for all tests. */
export const rulerFonts: FontBook = makeRulerFonts();

/** The characters of a line, without spaces at its ends. */
export const lineText = (line: Line<unknown>): string => rawLineText(line).trim();

/** The characters of a line as they are copied; readings, which stand a whole em above their base, are left out. */
export const rawLineText = (line: Line<unknown>): string =>
	line.pieces.map((piece) => (piece.kind === "glyphs" && piece.rise < piece.size ? piece.texts.join("") : "")).join("");

/** The lines of a paragraph as strings. */
export const linesOf = (paragraph: Paragraph<unknown>): readonly string[] => paragraph.lines.map(lineText);
