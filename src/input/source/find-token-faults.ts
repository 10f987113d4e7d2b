import type { CST } from "yaml";
import { wideIndent } from "./explain-blanks.ts";
import { quoteLine, splitLine } from "./line-parts.ts";
import { makeFault, replaceLine, type SyntaxFault } from "./syntax-fault.ts";
import { listMark, otherBlank, tightSign } from "./typing-rules.ts";
import { walkTokens } from "./walk-tokens.ts";

/**
 * What is YAML, but surely not what its author meant: tags (`!重要`), keys that begin with a full-width blank, `-設定`
 * and `{if:設定}` without the blank, a list's dash that continues the line above. Sorted by place.
 */
export const findTokenFaults = (text: string, tokens: readonly CST.Token[]): readonly SyntaxFault[] => {
	const found: (SyntaxFault | null)[] = [];
	walkTokens(tokens, (token) => {
		switch (token.type) {
			case "tag":
				found.push(explainTag(text, token.offset));
				break;
			case "scalar":
				found.push(explainDash(text, token));
				break;
			case "block-map":
			case "flow-collection":
				for (const item of token.items)
					found.push(explainKey(text, item, token.type === "flow-collection" ? token.start.source : null));
				break;
			case "document":
				// A manual that is one plain text: its only key was not seen as one.
				if (token.value?.type === "scalar") found.push(explainTightColon(text, token.value));
				break;
			default:
		}
	});
	return found.filter((fault) => fault !== null).toSorted((a, b) => a.span.start - b.span.start);
};

const explainTag = (text: string, offset: number): SyntaxFault => {
	const typed = quoteLine(text, offset);
	const span = { start: offset, end: offset + 1 };
	return makeFault(
		"yaml/special-start",
		span,
		{ character: "!", line: typed.trim() },
		replaceLine(splitLine(text, offset), typed),
	);
};

/** A plain scalar that has swallowed what looks like a list. */
const explainDash = (text: string, { offset, source }: CST.FlowScalar): SyntaxFault | null => {
	const line = splitLine(text, offset);
	const isFirst = /^[ \t]*$/.test(text.slice(line.start, offset));
	const swallowed = /\n[ \t]*(-)[ \t]/.exec(source);
	if (swallowed !== null) {
		// Where the first line is an item itself whose dash is none, that is the mistake.
		const dash = isFirst ? (listMark(text, line, "numbers") ?? otherBlank(text, line) ?? tightSign(text, line)) : null;
		return dash ?? explainSwallowed(text, offset, source.slice(0, swallowed.index), swallowed[0]);
	}
	if (!isFirst) return null;
	if (/^-[\u3000\u00a0]/.test(source)) return wideFault(text, offset);
	// A key on a line of its own that was not seen as one: `step:` above it has got the line as its value.
	if (!source.startsWith("-")) return explainTightColon(text, { offset, source });
	if (!/^-(?=[^\s\d-])/.test(source)) return null;
	const typed = `${text.slice(line.start, offset)}- ${text.slice(offset + 1, line.end)}`;
	const params = { character: "-", line: typed.trim() };
	return makeFault("yaml/missing-space", { start: offset, end: offset + 1 }, params, replaceLine(line, typed));
};

/** The dash belongs into the column of the one above it, where the text is an item itself. */
const explainSwallowed = (text: string, offset: number, said: string, found: string): SyntaxFault => {
	const start = offset + said.length + found.length - 2;
	const span = { start, end: start + 1 };
	const opening = splitLine(text, offset);
	const column = opening.prefix.lastIndexOf("-");
	if (column < 0 || opening.key !== null || said.includes("\n"))
		return makeFault("yaml/dash-in-text", span, { text: said.trim(), line: null });
	const own = splitLine(text, start);
	const typed = `${" ".repeat(column)}${text.slice(start, own.end)}`;
	return makeFault("yaml/dash-in-text", span, { text: said.trim(), line: typed }, replaceLine(own, typed));
};

const wideFault = (text: string, offset: number): SyntaxFault | null =>
	wideIndent({ text, offset, end: offset, code: "", message: "", line: splitLine(text, offset), tokens: [] });

const explainKey = (text: string, item: CST.CollectionItem, flow: string | null): SyntaxFault | null => {
	const key = item.key ?? null;
	if (key?.type === "scalar" && /^[\u3000\u00a0]/.test(key.source)) return wideFault(text, key.offset);
	if (flow === "[" && key?.type === "scalar") return explainColonInItem(text, key, item.sep ?? []);
	// In a flow collection `if:設定` is a key without a value, or an item of a list.
	const hasValue = item.sep?.some(({ type }) => type === "map-value-ind") ?? false;
	const lone = hasValue ? null : (key ?? item.value ?? null);
	return flow !== null && lone?.type === "scalar" ? explainTightColon(text, lone, flow === "{") : null;
};

/**
 * `[9:00, 備考: なし]`: in a list of words a colon makes a key of one. Keys of the format are short English words.
 */
const explainColonInItem = (text: string, key: CST.FlowScalar, sep: readonly CST.SourceToken[]): SyntaxFault | null => {
	const colon = sep.find(({ type }) => type === "map-value-ind");
	if (colon === undefined || /^[a-z][a-z0-9-]*$/i.test(key.source)) return null;
	const typed = quoteLine(text, key.offset);
	const span = { start: colon.offset, end: colon.offset + 1 };
	const repair = replaceLine(splitLine(text, key.offset), typed);
	return makeFault("yaml/colon-in-text", span, { line: typed.trim() }, repair);
};

const TIGHT_KEY = /^(?!mailto:|tel:|sms:)[a-z][a-z0-9-]*([:：])(?=[^\s/])/;

/** What stands alone in `{ }` is a key in any language. */
const TIGHT_ENTRY = /^[^\s:：'"]{1,40}([:：])(?=[^\s/])/;

/** `if:設定` or `title：設定` where a key with its value is meant; where `anyKey`, by any word. */
const explainTightColon = (
	text: string,
	{ offset, source }: Pick<CST.FlowScalar, "offset" | "source">,
	anyKey = false,
): SyntaxFault | null => {
	const pattern = anyKey ? TIGHT_ENTRY : TIGHT_KEY;
	const tight = pattern.exec(source);
	if (tight === null) return null;
	const at = offset + tight[0].length - 1;
	const line = splitLine(text, at);
	const typed = `${text.slice(line.start, at)}: ${text.slice(at + 1, line.end)}`;
	const span = { start: at, end: at + 1 };
	const repair = replaceLine(line, typed);
	return tight[1] === ":"
		? makeFault("yaml/missing-space", span, { character: ":", line: typed.trim() }, repair)
		: makeFault("yaml/wide-colon", span, { key: tight[0].slice(0, -1), line: typed.trim() }, repair);
};
