import type { Conditional } from "../model/condition.ts";
import type { Block } from "../model/manual.ts";
import type { VariantMasks } from "./variant-masks.ts";

/** The blocks that an edition keeps, also inside paths. */
export const selectBlocks = (blocks: readonly Block[], variants: VariantMasks): readonly Block[] =>
	blocks
		.filter((block) => variants.keeps(block.only))
		.map((block) => (block.kind === "path" ? { ...block, body: selectBlocks(block.body, variants) } : block));

/** The items of a list that an edition keeps. */
export const keptItems = <Value>(
	items: readonly Conditional<Value>[],
	variants: VariantMasks,
): readonly Conditional<Value>[] => items.filter((item) => variants.keeps(item.only));
