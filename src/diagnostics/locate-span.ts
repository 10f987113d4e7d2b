import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";
import { trimSpan } from "./trim-span.ts";

/** A span as programs want it: offsets in UTF-16 units from 0, lines and columns from 1, columns in code points. */
export interface Location {
	readonly offset: number;
	readonly length: number;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** Where a span lies, blanks at its end left out; what concerns the whole file lies at its beginning. */
export const locateSpan = (span: Span | null, source: SourceText): Location => {
	const { start, end } = span === null ? { start: 0, end: 0 } : trimSpan(span, source);
	const from = source.placeOf(start);
	const to = source.placeOf(end);
	return {
		offset: start,
		length: end - start,
		line: from.line,
		column: from.column,
		endLine: to.line,
		endColumn: to.column,
	};
};
