import type { MapEntry, MapNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { type Aliases, suggestName } from "../suggest-name.ts";
import { aliasesOf, type MapShape } from "./map-shape.ts";
import { reportKind } from "./report-kind.ts";
import type { Shape, Slot } from "./shape.ts";
import type { Words } from "./words.ts";

/** The declaration of a map that is one of several kinds: the kind is the one of these keys that it has. */
export interface KindsDeclaration<Value> {
	/** Its anchor on the reference page. */
	readonly id: string;
	/** What it is, whatever its kind: まとまり, "a block". */
	readonly name: Words;
	readonly about: Words;
	/** Each kind by its key, which is also a key of the map itself. */
	readonly kinds: { readonly [key: string]: MapShape<Value> };
	/** Other words that people type for a kind's key. */
	readonly also?: Aliases;
}

/** A map whose kind is told by a key (`- button: 次へ`, `- step: 通知をタップ`). */
export const byKey = <Value>(declaration: KindsDeclaration<Value>): Shape<Value> => {
	const { name, kinds, also = {} } = declaration;
	const known = Object.keys(kinds);
	const expects = { ja: name.ja, en: name.en };
	return {
		expects,
		decode: (node, slot, context) => {
			if (node.kind !== "map") return reportNoMap(node, slot, { name, known, also }, context);
			const found = node.entries.filter((entry) => Object.hasOwn(kinds, entry.key.content.text));
			const [first, ...others] = found;
			if (first === undefined) {
				const meant = reportUnknownKind(node, declaration, context);
				return meant === null ? undefined : kinds[meant.kind]?.decode(renameKey(node, meant), slot, context);
			}
			const kind = kinds[first.key.content.text];
			if (kind === undefined) return undefined;
			reportSeveralKinds(first, others, kind, context);
			const rest: MapNode = { ...node, entries: node.entries.filter((entry) => !others.includes(entry)) };
			return kind.decode(rest, slot, context);
		},
		schema: (definitions) => ({ anyOf: Object.values(kinds).map((kind) => kind.schema(definitions)) }),
		inside: () => Object.values(kinds),
		kinds: {
			id: declaration.id,
			title: name,
			about: declaration.about,
			kinds: new Map(Object.entries(kinds).map(([key, { section }]) => [key, section])),
		},
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

/** A kind that was probably meant by an entry's key. */
interface Meant {
	readonly entry: MapEntry;
	readonly kind: string;
}

const reportUnknownKind = <Value>(
	node: MapNode,
	{ name, kinds, also = {} }: KindsDeclaration<Value>,
	context: DecodeContext,
): Meant | null => {
	const keys = Object.keys(kinds);
	const byContent = kindWithMostKeys(node, kinds);
	const [meant] =
		byContent !== null
			? []
			: node.entries.flatMap((entry): readonly Meant[] => {
					const kind = suggestName(entry.key.content.text, keys, also);
					return kind === null ? [] : [{ entry, kind }];
				});
	const blamed = (meant?.entry ?? node.entries[0])?.key;
	context.sink.report("format/unknown-kind", blamed?.span ?? node.span, {
		key: byContent === null ? (blamed?.content.text ?? null) : null,
		owner: name,
		suggestion: meant?.kind ?? byContent,
		keys,
	});
	return meant ?? null;
};

/** The kind to which more of a map's keys belong than to any other: `do` and `at` make a step that lost its `step`. */
const kindWithMostKeys = (node: MapNode, kinds: KindsDeclaration<unknown>["kinds"]): string | null => {
	const counts = Object.entries(kinds).map(([kind, { keys }]) => {
		const own = node.entries.filter(
			({ key }) => Object.hasOwn(keys, key.content.text) && !SHARED.includes(key.content.text),
		);
		return { kind, count: own.length };
	});
	const best = counts.reduce((most, one) => (one.count > most.count ? one : most), { kind: "", count: 0 });
	return best.count * 2 > node.entries.length ? best.kind : null;
};

/** Keys that stand beside many kinds and tell none. */
const SHARED = ["only", "name", "icon", "as"];

const renameKey = (node: MapNode, { entry, kind }: Meant): MapNode => ({
	...node,
	entries: node.entries.map((one) =>
		one === entry ? { ...one, key: { ...one.key, content: { ...one.key.content, text: kind } } } : one,
	),
});

const reportSeveralKinds = (
	first: MapEntry,
	others: readonly MapEntry[],
	kind: MapShape<unknown>,
	context: DecodeContext,
): void => {
	for (const other of others) {
		const word = other.key.content.text;
		const suggestion = suggestName(word, Object.keys(kind.keys), aliasesOf(kind.keys));
		const keys = [first.key.content.text, word];
		context.sink.report("format/several-kinds", other.key.span, { keys, owner: kind.name, suggestion });
	}
};
