import type { FontBook } from "../text/font/font.ts";
import { openFontBook, type ThemeFonts } from "../text/font/open-font-book.ts";
import type { Line, LineSettings, TextItem } from "../text/line/inline-item.ts";
import { layoutParagraph } from "../text/line/layout-paragraph.ts";
import { raiseReferenceMarks } from "../text/line/reference-marks.ts";

/** A text and how it is to be set. */
interface LineRequest {
	readonly text: string;
	readonly measureEm: number;
	/** BIZ UDPGothic (the default), BIZ UDGothic or Noto Sans JP. */
	readonly font: "udp" | "ud" | "noto";
	readonly bold: boolean;
	readonly lang: string;
}

type ReadFile = (path: string) => Uint8Array;

/**
 * Sets texts as the program sets paragraphs. `json` is an array of `{text, measureEm, font?, bold?, lang?}`; the answer
 * is, as JSON, one array of lines for each. Blanks at the ends of lines are left out.
 * @throws Error that says what is wrong where `json` is something else.
 */
export const setLines = (json: string, readFile: ReadFile): string => {
	const requests = decodeRequests(json);
	const books = new Map<string, FontBook>();
	const bookOf = (font: LineRequest["font"]): FontBook => {
		const book = books.get(font) ?? openFontBook(readFile, themeOf(font, readFile));
		books.set(font, book);
		return book;
	};
	return JSON.stringify(requests.map((request) => setText(request, bookOf(request.font))));
};

const NO_THEME: ThemeFonts = { regular: null, bold: null, fixed: null };

const themeOf = (font: LineRequest["font"], readFile: ReadFile): ThemeFonts => {
	switch (font) {
		case "udp":
			return NO_THEME;
		case "ud":
			return { ...NO_THEME, regular: readFile("fonts/BIZUDGothic-Regular.ttf") };
		case "noto":
			return {
				regular: readFile("fonts/NotoSansJP-Regular.ttf"),
				bold: readFile("fonts/NotoSansJP-Bold.ttf"),
				fixed: null,
			};
	}
};

/** The size is of no importance: everything is measured in it. */
const SIZE = 10;

const setText = (request: LineRequest, fonts: FontBook): readonly string[] => {
	const { text, measureEm, bold, lang } = request;
	const item: TextItem<null> = {
		kind: "text",
		text,
		offsets: Array.from({ length: text.length + 1 }, (_, index) => index),
		face: bold ? "bold" : "regular",
		size: SIZE,
		breaking: "prose",
		payload: null,
	};
	const settings: LineSettings = {
		measure: measureEm * SIZE,
		leading: 1.5 * SIZE,
		lang,
		indent: { first: 0, rest: 0 },
		align: "start",
	};
	return sliceLines(text, layoutParagraph(raiseReferenceMarks([item]), settings, fonts).lines);
};

/** The typed characters of each line: from its first one to the next line's. */
const sliceLines = (text: string, lines: readonly Line<null>[]): readonly string[] => {
	let end = text.length;
	return lines
		.toReversed()
		.map((line, index) => {
			const first = line.pieces[0];
			if (first?.kind !== "glyphs") return "";
			const start = index === lines.length - 1 ? 0 : (first.offsets[0] ?? 0);
			const slice = text.slice(start, end);
			end = start;
			return slice.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
		})
		.reverse();
};

const decodeRequests = (json: string): readonly LineRequest[] => {
	const value: unknown = JSON.parse(json);
	if (!Array.isArray(value)) throw new Error("an array of {text, measureEm, font?, bold?, lang?} is needed");
	return value.map(decodeRequest);
};

const decodeRequest = (value: unknown, index: number): LineRequest => {
	const fail = (what: string): never => {
		throw new Error(`entry ${index}: ${what}`);
	};
	if (typeof value !== "object" || value === null) return fail("is no object");
	const { text, measureEm, font = "udp", bold = false, lang = "ja" } = value as Readonly<Record<string, unknown>>;
	if (typeof text !== "string") return fail("text is no string");
	if (typeof measureEm !== "number" || !Number.isFinite(measureEm)) return fail("measureEm is no number");
	if (font !== "udp" && font !== "ud" && font !== "noto") return fail("font is none of udp, ud, noto");
	if (typeof bold !== "boolean") return fail("bold is neither true nor false");
	if (typeof lang !== "string") return fail("lang is no string");
	return { text, measureEm, font, bold, lang };
};
