import { joinLine, type LineParts, quoteValue } from "./line-parts.ts";
import { makeFault, replaceLine, type SyntaxFault } from "./syntax-fault.ts";
import type { TypingRule } from "./typing-rules.ts";

/** The value with what looks like a comment to the parser, or to `splitLine`. */
const wholeValue = (line: LineParts): string => `${line.value}${line.comment}`.trim();

const opensBracket = (line: LineParts): boolean => /^[[{｛［]/.test(line.value);

/** `{color: #0b4a99}`: the rest of the line is a comment, the closing bracket too. */
export const hashInFlow: TypingRule = (text, line) => {
	if (!/[[{]/.test(line.value)) return null;
	const content = text.slice(line.start, line.end);
	const found = /[:,[{]\s+(#[^\s,}\]'"]+)/.exec(content);
	if (found?.[1] === undefined) return null;
	const typed = content.replace(
		/([:,[{]\s+)(#[^\s,}\]'"]+)/g,
		(_, before: string, value: string) => `${before}'${value}'`,
	);
	const start = line.start + found.index + found[0].length - found[1].length;
	const span = { start, end: start + found[1].length };
	return makeFault("yaml/hash-start", span, { value: found[1], line: typed.trim() }, replaceLine(line, typed));
};

const NARROW: { readonly [wide: string]: string } = { "｛": "{", "｝": "}", "［": "[", "］": "]" };

/** `{label: 設定、color: green｝`: full-width signs where the brackets' own are needed. Texts in quotes stay. */
export const wideInFlow: TypingRule = (_text, line) => {
	if (!opensBracket(line)) return null;
	const value = wholeValue(line);
	const isList = /^[[［]/.test(value);
	const separator = isList ? /\s*[、，]\s*/g : /\s*[、，]\s*(?=[\w-]+\s*[:：])/g;
	const mended = value
		.split(/('(?:[^']|'')*'|"(?:[^"\\]|\\.)*")/)
		.map((part, index) =>
			index % 2 === 1
				? part
				: part
						.replace(separator, ", ")
						.replace(/([\w-])：\s*/g, "$1: ")
						.replace(/[｛｝［］]/g, (wide) => NARROW[wide] ?? wide),
		)
		.join("");
	if (mended === value) return null;
	const at = [...value].findIndex((character, index) => [...mended][index] !== character);
	const found = [...value][at] ?? "";
	const start = line.valueStart + [...value].slice(0, at).join("").length;
	const typed = joinLine({ ...line, comment: "" }, mended);
	return makeFault(
		"yaml/wide-punctuation",
		{ start, end: start + 1 },
		{ found: found.trim() === "" ? "、" : found, line: typed.trim() },
		replaceLine(line, typed),
	);
};

/** `{label: '設定, color: green}`: a quote that is closed too late, or not at all. */
export const openQuoteInFlow: TypingRule = (_text, line) => {
	if (!/^[[{]/.test(line.value)) return null;
	const value = wholeValue(line);
	const found = /([:,[{]\s*)(['"])((?:(?!\2)[^,}\]])+)(?=[,}\]])/.exec(value);
	const [all, before = "", quote = "", inner = ""] = found ?? [];
	if (found === null || all === undefined) return null;
	const end = found.index + all.length;
	const typed = joinLine({ ...line, comment: "" }, `${value.slice(0, end)}${quote}${value.slice(end)}`);
	const start = line.valueStart + found.index + before.length;
	const span = { start, end: start + 1 + inner.length };
	return makeFault("yaml/unclosed-quote", span, { quote, line: typed.trim() }, replaceLine(line, typed));
};

const CURLY: { readonly [quote: string]: RegExp } = { '"': /[“”„‟＂]/, "'": /[‘’‚‛＇]/ };

/** `"設定”`: opened by a plain quote, closed by one that a word processor has curled. */
export const curlyClosing: TypingRule = (_text, line) => {
	const value = wholeValue(line);
	const quote = value[0] ?? "";
	const at = value.slice(1).search(CURLY[quote] ?? /(?!)/) + 1;
	if (at === 0) return null;
	const typed = joinLine({ ...line, comment: "" }, `${value.slice(0, at)}${quote}${value.slice(at + 1)}`);
	const start = line.valueStart + at;
	return makeFault(
		"yaml/unclosed-quote",
		{ start, end: start + 1 },
		{ quote, line: typed.trim() },
		replaceLine(line, typed),
	);
};

/** `'It's here'`: the quote itself stands inside. */
export const quoteInside: TypingRule = (_text, line): SyntaxFault | null => {
	const { value } = line;
	const quote = value[0] ?? "";
	const at = value.indexOf(quote, 1);
	if (!/^(['"]).+\1$/.test(value) || at < 0 || at === value.length - 1) return null;
	const typed = joinLine(line, quoteValue(value.slice(1, -1)));
	const start = line.valueStart + at + 1;
	const span = { start, end: line.valueStart + value.length };
	return makeFault(
		"yaml/after-quote",
		span,
		{ rest: value.slice(at + 1), line: typed.trim() },
		replaceLine(line, typed),
	);
};

/** `{if: 学生の方 to: 印刷する}`: the comma before the next key is missing. */
export const missingComma: TypingRule = (_text, line) => {
	if (!/^\{/.test(line.value)) return null;
	const found = /(?<=[^\s,{[:])([ \t]+)(?=[A-Za-z][\w-]*:[ \t])/.exec(line.value);
	if (found?.[1] === undefined) return null;
	const typed = joinLine(line, line.value.replace(/(?<=[^\s,{[:])[ \t]+(?=[A-Za-z][\w-]*:[ \t])/g, ", "));
	const start = line.valueStart + found.index;
	const span = { start, end: start + found[1].length };
	return makeFault("yaml/missing-comma", span, { line: typed.trim() }, replaceLine(line, typed));
};

/** `[A4, , 50円]`: nothing between two commas. */
export const emptyItem: TypingRule = (_text, line) => {
	if (!/^\[/.test(line.value)) return null;
	const found = /(?<=[[,])[ \t]*(?=,)/.exec(line.value);
	if (found === null) return null;
	const filled = line.value.replace(/([[,])[ \t]*(?=,)/g, (_, sign: string) => (sign === "[" ? "[''" : ", ''"));
	const typed = joinLine(line, filled);
	const start = line.valueStart + found.index + found[0].length;
	const span = { start, end: start + 1 };
	return makeFault("yaml/empty-item", span, { line: typed.trim() }, replaceLine(line, typed));
};

/** The rules for brackets and quotes, the surest first. */
export const FLOW_RULES: readonly TypingRule[] = [
	hashInFlow,
	wideInFlow,
	openQuoteInFlow,
	curlyClosing,
	quoteInside,
	emptyItem,
	missingComma,
];
