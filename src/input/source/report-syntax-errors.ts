import type { Sink } from "../../diagnostics/sink.ts";
import type { Span } from "../../diagnostics/span.ts";
import { findTokenFaults } from "./find-token-faults.ts";
import { splitLine } from "./line-parts.ts";
import { parseStream, type YamlStream } from "./parse-stream.ts";
import type { Edit, SyntaxFault } from "./syntax-fault.ts";
import { explainSyntax } from "./syntax-rules.ts";

/** How many syntax errors are looked for in one run. */
const MOST_ROUNDS = 20;

/** How much is read again in one run, in UTF-16 units: about a second's work, twenty errors of an ordinary manual. */
const MOST_REREAD = 1_000_000;

/** Parsers stumble again over what follows a fault; only the first error of a text can be trusted. */
const firstFault = (text: string, stream: YamlStream): SyntaxFault | null => {
	const errors = stream.documents.flatMap((document) => document.errors).toSorted((a, b) => a.pos[0] - b.pos[0]);
	const error = errors[0];
	const [own] = findTokenFaults(text, stream.tokens);
	if (error === undefined || (own !== undefined && own.span.start <= error.pos[0])) return own ?? null;
	const [offset, end] = error.pos;
	return explainSyntax({
		text,
		offset,
		end,
		code: error.code,
		message: error.message,
		line: splitLine(text, offset),
		tokens: stream.tokens,
	});
};

/**
 * Reports what keeps a text from being YAML, and says whether there was anything. After each fault the text is read
 * again with the fault mended, so that faults further down are found too, and none is reported because of another one.
 * Lines keep their numbers in that, and what is not on a mended line keeps its column.
 */
export const reportSyntaxErrors = (text: string, stream: YamlStream, sink: Sink): boolean => {
	const mended = new Set<number>();
	let current = text;
	let parsed = stream;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const fault = firstFault(current, parsed);
		if (fault === null) return round > 0;
		const line = lineNumberAt(current, fault.span.start);
		// A mended line that is still wrong was mended wrongly, and what follows it cannot be judged.
		if (mended.has(line)) return true;
		fault.report(sink, placeInOriginal(fault.span, current, text, mended));
		if (fault.repair.length === 0 || (round + 1) * text.length > MOST_REREAD) return true;
		for (const edit of fault.repair) mended.add(lineNumberAt(current, edit.start));
		current = applyEdits(current, fault.repair);
		const next = parseStream(current);
		if (next.kind !== "stream") return true;
		parsed = next;
	}
	return true;
};

const applyEdits = (text: string, edits: readonly Edit[]): string =>
	edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end), text);

const lineNumberAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length - 1;

const startOfLine = (text: string, line: number): number => {
	let start = 0;
	for (let count = 0; count < line; count++) start = text.indexOf("\n", start) + 1;
	return start;
};

/** A span of the mended text in the text as it was written. */
const placeInOriginal = (span: Span, current: string, text: string, mended: ReadonlySet<number>): Span => {
	if (mended.size === 0) return span;
	const place = (offset: number): number => {
		const line = lineNumberAt(current, offset);
		return startOfLine(text, line) + offset - startOfLine(current, line);
	};
	return { start: place(span.start), end: place(span.end) };
};
