/** A range of a source text, in UTF-16 units from 0, without a byte-order mark; `end` is exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The smallest span that holds both. */
export const joinSpans = (a: Span, b: Span): Span => ({
	start: Math.min(a.start, b.start),
	end: Math.max(a.end, b.end),
});
