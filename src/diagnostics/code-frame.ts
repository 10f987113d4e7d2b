import { characterWidth, displayWidth } from "./display-width.ts";
import { showCharacters } from "./show-characters.ts";
import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";
import { trimSpan } from "./trim-span.ts";

/** A line of a manual that a message is about, and what stands under it. */
export interface FrameLine {
	readonly lineNumber: number;
	readonly line: string;
	/** Blanks and carets, right under the characters meant. */
	readonly carets: string;
}

/** What is shown of a manual for one place. */
export interface CodeFrame {
	readonly first: FrameLine;
	/** Where a span ends on another line, that one. */
	readonly last: FrameLine | null;
}

/** The widest excerpt of a line, in terminal columns. */
const WIDEST = 100;

/** Columns kept before the place meant when a line is too long. */
const BEFORE = 30;

/**
 * The frame of a span: its first line, and its last where that is another one, with carets under what lies in the span;
 * at least one caret. Blanks at the span's end are not meant. Tabs are shown as two blanks and control characters as the
 * replacement character, so that the carets stay under what they mean.
 */
export const makeCodeFrame = (span: Span, source: SourceText): CodeFrame => {
	const meant = trimSpan(span, source);
	const first = source.placeOf(meant.start).line;
	const last = source.placeOf(meant.end).line;
	return {
		first: frameLine(first, meant, source),
		last: last === first ? null : frameLine(last, { start: indentEnd(last, source), end: meant.end }, source),
	};
};

/** Where the first character of a line stands that is no blank. */
const indentEnd = (lineNumber: number, source: SourceText): number => {
	const { start, end } = source.spanOfLine(lineNumber);
	return start + (/^\s*/.exec(source.text.slice(start, end))?.[0].length ?? 0);
};

const frameLine = (lineNumber: number, span: Span, source: SourceText): FrameLine => {
	const lineSpan = source.spanOfLine(lineNumber);
	const start = Math.min(span.start, lineSpan.end);
	const end = Math.min(Math.max(span.end, start), lineSpan.end);
	const before = showCharacters(source.text.slice(lineSpan.start, start));
	const meant = showCharacters(source.text.slice(start, end));
	const after = showCharacters(source.text.slice(end, lineSpan.end));
	const shownBefore = displayWidth(before + meant + after) > WIDEST ? cutStart(before, BEFORE) : before;
	const shownMeant = cutEnd(meant, WIDEST - displayWidth(shownBefore));
	const shownAfter = cutEnd(after, WIDEST - displayWidth(shownBefore + shownMeant));
	return {
		lineNumber,
		line: `${shownBefore}${shownMeant}${shownAfter}`,
		carets: " ".repeat(displayWidth(shownBefore)) + "^".repeat(Math.max(1, displayWidth(shownMeant))),
	};
};

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
