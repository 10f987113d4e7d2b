import type { EditionStep } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { stepDestination } from "../../text/paint/step-destination.ts";
import { layQrRow, layQrStack } from "./lay-qr.ts";
import { type StackedFrame, stackFrames } from "./stack-frames.ts";

/** The width of a step, and where its text begins behind the number. */
export interface Place {
	readonly width: number;
	readonly x: number;
}

/** The width of the text beside a phone. */
export const besidePhone = ({ width, x }: Place, { style }: DrawContext): number =>
	width - style.block.step.pictureWidth - style.block.step.gap - x;

/** What names the notes of a step. */
export const noteId = (step: EditionStep, context: DrawContext): string => stepDestination(context.edition, step.id);

/** Codes in the text's column: one under another, those of a wide step in rows (format.md, `qr`). */
export const layCodes = (step: EditionStep, measure: number, context: DrawContext): readonly StackedFrame[] => {
	const { noteGap } = context.style.block.step;
	if (step.wide && step.qr.length > 1) return [{ frame: layQrRow(step.qr, measure, context), gap: noteGap }];
	return step.qr.map((qr) => ({ frame: layQrStack(qr, measure, "over", context), gap: noteGap }));
};

/** Frames of one column in two groups, so that something can be heard between them. */
export const splitColumn = (upper: readonly StackedFrame[], lower: readonly StackedFrame[], width: number) => {
	const first = stackFrames(upper, width);
	const second = stackFrames(lower, width);
	const gap = second.height > 0 && first.height > 0 ? (lower.find(({ frame }) => frame.height > 0)?.gap ?? 0) : 0;
	const lowerY = first.height + gap;
	return { upper: first, lower: second, lowerY, height: second.height > 0 ? lowerY + second.height : first.height };
};
