import type { Color } from "../../base/color.ts";
import type { Frame } from "../../document/frame.ts";
import type { Item, Stroke } from "../../document/item.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { roundedRectPath } from "../../document/shape-path.ts";
import { shapeItem, solid } from "../../figure/badge/shape-item.ts";
import type { Style } from "../../style/style.ts";
import type { BoxMeasures } from "../../style/tokens/block-tokens.ts";
import { decoration } from "./stack-frames.ts";

/** What a box looks like. */
export interface BoxLook {
	readonly fill: Color | null;
	readonly stroke: Stroke | null;
	readonly radius: number;
}

/** A dashed edge: for some readers only (TOKENS.md, idea 4). */
export const dashedLook = (measures: BoxMeasures, style: Style, fill: Color | null = null): BoxLook => ({
	fill,
	stroke: { ...solid(style.colors.ink, measures.stroke), dash: style.block.dash },
	radius: measures.radius,
});

/** A pale panel; its hairline is there because copiers drop the fill (TOKENS.md section 3). */
export const panelLook = (radius: number, style: Style): BoxLook => ({
	fill: style.colors.pale,
	stroke: solid(style.colors.ink, style.block.hairline),
	radius,
});

/** An outlined box. */
export const outlinedLook = (measures: BoxMeasures, style: Style): BoxLook => ({
	fill: style.colors.paper,
	stroke: solid(style.colors.ink, measures.stroke),
	radius: measures.radius,
});

/** A box at (0, 0); its edge lies inside. */
export const drawBox = (look: BoxLook, width: number, height: number): Item => {
	const inset = (look.stroke?.width ?? 0) / 2;
	const box = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset };
	return shapeItem(roundedRectPath(box, look.radius - inset), look.fill, look.stroke);
};

/** A frame inside a box of a width, `least` high or as high as it needs; the content keeps its structure. */
export const boxAround = (
	content: Frame,
	look: BoxLook,
	measures: BoxMeasures,
	size: { readonly width: number; readonly least?: number },
): Frame => {
	const height = Math.max(size.least ?? 0, content.height + 2 * measures.paddingY);
	return joinFrames({ width: size.width, height }, [
		{ frame: decoration([drawBox(look, size.width, height)], size.width, height), x: 0, y: 0 },
		{ frame: content, x: measures.paddingX, y: measures.paddingY },
	]);
};
