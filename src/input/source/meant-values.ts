import type { Span } from "../../diagnostics/span.ts";
import { joinLine, quoteLine, splitLine } from "./line-parts.ts";
import type { ScalarNode } from "./source-node.ts";

/** The comment that stands where the value of a key is missing. */
export const commentAfter = (text: string, keyEnd: number): NonNullable<ScalarNode["comment"]> | null => {
	const newline = text.indexOf("\n", keyEnd);
	const rest = text.slice(keyEnd, newline < 0 ? text.length : newline);
	const found = /^["']?\s*:\s+(#.*?)\s*$/.exec(rest);
	if (found?.[1] === undefined) return null;
	const start = keyEnd + rest.indexOf("#");
	return { text: found[1], span: { start, end: start + found[1].length } };
};

/** What Markdown prints bold or slanted (`**words**`, here without the first star) by our own mark; null where there is none. */
export const boldOf = (name: string): string | null => {
	const bold = `*${name}`.replace(/\*{1,2}([^*]+)\*{1,2}/g, "__$1__");
	return bold.includes("*") ? null : bold;
};

/** The line of an unknown alias as the text that it was meant to be. */
export const mendAlias = (name: string, span: Span, text: string): string => {
	const bold = boldOf(name);
	const line = splitLine(text, span.start);
	const isWhole = span.start === line.valueStart;
	return bold !== null && isWhole ? joinLine(line, bold).trim() : quoteLine(text, span.start).trim();
};
