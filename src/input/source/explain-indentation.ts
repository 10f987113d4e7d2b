import { joinLine, type LineParts, splitLine } from "./line-parts.ts";
import { type Edit, makeFault, type SyntaxFault, type SyntaxPlace, type SyntaxRule } from "./syntax-fault.ts";

const INDENT_PROBLEM =
	/same column|without - indicator|compact mapping|single line|implicit map key|at node end|followed by map values|must be indented|less indented|Unexpected .* token in YAML stream|on same line with key/;

/**
 * A line that begins in no column of those above it. The parser may stumble over the line before it, because a deeper
 * line counts as part of the value above.
 */
export const explainIndentation: SyntaxRule = (place) => {
	if (!INDENT_PROBLEM.test(place.message)) return null;
	const line = findShiftedLine(place);
	if (line === null) return null;
	const [nearest = 0] = columnsByDistance(columnsBefore(place.text, line), indentOf(line));
	return moveLine(place.text, line, nearest, 1);
};

/**
 * `- step: 名前` with its other keys too deep: they would be more of the name. All of them are moved, because one alone
 * leaves the next where it cannot stand either.
 */
export const explainHanging: SyntaxRule = ({ text, line }) => {
	const below = nextLine(text, line);
	if (line.key === null || line.value === "" || below === null || below.key === null) return null;
	const column = keyColumnOf(line);
	return indentOf(below) > column && below.prefix.trim() === ""
		? moveLine(text, below, column, countBlock(text, below))
		: null;
};

/** The text's first lines where they stand deeper than all that follow, which are more: one blank that slipped in. */
export const explainDeepBeginning: SyntaxRule = ({ text, line }) => {
	const first = text.search(/^[^\S\n]*[^\s#]/m);
	const beginning = first < 0 ? null : splitLine(text, first);
	if (beginning === null || beginning.start >= line.start || !isOpening(line)) return null;
	const count = countBlock(text, beginning);
	const column = indentOf(line);
	return indentOf(beginning) > column && count <= countBlock(text, line)
		? moveLine(text, beginning, column, count)
		: null;
};

/**
 * The other columns in which a line could begin, to be tried: alone, and with the lines that hang from it or stand
 * beside it. The nearest first.
 */
export const otherIndents = (text: string, line: LineParts): readonly SyntaxFault[] => {
	if (!isOpening(line)) return [];
	const above = previousEntry(text, line);
	const opened = above === null || above.value !== "" ? [] : [indentOf(above) + 2, keyColumnOf(above) + 2];
	const columns = new Set([...columnsBefore(text, line), ...opened]);
	columns.delete(indentOf(line));
	const block = countBlock(text, line);
	return columnsByDistance([...columns], indentOf(line)).flatMap((column) => [
		moveLine(text, line, column, 1),
		...(block > 1 ? [moveLine(text, line, column, block)] : []),
	]);
};

const columnsByDistance = (columns: readonly number[], indent: number): readonly number[] =>
	columns.toSorted((a, b) => Math.abs(a - indent) - Math.abs(b - indent) || b - a);

/** The fault of a line, and of those that follow it in `lines`, that should begin in another column. */
const moveLine = (text: string, line: LineParts, column: number, lines: number): SyntaxFault => {
	const indent = indentOf(line);
	const own = line.prefix.trimStart();
	const typed = `${" ".repeat(column)}${joinLine({ ...line, prefix: own }, line.value)}`;
	const span = { start: line.start, end: line.start + Math.max(indent, 1) };
	const fault = makeFault(
		"yaml/indentation",
		span,
		{ indent, nearest: column, line: typed, lines },
		moveLines(text, line, column - indent, lines),
	);
	// Where lines hang decides what they are: what would be said of them then may be due to a wrong guess.
	return { ...fault, isGuess: true };
};

/** The edits that move some lines sideways; empty ones do not count. */
const moveLines = (text: string, line: LineParts, by: number, lines: number): readonly Edit[] => {
	const edits: Edit[] = [];
	for (let one: LineParts | null = line; one !== null && edits.length < lines; one = lineBelow(text, one)) {
		if (one.end === one.start) continue;
		const indent = indentOf(one);
		edits.push({ start: one.start, end: one.start + indent, text: " ".repeat(Math.max(0, indent + by)) });
	}
	return edits;
};

/** How many lines begin as deep as this one or deeper, without a break from it; empty ones do not count. */
const countBlock = (text: string, line: LineParts): number => {
	let count = 1;
	for (let next = lineBelow(text, line); next !== null; next = lineBelow(text, next)) {
		if (next.end === next.start) continue;
		if (indentOf(next) < indentOf(line)) break;
		count++;
	}
	return count;
};

const lineBelow = (text: string, line: LineParts): LineParts | null => {
	const newline = text.indexOf("\n", line.end);
	return newline < 0 || newline + 1 >= text.length ? null : splitLine(text, newline + 1);
};

/** A line of words that is meant to go on with the text above, but begins no deeper than its key. */
export const continuation = (text: string, line: LineParts): SyntaxFault | null => {
	if (line.key !== null || !/[\p{L}\p{N}]/u.test(line.value) || line.prefix.trim() !== "") return null;
	const above = previousEntry(text, line);
	if (above === null || above.value === "" || /^["'[{]/.test(above.value)) return null;
	// More lines of the text may stand between.
	const before = splitLine(text, line.start - 1);
	const column = isOpening(before) || indentOf(before) === 0 ? continuationColumn(above) : indentOf(before);
	if (column <= indentOf(line)) return null;
	const typed = `${" ".repeat(column)}${line.value}${line.comment}`;
	const start = line.start + line.prefix.length;
	const span = { start, end: start + line.value.length };
	const repair = [{ start: line.start, end: line.end, text: typed }];
	return makeFault("yaml/no-key", span, { text: line.value, line: typed }, repair);
};

/** Where the text of an entry goes on below it. */
const continuationColumn = (entry: LineParts): number => keyColumnOf(entry) + (entry.key === null ? 0 : 2);

/** The parser's line where it fits nothing above it, else the next line that is deeper than it may be. */
const findShiftedLine = (place: SyntaxPlace): LineParts | null => {
	const own = place.line;
	if (isOpening(own) && fitsNothing(place.text, own)) return own;
	const next = nextLine(place.text, own);
	if (next === null || !isOpening(next)) return null;
	return indentOf(next) > indentOf(own) && own.value !== "" ? next : null;
};

/** Whether a line begins in no column of the lines above, and does not open what the line above has left empty. */
const fitsNothing = (text: string, line: LineParts): boolean => {
	const columns = columnsBefore(text, line);
	if (columns.length === 0 || columns.includes(indentOf(line))) return false;
	const above = previousEntry(text, line);
	return above === null || above.value !== "" || indentOf(line) <= indentOf(above);
};

/** Whether a line begins an entry of a map or a list. */
const isOpening = (line: LineParts): boolean => line.key !== null || /-\s*$/.test(line.prefix);

const indentOf = (line: LineParts): number => /^ */.exec(line.prefix)?.[0].length ?? 0;

/** The column in which an entry's key stands: behind the dashes. */
const keyColumnOf = (line: LineParts): number => line.prefix.length;

/** The columns in which a line may begin: those of the open maps and lists above it. */
const columnsBefore = (text: string, line: LineParts): readonly number[] => {
	const columns = new Set<number>();
	let smallest = Number.POSITIVE_INFINITY;
	for (let above = previousEntry(text, line); above !== null && smallest > 0; above = previousEntry(text, above)) {
		// What lies deeper than a line further down was over before it.
		if (indentOf(above) >= smallest) continue;
		smallest = indentOf(above);
		columns.add(smallest);
		if (above.key !== null) columns.add(keyColumnOf(above));
	}
	return [...columns].toSorted((a, b) => a - b);
};

/** The next line upwards that begins an entry. */
const previousEntry = (text: string, line: LineParts): LineParts | null => {
	for (let start = line.start; start > 0; ) {
		const above = splitLine(text, start - 1);
		if (isOpening(above)) return above;
		start = above.start;
	}
	return null;
};

/** The next line downwards that says something. */
export const nextLine = (text: string, line: LineParts): LineParts | null => {
	for (let at = text.indexOf("\n", line.start); at >= 0 && at + 1 < text.length; at = text.indexOf("\n", at + 1)) {
		const next = splitLine(text, at + 1);
		if (next.value !== "" || next.key !== null) return next;
	}
	return null;
};

/** Whether a value goes on below its line: deeper lines follow. */
export const goesOn = (text: string, line: LineParts): boolean => {
	const next = nextLine(text, line);
	return next !== null && next.prefix.length > indentOf(line) && indentOf(next) > indentOf(line);
};
