import type { MapEntry, MapNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { suggestName } from "../suggest-name.ts";
import { aliasesOf } from "./key-table.ts";
import type { MapShape } from "./map-shape.ts";
import { nothingAt } from "./regroup.ts";

/** The kinds of a list's items by the key that tells them. */
export interface Kinds {
	readonly [key: string]: MapShape<unknown>;
}

/** A run of entries that could be an item of its own. */
interface Part {
	readonly entries: readonly MapEntry[];
	readonly kind: string;
	/** The key that tells the kind; null where it was forgotten. */
	readonly head: MapEntry | null;
}

/**
 * The items that a map was meant to be where lines have lost their dashes: a new one begins at each key that tells a
 * kind, and at each key that comes again. Only where all of them are whole; else the map stays one, whatever is wrong
 * with it. What is missing is reported: once, where the map is the whole list (`lone`).
 */
export const splitKinds = (
	node: MapNode,
	kinds: Kinds,
	lone: string | null,
	context: DecodeContext,
): readonly MapNode[] => {
	const parts = findParts(node, kinds);
	if (parts === null || parts.length < 2 || parts.some((part, index) => mayBeKey(part, parts[index - 1], kinds)))
		return [node];
	context.told.add(node);
	if (lone === null) reportParts(parts, kinds, context);
	else reportLoneMap(parts, lone, context);
	return parts.map(makeNode);
};

const findParts = (node: MapNode, kinds: Kinds): readonly Part[] | null => {
	const all = [...node.entries, ...node.repeats].toSorted((a, b) => a.key.span.start - b.key.span.start);
	const runs: MapEntry[][] = [];
	let seen = new Set<string>();
	let kind: string | null = null;
	for (const entry of all) {
		const key = entry.key.content.text;
		const isKind = Object.hasOwn(kinds, key);
		const run = runs.at(-1);
		const isForeign =
			kind !== null && !isKind && !knows(kinds, kind, key) && Object.keys(kinds).some((one) => knows(kinds, one, key));
		if (run === undefined || seen.has(key) || (isKind && kind !== null) || isForeign) {
			runs.push([entry]);
			seen = new Set([key]);
			kind = isKind ? key : null;
		} else {
			run.push(entry);
			seen.add(key);
			if (isKind) kind = key;
		}
	}
	const parts: Part[] = [];
	for (const entries of runs) {
		const part = makePart(entries, parts.at(-1)?.kind ?? null, kinds);
		if (part === null) return null;
		parts.push(part);
	}
	return parts;
};

const knows = (kinds: Kinds, kind: string, key: string): boolean => Object.hasOwn(kinds[kind]?.keys ?? {}, key);

/** The kind of which all keys of a run are, and that lacks nothing by them; the one before it where that fits. */
const kindOfRun = (entries: readonly MapEntry[], before: string | null, kinds: Kinds): string | null => {
	const has = new Set(entries.map(({ key }) => key.content.text));
	const fits = (kind: string): boolean =>
		[...has].every((key) => knows(kinds, kind, key)) &&
		Object.entries(kinds[kind]?.keys ?? {}).every(([key, { required }]) => !required || key === kind || has.has(key));
	return [...(before === null ? [] : [before]), ...Object.keys(kinds)].find(fits) ?? null;
};

/** A run as an item; null where it lacks something, or has what its kind does not know. */
const makePart = (entries: readonly MapEntry[], before: string | null, kinds: Kinds): Part | null => {
	const head = entries.find(({ key }) => Object.hasOwn(kinds, key.content.text)) ?? null;
	const named = head === null ? null : head.key.content.text;
	const kind = kindOfRun(entries, named ?? before, kinds);
	return kind === null || (named !== null && kind !== named) ? null : { entries, kind, head };
};

/** Whether the word that begins a part may be a misspelt key of the part before: `note` in a step is mostly `notes`. */
const mayBeKey = ({ head, kind }: Part, before: Part | undefined, kinds: Kinds): boolean => {
	const keys = before === undefined ? undefined : kinds[before.kind]?.keys;
	if (keys === undefined || head === null || kind === before?.kind) return false;
	return suggestName(kind, Object.keys(keys), aliasesOf(keys)) !== null;
};

const reportParts = (parts: readonly Part[], kinds: Kinds, context: DecodeContext): void => {
	for (const [index, part] of parts.entries()) {
		const before = parts[index - 1];
		const [first] = part.entries;
		const owner = before === undefined ? undefined : kinds[before.kind];
		if (before === undefined || first === undefined || owner === undefined) continue;
		const key = first.key.content.text;
		if (part.head === null) {
			const earlier = before.entries.find((entry) => entry.key.content.text === key);
			if (earlier === undefined) reportLostKind(part.kind, first, kinds, context);
			else {
				const params = { key, opening: `- ${part.kind}:`, isDouble: false };
				context.sink.report("yaml/duplicate-key", first.key.span, params, [firstPlace(earlier)]);
			}
			continue;
		}
		const keys = [before.kind, part.kind];
		context.sink.report("format/several-kinds", part.head.key.span, { keys, owner: owner.name, suggestion: null });
	}
};

const reportLostKind = (kind: string, { key }: MapEntry, kinds: Kinds, { sink }: DecodeContext): void => {
	const owner = { ja: "まとまり", en: "a block" };
	const params = { key: null, owner, suggestion: kind, homes: [], keys: Object.keys(kinds) };
	sink.report("format/unknown-kind", key.span, params);
};

/** The first of two equal keys, for the message about the second. */
export const firstPlace = ({ key }: MapEntry) => ({
	span: key.span,
	message: { ja: "最初はここにあります", en: "first here" },
});

const reportLoneMap = (parts: readonly Part[], owner: string, context: DecodeContext): void => {
	const first = parts[0]?.entries[0];
	if (first === undefined) return;
	const heads = parts.map(({ kind }) => kind);
	context.sink.report("format/missing-dashes", first.key.span, { owner, heads });
};

const makeNode = ({ entries, kind, head }: Part): MapNode => {
	const start = entries[0]?.key.span.start ?? 0;
	const named = head === null ? [{ key: keyAt(kind, start), value: nothingAt(start) }] : [];
	const end = Math.max(start, ...entries.map(({ value }) => value.span.end));
	return { kind: "map", entries: [...named, ...entries], repeats: [], span: { start, end } };
};

/** A key that was not written, at the place where it was missed. */
export const keyAt = (key: string, offset: number): MapEntry["key"] => ({
	...nothingAt(offset),
	content: { text: key, offsets: Array.from({ length: key.length + 1 }, () => offset) },
	isNull: false,
});
