import type { SourcedText } from "../../../model/sourced-text.ts";
import { SourcedWriter } from "./sourced-writer.ts";

/** A block scalar as the parser found it. */
export interface BlockSource {
	/** The header: `|` or `>` with its indicators, without what follows them on the line. */
	readonly header: string;
	/** The lines below the header. */
	readonly source: string;
	/** Where `source` begins. */
	readonly offset: number;
	/** The indent of the line that holds the header, in columns; an indicator counts from it. */
	readonly indent: number;
}

interface Line {
	/** Blanks at its beginning. */
	readonly indent: number;
	/** Without indent and end of line. */
	readonly text: string;
	/** Of its first column. */
	readonly start: number;
	/** Of its end of line (CR LF or LF), or of the end of the scalar. */
	readonly end: number;
	/** After its end of line. */
	readonly next: number;
}

/** The lines from the first to the last that count, and what is taken off each. */
interface Extent {
	readonly first: number;
	/** After the last line that counts. */
	readonly last: number;
	readonly trim: number;
}

/**
 * The characters of a `|` or `>` scalar (YAML 1.2.2, section 8.1), for all indicators of chomping and indent.
 */
export const decodeBlockScalar = (block: BlockSource): SourcedText => {
	const writer = new SourcedWriter();
	const chomp = /[-+]/.exec(block.header)?.[0] ?? "";
	const indicated = Number(/[1-9]/.exec(block.header)?.[0] ?? 0);
	const lines = splitLines(block.source, block.offset);
	const extent = findExtent(lines, block.indent, indicated);
	if (extent === null) return keepEmptyLines(lines, chomp, block.offset, writer);
	// Newlines of the empty lines before the first that says something.
	for (const line of lines.slice(0, extent.first)) {
		writer.copy(" ".repeat(Math.max(0, line.indent - extent.trim)), line.start + extent.trim);
		writer.put("\n", line.end);
	}
	const content = lines.slice(extent.first, extent.last);
	if (block.header.startsWith("|")) writeLiteral(content, extent.trim, writer);
	else writeFolded(content, extent.trim, writer);
	return chompEnd(lines, extent, chomp, writer);
};

const splitLines = (source: string, offset: number): readonly Line[] => {
	const lines: Line[] = [];
	const add = (start: number, end: number, next: number): void => {
		const whole = source.slice(start, end);
		const indent = /^ */.exec(whole)?.[0].length ?? 0;
		lines.push({
			indent,
			text: whole.slice(indent),
			start: offset + start,
			end: offset + end,
			next: offset + next,
		});
	};
	let start = 0;
	for (const match of source.matchAll(/\r?\n/g)) {
		add(start, match.index, match.index + match[0].length);
		start = match.index + match[0].length;
	}
	add(start, source.length, source.length);
	return lines;
};

/** Null where no line says anything. */
const findExtent = (lines: readonly Line[], indent: number, indicated: number): Extent | null => {
	const first = lines.findIndex(({ text }) => text !== "");
	const firstLine = lines[first];
	if (firstLine === undefined) return null;
	const trim = indicated > 0 ? indent + indicated : firstLine.indent;
	const last = lines.findLastIndex((line) => line.text !== "" || line.indent > trim);
	return { first, last: last + 1, trim };
};

/** What is typed in a line after the common indent. */
const writeLine = (line: Line, trim: number, writer: SourcedWriter): void => {
	// A line that is indented less was reported.
	const from = line.text === "" || line.indent >= trim ? Math.min(trim, line.indent) : line.indent;
	writer.copy(" ".repeat(line.indent - from) + line.text, line.start + from);
};

const writeLiteral = (lines: readonly Line[], trim: number, writer: SourcedWriter): void => {
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		if (before !== undefined) writer.put("\n", before.end);
		writeLine(line, trim, writer);
	}
};

/** Lines fold into one another, but for those that are indented more than the others. */
const writeFolded = (lines: readonly Line[], trim: number, writer: SourcedWriter): void => {
	let ends: number[] = [];
	let afterIndented = false;
	for (const [index, line] of lines.entries()) {
		const indented = line.indent > trim || line.text.startsWith("\t");
		if (indented || line.text !== "") {
			if (index > 0) {
				// Around indented lines every end of line stays a newline.
				if (indented || afterIndented) for (const end of ends) writer.put("\n", end);
				else writer.fold(ends);
			}
			writeLine(line, trim, writer);
			ends = [];
			afterIndented = indented;
		}
		ends.push(line.end);
	}
};

const chompEnd = (lines: readonly Line[], extent: Extent, chomp: string, writer: SourcedWriter): SourcedText => {
	const last = lines[extent.last - 1];
	const end = last?.end ?? 0;
	if (chomp === "-") return writer.finish(end);
	if (chomp === "") {
		writer.put("\n", end);
		return writer.finish(last?.next ?? end);
	}
	let before = last;
	for (const line of lines.slice(extent.last)) {
		writer.put("\n", before?.end ?? end);
		writer.copy(" ".repeat(Math.max(0, line.indent - extent.trim)), line.start + extent.trim);
		before = line;
	}
	if (!writer.endsLine) writer.put("\n", before?.end ?? end);
	return writer.finish(before?.next ?? end);
};

/** A scalar of empty lines has no text, but for the indicator `+`, which keeps them. */
const keepEmptyLines = (lines: readonly Line[], chomp: string, offset: number, writer: SourcedWriter): SourcedText => {
	const end = lines.at(-1)?.end ?? offset;
	if (chomp !== "+" || end === offset) return writer.finish(offset);
	for (const line of lines.slice(0, Math.max(1, lines.length - 1))) writer.put("\n", line.end);
	return writer.finish(end);
};
