import type { Rect } from "../base/rect.ts";
import type { FontBook } from "../text/font/font.ts";
import type { Destination, Item, Link } from "./item.ts";
import type { StructureElement } from "./structure.ts";

/**
 * The finished handout: every item has its place, its colour and its structure element. A writer decides nothing.
 */
export interface Document {
	readonly metadata: Metadata;
	readonly pages: readonly Page[];
	/** The root, with the role `Document`. */
	readonly structure: StructureElement;
	readonly outline: readonly OutlineEntry[];
	/** The fonts that the glyph runs name. */
	readonly fonts: FontBook;
}

export interface Metadata {
	readonly title: string;
	/** BCP 47 */
	readonly lang: string;
	readonly author: string | null;
	readonly subject: string | null;
	/** `YYYY-MM-DD`; null: none is stored. */
	readonly date: string | null;
}

/** One page. (0, 0) is the upper left corner, `y` grows downwards. */
export interface Page {
	readonly width: number;
	readonly height: number;
	/** As printed (`1`). */
	readonly label: string;
	readonly items: readonly Item[];
	readonly links: readonly Link[];
	readonly destinations: readonly Destination[];
	/** The boxes of the figures drawn here. */
	readonly figures: readonly { readonly element: StructureElement; readonly box: Rect }[];
	/** Where the columns lie, for tests and the text dump. */
	readonly columns: readonly Rect[];
}

/** A bookmark. */
export interface OutlineEntry {
	readonly title: string;
	/** A destination's name. */
	readonly destination: string;
	readonly children: readonly OutlineEntry[];
}
