import type { EditionTextBlock } from "../../../model/edition.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import type { LayBlock } from "../../block/laid-block.ts";
import { flowPart, type HeadRow } from "./lay-boxes.ts";

/**
 * The texts before the first step, over both columns: in the left one they would push its first step below a later one.
 * They go into the columns instead (`held` of false) where there is one column anyway, or where they would take too much
 * of the page.
 */
export const layTexts = (
	texts: readonly EditionTextBlock[],
	context: DrawContext,
	layBlock: LayBlock,
): { readonly rows: readonly HeadRow[]; readonly held: boolean } => {
	const { style } = context;
	const { page } = style;
	if (page.columns === 1) return { rows: [], held: false };
	const wide: DrawContext = { ...context, style: { ...style, page: { ...page, columnWidth: page.contentWidth } } };
	const rows = texts
		.flatMap((text) => layBlock(text, { ...wide, passing: null }))
		.map(({ alternatives: [{ frame }], spaceBefore }, index): HeadRow => {
			const gap = index === 0 ? page.head.boxesGap : spaceBefore;
			return { gap, frames: [{ frame, x: 0 }], parts: [flowPart(frame)] };
		});
	const height = rows.reduce((sum, { gap, frames }) => sum + gap + (frames[0]?.frame.height ?? 0), 0);
	return height <= page.head.tallest ? { rows, held: true } : { rows: [], held: false };
};
