import { tabIndent, wideIndent } from "./explain-blanks.ts";
import { continuation, explainIndentation, goesOn, nextLine } from "./explain-indentation.ts";
import { findOpenBracket, findOpenQuote } from "./find-open-token.ts";
import { joinLine, quoteLine, quoteValue, splitLine } from "./line-parts.ts";
import { makeFault, replaceLine, type SyntaxFault, type SyntaxPlace, type SyntaxRule } from "./syntax-fault.ts";
import { tightSign } from "./typing-rules.ts";

/** `"` or `'` that is not closed: the parser notices only lines later. */
const unclosedQuote: SyntaxRule = (place) => {
	if (!/^Missing closing ["']/.test(place.message)) return null;
	const offset = findOpenQuote(place.tokens, place.offset);
	if (offset === null) return null;
	const line = splitLine(place.text, offset);
	const quote = place.text[offset] ?? "'";
	const typed = joinLine(line, `${line.value}${line.comment}${quote}`).slice(0, -line.comment.length || undefined);
	const span = { start: offset, end: line.end };
	return makeFault("yaml/unclosed-quote", span, { quote, line: typed.trim() }, replaceLine(line, typed));
};

/** `[` or `{` that is not closed. */
const unclosedBracket: SyntaxRule = (place) => {
	if (!/must be sufficiently indented|Expected flow .* to end|and end with a|flow sequence pairs/.test(place.message))
		return null;
	const offset = findOpenBracket(place.tokens, place.offset);
	if (offset === null) return null;
	const line = splitLine(place.text, offset);
	const opening = place.text[offset] ?? "[";
	const closing = opening === "[" ? "]" : "}";
	const typed = joinLine(line, `${line.value}${closing}`);
	const quoted = joinLine(line, quoteValue(line.value));
	const params = { opening, closing, line: typed.trim(), quoted: quoted.trim() };
	const span = { start: offset, end: offset + 1 };
	return { ...makeFault("yaml/unclosed-bracket", span, params, replaceLine(line, quoted)), isGuess: true };
};

/** `\q` in double quotes. */
const unknownEscape: SyntaxRule = (place) => {
	if (place.code !== "BAD_DQ_ESCAPE") return null;
	const { text, offset, line } = place;
	const sequence = text.slice(offset, offset + 2);
	const typed = requoteAround(text.slice(line.start, line.end), offset - line.start);
	const span = { start: offset, end: offset + sequence.length };
	return makeFault(
		"yaml/unknown-escape",
		span,
		{ sequence, line: typed?.trim() ?? null },
		typed === null ? [] : replaceLine(line, typed),
	);
};

/** A line with single quotes for the double ones around a place; null where those are not on the line. */
const requoteAround = (content: string, at: number): string | null => {
	for (const { 0: quoted, index } of content.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
		if (index >= at || at >= index + quoted.length) continue;
		return `${content.slice(0, index)}${quoteValue(quoted.slice(1, -1))}${content.slice(index + quoted.length)}`;
	}
	return null;
};

/** Characters after a closing quote, a closing bracket or an alias: the value seemed to be over. */
const afterValue: SyntaxRule = (place) => {
	if (!place.message.endsWith("at node end")) return null;
	const { line, offset } = place;
	const first = line.value[0] ?? "";
	if (offset <= line.valueStart || !/["'[{*]/.test(first)) return null;
	if (/[[{]/.test(first) && isOpenAt(place.text.slice(line.valueStart, offset))) return afterValueInFlow(place);
	const typed = joinLine(line, quoteValue(line.value));
	const repair = replaceLine(line, typed);
	if (first === '"' || first === "'") {
		const end = Math.max(offset + 1, line.end - line.comment.length);
		const rest = place.text.slice(offset, end);
		return makeFault("yaml/after-quote", { start: offset, end }, { rest, line: typed.trim() }, repair);
	}
	const span = { start: line.valueStart, end: line.valueStart + 1 };
	const params = { character: first, line: typed.trim() };
	return first === "*"
		? makeFault("yaml/special-start", span, params, repair)
		: makeFault("yaml/bracket-start", span, params, repair);
};

/** Whether a bracket of a value's beginning is still open at its end. */
const isOpenAt = (value: string): boolean => (value.match(/[[{]/g)?.length ?? 0) > (value.match(/[\]}]/g)?.length ?? 0);

/** The same inside `[ ]` or `{ }`: only this item goes into quotes. */
const afterValueInFlow = ({ text, offset, line }: SyntaxPlace): SyntaxFault => {
	const before = text.slice(line.valueStart, offset);
	const start = line.valueStart + before.length - (/[^,:[{]*$/.exec(before)?.[0].trimStart().length ?? 0);
	const typed = quoteLine(text, start);
	const rest = /^[^,\]}]*/.exec(text.slice(offset, line.end))?.[0].trimEnd() ?? "";
	const span = { start: offset, end: offset + Math.max(rest.length, 1) };
	return makeFault("yaml/after-quote", span, { rest, line: typed.trim() }, replaceLine(line, typed));
};

const SPECIAL_START =
	/cannot start with|cannot be an empty string|Not a YAML token|Block scalar header|Tags and anchors|Unresolved tag|tag has no suffix|at most one (?:anchor|tag)|Unexpected block-seq-ind on same line|Could not resolve tag/;

/** A text that begins with a character which YAML keeps for itself. */
const specialStart: SyntaxRule = (place) => {
	const { line, text } = place;
	const first = line.value[0] ?? "";
	const isQuestion = first === "?" && /^\?\s/.test(line.value);
	if (!isQuestion && !SPECIAL_START.test(place.message)) return null;
	const inFlow = /[[{]/.test(first) && place.offset > line.valueStart;
	const offset = inFlow ? place.offset : line.valueStart;
	const character = text[offset] ?? "";
	if (!/[@`%&*!|>,?-]/.test(character)) return null;
	const typed = quoteLine(text, offset);
	const params = { character, line: typed.trim() };
	return makeFault("yaml/special-start", { start: offset, end: offset + 1 }, params, replaceLine(line, typed));
};

/** `at: 設定: 画面`: a colon with a blank after it, inside a text. */
const colonInText: SyntaxRule = (place) => {
	const { line } = place;
	if (line.key === null || /^["'[{]/.test(line.value)) return null;
	const inner = /:(?=\s|$)/.exec(line.value);
	if (inner === null) return null;
	const start = line.valueStart + inner.index;
	const span = { start, end: start + 1 };
	// A text of several lines cannot be quoted by quoting its first.
	if (goesOn(place.text, line)) return makeFault("yaml/colon-in-text", span, { line: null });
	const typed = joinLine(line, quoteValue(line.value));
	return makeFault("yaml/colon-in-text", span, { line: typed.trim() }, replaceLine(line, typed));
};

const KEY_PROBLEM = new Set([
	"MULTILINE_IMPLICIT_KEY",
	"MISSING_CHAR",
	"BLOCK_AS_IMPLICIT_KEY",
	"UNEXPECTED_TOKEN",
	"BAD_INDENT",
]);

/** `at:設定`, `at：設定` and `-設定`: a key that the parser does not see. */
const blindKey: SyntaxRule = ({ code, text, line }) =>
	KEY_PROBLEM.has(code) && line.key === null ? tightSign(text, line) : null;

/** A `- ` among keys, or a key among the items of a list. */
const mixedList: SyntaxRule = ({ line: own, message, text }) => {
	// The parser's place may be the blank line above.
	const line = own.key === null && own.value === "" ? (nextLine(text, own) ?? own) : own;
	const isItem = line.prefix.trim() !== "";
	if (
		isItem ? !/single line|on same line with key|sequence may not be used/.test(message) : !/at node end/.test(message)
	)
		return null;
	if (!isItem && line.key === null) return null;
	const start = line.start + (/^ */.exec(line.prefix)?.[0].length ?? 0);
	return makeFault("yaml/mixed-list", { start, end: line.end }, { isItem });
};

/** A line that is neither a key with a value nor part of the text above it. */
const noKey: SyntaxRule = ({ line, message, text }) => {
	if (line.key !== null || line.value === "") return null;
	if (!/followed by map values|single line|at node end|same column/.test(message)) return null;
	const start = line.start + line.prefix.length;
	const span = { start, end: start + line.value.length };
	return continuation(text, line) ?? makeFault("yaml/no-key", span, { text: line.value, line: null });
};

/** `[a b: c]` and the like: two items without a comma. */
const missingComma: SyntaxRule = ({ message, offset }) =>
	/Missing ,/.test(message)
		? makeFault("yaml/missing-comma", { start: offset, end: offset + 1 }, { line: null })
		: null;

/** What the parser found where nothing of our own explains it. */
const anythingElse = ({ text, offset, line }: SyntaxPlace) => {
	const found = text.slice(offset, Math.min(offset + 20, line.end));
	return makeFault("yaml/syntax", { start: offset, end: offset + Math.max(found.length, 0) }, { found });
};

const RULES: readonly SyntaxRule[] = [
	tabIndent,
	wideIndent,
	unclosedQuote,
	unclosedBracket,
	unknownEscape,
	afterValue,
	specialStart,
	colonInText,
	blindKey,
	explainIndentation,
	mixedList,
	noKey,
	missingComma,
];

/** Says in our words what is wrong at a place. */
export const explainSyntax = (place: SyntaxPlace) => {
	for (const rule of RULES) {
		const fault = rule(place);
		if (fault !== null) return fault;
	}
	return anythingElse(place);
};
