import type { MapEntry, MapNode, ScalarNode, SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import type { KeyTable } from "./key-table.ts";
import type { Shape } from "./shape.ts";

/** What the wrong indent of lines did to a map, undone: one message, and the entries where they were meant to be. */

/** Nothing, at the place of something. */
export const nothingAt = (offset: number): ScalarNode => ({
	kind: "scalar",
	content: { text: "", offsets: [offset] },
	style: "plain",
	isNull: true,
	span: { start: offset, end: offset },
});

/** Whether an entry is one of a table, in spelling. */
const belongsTo = (entry: MapEntry, keys: KeyTable): boolean => Object.hasOwn(keys, entry.key.content.text);

/**
 * `- step:` with its other keys indented below it as if they were its value: they stand beside it. Only where all of
 * them are keys of the map itself.
 */
export const hoistIndented = (node: MapNode, head: MapEntry, keys: KeyTable, context: DecodeContext): MapNode => {
	const { value } = head;
	const [first] = value.kind === "map" ? value.entries : [];
	if (value.kind !== "map" || first === undefined) return node;
	const kind = head.key.content.text;
	if (!value.entries.every((entry) => belongsTo(entry, keys) && entry.key.content.text !== kind)) return node;
	const last = value.entries.at(-1) ?? first;
	context.sink.report("format/indented-keys", first.key.span, {
		head: kind,
		first: first.key.content.text,
		last: last.key.content.text,
	});
	const others = node.entries.filter((entry) => entry !== head);
	const known = new Set(others.map((entry) => entry.key.content.text));
	const inner = value.entries.filter((entry) => !known.has(entry.key.content.text));
	return {
		...node,
		entries: [{ key: head.key, value: nothingAt(head.key.span.end) }, ...inner, ...others],
		repeats: [...value.repeats, ...node.repeats],
	};
};

/**
 * `note:` with nothing (or only some of its keys) below it and, beside it, keys that only what is inside it has: they
 * belong deeper. `isOwn` tells the keys that mean something where they stand.
 */
export const adoptOutdented = (
	node: MapNode,
	keys: KeyTable,
	isOwn: (key: string) => boolean,
	context: DecodeContext,
): MapNode => {
	const at = node.entries.findIndex(({ key, value }, index) => {
		const next = node.entries[index + 1];
		const inner = innerKeys(keys[key.content.text]?.shape);
		if (next === undefined || inner === null || !isAdopted(next, inner, isOwn)) return false;
		return isNothing(value) || (value.kind === "map" && !hasKey(value, next.key.content.text));
	});
	const head = node.entries[at];
	const inner = head === undefined ? null : innerKeys(keys[head.key.content.text]?.shape);
	if (head === undefined || inner === null) return node;
	const rest = node.entries.slice(at + 1);
	const end = rest.findIndex((entry) => !isAdopted(entry, inner, isOwn));
	const adopted = rest.slice(0, end < 0 ? rest.length : end);
	const [first, last] = [adopted[0], adopted.at(-1)];
	if (first === undefined || last === undefined) return node;
	const params = { head: head.key.content.text, first: first.key.content.text, last: last.key.content.text };
	context.sink.report("format/outdented-keys", first.key.span, params);
	const span = { start: first.key.span.start, end: last.value.span.end };
	const before = head.value.kind === "map" ? head.value.entries : [];
	const value: MapNode = { kind: "map", entries: [...before, ...adopted], repeats: [], span };
	const entries = [...node.entries.slice(0, at), { key: head.key, value }, ...rest.slice(adopted.length)];
	return { ...node, entries };
};

/**
 * The entries of a map whose keys the author chooses: where one has nothing, and lines below it, in the same column, are
 * keys of what it should have, they are its own. `shape` is that of the values.
 */
export const adoptRuns = (node: MapNode, shape: Shape<unknown>, context: DecodeContext): readonly MapEntry[] => {
	const inner = innerKeys(shape);
	if (inner === null || !node.entries.some(({ value }) => isNothing(value))) return node.entries;
	const all = [...node.entries, ...node.repeats].toSorted((a, b) => a.key.span.start - b.key.span.start);
	const found: MapEntry[] = [];
	let head: MapEntry | null = null;
	let run: MapEntry[] = [];
	const close = (): void => {
		if (head !== null) found.push(run.length === 0 ? head : adopt(head, run, context));
		run = [];
	};
	for (const entry of all) {
		if (head !== null && isNothing(head.value) && belongsTo(entry, inner)) run.push(entry);
		else {
			close();
			head = entry;
		}
	}
	close();
	if (found.length < all.length) context.told.add(node);
	return found.length < all.length ? found : node.entries;
};

/** An entry of nothing with the entries that stand below it as its value. */
const adopt = ({ key }: MapEntry, run: readonly MapEntry[], context: DecodeContext): MapEntry => {
	const [first, last] = [run[0], run.at(-1)];
	if (first === undefined || last === undefined) return { key, value: nothingAt(key.span.end) };
	const params = { head: key.content.text, first: first.key.content.text, last: last.key.content.text };
	context.sink.report("format/outdented-keys", first.key.span, params);
	const span = { start: first.key.span.start, end: last.value.span.end };
	return { key, value: { kind: "map", entries: run, repeats: [], span } };
};

const hasKey = (node: MapNode, key: string): boolean => node.entries.some((entry) => entry.key.content.text === key);

const isNothing = (node: SourceNode): boolean =>
	node.kind === "scalar" && node.isNull && node.span.start === node.span.end && node.comment === undefined;

const isAdopted = (entry: MapEntry, inner: KeyTable, isOwn: (key: string) => boolean): boolean =>
	belongsTo(entry, inner) && !isOwn(entry.key.content.text);

/** The keys of the map that a shape takes, alone, as one of a choice, or as an item of a list; null where it takes none. */
const innerKeys = (shape: Shape<unknown> | undefined, depth = 0): KeyTable | null => {
	if (shape === undefined || shape.kinds !== undefined || depth > 4) return null;
	// Of the shapes only that of a map has its table open.
	if ("keys" in shape) return shape.keys as KeyTable;
	for (const inside of shape.inside()) {
		const keys = innerKeys(inside, depth + 1);
		if (keys !== null) return keys;
	}
	return null;
};
