import { isAlias, isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Sink } from "../../diagnostics/sink.ts";
import { joinSpans, type Span } from "../../diagnostics/span.ts";
import { spanOfPart, textAt } from "../../model/sourced-text.ts";
import { buildScalar, emptyScalar } from "./build-scalar.ts";
import { findForbiddenCharacter } from "./check-characters.ts";
import { DEEPEST_LEVEL, MOST_NODES } from "./limits.ts";
import { quoteLine } from "./line-parts.ts";
import { boldOf, commentAfter, mendAlias } from "./meant-values.ts";
import type { MapEntry, MapNode, ScalarNode, SourceNode } from "./source-node.ts";

/** A node with how much it is: `size` nodes (keys too) in `height` levels, aliases followed. */
interface Built {
	readonly node: SourceNode;
	readonly size: number;
	readonly height: number;
}

/** What has been given a name with `&`; null while it is being built. */
interface Anchor {
	readonly name: string;
	readonly span: Span;
	built: Built | null;
	used: boolean;
}

interface BuildContext {
	readonly text: string;
	readonly sink: Sink;
	/** By name, the last one of that name up to here. */
	readonly anchors: Map<string, Anchor>;
	readonly allAnchors: Anchor[];
	/** Set when a limit is passed: what is built from then on is thrown away. */
	stopped: boolean;
	/** Nodes built up to here, those behind aliases counted each time. */
	size: number;
}

/**
 * The tree of a document without syntax errors. Keys that are no text, merge keys, unknown aliases and
 * circles of them are reported and left out; null where a limit is passed, which was reported.
 */
export const buildTree = (contents: ParsedNode, text: string, sink: Sink): SourceNode | null => {
	const context: BuildContext = { text, sink, anchors: new Map(), allAnchors: [], stopped: false, size: 0 };
	const built = buildNode(contents, 0, context);
	if (context.stopped) return null;
	for (const { name, span, used } of context.allAnchors) {
		if (!used) sink.report("yaml/unused-anchor", span, { name, line: quoteLine(text, span.start).trim() });
	}
	return built.node;
};

/** `depth` is the number of maps and lists around the node. */
const buildNode = (node: ParsedNode, depth: number, context: BuildContext): Built => {
	if (isAlias(node)) return followAlias(node.source, spanOf(node), depth, context);
	if (node.anchor === undefined) return buildContent(node, depth, context);
	const anchor: Anchor = {
		name: node.anchor,
		span: anchorSpan(node.anchor, node.range[0], context.text),
		built: null,
		used: false,
	};
	if (isScalar(node) && node.source === "") return readAnchorAsText(anchor, context);
	context.anchors.set(anchor.name, anchor);
	context.allAnchors.push(anchor);
	anchor.built = buildContent(node, depth, context);
	return anchor.built;
};

/** `&の画面で、` names nothing: it is a text that begins with `&`. */
const readAnchorAsText = ({ name, span }: Anchor, context: BuildContext): Built => {
	const line = quoteLine(context.text, span.start).trim();
	context.sink.report("yaml/special-start", { start: span.start, end: span.start + 1 }, { character: "&", line });
	return weigh({ kind: "scalar", content: textAt(`&${name}`, span), style: "plain", isNull: false, span }, [], context);
};

const buildContent = (node: ParsedNode, depth: number, context: BuildContext): Built => {
	if (context.stopped) return weigh(emptyScalar(node.range[0]), [], context);
	if ((isMap(node) || isSeq(node)) && depth >= DEEPEST_LEVEL) {
		stop("yaml/too-deep", { start: node.range[0], end: node.range[0] + 1 }, DEEPEST_LEVEL, context);
		return weigh(emptyScalar(node.range[0]), [], context);
	}
	if (isMap(node)) return buildMap(node, depth, context);
	if (isSeq(node)) return buildList(node, depth, context);
	const token = node.srcToken;
	const scalar = (token === undefined ? null : buildScalar(token)) ?? emptyScalar(node.range[0]);
	checkDecoded(scalar, context.sink);
	return weigh(scalar, [], context);
};

const buildMap = (node: YAMLMap.Parsed, depth: number, context: BuildContext): Built => {
	const entries: MapEntry[] = [];
	const repeats: MapEntry[] = [];
	const seen = new Set<string>();
	const parts: Built[] = [];
	for (const pair of node.items) {
		const key = buildKey(pair.key, depth + 1, context);
		const value = buildValue(pair, depth + 1, context);
		if (context.stopped) break;
		parts.push(value);
		if (key === null) continue;
		(seen.has(key.content.text) ? repeats : entries).push({ key, value: value.node });
		seen.add(key.content.text);
	}
	return weigh({ kind: "map", entries, repeats, span: spanOfMap(node, [...entries, ...repeats]) }, parts, context);
};

const buildValue = (pair: Pair<ParsedNode, ParsedNode | null>, depth: number, context: BuildContext): Built => {
	const { value } = pair;
	if (value !== null && !(isScalar(value) && value.source === "")) return buildNode(value, depth, context);
	const empty = value === null ? weigh(emptyScalar(pair.key.range[1]), [], context) : buildNode(value, depth, context);
	if (empty.node.kind !== "scalar" || empty.node.span.end > empty.node.span.start) return empty;
	const comment = commentAfter(context.text, pair.key.range[1]);
	return comment === null ? empty : { ...empty, node: { ...empty.node, comment } };
};

/** Null where a key cannot be one; that was reported. */
const buildKey = (key: ParsedNode, depth: number, context: BuildContext): ScalarNode | null => {
	const { node } = buildNode(key, depth, context);
	if (context.stopped) return null;
	if (node.kind !== "scalar") {
		context.sink.report("yaml/key-not-text", spanOf(key), { line: quoteLine(context.text, key.range[0]) });
		return null;
	}
	if (node.isNull && node.content.text === "") {
		context.sink.report("yaml/missing-key", { start: key.range[0], end: key.range[0] + 1 }, {});
		return null;
	}
	if (node.content.text === "<<" && node.style === "plain") {
		context.sink.report("yaml/merge-key", node.span, {});
		return null;
	}
	return node;
};

const buildList = (node: YAMLSeq.Parsed, depth: number, context: BuildContext): Built => {
	const parts: Built[] = [];
	// In a flow list `a: b` is a map of one pair, which the parser gives as a map or as the bare pair.
	for (const item of node.items as readonly (ParsedNode | Pair<ParsedNode, ParsedNode | null>)[]) {
		if (context.stopped) break;
		parts.push(isPair(item) ? buildPair(item, depth + 1, context) : buildNode(item, depth + 1, context));
	}
	const items = parts.map((part) => part.node);
	const last = items.at(-1)?.span.end ?? node.range[1];
	const end = node.flow === true ? node.range[1] : last;
	return weigh({ kind: "list", items, span: { start: node.range[0], end } }, parts, context);
};

const buildPair = (pair: Pair<ParsedNode, ParsedNode | null>, depth: number, context: BuildContext): Built => {
	const key = buildKey(pair.key, depth + 1, context);
	const value = buildValue(pair, depth + 1, context);
	const span = joinSpans(spanOf(pair.key), value.node.span);
	const node: MapNode = { kind: "map", entries: key === null ? [] : [{ key, value: value.node }], repeats: [], span };
	return weigh(node, [value], context);
};

const followAlias = (name: string, span: Span, depth: number, context: BuildContext): Built => {
	const anchor = context.anchors.get(name);
	if (anchor?.built) {
		anchor.used = true;
		const { built } = anchor;
		if (depth + built.height > DEEPEST_LEVEL) stop("yaml/too-deep", span, DEEPEST_LEVEL, context);
		addSize(built.size, span, context);
		return built;
	}
	if (anchor === undefined) {
		context.sink.report("yaml/unknown-alias", span, { name, line: mendAlias(name, span, context.text) });
		const content = textAt(boldOf(name) ?? `*${name}`, span);
		return weigh({ kind: "scalar", content, style: "plain", isNull: false, span }, [], context);
	} else {
		anchor.used = true;
		context.sink.report("yaml/alias-circle", span, { name }, [
			{ span: anchor.span, message: { ja: `「&${name}」はここです`, en: `&${name} is here` } },
		]);
	}
	return weigh(emptyScalar(span.start), [], context);
};

/** A finished node with its parts added up. */
const weigh = (node: SourceNode, parts: readonly Built[], context: BuildContext): Built => {
	// Keys are nodes of their own; they were counted when they were built.
	const keys = node.kind === "map" ? node.entries.length + node.repeats.length : 0;
	const size = parts.reduce((sum, part) => sum + part.size, 1 + keys);
	const height = node.kind === "scalar" ? 0 : 1 + parts.reduce((most, part) => Math.max(most, part.height), 0);
	addSize(1, node.span, context);
	return { node, size, height };
};

const addSize = (size: number, span: Span, context: BuildContext): void => {
	context.size += size;
	if (context.size > MOST_NODES) stop("yaml/too-many-nodes", span, MOST_NODES, context);
};

/** Reports the first limit that is passed. */
const stop = (
	code: "yaml/too-deep" | "yaml/too-many-nodes",
	span: Span,
	limit: number,
	context: BuildContext,
): void => {
	if (context.stopped) return;
	context.stopped = true;
	context.sink.report(code, span, { limit });
};

/** Control characters that an escape brings in; those of the file itself have been taken out. */
const checkDecoded = (scalar: ScalarNode, sink: Sink): void => {
	if (scalar.style !== "double") return;
	const found = findForbiddenCharacter(scalar.content.text);
	if (found === null) return;
	const span = spanOfPart(scalar.content, found.index, found.index + 1);
	sink.report("text/control-character", span, { codePoint: found.codePoint });
};

const spanOf = (node: ParsedNode): Span => ({ start: node.range[0], end: node.range[1] });

const spanOfMap = (node: YAMLMap.Parsed, entries: readonly MapEntry[]): Span => {
	const last = entries.at(-1)?.value.span.end ?? node.range[1];
	const first = entries[0]?.key.span.start ?? node.range[0];
	if (node.flow === true) return { start: node.range[0], end: node.range[1] };
	return { start: Math.min(first, node.range[0]), end: Math.max(last, first) };
};

/** The place of `&name`, which stands before the value at `offset`. */
const anchorSpan = (name: string, offset: number, text: string): Span => {
	const start = Math.max(0, text.lastIndexOf(`&${name}`, offset));
	return { start, end: start + name.length + 1 };
};
