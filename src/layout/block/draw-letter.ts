import type { Frame } from "../../document/frame.ts";
import type { Tag } from "../../document/item.ts";
import { roundedRectPath } from "../../document/shape-path.ts";
import { layDigits } from "../../figure/badge/draw-digits.ts";
import { shapeItem } from "../../figure/badge/shape-item.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { decoration } from "./stack-frames.ts";

/** A path's letter, white on a black tile: no mode looks like that. */
export const drawPathLetter = (letter: string, edge: number, tag: Tag, context: DrawContext): Frame => {
	const { style } = context;
	const letters = layDigits(letter, context.fonts);
	const size = edge * 0.78;
	const width = Math.max(edge, letters.width * size + edge * 0.3);
	const tile = roundedRectPath({ x: 0, y: 0, width, height: edge }, style.block.section.radius);
	const items = [
		shapeItem(tile, style.colors.ink),
		...letters.draw(width / 2, edge / 2, size, style.colors.paper, tag),
	];
	return decoration(items, width, edge);
};
