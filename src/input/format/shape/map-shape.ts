import type { Span } from "../../../diagnostics/span.ts";
import type { MapEntry, MapNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { suggestName } from "../suggest-name.ts";
import type { JsonSchema } from "./json-schema.ts";
import { type About, aliasesOf, type Key, type KeyTable } from "./key-table.ts";
import { adoptOutdented } from "./regroup.ts";
import { reportKind } from "./report-kind.ts";
import type { KeyDescription, ReferenceSection, Shape } from "./shape.ts";
import type { Words } from "./words.ts";

/** What the values of a table's keys are. */
export type ValuesOf<Keys extends KeyTable> = {
	readonly [K in keyof Keys]: Keys[K] extends Key<infer Value> ? Value : never;
};

/** A key that must be there, or there is no map. */
export const required = <Value>(shape: Shape<Value>, about: About): Key<Value> => ({
	shape,
	required: true,
	about,
	absent: () => undefined,
});

/** A key that must be there. Where it is not, reading goes on with what `absent` makes of the place. */
export const requiredOr = <Value, Absent>(
	shape: Shape<Value>,
	about: About,
	absent: (span: Span, context: DecodeContext) => Absent,
): Key<Value | Absent> => ({ shape, required: true, about, absent });

/** A key that may be left out, and is null then. */
export const optional = <Value>(shape: Shape<Value>, about: About): Key<Value | null> => ({
	shape,
	required: false,
	about,
	absent: () => null,
});

/** A key that may be left out, and then has a value all the same. */
export const defaulted = <Value>(shape: Shape<Value>, value: NoInfer<Value>, about: About): Key<Value> => ({
	shape,
	required: false,
	about,
	absent: () => value,
});

/** What a map was made of, for those that look closer. */
export interface Place {
	readonly span: Span;
	readonly context: DecodeContext;
	/** Where the key stands, or null where it was left out. */
	readonly keySpan: (key: string) => Span | null;
	/** Where the value of a key stands; of one that was left out, the map's own place. */
	readonly valueSpan: (key: string) => Span;
}

/** The declaration of a map. */
export interface MapDeclaration<Keys extends KeyTable, Value> {
	/** Its name among the schema's definitions and the anchors of the reference page. */
	readonly id: string;
	/** What it is, as a noun phrase: 手順, "a step". */
	readonly name: Words;
	readonly about: Words;
	readonly keys: Keys;
	/** Pairs of keys that cannot stand together. */
	readonly exclusive?: readonly (readonly [string, string])[];
	/** Keys of which at least one must be there. */
	readonly oneOf?: readonly string[];
	/** Keys that make sense only beside another one; reported by `make`, known to the schema. */
	readonly beside?: { readonly [key: string]: readonly string[] };
	/** More that the schema can know; the decoder checks it in `make`. */
	readonly schema?: JsonSchema;
	readonly make: (values: ValuesOf<Keys>, place: Place) => Value;
}

/** A map with its key table open, for lists of kinds. */
export interface MapShape<Value> extends Shape<Value> {
	readonly keys: KeyTable;
	readonly name: Words;
	readonly section: ReferenceSection;
}

/** A map of fixed keys: unknown ones are reported with what was probably meant, missing ones with an example. */
export const map = <const Keys extends KeyTable, Value>(declaration: MapDeclaration<Keys, Value>): MapShape<Value> => {
	const { id, name, about, keys, make } = declaration;
	const expects = { ja: `${name.ja}（キーと値）`, en: `the keys of ${name.en}` };
	return {
		expects,
		keys,
		name,
		decode: (node, slot, context) => {
			if (node.kind !== "map") return reportKind(node, slot, expects, context);
			const grouped = adoptOutdented(node, keys, (key) => Object.hasOwn(keys, key), context);
			const entries = findEntries(grouped, declaration, context);
			reportCombinations(node, declaration, entries, context);
			const values = decodeKeys(node, declaration, entries, context);
			// The table's keys and the values read by its shapes correspond by construction.
			return values === undefined ? undefined : make(values as ValuesOf<Keys>, placeOf(node, entries, context));
		},
		schema: (definitions) =>
			definitions.refer(id, () => ({
				type: "object",
				description: `${about.ja}\n\n${about.en}`,
				properties: Object.fromEntries(
					Object.entries(keys).map(([key, { shape, about: said }]) => [
						key,
						{ ...describeKey(key, said), ...shape.schema(definitions) },
					]),
				),
				required: Object.keys(keys).filter((key) => keys[key]?.required === true),
				additionalProperties: false,
				...combinationSchema(declaration),
				...declaration.schema,
			})),
		inside: () => Object.values(keys).map(({ shape }) => shape),
		section: { id, title: name, about, keys: Object.entries(keys).map(([key, value]) => keyDescription(key, value)) },
	};
};

const describeKey = (key: string, about: About): JsonSchema => ({
	description: `${about.ja}\n\n${about.en}`,
	markdownDescription: `${about.ja}\n\n${about.en}\n\n\`\`\`yaml\n${key}: ${about.example}\n\`\`\``,
	...(/^[[{'~]/.test(about.example)
		? {}
		: { examples: [/^\d+$/.test(about.example) ? Number(about.example) : about.example] }),
});

const keyDescription = (key: string, { required: isRequired, shape, about }: Key<unknown>): KeyDescription => ({
	key,
	required: isRequired,
	shape,
	about,
	example: about.example,
});

const exampleLine = (key: string, value: Key<unknown> | undefined): string =>
	`${key}: ${value?.about.example ?? ""}`.trim();

/** Where a message about a whole map points: its first key, so that the caret stays on one line. */
const headOf = (node: MapNode): Span => node.entries[0]?.key.span ?? node.span;

/**
 * The entries by their keys. Unknown ones are reported, and stand in for the key that was probably meant where that one
 * is missing: a misspelled `screen` shall not make every mark of the step wrong as well.
 */
const findEntries = (
	node: MapNode,
	{ keys, name }: Pick<MapDeclaration<KeyTable, unknown>, "keys" | "name">,
	context: DecodeContext,
): ReadonlyMap<string, MapEntry> => {
	const known = Object.keys(keys);
	const entries = new Map(node.entries.map((entry) => [entry.key.content.text, entry]));
	for (const entry of node.entries) {
		const spelled = entry.key.content.text;
		if (Object.hasOwn(keys, spelled)) continue;
		const free = known.filter((candidate) => !entries.has(candidate));
		const meant = suggestName(spelled, free, aliasesOf(keys));
		const suggestion = meant ?? suggestName(spelled, known, aliasesOf(keys));
		const homes = suggestion === null ? (context.homes.get(spelled) ?? []) : [];
		context.sink.report("format/unknown-key", entry.key.span, {
			key: spelled,
			owner: name,
			suggestion,
			homes,
			keys: known,
		});
		if (meant !== null) entries.set(meant, entry);
	}
	return entries;
};

const reportCombinations = (
	node: MapNode,
	{
		keys,
		name,
		exclusive = [],
		oneOf,
	}: Pick<MapDeclaration<KeyTable, unknown>, "keys" | "name" | "exclusive" | "oneOf">,
	entries: ReadonlyMap<string, MapEntry>,
	context: DecodeContext,
): void => {
	for (const pair of exclusive) {
		const [first, second] = pair.flatMap((key) => entries.get(key)?.key ?? []);
		if (first === undefined || second === undefined) continue;
		const [before, after] = first.span.start < second.span.start ? [first, second] : [second, first];
		context.sink.report("format/exclusive-keys", after.span, { keys: pair, owner: name }, [
			{ span: before.span, message: { ja: "もう一方はここです", en: "the other one is here" } },
		]);
	}
	if (oneOf === undefined || oneOf.some((key) => entries.has(key))) return;
	// An unknown key is probably the one that is missed.
	if (node.entries.some(({ key }) => !Object.hasOwn(keys, key.content.text))) return;
	const [first = ""] = oneOf;
	const params = { keys: oneOf, owner: name, example: exampleLine(first, keys[first]) };
	context.sink.report("format/missing-one-of", headOf(node), params);
};

const decodeKeys = (
	node: MapNode,
	{ keys, name }: Pick<MapDeclaration<KeyTable, unknown>, "keys" | "name">,
	entries: ReadonlyMap<string, MapEntry>,
	context: DecodeContext,
): { readonly [key: string]: unknown } | undefined => {
	const values: Record<string, unknown> = {};
	let whole = true;
	for (const [key, declared] of Object.entries(keys)) {
		const entry = entries.get(key);
		const example = exampleLine(key, declared);
		if (entry === undefined && declared.required)
			context.sink.report("format/missing-key", headOf(node), { key, owner: name, example });
		const value =
			entry === undefined
				? undefined
				: declared.shape.decode(entry.value, { key, example, removable: !declared.required }, context);
		if (entry !== undefined && value === undefined) context.lost.push(entry.value.span);
		const best = value === undefined ? declared.absent(entry?.value.span ?? headOf(node), context) : value;
		if (best === undefined) whole = false;
		values[key] = best;
	}
	return whole ? values : undefined;
};

const placeOf = (node: MapNode, entries: ReadonlyMap<string, MapEntry>, context: DecodeContext): Place => ({
	span: node.span,
	context,
	keySpan: (key) => entries.get(key)?.key.span ?? null,
	valueSpan: (key) => entries.get(key)?.value.span ?? node.span,
});

const combinationSchema = ({
	exclusive = [],
	oneOf = [],
	beside = {},
}: Pick<MapDeclaration<KeyTable, unknown>, "exclusive" | "oneOf" | "beside">): JsonSchema => ({
	...(exclusive.length === 0 ? {} : { allOf: exclusive.map((pair) => ({ not: { required: [...pair] } })) }),
	...(oneOf.length === 0 ? {} : { anyOf: oneOf.map((key) => ({ required: [key] })) }),
	...(Object.keys(beside).length === 0 ? {} : { dependentRequired: beside }),
});
