import type { Color } from "../../base/color.ts";
import type { Rect } from "../../base/rect.ts";
import type { GlyphRun } from "../../document/item.ts";
import { type SourcedText, spanOfPart } from "../../model/sourced-text.ts";
import type { PhoneTypes } from "../../style/tokens/phone-tokens.ts";
import type { GlyphPiece, Line, Paragraph, TextItem } from "../../text/line/inline-item.ts";
import { layoutParagraph } from "../../text/line/layout-paragraph.ts";
import type { LaidLabel } from "./laid-label.ts";
import type { ScreenContext } from "./screen-context.ts";

/** How a label inside a phone is set. Lengths in points. */
export interface LabelSettings {
	readonly measure: number;
	readonly types: PhoneTypes;
	/** How many lines the design means it to have; more only where the smallest size does not help. */
	readonly lines: number;
	readonly bold: boolean;
	readonly color: Color;
	readonly align: "start" | "center" | "end";
}

/**
 * Lays out a label in the first size that fits into the lines it should have; in the smallest it takes as many as it
 * needs (TOKENS.md section 10, rule 7). Nothing is cut: what has no place to break breaks anywhere.
 */
export const layLabel = (text: SourcedText, settings: LabelSettings, context: ScreenContext): LaidLabel => {
	const key = JSON.stringify([text.text, text.offsets[0], settings]);
	const known = context.labels.get(key);
	if (known !== undefined) return known;
	const laid = fitLabel(text, settings, context);
	context.labels.set(key, laid);
	return laid;
};

const fitLabel = (text: SourcedText, settings: LabelSettings, context: ScreenContext): LaidLabel => {
	const tries = settings.types.map((type) => ({ type, paragraph: setLabel(text, settings, type, "prose", context) }));
	const fitting = tries.find(
		({ paragraph }) => paragraph.lines.length <= settings.lines && !isOverfull(paragraph) && !breaksWord(paragraph),
	);
	const last = tries.at(-1);
	if (last === undefined) throw new Error("a label without sizes");
	const { type, paragraph } = fitting ?? last;
	const whole = isOverfull(paragraph) ? setLabel(text, settings, type, "literal", context) : paragraph;
	for (const { cluster, start, end } of whole.missing) {
		const codePoints = [...cluster].map((character) => `U+${hex(character)}`).join(" ");
		context.draw.sink.report("font/missing-glyph", { start, end }, { cluster, codePoints });
	}
	return paintLabel(whole, settings, type, context);
};

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

const LETTER = /^[\p{Script=Latin}\p{Nd}]$/u;
const KATAKANA = /^[ァ-ヺー]$/u;

/** Whether some line ends inside a word, for want of any better place: a smaller size may spare that. */
const breaksWord = (paragraph: Paragraph<null>): boolean => {
	const texts = paragraph.lines.map((line) => [
		...line.pieces.map((piece) => (piece.kind === "glyphs" ? piece.texts.join("") : "")).join(""),
	]);
	return texts.slice(1).some((next, index) => {
		const [end, start] = [texts[index]?.at(-1) ?? "", next[0] ?? ""];
		return (LETTER.test(end) && LETTER.test(start)) || (KATAKANA.test(end) && KATAKANA.test(start));
	});
};

const isOverfull = (paragraph: Paragraph<null>): boolean => paragraph.lines.some(({ overfull }) => overfull);

const setLabel = (
	text: SourcedText,
	{ measure, bold, align }: LabelSettings,
	type: { readonly size: number; readonly leading: number },
	breaking: "prose" | "literal",
	context: ScreenContext,
): Paragraph<null> => {
	const face = bold ? "bold" : "regular";
	const item: TextItem<null> = { kind: "text", ...text, face, size: type.size, breaking, payload: null };
	const lang = context.draw.edition.lang;
	const settings = { measure, leading: type.leading, lang, indent: { first: 0, rest: 0 }, align };
	return layoutParagraph([item], settings, context.draw.fonts);
};

const paintLabel = (
	paragraph: Paragraph<null>,
	{ color, lines }: LabelSettings,
	{ size, leading }: { readonly size: number; readonly leading: number },
	{ tag }: ScreenContext,
): LaidLabel => {
	const pieces = paragraph.lines.flatMap((line) =>
		line.pieces.flatMap((piece) => (piece.kind === "glyphs" ? [{ piece, line }] : [])),
	);
	return {
		height: paragraph.height,
		width: paragraph.width,
		leading,
		size,
		lineCount: paragraph.lines.length,
		items: pieces.map(({ piece, line }): GlyphRun => {
			const { font, glyphs, advances, texts, width, x } = piece;
			const y = line.baseline - piece.rise;
			return { kind: "glyphs", font, size, color, x, y, glyphs, advances, texts, width, span: spanOfPiece(piece), tag };
		}),
		words: paragraph.lines.flatMap((line) => wordBox(line, size)),
		baselines: paragraph.lines.map(({ baseline }) => baseline),
		wrapped: paragraph.lines.length > lines,
		broken: breaksWord(paragraph),
	};
};

const spanOfPiece = ({ offsets }: GlyphPiece<null>): GlyphRun["span"] => {
	const [start, end] = [offsets[0], offsets.at(-1)];
	return start === undefined || end === undefined ? null : { start, end };
};

/** Letters that reach clearly below the baseline. */
const DESCENDING = /[gjpqyçþ,;()（），、。_|@{}[\]/]/u;

/** What stays between the baseline and the height of capitals. */
const DIGITS = /^[0-9 ]+$/;

/** What a line's glyphs cover at most: kanji reach from 0.13 below the baseline to 0.9 above it, letters down to 0.24. */
const wordBox = (line: Line<null>, size: number): readonly Rect[] => {
	const pieces = line.pieces.filter((piece) => piece.kind === "glyphs");
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (first === undefined || last === undefined) return [];
	const text = pieces.map(({ texts }) => texts.join("")).join("");
	const digits = DIGITS.test(text);
	const above = digits ? 0.82 : 0.9;
	const below = digits ? 0.06 : DESCENDING.test(text) ? 0.24 : 0.13;
	const y = line.baseline - above * size;
	return [{ x: first.x, y, width: last.x + last.width - first.x, height: (above + below) * size }];
};

/** The span of a whole label. */
export const spanOfLabel = (text: SourcedText): { readonly start: number; readonly end: number } =>
	spanOfPart(text, 0, text.text.length);
