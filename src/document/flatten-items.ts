import type { GlyphRun, ImageItem, Item, PathItem } from "./item.ts";

/** All items, those inside clips too, in the order in which they are painted. */
export const flattenItems = (items: readonly Item[]): readonly (GlyphRun | PathItem | ImageItem)[] =>
	items.flatMap((item) => (item.kind === "clip" ? flattenItems(item.items) : [item]));
