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

const PREFIX = /^[ \t]*(?:-[ \t]+)*/;
const KEY = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'[\]{}&*!|>%@`,][^\n]*?)[ \t]*:(?=[ \t]|$)/;
/** A `#` that a blank follows: what authors mean as a comment. */
const COMMENT = /(?:^|[ \t]+)#(?:[ \t].*)?$/;

/** The line in which an offset lies. */
export const splitLine = (text: string, offset: number): LineParts => {
	// `lastIndexOf` takes a negative start for 0, where the text's first line may be empty.
	const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
	const newline = text.indexOf("\n", offset);
	const line = text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, "");
	const prefix = PREFIX.exec(line)?.[0] ?? "";
	const rest = line.slice(prefix.length);
	const keyed = KEY.exec(rest)?.[0] ?? null;
	const said = rest.slice(keyed?.length ?? 0);
	const gap = said.length - said.trimStart().length;
	const comment = COMMENT.exec(said)?.[0] ?? "";
	return {
		start,
		end: start + line.length,
		prefix,
		key: keyed === null ? null : keyed.slice(0, -1).trimEnd(),
		value: said.slice(0, said.length - comment.length).trim(),
		valueStart: start + prefix.length + (keyed?.length ?? 0) + gap,
		comment,
	};
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
