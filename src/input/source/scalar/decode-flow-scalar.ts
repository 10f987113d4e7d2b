import type { SourcedText } from "../../../model/sourced-text.ts";
import { decodeDoubleQuoted } from "./decode-double-quoted.ts";
import { SourcedWriter } from "./sourced-writer.ts";

/** A line of a scalar: its characters without end of line, and where both are in the scalar. */
interface Line {
	readonly text: string;
	readonly start: number;
	/** Of the end of line (CR LF or LF); null after the last line. */
	readonly end: number | null;
}

/** The characters of a plain scalar that stands at `offset`. */
export const decodePlain = (source: string, offset: number): SourcedText => {
	const writer = new SourcedWriter();
	unfold(source, offset, (text, at) => writer.copy(text, at), writer);
	return writer.finish(offset + source.length);
};

/** The characters of a single-quoted scalar; `source` holds the quotes. A missing closing quote was reported. */
export const decodeSingleQuoted = (source: string, offset: number): SourcedText => {
	const writer = new SourcedWriter();
	const closed = source.length > 1 && source.endsWith("'");
	const inner = source.slice(1, closed ? -1 : undefined);
	const copy = (text: string, at: number): void => {
		let from = 0;
		// Of two quotes the first one counts.
		for (const pair of text.matchAll(/''/g)) {
			writer.copy(text.slice(from, pair.index + 1), at + from);
			from = pair.index + 2;
		}
		writer.copy(text.slice(from), at + from);
	};
	unfold(inner, offset + 1, copy, writer);
	return writer.finish(offset + 1 + inner.length);
};

/** The characters of a flow scalar by its kind. */
export const decodeFlowScalar = (
	kind: "scalar" | "single-quoted-scalar" | "double-quoted-scalar",
	source: string,
	offset: number,
): SourcedText => {
	switch (kind) {
		case "scalar":
			return decodePlain(source, offset);
		case "single-quoted-scalar":
			return decodeSingleQuoted(source, offset);
		case "double-quoted-scalar":
			return decodeDoubleQuoted(source, offset);
	}
};

/**
 * Folds the lines of a plain or single-quoted scalar (YAML 1.2.2, sections 7.3.2 and 7.3.3): blanks around ends of
 * lines go, those at the scalar's own ends stay.
 */
const unfold = (
	source: string,
	offset: number,
	copy: (text: string, offset: number) => void,
	writer: SourcedWriter,
): void => {
	const lines = splitLines(source);
	let ends: number[] = [];
	for (const [index, line] of lines.entries()) {
		const last = line.end === null;
		const leading = index === 0 ? 0 : countLeadingBlanks(line.text);
		const text = last ? line.text.slice(leading) : trimTrailingBlanks(line.text.slice(leading));
		if (text !== "" || last) {
			writer.fold(ends);
			copy(text, offset + line.start + leading);
			ends = [];
		}
		if (line.end !== null) ends.push(offset + line.end);
	}
};

const splitLines = (source: string): readonly Line[] => {
	const lines: Line[] = [];
	let start = 0;
	for (const match of source.matchAll(/\r?\n/g)) {
		lines.push({ text: source.slice(start, match.index), start, end: match.index });
		start = match.index + match[0].length;
	}
	return [...lines, { text: source.slice(start), start, end: null }];
};

const countLeadingBlanks = (text: string): number => {
	let count = 0;
	while (text[count] === " " || text[count] === "\t") count++;
	return count;
};

const trimTrailingBlanks = (text: string): string => {
	let end = text.length;
	while (text[end - 1] === " " || text[end - 1] === "\t") end--;
	return text.slice(0, end);
};
