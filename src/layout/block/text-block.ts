import type { EditionTextBlock } from "../../model/edition.ts";
import { layText } from "../../text/paint/lay-text.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layTags } from "./lay-tags.ts";
import { inLane, laidBlock, laneOf } from "./plain-block.ts";
import { stackFrames } from "./stack-frames.ts";

/** Paragraphs between other blocks; each is a part of its own, so that long texts go on in the next column. */
export const layTextBlock = (block: EditionTextBlock, context: BlockContext): readonly LaidBlock[] => {
	const { width } = laneOf(context);
	const { type, block: measures } = context.style;
	const paragraphs = block.text.paragraphs.length === 0 ? [[]] : block.text.paragraphs;
	return paragraphs.map((runs, index) => {
		const text = { paragraphs: [runs], span: block.text.span };
		const frame = stackFrames(
			[
				...(index === 0 ? [{ frame: layTags(block.tags, width, context), gap: 0 }] : []),
				{ frame: layText(text, type.lead, { measure: width }, context), gap: measures.tag.gap },
			],
			width,
		);
		const own = index === 0 ? {} : { spaceBefore: type.lead.leading / 4, grid: 0 };
		return laidBlock(block, [{ frame: inLane(frame, context), cost: 0 }], context, own);
	});
};
