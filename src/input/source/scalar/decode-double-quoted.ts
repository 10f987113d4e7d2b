import type { SourcedText } from "../../../model/sourced-text.ts";
import { SourcedWriter } from "./sourced-writer.ts";

/** YAML 1.2.2, section 5.7, but for those with a code point. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
	["0", "\0"],
	["a", "\u0007"],
	["b", "\b"],
	["e", "\u001b"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "\t"],
	["v", "\v"],
	["N", "\u0085"],
	["_", "\u00a0"],
	["L", "\u2028"],
	["P", "\u2029"],
	[" ", " "],
	['"', '"'],
	["/", "/"],
	["\\", "\\"],
	["\t", "\t"],
]);

/** How many hexadecimal digits follow. */
const DIGITS: ReadonlyMap<string, number> = new Map([
	["x", 2],
	["u", 4],
	["U", 8],
]);

/**
 * The characters of a double-quoted scalar; `source` holds the quotes, `offset` is its place. A wrong escape, or a
 * missing closing quote, was reported; a wrong escape stays as typed.
 */
export const decodeDoubleQuoted = (source: string, offset: number): SourcedText => {
	const writer = new SourcedWriter();
	const end = source.length > 1 && source.endsWith('"') ? source.length - 1 : source.length;
	let at = 1;
	while (at < end) at = decodeNext(source, at, end, offset, writer);
	return writer.finish(offset + end);
};

/** Decodes what stands at `at` and gives the place behind it. */
const decodeNext = (source: string, at: number, end: number, offset: number, writer: SourcedWriter): number => {
	const unit = source[at] ?? "";
	if (unit === "\\") return decodeEscape(source, at, offset, writer);
	if (unit === "\n" || (unit === "\r" && source[at + 1] === "\n")) return foldLines(source, at, end, offset, writer);
	if (unit === " " || unit === "\t") {
		const behind = skipBlanks(source, at, end);
		// Blanks at the end of a line are not part of the text.
		if (!startsLineEnd(source, behind)) writer.copy(source.slice(at, behind), offset + at);
		return behind;
	}
	writer.copy(unit, offset + at);
	return at + 1;
};

const startsLineEnd = (source: string, at: number): boolean =>
	source[at] === "\n" || (source[at] === "\r" && source[at + 1] === "\n");

const skipBlanks = (source: string, from: number, end: number): number => {
	let at = from;
	while (at < end && (source[at] === " " || source[at] === "\t")) at++;
	return at;
};

/** Ends of lines with nothing but blanks between them. */
const foldLines = (source: string, from: number, end: number, offset: number, writer: SourcedWriter): number => {
	const ends: number[] = [];
	let at = from;
	while (at < end && startsLineEnd(source, at)) {
		ends.push(offset + at);
		at = skipBlanks(source, at + (source[at] === "\r" ? 2 : 1), end);
	}
	writer.fold(ends);
	return at;
};

const decodeEscape = (source: string, at: number, offset: number, writer: SourcedWriter): number => {
	const name = source[at + 1] ?? "";
	const simple = ESCAPES.get(name);
	if (simple !== undefined) {
		writer.put(simple, offset + at);
		return at + 2;
	}
	if (startsLineEnd(source, at + 1)) {
		// An escaped end of line is nothing, and neither is the indent of the next line.
		return skipBlanks(source, at + (name === "\r" ? 3 : 2), source.length);
	}
	const digits = DIGITS.get(name);
	const character = digits === undefined ? null : characterOf(source.slice(at + 2, at + 2 + digits), digits);
	if (digits === undefined || character === null) {
		writer.copy(source.slice(at, at + 2), offset + at);
		return at + 2;
	}
	writer.put(character, offset + at);
	return at + 2 + digits;
};

const characterOf = (hex: string, digits: number): string | null => {
	if (hex.length !== digits || !/^[0-9a-f]+$/i.test(hex)) return null;
	const codePoint = Number.parseInt(hex, 16);
	return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : null;
};
