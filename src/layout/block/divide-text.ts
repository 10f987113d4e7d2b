import type { Frame } from "../../document/frame.ts";
import type { EditionBlock } from "../../model/edition.ts";
import type { Style } from "../../style/style.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { inLane, laidBlock } from "./plain-block.ts";

/** A break inside a text: worse than the end of any block, better than a line's height of white. */
const BREAK_IN_TEXT = 12;

/** A break that leaves one line of a text alone: worth three lines of white. */
const SINGLE_LINE = 60;

/** Whether something is taller than every column but the first page's, which may be lower still. */
export const isTallerThanColumn = (height: number, { page }: Style): boolean =>
	height > page.flowBottom - page.contentTop;

/** A line of a text that is divided, as wide as the block's lane, with the space above it. */
export interface DividedLine {
	readonly frame: Frame;
	readonly gap: number;
}

/**
 * The lines of a block that is taller than a column, each a part of its own. The first one's frame carries the whole
 * structure; `own` is what else it is.
 */
export const divideBlock = (
	block: EditionBlock,
	lines: readonly DividedLine[],
	context: BlockContext,
	own: Partial<LaidBlock> = {},
): readonly LaidBlock[] =>
	lines.map(({ frame, gap }, index) => {
		const isSingle = index === 0 || index === lines.length - 2;
		const isLast = index === lines.length - 1;
		return laidBlock(block, [{ frame: inLane(frame, context), cost: 0 }], context, {
			grid: 0,
			...(isLast ? {} : { breakAfter: isSingle ? SINGLE_LINE : BREAK_IN_TEXT }),
			...(index === 0 ? own : { spaceBefore: gap, place: "with-previous" }),
		});
	});
