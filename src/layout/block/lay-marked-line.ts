import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { LAYOUT } from "../../figure/badge/shape-item.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { EditionText } from "../../model/inline.ts";
import type { DrawableIcon } from "../../style/icons/icon-shape.ts";
import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import type { TextOptions } from "../../text/paint/text-options.ts";
import { decoration } from "./stack-frames.ts";

/** A text that hangs behind an icon; the icon stands on the middle of the first line and is decoration. */
export const layMarkedLine = (
	icon: { readonly name: DrawableIcon; readonly edge: number; readonly gap: number },
	{ text, type }: { readonly text: EditionText; readonly type: TextStyle },
	options: TextOptions,
	context: DrawContext,
): Frame => {
	const textX = icon.edge + icon.gap;
	const words = layText(text, type, { ...options, measure: options.measure - textX }, context);
	const middle = words.lines === 0 ? type.leading / 2 : words.firstBaseline - type.size * 0.37;
	const top = Math.max(0, middle - icon.edge / 2);
	const box = { x: 0, y: middle - icon.edge / 2, width: icon.edge, height: icon.edge };
	const height = Math.max(words.height, top + icon.edge);
	const mark = drawIcon(icon.name, box, options.color ?? type.color, LAYOUT);
	return joinFrames({ width: options.measure, height }, [
		{ frame: decoration(mark, options.measure, height), x: 0, y: 0 },
		{ frame: words, x: textX, y: 0 },
	]);
};
