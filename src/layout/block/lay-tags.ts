import type { Color } from "../../base/color.ts";
import { emptyFrame, type Frame } from "../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import { solid } from "../../figure/badge/shape-item.ts";
import type { EditionText } from "../../model/inline.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { drawBox } from "./draw-box.ts";
import { decoration } from "./stack-frames.ts";

/** So wide that no tag breaks. */
const UNBOUNDED = 100_000;

/** Tags in rows, with the right end of the longest row. */
export interface TagRows extends Frame {
	readonly inkWidth: number;
}

/** Tags side by side, with the baseline of the first row. */
export interface TagRow extends Frame {
	readonly baseline: number;
}

/**
 * The labels of the variants that a thing is for, each in a small dashed box (TOKENS.md, idea 4), in as many rows as
 * they take. As wide as the measure. `color` instead of ink where they stand on a dark ground.
 */
export const layTags = (
	tags: readonly EditionText[],
	measure: number,
	context: DrawContext,
	color: Color = context.style.colors.ink,
): TagRows => {
	const { rowGap } = context.style.block.tag;
	const placed: PlacedFrame[] = [];
	let x = 0;
	let y = 0;
	let rowHeight = 0;
	let inkWidth = 0;
	for (const text of tags) {
		const frame = layTag(text, { measure, color }, context);
		if (x > 0 && x + frame.width > measure) {
			x = 0;
			y += rowHeight + rowGap;
			rowHeight = 0;
		}
		placed.push({ frame, x, y });
		inkWidth = Math.max(inkWidth, x + frame.width);
		x += frame.width + rowGap;
		rowHeight = Math.max(rowHeight, frame.height);
	}
	return { ...joinFrames({ width: measure, height: y + rowHeight }, placed), inkWidth };
};

/** The tags in one row as wide as they are; of no size without any. Null where one row is wider than the measure. */
export const layTagRow = (
	tags: readonly EditionText[],
	measure: number,
	context: DrawContext,
	color: Color = context.style.colors.ink,
): TagRow | null => {
	if (tags.length === 0) return { ...emptyFrame(0, 0), baseline: 0 };
	const { rowGap } = context.style.block.tag;
	// Whether they fit is seen afterwards: squeezed into too little room they would be reported as too wide.
	const frames = tags.map((text) => layTag(text, { measure: UNBOUNDED, color }, context));
	const width = frames.reduce((sum, frame) => sum + frame.width + rowGap, -rowGap);
	const [first] = frames;
	if (first === undefined || width > measure) return null;
	let x = 0;
	const placed = frames.map((frame) => {
		const place = { frame, x, y: 0 };
		x += frame.width + rowGap;
		return place;
	});
	return { ...joinFrames({ width, height: first.height }, placed), baseline: first.baseline };
};

const layTag = (
	text: EditionText,
	{ measure, color }: { readonly measure: number; readonly color: Color },
	context: DrawContext,
): TagRow => {
	const { style } = context;
	const { tag, dash } = style.block;
	const type = style.type.variantTag;
	const words = layText(text, type, { measure: measure - 2 * tag.paddingX, color }, context);
	const width = words.inkWidth + 2 * tag.paddingX;
	const height = Math.max(tag.height, words.height + tag.height - type.leading);
	const look = { fill: null, stroke: { ...solid(color, tag.stroke), dash }, radius: tag.radius };
	const top = (height - words.height) / 2;
	const joined = joinFrames({ width, height }, [
		{ frame: decoration([drawBox(look, width, height)], width, height), x: 0, y: 0 },
		{ frame: words, x: tag.paddingX, y: top },
	]);
	return { ...joined, baseline: top + words.firstBaseline };
};
