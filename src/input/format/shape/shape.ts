import type { SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import type { Definitions, JsonSchema } from "./json-schema.ts";
import type { Words } from "./words.ts";

/** Where a value stands, for messages: its key, and the line as it could be typed. */
export interface Slot {
	readonly key: string;
	readonly example: string;
	/** Whether the manual is as good without it. */
	readonly removable: boolean;
	/** Whether the value is an item of the key's list. */
	readonly inList?: boolean;
}

/**
 * The declaration of one value of the format. Decoder, JSON Schema and reference page are three readings of it, so
 * that they cannot tell different stories.
 */
export interface Shape<Value> {
	/** What belongs here, as a noun phrase of a message: 文, "a text". */
	readonly expects: Words;
	/** Reads a value; undefined where there is nothing usable, and then an error was reported. */
	readonly decode: (node: SourceNode, slot: Slot, context: DecodeContext) => Value | undefined;
	/**
	 * For items of lists: the items that a node was meant to be where dashes were forgotten, which is reported. `lone` is
	 * the key whose whole list the node is; null for one item of several.
	 */
	readonly split?: (node: SourceNode, lone: string | null, context: DecodeContext) => readonly SourceNode[];
	/** The same as JSON Schema 2020-12; what recurs goes to `definitions`. */
	readonly schema: (definitions: Definitions) => JsonSchema;
	/** The shapes inside, in order; a function, because the format contains itself (paths, cards). */
	readonly inside: () => readonly Shape<unknown>[];
	/** What the reference page tells of it in a section of its own: maps only. */
	readonly section?: ReferenceSection;
	/** The same for maps of several kinds, which share one table. */
	readonly kinds?: ReferenceKinds;
}

/** Maps of several kinds: the key that tells a kind, and the map. */
export interface ReferenceKinds {
	readonly id: string;
	readonly title: Words;
	readonly about: Words;
	readonly kinds: ReadonlyMap<string, ReferenceSection>;
}

/** One key of a map as the reference page sees it. */
export interface KeyDescription {
	readonly key: string;
	readonly required: boolean;
	readonly shape: Shape<unknown>;
	readonly about: Words;
	/** The value as it could be typed, on one line. */
	readonly example: string;
}

/** A map with its keys. */
export interface ReferenceSection {
	/** Also its name among the schema's definitions. */
	readonly id: string;
	readonly title: Words;
	readonly about: Words;
	readonly keys: readonly KeyDescription[];
}

/** The shape itself, asked for only when it is needed: for what contains itself. */
export const lazy = <Value>(expects: Words, shape: () => Shape<Value>): Shape<Value> => ({
	expects,
	decode: (node, slot, context) => shape().decode(node, slot, context),
	schema: (definitions) => shape().schema(definitions),
	inside: () => [shape()],
});
