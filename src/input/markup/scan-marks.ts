import { findAngleMark } from "./angle-mark.ts";
import { characterAt, isEscapable, type MarkedText, type Range, textOfLineEnd } from "./marked-text.ts";

/** A part of a paragraph, before anything is put into anything else. */
export type Token =
	| TextToken
	| (Range & { readonly kind: "open" | "close" | "bold" | "unpaired-literal" })
	| (Range & { readonly kind: "line-break" })
	| (Range & { readonly kind: "literal"; readonly inner: Range })
	| (Range & { readonly kind: "angle"; readonly head: Range; readonly words: Range | null })
	| (Range & { readonly kind: "ruby"; readonly base: Range; readonly reading: Range });

/** Printed characters with their places; a mark's own signs become one when they turn out to be plain. */
export interface TextToken extends Range {
	readonly kind: "text";
	readonly text: string;
	/** The offset in the manual of each unit. */
	readonly offsets: readonly number[];
}

/** Kanji that take a reading, with the signs that stand for kanji; variation selectors belong to the one before. */
const KANJI = /^[\p{Script=Han}々〆〇ヶ]$/u;
const READING = /[^《》\n]+/y;
const SELECTOR = /^\p{Variation_Selector}$/u;

interface Scan {
	readonly marked: MarkedText;
	readonly range: Range;
	readonly tokens: Token[];
	/** Where the base of a ruby may begin at the earliest: after the last mark or escape. */
	baseFrom: number;
}

/** The parts of a range, which lies in one paragraph, in order; together they cover it. */
export const scanMarks = (marked: MarkedText, range: Range): readonly Token[] => {
	const scan: Scan = { marked, range, tokens: [], baseFrom: range.start };
	for (let at = range.start; at < range.end; ) {
		const token = scanMark(scan, at) ?? scanCharacter(scan, at);
		// A ruby takes its base back from the text before it.
		if (token.kind === "ruby") dropText(scan.tokens, token.start);
		scan.tokens.push(token);
		at = token.end;
		if (token.kind !== "text") scan.baseFrom = at;
	}
	return scan.tokens;
};

/** The mark at a position, or null where there is none. */
const scanMark = (scan: Scan, at: number): Token | null => {
	const { marked, range } = scan;
	switch (marked.content.text[at]) {
		case "\\":
			return scanBackslash(scan, at);
		case "「":
			return { kind: "open", start: at, end: at + 1 };
		case "」":
			return { kind: "close", start: at, end: at + 1 };
		case "_":
			return scanBold(scan, at);
		case "=":
			return scanLiteral(scan, at);
		case "<":
			return findAngleMark(marked, at, range.end);
		case "《":
			return scanRuby(scan, at);
		default:
			return null;
	}
};

const scanCharacter = ({ marked, range }: Scan, at: number): TextToken => {
	if (marked.lineEnds.has(at)) return makeText(marked, at, at + 1, textOfLineEnd(marked, at, range));
	const character = characterAt(marked, at, range.end);
	return makeText(marked, at, at + character.length, character === "\t" ? " " : character);
};

/** A token that prints `text` for a range; all its units have the place of the range's own, as far as they go. */
export const makeText = (marked: MarkedText, start: number, end: number, text: string): TextToken => ({
	kind: "text",
	start,
	end,
	text,
	offsets: Array.from(
		{ length: text.length },
		(_, index) => marked.content.offsets[Math.min(start + index, end - 1)] ?? 0,
	),
});

/**
 * An escape, or a line break where the line ends after it (blanks there cannot be seen). With no further line in the
 * paragraph there is nothing to break, and a path that ends in a backslash is printed as it is.
 */
const scanBackslash = (scan: Scan, at: number): Token | null => {
	const { marked, range } = scan;
	const { text, offsets } = marked.content;
	let end = at + 1;
	while (end < range.end && /[ \t]/.test(text[end] ?? "") && !marked.lineEnds.has(end)) end++;
	if (marked.lineEnds.has(end) && end + 1 < range.end) return { kind: "line-break", start: at, end: end + 1 };
	const next = characterAt(marked, at + 1, range.end);
	if (marked.lineEnds.has(at + 1) || !isEscapable(next)) return null;
	const place = offsets[at] ?? 0;
	scan.baseFrom = at + 1 + next.length;
	return {
		kind: "text",
		start: at,
		end: at + 1 + next.length,
		text: next,
		offsets: Array.from({ length: next.length }, () => place),
	};
};

/** Two low lines are a mark; a longer run is a line to write on, and is printed. */
const scanBold = ({ marked, range }: Scan, at: number): Token | null => {
	const run = /^_+/.exec(marked.content.text.slice(at, Math.min(range.end, at + 200)))?.[0].length ?? 0;
	if (run === 2) return { kind: "bold", start: at, end: at + 2 };
	return run < 2 ? null : makeText(marked, at, at + run, "_".repeat(run));
};

/** `==…==` ends at the first `==` that no `=` follows, and holds at least one character. */
const scanLiteral = ({ marked, range }: Scan, at: number): Token | null => {
	const { text } = marked.content;
	if (text[at + 1] !== "=" || at + 1 >= range.end) return null;
	for (let end = text.indexOf("==", at + 3); end >= 0 && end + 2 <= range.end; end = text.indexOf("==", end + 1)) {
		if (end + 2 < range.end && text[end + 2] === "=") continue;
		return { kind: "literal", start: at, end: end + 2, inner: { start: at + 2, end } };
	}
	return { kind: "unpaired-literal", start: at, end: at + 2 };
};

/** `漢字《かんじ》`, or `｜base《reading》`. Without a base or a reading the brackets are plain. */
const scanRuby = ({ marked, range, baseFrom }: Scan, at: number): Token | null => {
	const { text } = marked.content;
	READING.lastIndex = at + 1;
	const close = at + 1 + (READING.exec(text)?.[0].length ?? 0);
	if (close === at + 1 || close >= range.end || text[close] !== "》") return null;
	const bar = text.lastIndexOf("｜", at - 1);
	const marksBase = bar >= baseFrom && bar + 1 < at;
	const base = marksBase ? bar + 1 : startOfKanji(text, baseFrom, at);
	if (base === at) return null;
	return {
		kind: "ruby",
		start: marksBase ? bar : base,
		end: close + 1,
		base: { start: base, end: at },
		reading: { start: at + 1, end: close },
	};
};

/** Where the run of kanji begins that ends at a position; a selector counts with the kanji before it. */
const startOfKanji = (text: string, from: number, to: number): number => {
	let start = to;
	for (let at = to; at > from; ) {
		const isLow = /[\udc00-\udfff]/.test(text[at - 1] ?? "") && at - 2 >= from;
		at -= isLow ? 2 : 1;
		const character = text.slice(at, at + (isLow ? 2 : 1));
		if (KANJI.test(character)) start = at;
		else if (!SELECTOR.test(character)) break;
	}
	return start;
};

const dropText = (tokens: Token[], from: number): void => {
	while ((tokens.at(-1)?.start ?? -1) >= from) tokens.pop();
};
