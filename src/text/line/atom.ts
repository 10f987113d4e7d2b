import type { CharacterClass } from "./character-class.ts";
import type { TextItem } from "./inline-item.ts";
import type { MeasuredCluster } from "./measure-cluster.ts";
import type { Seam } from "./url-breaks.ts";

/** The smallest thing that a line can hold: a grapheme cluster, a base with its reading, a drawn box. */
export interface Atom {
	readonly kind: "cluster" | "ruby" | "box";
	/** What it is in copied text; a digit for a box, which the rules see as a number. */
	readonly text: string;
	/** First and last code point, and their classes: what the neighbours before and after see. */
	readonly head: number;
	readonly tail: number;
	readonly headClass: CharacterClass;
	readonly tailClass: CharacterClass;
	/** The item it comes from, by its place in the paragraph, and its UTF-16 offsets in that item's text. */
	readonly item: number;
	readonly start: number;
	readonly end: number;
	readonly breaking: TextItem<unknown>["breaking"];
	/** An address or literal that this belongs to; 0 for none. Atoms of one number make one of them. */
	readonly address: number;
	/** Whether an address or literal may be divided after this; null where it may not. */
	readonly seam: Seam | null;
	/** What drawn boxes say themselves; true for all others. */
	readonly breakBefore: boolean;
	readonly breakAfter: boolean;
	/** What an invisible sign between this and the next atom says: break here, never, or here with a hyphen. */
	readonly joint: "loose" | "tight" | "hyphen" | null;
	/** Of a joint `hyphen`, what is drawn where a line ends there; its copied text is the soft hyphen. */
	readonly hyphen: MeasuredCluster | null;
	/** In points. */
	readonly size: number;
	/** Natural width, in points. */
	readonly advance: number;
	/** Null for boxes. */
	readonly shape: MeasuredCluster | RubyShape | null;
}

/** Clusters of a base and of its reading, each with its place from the atom's left edge, in points. */
export interface RubyShape {
	readonly base: readonly RubyCluster[];
	readonly reading: readonly RubyCluster[];
	/** Of the reading's baseline above the base's, in points. */
	readonly rise: number;
	/** By how much the reading is wider than the base, in points; below 0 where it is narrower. */
	readonly excess: number;
	/** In points. */
	readonly readingSize: number;
}

/** One cluster of a ruby. */
export interface RubyCluster {
	readonly x: number;
	readonly measured: MeasuredCluster;
	readonly start: number;
	readonly end: number;
}
