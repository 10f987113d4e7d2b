import type { Span } from "../../../diagnostics/span.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";

/** How many lines each is made for (TOKENS.md sections 2 and 5). */
const MOST_LINES = { title: 2, edition: 1, mode: 1 } as const;

/** Reports a text of the page's own furniture that takes more lines than it is made for: they are printed all the same. */
export const reportLines = (
	part: keyof typeof MOST_LINES,
	lines: number,
	span: Span,
	{ sink }: Pick<DrawContext, "sink">,
): void => {
	if (lines > MOST_LINES[part]) sink.report("layout/many-lines", span, { part, lines });
};
