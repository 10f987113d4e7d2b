import type { MapEntry, MapNode, ScalarNode, SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { type Aliases, suggestName } from "../suggest-name.ts";
import { aliasesOf, type KeyTable } from "./key-table.ts";
import type { MapShape } from "./map-shape.ts";
import { adoptOutdented, hoistIndented, nothingAt } from "./regroup.ts";
import { reportKind } from "./report-kind.ts";
import type { Shape, Slot } from "./shape.ts";
import { type Kinds, keyAt, splitKinds } from "./split-kinds.ts";
import { readTightPair } from "./tight-pair.ts";
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
	const { name, kinds } = declaration;
	const expects = { ja: name.ja, en: name.en };
	return {
		expects,
		decode: (node, slot, context) => {
			if (node.kind !== "map") return decodeNoMap(node, slot, declaration, context);
			const found = node.entries.filter((entry) => Object.hasOwn(kinds, entry.key.content.text));
			const [first] = found;
			if (first === undefined) {
				const meant = reportUnknownKind(node, declaration, context);
				return meant === null ? undefined : kinds[meant.kind]?.decode(renameKey(node, meant), slot, context);
			}
			const kind = kinds[first.key.content.text];
			return kind === undefined ? undefined : decodeKind(node, first, kind, { kinds, slot, context });
		},
		split: (node, lone, context) => (node.kind === "map" ? splitKinds(node, kinds, lone, context) : [node]),
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

/** Reads a map of a kind: lines with a wrong indent back where they belong, keys of other kinds reported and dropped. */
const decodeKind = <Value>(
	node: MapNode,
	head: MapEntry,
	kind: MapShape<Value>,
	{ kinds, slot, context }: { readonly kinds: Kinds; readonly slot: Slot; readonly context: DecodeContext },
): Value | undefined => {
	const isOwn = (key: string): boolean => Object.hasOwn(kind.keys, key);
	const adopted = adoptOutdented(node, kind.keys, isOwn, context);
	const whole = adopted === node ? hoistIndented(node, head, kind.keys, context) : adopted;
	const others = whole.entries.filter(({ key }) => Object.hasOwn(kinds, key.content.text) && !isOwn(key.content.text));
	reportSeveralKinds(head, others, kind, context);
	return kind.decode({ ...whole, entries: whole.entries.filter((entry) => !others.includes(entry)) }, slot, context);
};

/** `- row:campus` is read as the map that it was meant to be; a lone word may be the kind itself (`- spinner`). */
const decodeNoMap = <Value>(
	node: SourceNode,
	slot: Slot,
	{ name, kinds, also = {} }: KindsDeclaration<Value>,
	context: DecodeContext,
): Value | undefined => {
	if (node.kind !== "scalar" || node.isNull) return reportKind(node, slot, name, context);
	const known = Object.keys(kinds);
	const tight = readTightPair(node, (word) => suggestName(word, known, also));
	if (tight !== null) {
		const { kind, value, sign, span } = tight;
		const line = `- ${kind}: ${firstLineOf(value)}`.trimEnd();
		if (sign === "：") context.sink.report("yaml/wide-colon", span, { key: kind, line });
		else context.sink.report("yaml/missing-space", span, { character: sign, line });
		const entries = [{ key: keyAt(kind, node.span.start), value }];
		return kinds[kind]?.decode({ kind: "map", entries, repeats: [], span: node.span }, slot, context);
	}
	const word = node.content.text;
	const suggestion = suggestName(word, known, also);
	if (suggestion === null) return reportKind(node, slot, name, context);
	const found = { ja: `「${word}」だけ`, en: `only "${word}"` };
	context.sink.report("format/wrong-kind", node.span, {
		key: slot.key,
		expected: name,
		found,
		example: `- ${suggestion}: ~`,
	});
	return undefined;
};

const firstLineOf = ({ content }: ScalarNode): string => content.text.slice(0, content.folds?.[0]);

/** A kind that was probably meant by an entry's key. */
interface Meant {
	/** Null where the key was forgotten. */
	readonly entry: MapEntry | null;
	readonly kind: string;
}

const reportUnknownKind = <Value>(
	node: MapNode,
	{ name, kinds, also = {} }: KindsDeclaration<Value>,
	context: DecodeContext,
): Meant | null => {
	const keys = Object.keys(kinds);
	const meant = node.entries.flatMap((entry): readonly (Meant & { readonly entry: MapEntry })[] => {
		const kind = suggestName(entry.key.content.text, keys, also);
		return kind === null ? [] : [{ entry, kind }];
	});
	const fitting = meant.find(({ entry, kind }) => fitsKind(node, entry, kinds[kind]?.keys ?? {}));
	const byContent = fitting === undefined ? kindWithMostKeys(node, kinds) : null;
	const best = fitting ?? (byContent === null ? meant[0] : undefined);
	const blamed = (best?.entry ?? node.entries[0])?.key;
	const key = byContent === null ? (blamed?.content.text ?? null) : null;
	const suggestion = best?.kind ?? byContent;
	context.sink.report("format/unknown-kind", blamed?.span ?? node.span, {
		key,
		owner: name,
		suggestion,
		homes: suggestion === null && key !== null ? (context.homes.get(key) ?? []) : [],
		keys,
	});
	if (best !== undefined || byContent === null) return best ?? null;
	return { entry: null, kind: byContent };
};

/** Whether all of a map but its misspelt key are keys of a kind. */
const fitsKind = (node: MapNode, head: MapEntry, keys: KeyTable): boolean =>
	node.entries.every((entry) => entry === head || Object.hasOwn(keys, entry.key.content.text));

/** The kind to which more of a map's keys belong than to any other: `do` and `at` make a step that lost its `step`. */
const kindWithMostKeys = (node: MapNode, kinds: KindsDeclaration<unknown>["kinds"]): string | null => {
	const counts = Object.entries(kinds).map(([kind, { keys }]) => {
		const own = node.entries.filter(
			({ key }) => Object.hasOwn(keys, key.content.text) && !SHARED.includes(key.content.text),
		);
		return { kind, count: own.length };
	});
	const best = counts.reduce((most, one) => (one.count > most.count ? one : most), { kind: "", count: 0 });
	const has = new Set(node.entries.map(({ key }) => key.content.text));
	const isWhole = Object.entries(kinds[best.kind]?.keys ?? {}).every(
		([key, { required }]) => !required || key === best.kind || has.has(key),
	);
	return best.count * 2 > node.entries.length && isWhole ? best.kind : null;
};

/** Keys that stand beside many kinds and tell none. */
const SHARED = ["only", "name", "icon", "as"];

const renameKey = (node: MapNode, { entry: meant, kind }: Meant): MapNode => {
	const { start } = node.span;
	if (meant === null)
		return { ...node, entries: [{ key: keyAt(kind, start), value: nothingAt(start) }, ...node.entries] };
	const key = { ...meant.key, content: { ...meant.key.content, text: kind } };
	return { ...node, entries: node.entries.map((entry) => (entry === meant ? { ...entry, key } : entry)) };
};

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
