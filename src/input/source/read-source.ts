import { isScalar, type ParsedNode } from "yaml";
import type { Sink } from "../../diagnostics/sink.ts";
import type { SourceText } from "../../diagnostics/source-text.ts";
import { buildTree } from "./build-tree.ts";
import { checkCharacters } from "./check-characters.ts";
import { DEEPEST_LEVEL, LARGEST_SOURCE, MOST_NODES } from "./limits.ts";
import { type ParsedDocument, parseStream } from "./parse-stream.ts";
import { reportLostComments } from "./report-lost-comments.ts";
import { reportSyntaxErrors } from "./report-syntax-errors.ts";
import type { SourceNode } from "./source-node.ts";

/**
 * Reads a YAML text as a tree in which every character knows its place. Nothing is taken for a number, a date or a
 * boolean; only YAML's null is told apart. Null where the text is not YAML or passes a limit: the sink knows why.
 */
export const readSource = (source: SourceText, sink: Sink): SourceNode | null => {
	if (isTooLarge(source.text)) {
		sink.report("file/too-large", null, { path: source.name });
		return null;
	}
	const text = checkCharacters(source.text, sink);
	const stream = parseStream(text);
	if (stream.kind !== "stream") {
		const span = { start: Math.max(0, stream.offset - 1), end: stream.offset };
		if (stream.kind === "too-deep") sink.report("yaml/too-deep", span, { limit: DEEPEST_LEVEL });
		else sink.report("yaml/too-many-nodes", span, { limit: MOST_NODES });
		return null;
	}
	if (reportSyntaxErrors(text, stream, sink)) return null;
	const contents = pickDocument(stream.documents, text, sink);
	if (contents === null) return null;
	reportLostComments(text, stream.tokens, sink);
	return buildTree(contents, text, sink);
};

/** UTF-8 has one to three bytes for a UTF-16 unit. */
const isTooLarge = (text: string): boolean =>
	text.length > LARGEST_SOURCE ||
	(text.length * 3 > LARGEST_SOURCE && new TextEncoder().encode(text).length > LARGEST_SOURCE);

/** The one document that says something; `---` lines with nothing between them are harmless. */
const pickDocument = (documents: readonly ParsedDocument[], text: string, sink: Sink): ParsedNode | null => {
	const said = documents.flatMap(({ contents }) => (saysSomething(contents) ? [contents] : []));
	const [first, second] = said;
	if (first === undefined) sink.report("yaml/empty", null, {});
	if (second !== undefined) {
		const start = Math.max(0, text.lastIndexOf("---", second.range[0]));
		sink.report("yaml/several-documents", { start, end: start + 3 }, {});
	}
	return first ?? null;
};

const saysSomething = (contents: ParsedNode | null): contents is ParsedNode =>
	contents !== null && !(isScalar(contents) && contents.source === "");
