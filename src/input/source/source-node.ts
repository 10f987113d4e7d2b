import type { Span } from "../../diagnostics/span.ts";
import type { SourcedText } from "../../model/sourced-text.ts";

/**
 * The tree of a YAML text: what was written, with its place, before anybody asks what it means. Aliases are followed,
 * comments gone; merge keys (`<<`) were reported and dropped.
 */
export type SourceNode = ScalarNode | MapNode | ListNode;

/** A single value. */
export interface ScalarNode {
	readonly kind: "scalar";
	/** The decoded characters as spelled: `1.10` stays "1.10", quotes and escapes are undone, folded lines are folded. */
	readonly content: SourcedText;
	readonly style: "plain" | "single" | "double" | "literal" | "folded";
	/** Whether it is YAML's null: nothing at all, `~`, or `null`. Then the content is as spelled ('' for nothing). */
	readonly isNull: boolean;
	/** Of the whole value, quotes included; of nothing: an empty span after its key. */
	readonly span: Span;
	/** Of nothing: the comment on its line, which may be the value that was meant (`color: #0b4a99`). */
	readonly comment?: { readonly text: string; readonly span: Span };
}

/** One entry of a map. */
export interface MapEntry {
	/** The key's decoded characters; YAML keys that are no scalars were reported and dropped. */
	readonly key: ScalarNode;
	readonly value: SourceNode;
}

/** A map, its entries in the order written. */
export interface MapNode {
	readonly kind: "map";
	/** The first entry of each key. */
	readonly entries: readonly MapEntry[];
	/** Entries whose key has come before. */
	readonly repeats: readonly MapEntry[];
	readonly span: Span;
}

/** A list. */
export interface ListNode {
	readonly kind: "list";
	readonly items: readonly SourceNode[];
	readonly span: Span;
}
