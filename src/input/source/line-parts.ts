/** A line of a manual as its author sees it: `  - key: value # comment`. */
export interface LineParts {
	/** Offsets of the line, without its end of line. */
	readonly start: number;
	readonly end: number;
	/** Blanks and the dashes of lists before anything is said. */
	readonly prefix: string;
	/** As typed, quotes included; null where no key opens the line. */
	readonly key: string | null;
	/** Without blanks around it and without the comment. */
	readonly value: string;
	readonly valueStart: number;
	/** With the blanks before it; '' where there is none. */
	readonly comment: string;
}

/** With these a value begins that is no plain one, or none at all. */
const NO_PLAIN_KEY = /[\s#"'[\]{}&*!|>%@`,]/;

/** The line in which an offset lies. */
export const splitLine = (text: string, offset: number): LineParts => {
	// `lastIndexOf` takes a negative start for 0, where the text's first line may be empty.
	const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
	const newline = text.indexOf("\n", offset);
	const line = text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, "");
	const prefix = line.slice(0, endOfPrefix(line));
	const rest = line.slice(prefix.length);
	const colon = findKeyColon(rest);
	const said = rest.slice(colon + 1);
	const gap = said.length - said.trimStart().length;
	const comment = said.slice(findComment(said));
	return {
		start,
		end: start + line.length,
		prefix,
		key: colon < 0 ? null : rest.slice(0, colon).trimEnd(),
		value: said.slice(0, said.length - comment.length).trim(),
		valueStart: start + prefix.length + colon + 1 + gap,
		comment,
	};
};

// The parts are found by scanning: a line may be as long as the text, and the patterns for them try each blank anew.

/** The end of the line is one, too. */
const isBlank = (char: string | undefined): boolean => char === undefined || char === " " || char === "\t";

/** Where the first thing said begins, after blanks and dashes with blanks behind them. */
const endOfPrefix = (line: string): number => {
	let at = 0;
	while (
		at < line.length &&
		(isBlank(line[at]) || (line[at] === "-" && at + 1 < line.length && isBlank(line[at + 1])))
	) {
		at++;
	}
	return at;
};

/** The colon after the key that opens a text; -1 where none does. */
const findKeyColon = (text: string): number => {
	const first = text[0];
	if (first === undefined) return -1;
	if (first === '"' || first === "'") return findColonAfter(text, endOfQuotes(text, first));
	if (NO_PLAIN_KEY.test(first)) return -1;
	let at = text.indexOf(":", 1);
	while (at >= 0 && !isBlank(text[at + 1])) at = text.indexOf(":", at + 1);
	return at;
};

/** After the closing quote of a text that begins with one; -1 where it has none. */
const endOfQuotes = (text: string, quote: string): number => {
	for (let at = 1; at < text.length; at++) {
		if (text[at] === "\\" && quote === '"') at++;
		else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at++;
		else if (text[at] === quote) return at + 1;
	}
	return -1;
};

const findColonAfter = (text: string, from: number): number => {
	if (from < 0) return -1;
	let at = from;
	while (at < text.length && isBlank(text[at])) at++;
	return text[at] === ":" && isBlank(text[at + 1]) ? at : -1;
};

/**
 * Where the blanks before a comment begin, the text's end where it has none. What authors mean as a comment is a `#`
 * with a blank after it, and before it where it does not begin the text.
 */
const findComment = (text: string): number => {
	let at = text.indexOf("#");
	while (at >= 0 && !((at === 0 || isBlank(text[at - 1])) && isBlank(text[at + 1]))) at = text.indexOf("#", at + 1);
	if (at < 0) return text.length;
	while (at > 0 && isBlank(text[at - 1])) at--;
	return at;
};

/** A value in quotes that keep every character: single ones, unless the text has some itself. */
export const quoteValue = (value: string): string =>
	value.includes("'") && !/["\\]/.test(value) ? `"${value}"` : `'${value.replaceAll("'", "''")}'`;

/** The line of an offset as it should be typed: what stands there, in quotes. Without its indent where `bare`. */
export const quoteLine = (text: string, offset: number): string => {
	const line = splitLine(text, offset);
	if (/^[[{]/.test(line.value) && offset > line.valueStart) return quoteInFlow(text, offset, line);
	return joinLine(line, quoteValue(line.value));
};

/** The line with another value. */
export const joinLine = ({ prefix, key, comment }: LineParts, value: string): string =>
	`${prefix}${key === null ? "" : `${key}: `}${value}${comment}`;

/** Quotes one item of `[a, b]` or `{a: b}`. */
const quoteInFlow = (text: string, offset: number, line: LineParts): string => {
	const rest = text.slice(offset, line.end);
	const item = /^[^,\]}]*/.exec(rest)?.[0].trimEnd() ?? "";
	return `${text.slice(line.start, offset)}${quoteValue(item)}${rest.slice(item.length)}`;
};
