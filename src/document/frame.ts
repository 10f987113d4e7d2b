import type { Rect } from "../base/rect.ts";
import type { HeldReports } from "../diagnostics/held-reports.ts";
import type { Destination, Item, Link } from "./item.ts";
import type { StructureElement, StructureNode } from "./structure.ts";

/**
 * A piece of a page before it has its place: items relative to (0, 0), `y` downwards, with the part of the structure
 * tree that they belong to. Frames are values: placing one makes new items.
 */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Text in logical order; artifacts anywhere. */
	readonly items: readonly Item[];
	readonly links: readonly Link[];
	readonly destinations: readonly Destination[];
	/** In logical order. */
	readonly structure: readonly StructureNode[];
	/** The boxes of the figures in `structure`. */
	readonly figures: readonly { readonly element: StructureElement; readonly box: Rect }[];
	/** What is to be said of this drawing where it reaches a page: of several ways to draw something, only one does. */
	readonly remarks?: readonly HeldReports[];
}

/** A frame that draws nothing. */
export const emptyFrame = (width: number, height: number): Frame => ({
	width,
	height,
	items: [],
	links: [],
	destinations: [],
	structure: [],
	figures: [],
});
