import type { Span } from "../../../diagnostics/span.ts";
import type { DecodeContext } from "../decode-context.ts";
import type { Aliases } from "../suggest-name.ts";
import type { Shape } from "./shape.ts";
import type { Words } from "./words.ts";

/** What is said about a key: in the schema, on the reference page and in hints. */
export interface About extends Words {
	/** A value as it could be typed, on one line. */
	readonly example: string;
	/** Other words that people type for this key. */
	readonly also?: readonly string[];
}

/** One key of a map. */
export interface Key<Value> {
	readonly shape: Shape<unknown>;
	readonly required: boolean;
	readonly about: About;
	/** What a missing or unreadable key counts as; undefined: then there is no map. */
	readonly absent: (span: Span, context: DecodeContext) => Value | undefined;
}

/** The keys of a map, in the order in which they are read and printed. */
export interface KeyTable {
	readonly [key: string]: Key<unknown>;
}

/** What people type for the keys of a table. */
export const aliasesOf = (keys: KeyTable): Aliases =>
	Object.fromEntries(Object.entries(keys).map(([key, { about }]) => [key, about.also ?? []]));
