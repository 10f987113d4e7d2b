import type { CST } from "yaml";
import type { Sink } from "../../diagnostics/sink.ts";
import { joinLine, quoteValue, splitLine } from "./line-parts.ts";
import { walkTokens } from "./walk-tokens.ts";

/**
 * Notes the comments that look like the lost end of a text (`教室 #3`): they stand after a plain value on the same
 * line, and no blank follows the `#`.
 */
export const reportLostComments = (text: string, tokens: readonly CST.Token[], sink: Sink): void => {
	walkTokens(tokens, (token) => {
		if (token.type !== "comment" || !/^#[^\s#!]/.test(token.source)) return;
		const line = splitLine(text, token.offset);
		const before = text.slice(line.start, token.offset).trim();
		// What stands in the place of a value is told where the value is missed.
		if (before === "" || /["'\]}:]$/.test(before) || /[|>][-+0-9]*$/.test(before)) return;
		const typed = joinLine({ ...line, comment: "" }, quoteValue(`${line.value}${line.comment}`.trim()));
		const comment = token.source.trimEnd();
		const span = { start: token.offset, end: token.offset + comment.length };
		sink.report("yaml/comment-in-text", span, { comment, line: typed.trim() });
	});
};
