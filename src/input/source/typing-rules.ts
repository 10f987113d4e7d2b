import { nextLine } from "./explain-indentation.ts";
import { type LineParts, splitLine } from "./line-parts.ts";
import { LIST_MARK, LIST_MARK_OR_NUMBER } from "./list-marks.ts";
import { makeFault, replaceLine, type SyntaxFault } from "./syntax-fault.ts";

/** What may be wrong with a line whatever the parser said about it, to be tried: no fault, or one. */
export type TypingRule = (text: string, line: LineParts) => SyntaxFault | null;

/** The blanks and full-width blanks before anything is said. */
const indentOf = (content: string): string => /^[ \t\u3000\u00a0]*/.exec(content)?.[0] ?? "";

/** `・項目`, `－ 項目` and `* 項目` instead of `- 項目`; `1. 項目`, too, where numbers can be nothing else. */
export const listMark = (text: string, line: LineParts, numbers?: "numbers"): SyntaxFault | null => {
	const content = text.slice(line.start, line.end);
	const indent = /^[ \t]*/.exec(content)?.[0] ?? "";
	const [all, mark = ""] =
		(numbers === undefined ? LIST_MARK : LIST_MARK_OR_NUMBER).exec(content.slice(indent.length)) ?? [];
	if (all === undefined || (/^--/.test(mark) && indent === "")) return null;
	const typed = `${indent}- ${content.slice(indent.length + all.length)}`;
	const start = line.start + indent.length;
	const span = { start, end: start + mark.length };
	return makeFault("yaml/list-mark", span, { mark, line: typed.trim() }, replaceLine(line, typed));
};

const BLANK_NAMES: { readonly [blank: string]: "wide" | "no-break" | "tab" } = {
	"\u3000": "wide",
	"\u00a0": "no-break",
	"\t": "tab",
};

/** `do:　値` and `-　値`: a blank of another kind after the colon or the dash. */
export const otherBlank: TypingRule = (text, line) => {
	const content = text.slice(line.start, line.end);
	const found = /^([ \t]*(?:- *)?)(-|[^\s:："'#]{1,40}:)([ ]*[\u3000\u00a0\t]+[\u3000\u00a0\t ]*)(?=\S)/.exec(content);
	const [all, indent = "", sign = "", blanks = ""] = found ?? [];
	if (all === undefined) return null;
	const typed = `${indent}${sign} ${content.slice(all.length)}`;
	const start = line.start + indent.length + sign.length;
	const blank = BLANK_NAMES[/[\u3000\u00a0\t]/.exec(blanks)?.[0] ?? ""] ?? "wide";
	const params = { blank, character: sign.slice(-1), line: typed.trim() };
	return makeFault("yaml/other-blank", { start, end: start + blanks.length }, params, replaceLine(line, typed));
};

/** `at:設定`, `at：設定` and `-設定`: a colon or a dash that the parser does not see. */
export const tightSign: TypingRule = (text, line) => {
	const content = text.slice(line.start, line.end);
	const before = /^[ \t]*(?:- +)*/.exec(content)?.[0] ?? "";
	const rest = content.slice(before.length);
	const wide = /^(-?)([^\s:："'#-][^\s:："'#]{0,39})：[ \t\u3000]*/.exec(rest);
	if (wide !== null) {
		const [all, dash = "", key = ""] = wide;
		const typed = `${before}${dash === "" ? "" : "- "}${key}: ${rest.slice(all.length)}`;
		const at = line.start + before.length + dash.length + key.length;
		return makeFault(
			"yaml/wide-colon",
			{ start: at, end: at + 1 },
			{ key, line: typed.trim() },
			replaceLine(line, typed),
		);
	}
	const tight = /^(-|[^\s:："'#-][^\s:："'#]{0,39}:)(?=[^\s/:-])/.exec(rest);
	if (tight === null) return null;
	const typed = `${before}${tight[0]} ${rest.slice(tight[0].length)}`;
	const at = line.start + before.length + tight[0].length - 1;
	const params = { character: tight[0].slice(-1), line: typed.trim() };
	return makeFault("yaml/missing-space", { start: at, end: at + 1 }, params, replaceLine(line, typed));
};

/**
 * `- step`, `do 「次へ」` and `time = 10`: a key without its colon. A word is one where another sign follows it, where
 * other lines have it as such, or where deeper lines hang from it.
 */
export const missingColon: TypingRule = (text, line) => {
	const content = text.slice(line.start, line.end);
	const found =
		/^([ \t]*(?:- +)*)([A-Za-z][\w-]*)(?:[ \t\u3000\u00a0]*([=＝;；])[ \t\u3000]*|[ \t\u3000\u00a0]+|$)(\S.*)?$/.exec(
			content,
		);
	const [, before = "", key, sign, value = ""] = found ?? [];
	if (key === undefined || !(sign !== undefined || isKeyElsewhere(text, key) || opensDeeper(text, line))) return null;
	const typed = `${before}${key}: ${value}`.trimEnd();
	const start = line.start + before.length;
	const span = { start, end: start + key.length };
	return makeFault("yaml/missing-colon", span, { key, line: typed.trim() }, replaceLine(line, typed));
};

/** Whether a word stands before a colon in another line; `key` is made of letters, digits and `-`. */
const isKeyElsewhere = (text: string, key: string): boolean =>
	new RegExp(`^[ \\t]*(?:- +)*${key}:(?:\\s|$)`, "m").test(text);

const opensDeeper = (text: string, line: LineParts): boolean => {
	const next = text.slice(line.end).replace(/^\r?\n/, "");
	const isDeeper = indentOf(next).length > indentOf(line.prefix).length;
	return isDeeper && /^[ \t]*(?:- +)*[\w-]+:(?:\s|$)/.test(next);
};

/** `＃ 注釈`: a comment by a full-width sign. */
export const wideComment: TypingRule = (text, line) => {
	const content = text.slice(line.start, line.end);
	const indent = indentOf(content);
	if (!content.startsWith("＃", indent.length)) return null;
	const typed = `${indent}# ${content.slice(indent.length + 1).trimStart()}`;
	const start = line.start + indent.length;
	const params = { found: "＃", line: typed.trim() };
	return makeFault("yaml/wide-punctuation", { start, end: start + 1 }, params, replaceLine(line, typed));
};

/**
 * `step:` in the column of the dashes above, where other lines have `- step:`, or where items of one line stand around
 * it.
 */
export const missingDash: TypingRule = (text, line) => {
	if (line.key === null || line.prefix.trim() !== "" || line.prefix === "") return null;
	const dashed = new RegExp(`^${line.prefix}- +${escapeForPattern(line.key)}:`, "m");
	if (!dashed.test(text) && !standsAmongItems(text, line)) return null;
	const typed = `${line.prefix}- ${text.slice(line.start + line.prefix.length, line.end)}`;
	const start = line.start + line.prefix.length;
	const span = { start, end: start + line.key.length };
	return makeFault("yaml/missing-dash", span, { key: line.key, line: typed.trim() }, replaceLine(line, typed));
};

/** Whether the lines above and below a line are items of its column: the next one, or two above where the list ends. */
const standsAmongItems = (text: string, line: LineParts): boolean => {
	const column = line.prefix.length;
	const isItem = (other: LineParts | null): boolean =>
		other !== null && /^ *- /.test(other.prefix) && other.prefix.indexOf("-") === column;
	const above = line.start === 0 ? null : splitLine(text, line.start - 1);
	const before = above === null || above.start === 0 ? null : splitLine(text, above.start - 1);
	const below = nextLine(text, line);
	if (!isItem(above) || above?.value === "") return false;
	return isItem(below) || (isItem(before) && (below === null || columnOf(below) < column));
};

/** Where a line's first sign stands. */
const columnOf = ({ prefix }: LineParts): number => /^ */.exec(prefix)?.[0].length ?? 0;

/** `- do:` in the column of the keys above it, or before the first key of a manual: a dash that begins nothing. */
export const extraDash: TypingRule = (text, line) => {
	if (line.key === null || !/^ *- *$/.test(line.prefix)) return null;
	const column = columnOf(line);
	const above = line.start === 0 ? null : splitLine(text, line.start - 1);
	const below = nextLine(text, line);
	// At the left edge a list has lost the line that opens it; what has its dash elsewhere is an item that is too deep.
	const isAmongKeys =
		column > 0 &&
		above?.key != null &&
		above.value !== "" &&
		/^ *$/.test(above.prefix) &&
		above.prefix.length === column &&
		countDashed(text, line.key) === 1;
	const isAlone = column === 0 && below !== null && below.key !== null && below.prefix === "";
	if (!isAmongKeys && !(isAlone && text.slice(0, line.start).trim() === "")) return null;
	const typed = `${" ".repeat(column)}${text.slice(line.start + line.prefix.length, line.end)}`;
	const start = line.start + column;
	const params = { key: line.key, line: typed.trim() };
	return makeFault("yaml/extra-dash", { start, end: start + 1 }, params, replaceLine(line, typed));
};

/** How many lines have a key behind a dash. */
const countDashed = (text: string, key: string): number =>
	text.match(new RegExp(`^ *- +${escapeForPattern(key)}:`, "gm"))?.length ?? 0;

const escapeForPattern = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");

const FENCE = /^[ \t]*(?:```|~~~)[^\s`~]*[ \t]*$/gm;

/** Markdown's fence, which a text copied from a chat or a web page brings along; there is another one at its end. */
export const codeFence: TypingRule = (text, line) => {
	const content = text.slice(line.start, line.end).trim();
	if (!/^(?:```|~~~)[^\s`~]*$/.test(content)) return null;
	const fences = [...text.matchAll(FENCE)].map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
		text: "",
	}));
	return makeFault("yaml/code-fence", { start: line.start, end: line.end }, { found: content }, fences);
};

/** The rules, the surest first. */
export const TYPING_RULES: readonly TypingRule[] = [
	codeFence,
	wideComment,
	(text, line) => listMark(text, line),
	otherBlank,
	missingColon,
	tightSign,
	missingDash,
	extraDash,
];

/** The lines in which the mistake may lie, the likeliest first: the parser's, those above it, the next one. */
export const suspectLines = (text: string, offset: number): readonly LineParts[] => {
	const own = splitLine(text, offset);
	const lines = [own];
	for (let start = own.start, count = 0; start > 0 && count < 2; ) {
		const above = splitLine(text, start - 1);
		start = above.start;
		if (above.end === above.start) continue;
		lines.push(above);
		count++;
	}
	const next = text.indexOf("\n", own.end);
	if (next >= 0 && next + 1 < text.length) lines.push(splitLine(text, next + 1));
	return lines;
};
