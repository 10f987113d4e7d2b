import type { Span } from "../diagnostics/span.ts";

/**
 * Characters that know where they come from. `offsets[i]` is the offset in the manual of the UTF-16 unit `text[i]`, and
 * `offsets[text.length]` the one just after the last, so that any part of the text has a span, also inside folded,
 * quoted and escaped scalars.
 */
export interface SourcedText {
	readonly text: string;
	readonly offsets: readonly number[];
	/**
	 * Which blanks of `text` stand for a line's end (a folded scalar's), as indices in ascending order; absent where
	 * there is none. YAML makes a blank of such a line's end, Japanese wants nothing there, and a typed blank stays.
	 */
	readonly folds?: readonly number[];
}

/** The span in the manual of the UTF-16 units from `start` up to `end` of a text. */
export const spanOfPart = (text: SourcedText, start: number, end: number): Span => {
	const from = text.offsets[start] ?? 0;
	return { start: from, end: Math.max(from, text.offsets[end] ?? from) };
};

/** The units from `start` up to `end` as a text of their own. */
export const sliceSourced = (text: SourcedText, start: number, end: number = text.text.length): SourcedText => ({
	text: text.text.slice(start, end),
	offsets: text.offsets.slice(start, end + 1),
});

/** Characters that the program itself supplies at one place of the manual: every unit has that place. */
export const textAt = (text: string, span: Span): SourcedText => ({
	text,
	offsets: [...Array.from({ length: text.length }, () => span.start), span.end],
});

/** Several texts as one; of none, an empty text at `span`. */
export const joinSourced = (parts: readonly SourcedText[], span: Span): SourcedText => {
	const filled = parts.filter((part) => part.text !== "");
	const last = filled.at(-1);
	if (last === undefined) return textAt("", span);
	return {
		text: filled.map((part) => part.text).join(""),
		offsets: [
			...filled.flatMap((part) => part.offsets.slice(0, part.text.length)),
			last.offsets[last.text.length] ?? span.end,
		],
	};
};
