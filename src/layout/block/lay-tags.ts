import type { Frame } from "../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import type { EditionText } from "../../model/inline.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { dashedLook, drawBox } from "./draw-box.ts";
import { decoration } from "./stack-frames.ts";

/** The labels of the variants that a thing is for, each in a dashed box, in as many rows as they take. */
export const layTags = (tags: readonly EditionText[], measure: number, context: DrawContext): Frame => {
	const { tag } = context.style.block;
	const placed: PlacedFrame[] = [];
	let x = 0;
	let y = 0;
	let rowHeight = 0;
	for (const text of tags) {
		const frame = layTag(text, measure, context);
		if (x > 0 && x + frame.width > measure) {
			x = 0;
			y += rowHeight + tag.gap / 2;
			rowHeight = 0;
		}
		placed.push({ frame, x, y });
		x += frame.width + tag.gap;
		rowHeight = Math.max(rowHeight, frame.height);
	}
	return joinFrames({ width: measure, height: y + rowHeight }, placed);
};

const layTag = (text: EditionText, measure: number, context: DrawContext): Frame => {
	const { style } = context;
	const { tag } = style.block;
	const type = { ...style.type.note, weight: "bold" } as const;
	const words = layText(text, type, { measure: measure - 2 * tag.paddingX }, context);
	const width = words.inkWidth + 2 * tag.paddingX;
	const height = Math.max(tag.height, words.height + tag.height - type.leading);
	return joinFrames({ width, height }, [
		{ frame: decoration([drawBox(dashedLook(tag, style), width, height)], width, height), x: 0, y: 0 },
		{ frame: words, x: tag.paddingX, y: (height - words.height) / 2 },
	]);
};
