import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import type { EditionBlock } from "../../model/edition.ts";
import type { BlockContext, LaidAlternative, LaidBlock } from "./laid-block.ts";

/** A break after a block that is no step: a good place, but not a better one than the end of a mode. */
export const BREAK_AFTER_BLOCK = 6;

/** What a block is unless it says otherwise: in the column, in the flow, without a rail or with one passing by. */
export const laidBlock = (
	block: EditionBlock,
	alternatives: readonly [LaidAlternative, ...LaidAlternative[]],
	context: BlockContext,
	own: Partial<LaidBlock> = {},
): LaidBlock => ({
	block,
	alternatives,
	span: "column",
	spaceBefore: context.style.block.step.spaceBefore,
	breakAfter: BREAK_AFTER_BLOCK,
	forcedBreak: null,
	grid: context.style.density === "compact" ? 0 : context.style.block.step.grid,
	rail: context.passing === null ? { kind: "none" } : { kind: "passing", mode: context.passing },
	place: "flow",
	opensMode: null,
	opener: null,
	outline: null,
	...own,
});

/** The part of a column that a block may use: beside a passing rail the lane of the numbers stays free. */
export const laneOf = (context: BlockContext): { readonly x: number; readonly width: number } => {
	const x = context.passing === null ? 0 : context.style.block.step.textX;
	return { x, width: context.style.page.columnWidth - x };
};

/** A frame that was made as wide as the lane, put into the column. */
export const inLane = (frame: Frame, context: BlockContext): Frame => {
	const { x } = laneOf(context);
	return x === 0
		? frame
		: joinFrames({ width: context.style.page.columnWidth, height: frame.height }, [{ frame, x, y: 0 }]);
};

/** A name for a destination that nothing but the outline uses: by the place in the manual, which is unique. */
export const outlineDestination = (block: EditionBlock): string =>
	`${block.kind.replace(/[^a-z]/g, "")}${String(block.span.start).padStart(7, "0")}`;
