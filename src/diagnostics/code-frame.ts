import { characterWidth, displayWidth } from "./display-width.ts";
import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";

/** The line of a manual that a message is about, and what stands under it. */
export interface CodeFrame {
	readonly lineNumber: number;
	readonly line: string;
	/** Blanks and carets, right under the characters meant. */
	readonly carets: string;
}

/** The widest excerpt of a line, in terminal columns. */
const WIDEST = 100;

/** Columns kept before the place meant when a line is too long. */
const BEFORE = 30;

/**
 * The frame of a span: its first line, with carets from its beginning to its end or the end of that line; at least one
 * caret. Tabs are shown as two blanks and control characters as the replacement character, so that the carets stay
 * under what they mean.
 */
export const makeCodeFrame = (span: Span, source: SourceText): CodeFrame => {
	const { line: lineNumber } = source.placeOf(span.start);
	const lineSpan = source.spanOfLine(lineNumber);
	const start = Math.min(span.start, lineSpan.end);
	const end = Math.min(Math.max(span.end, start), lineSpan.end);
	const before = showable(source.text.slice(lineSpan.start, start));
	const meant = showable(source.text.slice(start, end));
	const after = showable(source.text.slice(end, lineSpan.end));
	const shownBefore = displayWidth(before + meant + after) > WIDEST ? cutStart(before, BEFORE) : before;
	const shownMeant = cutEnd(meant, WIDEST - displayWidth(shownBefore));
	const shownAfter = cutEnd(after, WIDEST - displayWidth(shownBefore + shownMeant));
	return {
		lineNumber,
		line: `${shownBefore}${shownMeant}${shownAfter}`,
		carets: " ".repeat(displayWidth(shownBefore)) + "^".repeat(Math.max(1, displayWidth(shownMeant))),
	};
};

const showable = (text: string): string =>
	text
		.replaceAll("\t", "  ")
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
		.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

const cutEnd = (text: string, columns: number): string => {
	let width = 0;
	let kept = "";
	for (const character of text) {
		width += characterWidth(character);
		if (width > columns) return `${kept}…`;
		kept += character;
	}
	return kept;
};

const cutStart = (text: string, columns: number): string => {
	if (displayWidth(text) <= columns) return text;
	const characters = [...text];
	let width = 0;
	let from = characters.length;
	while (from > 0) {
		width += characterWidth(characters[from - 1] ?? "");
		if (width > columns) break;
		from -= 1;
	}
	return `…${characters.slice(from).join("")}`;
};
