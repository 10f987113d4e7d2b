import { divideFrame, type FramePiece } from "./divide-frame.ts";
import type { BlockContext, LaidBlock, RailPart } from "./laid-block.ts";

/** What a break between the parts of one block costs, in points of white: worse than one after any block. */
const BREAK_BETWEEN_PARTS = 24;

/** What it costs more where only the space between two lines is there. */
const BREAK_BETWEEN_LINES = 12;

/** What it costs more to leave so little of a block alone, in millimetres of the design. */
const LITTLE = 24;
const BREAK_OFF_LITTLE = 120;

/** What it costs more to part a picture from the words right over it: a code from its label. */
const BREAK_OVER_FIGURE = 600;

/** White that is more than what lies between lines, in millimetres of the design. */
const MORE_THAN_LEADING = 1.5;

/**
 * A block that no column holds, in pieces between which a column may end, the lowest way of drawing it; any other as it
 * is. Nothing is drawn outside the columns for being long (TOKENS.md section 10, rule 7), and the author is told.
 */
export const divideTall = (laid: LaidBlock, context: BlockContext): readonly LaidBlock[] => {
	const { contentTop, contentBottom } = context.style.page;
	const room = contentBottom - contentTop - (laid.opener?.height ?? 0);
	const { frame } = laid.alternatives.reduce((a, b) => (b.frame.height < a.frame.height ? b : a));
	if (frame.height <= room) return [laid];
	const pieces = divideFrame(frame, roomUnderBars(context));
	if (pieces.length < 2) return [laid];
	const code = laid.block.kind === "step" ? "layout/divided-step" : "layout/divided-block";
	context.sink.report(code, laid.block.span, {});
	const tops = pieces.map((_, index) => pieces.slice(0, index).reduce((sum, { frame: { height } }) => sum + height, 0));
	return pieces.map((piece, index): LaidBlock => {
		const end = tops[index + 1];
		const breakAfter =
			end === undefined ? laid.breakAfter : breakInside(piece, Math.min(end, frame.height - end), context);
		const own: LaidBlock = {
			...laid,
			alternatives: [{ frame: piece.frame, cost: 0 }],
			grid: 0,
			breakAfter,
			opensMode: end === undefined ? laid.opensMode : null,
		};
		if (index === 0) return own;
		return { ...own, spaceBefore: 0, rail: railAfter(laid.rail), place: "with-previous", outline: null };
	});
};

/** What a break after a piece costs, `left` points from the nearer end of its block. */
const breakInside = ({ white, beforeFigure }: FramePiece, left: number, { style }: BlockContext): number => {
	const isTight = white < style.mm(MORE_THAN_LEADING);
	return (
		BREAK_BETWEEN_PARTS +
		(isTight ? BREAK_BETWEEN_LINES : 0) +
		(isTight && beforeFigure ? BREAK_OVER_FIGURE : 0) +
		(left < style.mm(LITTLE) ? BREAK_OFF_LITTLE : 0)
	);
};

/** The rail beside the further pieces of a block: one that has come to its end does not go on. */
const railAfter = (rail: RailPart): RailPart => {
	switch (rail.kind) {
		case "step":
			return { kind: "passing", mode: rail.mode };
		case "end":
			return { kind: "none" };
		default:
			return rail;
	}
};

/**
 * What is left of a column under the bars of a section and of a mode: both stay with the first step under them, and
 * would be left alone at the end of a page before a taller one.
 */
const roomUnderBars = ({ style }: BlockContext): number => {
	const { contentTop, contentBottom, barSpace, bandSpace } = style.page;
	return contentBottom - contentTop - style.type.sectionBar.leading - bandSpace - style.badge.bar.height - barSpace;
};
