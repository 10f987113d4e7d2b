import type { Span } from "../../diagnostics/span.ts";
import { type SourcedText, spanOfPart } from "../../model/sourced-text.ts";
import { joinLines } from "./soft-newline.ts";

/** A text while its marks are looked for; positions are indices of its UTF-16 units. */
export interface MarkedText {
	readonly content: SourcedText;
	readonly lang: string;
	/** Positions of single ends of lines: newlines of a `|` text, folds of all others. */
	readonly lineEnds: ReadonlySet<number>;
}

/** A range of a marked text. */
export interface Range {
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
}

/** The place in the manual of a range of a text. */
export const spanOfRange = ({ content }: MarkedText, { start, end }: Range): Span => spanOfPart(content, start, end);

/** The character that begins at a position: both halves of a surrogate pair. '' at the end of the range. */
export const characterAt = ({ content: { text } }: MarkedText, at: number, end: number): string => {
	const codePoint = at < end ? text.codePointAt(at) : undefined;
	return codePoint === undefined ? "" : String.fromCodePoint(codePoint);
};

/** What is printed for the end of a line at a position, by the characters around it, marks not counted. */
export const textOfLineEnd = (marked: MarkedText, at: number, { start, end }: Range): "" | " " => {
	const { text } = marked.content;
	return joinLines(lastSaid(text.slice(start, at)), firstSaid(text.slice(at + 1, end)), marked.lang);
};

/** The last character before a line's end that is printed; a name or a link counts by the last one in it. */
const lastSaid = (before: string): string =>
	[...before.slice(-12).replace(/(?:__|==|(?<=\S)>|｜)+$/u, "")].at(-1) ?? "";

const firstSaid = (after: string): string => {
	const said = after.slice(0, 12).replace(/^(?:__|==|<(?=\S)|｜|\\(?=.))+/u, "");
	const codePoint = said.codePointAt(0);
	return codePoint === undefined ? "" : String.fromCodePoint(codePoint);
};

/**
 * A range with its backslashes undone and its ends of lines joined, for what is no text to be marked: names, addresses,
 * readings, literals. In a literal (`keepsBackslashes`) a backslash is itself.
 */
export const plainText = (marked: MarkedText, range: Range, keepsBackslashes = false): SourcedText => {
	const { content, lineEnds } = marked;
	let text = "";
	const offsets: number[] = [];
	for (let at = range.start; at < range.end; at++) {
		const isEscape =
			!keepsBackslashes && content.text[at] === "\\" && isEscapable(characterAt(marked, at + 1, range.end));
		const from = at;
		if (isEscape) at++;
		const unit = lineEnds.has(at) ? textOfLineEnd(marked, at, range) : (content.text[at] ?? "");
		if (unit === "") continue;
		text += unit === "\t" ? " " : unit;
		offsets.push(content.offsets[from] ?? 0);
	}
	return { text, offsets: [...offsets, content.offsets[range.end] ?? 0] };
};

/**
 * Whether a backslash before a character makes it literal: before signs and blanks. Before letters, digits and kanji
 * there is no mark that it could undo, and it is printed, so that `C:\Users` stays what it is.
 */
export const isEscapable = (next: string): boolean => /^[\p{P}\p{S} \u3000]$/u.test(next);
