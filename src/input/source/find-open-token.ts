import type { CST } from "yaml";
import { walkTokens } from "./walk-tokens.ts";

/** Where the quoted scalar begins that ends, unclosed, at or before an offset: the last such one. */
export const findOpenQuote = (tokens: readonly CST.Token[], before: number): number | null => {
	let found: number | null = null;
	walkTokens(tokens, (token) => {
		if (token.type !== "single-quoted-scalar" && token.type !== "double-quoted-scalar") return;
		const quote = token.source[0] ?? "";
		const closed = token.source.length > 1 && token.source.endsWith(quote);
		if (!closed && token.offset <= before) found = token.offset;
	});
	return found;
};

/** Where the innermost `[` or `{` stands that lacks its counterpart, before an offset. */
export const findOpenBracket = (tokens: readonly CST.Token[], before: number): number | null => {
	let found: number | null = null;
	walkTokens(tokens, (token) => {
		if (token.type !== "flow-collection" || token.start.offset > before) return;
		const closing = token.start.source === "[" ? "]" : "}";
		if (!token.end.some(({ source }) => source === closing)) found = token.start.offset;
	});
	return found;
};
