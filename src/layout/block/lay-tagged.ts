import type { Color } from "../../base/color.ts";
import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import type { EditionText } from "../../model/inline.ts";
import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import type { TextFrame, TextOptions } from "../../text/paint/text-options.ts";
import { layTagRow, layTags } from "./lay-tags.ts";

/** What must be left of a line for the words beside tags, in ems: with less, the tags stand on a line of their own. */
const LEAST_BESIDE = 7;

/** A text, and the labels of the variants that it is for. */
interface TaggedText {
	readonly tags: readonly EditionText[];
	readonly text: EditionText;
}

/**
 * A text with the labels of its variants in its first line, before the words, or above it where the line is too short
 * for both. The tags come first in the structure, too: who is not meant need not listen.
 */
export const layTagged = (
	{ tags, text }: TaggedText,
	style: TextStyle,
	options: TextOptions,
	context: DrawContext,
): TextFrame => {
	if (tags.length === 0) return layText(text, style, options, context);
	const { gap } = context.style.block.tag;
	const room = options.measure - LEAST_BESIDE * style.size - gap;
	const row = layTagRow(tags, room, context);
	if (row === null) return layBelowTags({ tags, text }, style, options, context);
	const [first = [], ...others] = text.paragraphs;
	const indent = { first: row.width + gap, rest: 0 };
	const opening = layText({ ...text, paragraphs: [first] }, style, { ...options, indent }, context);
	const rest = layText({ ...text, paragraphs: others }, style, options, context);
	const space = options.paragraphSpace ?? style.leading / 4;
	const restY = opening.height + (rest.height === 0 ? 0 : space);
	const height = restY + rest.height;
	const joined = joinFrames({ width: options.measure, height }, [
		{ frame: row, x: 0, y: opening.firstBaseline - row.baseline },
		{ frame: opening, x: 0, y: 0 },
		{ frame: rest, x: 0, y: restY },
	]);
	return {
		...joined,
		lines: opening.lines + rest.lines,
		firstBaseline: opening.firstBaseline,
		lastBaseline: rest.lines === 0 ? opening.lastBaseline : restY + rest.lastBaseline,
		inkWidth: Math.max(opening.inkWidth, rest.inkWidth),
	};
};

const layBelowTags = (
	{ tags, text }: TaggedText,
	style: TextStyle,
	options: TextOptions,
	context: DrawContext,
): TextFrame => {
	const rows = layTags(tags, options.measure, context);
	const words = layText(text, style, options, context);
	const y = rows.height + context.style.block.tag.rowGap;
	const joined = joinFrames({ width: options.measure, height: y + words.height }, [
		{ frame: rows, x: 0, y: 0 },
		{ frame: words, x: 0, y },
	]);
	return {
		...words,
		...joined,
		firstBaseline: y + words.firstBaseline,
		lastBaseline: y + words.lastBaseline,
		inkWidth: Math.max(words.inkWidth, rows.inkWidth),
	};
};

/**
 * A heading with the labels of its variants behind it, or under it where its line is too short for both. `color`
 * instead of ink for the tags on a dark ground.
 */
export const layTaggedHeading = (
	heading: TextFrame,
	tags: readonly EditionText[],
	manner: { readonly measure: number; readonly color?: Color },
	context: DrawContext,
): Frame => {
	const { measure, color } = manner;
	if (tags.length === 0) return heading;
	const { gap, rowGap } = context.style.block.tag;
	const x = heading.inkWidth + 1.5 * gap;
	const row = heading.lines > 1 ? null : layTagRow(tags, measure - x, context, color);
	if (row !== null) {
		return joinFrames({ width: measure, height: heading.height }, [
			{ frame: heading, x: 0, y: 0 },
			{ frame: row, x, y: (heading.height - row.height) / 2 },
		]);
	}
	const rows = layTags(tags, measure, context, color);
	const y = heading.height + rowGap;
	return joinFrames({ width: measure, height: y + rows.height }, [
		{ frame: heading, x: 0, y: 0 },
		{ frame: rows, x: 0, y },
	]);
};
