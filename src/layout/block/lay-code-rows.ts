import type { Frame } from "../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import type { EditionQr } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { codeEdge, drawQrCode } from "./draw-qr-code.ts";
import { layQrWords } from "./lay-qr.ts";
import type { StackedFrame } from "./stack-frames.ts";
import { type Place, splitColumn } from "./step-columns.ts";

/** Words beside a code that are narrower than this, in millimetres of the design, stand over and under it. */
const LEAST_MEASURE = 24;

/** The width of the words beside codes at the right edge; null where hardly any would fit. */
export const besideCodes = (codes: readonly EditionQr[], { width, x }: Place, context: DrawContext): number | null => {
	const { style } = context;
	const widest = width - x - style.block.step.gap;
	const measure = widest - Math.max(...codes.map((qr) => codeEdge(qr, widest, context)));
	return measure < style.mm(LEAST_MEASURE) ? null : measure;
};

/** What stands in the text's column over the words of the first code, and under those of the last one. */
export interface AroundCodes {
	/** The width of the words. */
	readonly measure: number;
	readonly over: readonly StackedFrame[];
	readonly under: readonly StackedFrame[];
}

/** Codes at the right edge, one under another, each beside its words. */
export const layCodeRows = (
	codes: readonly EditionQr[],
	{ measure, over, under }: AroundCodes,
	{ width, x }: Place,
	context: DrawContext,
): Frame => {
	const { qr: gaps, step } = context.style.block;
	const placed: PlacedFrame[] = [];
	let y = 0;
	for (const [index, qr] of codes.entries()) {
		const code = drawQrCode(qr, width - x - step.gap, context);
		const { head, foot } = layQrWords(qr, measure, context);
		const words = [
			...(index === 0 ? over : []),
			{ frame: head, gap: step.noteGap },
			{ frame: foot, gap: head.height > 0 ? gaps.urlGap : step.noteGap },
		];
		const { upper, lower, lowerY, height } = splitColumn(words, index === codes.length - 1 ? under : [], measure);
		placed.push({ frame: upper, x, y }, { frame: code, x: width - code.width, y }, { frame: lower, x, y: y + lowerY });
		y += Math.max(height, code.height) + step.noteGap;
	}
	return joinFrames({ width, height: Math.max(0, y - step.noteGap) }, placed);
};
