import type { EditionTextBlock } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import { layText, layTextLines } from "../../text/paint/lay-text.ts";
import { divideBlock, isTallerThanColumn } from "./divide-text.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layTags } from "./lay-tags.ts";
import { inLane, laidBlock, laneOf } from "./plain-block.ts";
import { type StackedFrame, stackFrames } from "./stack-frames.ts";

/**
 * Paragraphs between other blocks; each is a part of its own, so that long texts go on in the next column. One that is
 * taller than a column comes in lines.
 */
export const layTextBlock = (block: EditionTextBlock, context: BlockContext): readonly LaidBlock[] => {
	const { width } = laneOf(context);
	const paragraphs = block.text.paragraphs.length === 0 ? [[]] : block.text.paragraphs;
	return paragraphs.flatMap((runs, index) => {
		const above = index === 0 ? [{ frame: layTags(block.tags, width, context), gap: 0 }] : [];
		return layParagraph(block, { paragraphs: [runs], span: block.text.span }, above, context);
	});
};

/** One paragraph under what stands above it: the tags, or nothing. */
const layParagraph = (
	block: EditionTextBlock,
	text: EditionText,
	above: readonly StackedFrame[],
	context: BlockContext,
): readonly LaidBlock[] => {
	const { width } = laneOf(context);
	const { type, block: measures } = context.style;
	const { gap } = measures.tag;
	const own = above.length > 0 ? {} : { spaceBefore: type.lead.leading / 4, grid: 0 };
	const frame = stackFrames([...above, { frame: layText(text, type.lead, { measure: width }, context), gap }], width);
	if (!isTallerThanColumn(frame.height, context.style)) {
		return [laidBlock(block, [{ frame: inLane(frame, context), cost: 0 }], context, own)];
	}
	const [first, ...rest] = layTextLines(text, type.lead, { measure: width }, context);
	if (first === undefined) return [];
	const opening = { frame: stackFrames([...above, { frame: first.frame, gap }], width), gap: 0 };
	return divideBlock(block, [opening, ...rest], context, own);
};
