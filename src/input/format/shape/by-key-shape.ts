import type { MapEntry, MapNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { type Aliases, suggestName } from "../suggest-name.ts";
import { aliasesOf, type MapShape } from "./map-shape.ts";
import { reportKind } from "./report-kind.ts";
import type { Shape, Slot, Words } from "./shape.ts";

/** The declaration of a map that is one of several kinds: the kind is the one of these keys that it has. */
export interface KindsDeclaration<Value> {
	/** What it is, whatever its kind: まとまり, "a block". */
	readonly name: Words;
	/** Each kind by its key, which is also a key of the map itself. */
	readonly kinds: { readonly [key: string]: MapShape<Value> };
	/** Other words that people type for a kind's key. */
	readonly also?: Aliases;
}

/** A map whose kind is told by a key (`- button: 次へ`, `- step: 通知をタップ`). */
export const byKey = <Value>({ name, kinds, also = {} }: KindsDeclaration<Value>): Shape<Value> => {
	const known = Object.keys(kinds);
	const expects = { ja: name.ja, en: name.en };
	return {
		expects,
		decode: (node, slot, context) => {
			if (node.kind !== "map") return reportNoMap(node, slot, { name, known, also }, context);
			const found = node.entries.filter((entry) => Object.hasOwn(kinds, entry.key.content.text));
			const [first, second] = found;
			if (first === undefined) return reportUnknownKind(node, { name, known, also }, context);
			const kind = kinds[first.key.content.text];
			if (kind === undefined) return undefined;
			if (second === undefined) return kind.decode(node, slot, context);
			reportSeveralKinds(found, kind, context);
			const others = new Set(found.slice(1));
			const rest: MapNode = { ...node, entries: node.entries.filter((entry) => !others.has(entry)) };
			return kind.decode(rest, slot, context);
		},
		schema: (definitions) => ({ anyOf: Object.values(kinds).map((kind) => kind.schema(definitions)) }),
		inside: () => Object.values(kinds),
	};
};

interface Known {
	readonly name: Words;
	readonly known: readonly string[];
	readonly also: Aliases;
}

/** A lone word where a kind belongs may be the kind itself without its colon (`- spinner`). */
const reportNoMap = (
	node: Parameters<typeof reportKind>[0],
	slot: Slot,
	{ name, known, also }: Known,
	context: DecodeContext,
): undefined => {
	if (node.kind === "scalar" && !node.isNull) {
		const word = node.content.text;
		const suggestion = suggestName(word, known, also);
		if (suggestion !== null) {
			const found = { ja: `「${word}」だけ`, en: `only "${word}"` };
			const example = `- ${suggestion}: ~`;
			context.sink.report("format/wrong-kind", node.span, { key: slot.key, expected: name, found, example });
			return undefined;
		}
	}
	return reportKind(node, slot, name, context);
};

const reportUnknownKind = (node: MapNode, { name, known, also }: Known, context: DecodeContext): undefined => {
	const guesses = node.entries.map(({ key }) => ({ key, suggestion: suggestName(key.content.text, known, also) }));
	const guess = guesses.find(({ suggestion }) => suggestion !== null) ?? guesses[0];
	context.sink.report("format/unknown-kind", guess?.key.span ?? node.span, {
		key: guess?.key.content.text ?? null,
		owner: name,
		suggestion: guess?.suggestion ?? null,
		keys: known,
	});
	return undefined;
};

const reportSeveralKinds = (found: readonly MapEntry[], kind: MapShape<unknown>, context: DecodeContext): void => {
	const [first, ...others] = found;
	for (const other of others) {
		const word = other.key.content.text;
		const suggestion = suggestName(word, Object.keys(kind.keys), aliasesOf(kind.keys));
		const keys = [first?.key.content.text ?? "", word];
		context.sink.report("format/several-kinds", other.key.span, { keys, owner: kind.name, suggestion });
	}
};
