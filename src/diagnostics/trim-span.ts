import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";

/**
 * A span without the blanks and ends of lines at its end: a text that YAML has folded reaches to where its next
 * character stands. What holds nothing else stays as it is.
 */
export const trimSpan = ({ start, end }: Span, source: SourceText): Span => {
	const said = source.text.slice(start, end).trimEnd();
	return { start, end: said === "" ? end : start + said.length };
};
