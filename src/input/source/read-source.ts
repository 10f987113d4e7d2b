import { isScalar, type ParsedNode } from "yaml";
import type { Sink } from "../../diagnostics/sink.ts";
import type { SourceText } from "../../diagnostics/source-text.ts";
import { buildTree } from "./build-tree.ts";
import { checkCharacters } from "./check-characters.ts";
import { DEEPEST_LEVEL, LARGEST_SOURCE, MOST_NODES } from "./limits.ts";
import { mendSyntax, type SoundText } from "./mend-syntax.ts";
import { MovedReports, moveTree } from "./move-tree.ts";
import { type ParsedDocument, parseStream } from "./parse-stream.ts";
import { reportLostComments } from "./report-lost-comments.ts";
import type { SourceNode } from "./source-node.ts";

/**
 * Reads a YAML text as a tree in which every character knows its place. Nothing is taken for a number, a date or a
 * boolean; only YAML's null is told apart. Where the text is not YAML, the sink knows why, and the tree is that of the
 * mended text, so that what else is wrong can be told at once; null where that cannot be had, or a limit is passed.
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
	const sound = mendSyntax(text, stream, sink);
	if (sound === null) return null;
	// What else is found on a mended line may be due to the repair.
	for (const line of sound.text.mendedLines) sink.mute(line);
	return readSound(sound, new MovedReports(sink, sound.text));
};

const readSound = ({ text, stream }: SoundText, sink: Sink): SourceNode | null => {
	const contents = pickDocument(stream.documents, text.current, sink);
	if (contents === null) return null;
	reportLostComments(text.current, stream.tokens, sink);
	const tree = buildTree(contents, text.current, sink);
	return tree === null ? null : moveTree(tree, text);
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
		// Half a manual lacks what the other half has.
		return null;
	}
	return first ?? null;
};

const saysSomething = (contents: ParsedNode | null): contents is ParsedNode =>
	contents !== null && !(isScalar(contents) && contents.source === "");
