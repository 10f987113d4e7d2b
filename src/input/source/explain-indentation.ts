import { joinLine, type LineParts, splitLine } from "./line-parts.ts";
import { makeFault, type SyntaxPlace, type SyntaxRule } from "./syntax-fault.ts";

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
	const columns = columnsBefore(place.text, line);
	const indent = indentOf(line);
	const nearest = columns.toSorted((a, b) => Math.abs(a - indent) - Math.abs(b - indent) || b - a)[0] ?? 0;
	const own = line.prefix.trimStart();
	const typed = `${" ".repeat(nearest)}${joinLine({ ...line, prefix: own }, line.value)}`;
	const span = { start: line.start, end: line.start + Math.max(indent, 1) };
	return makeFault("yaml/indentation", span, { indent, nearest, line: typed });
};

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
