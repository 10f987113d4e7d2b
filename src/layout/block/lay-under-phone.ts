import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import type { EditionStep } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { inkBottom } from "./ink-bottom.ts";
import { besideCodes, layCodeRows } from "./lay-code-rows.ts";
import { fitsOneRow, layQrRow } from "./lay-qr.ts";
import type { StepWords } from "./lay-step-text.ts";
import { type StackedFrame, stackFrames } from "./stack-frames.ts";
import { besidePhone, layCodes, type Place, splitColumn } from "./step-columns.ts";

/** A step with one phone, whose words can be had in any width. */
interface PhoneStep {
	readonly step: EditionStep;
	readonly phone: Frame;
	readonly wordsAt: (measure: number) => StepWords;
}

/** What fits beside a phone stands there; the codes and the rest have the whole width under both. */
export const layUnderPhone = (given: PhoneStep, place: Place, context: DrawContext): Frame => {
	const { phone, wordsAt } = given;
	const { width, x } = place;
	const measure = besidePhone(place, context);
	const { lead, rest } = wordsAt(measure);
	const beside = countFitting(phone.height, rest, (some) => splitColumn(lead, some, measure).height);
	const column = splitColumn(lead, rest.slice(0, beside), measure);
	const under = layUnder(given, beside, place, context);
	const { noteGap } = context.style.block.step;
	const underY = Math.max(column.height + noteGap, phone.height + spaceUnder(phone, context));
	return joinFrames(
		{ width, height: under.height === 0 ? Math.max(column.height, phone.height) : underY + under.height },
		[
			{ frame: column.upper, x, y: 0 },
			{ frame: phone, x: width - phone.width, y: 0 },
			{ frame: column.lower, x, y: column.lowerY },
			{ frame: under, x: 0, y: underY },
		],
	);
};

/** How many of the parts stand in a height with what is there already. */
const countFitting = (
	height: number,
	parts: readonly StackedFrame[],
	heightWith: (some: readonly StackedFrame[]) => number,
): number => {
	let count = 0;
	while (count < parts.length && heightWith(parts.slice(0, count + 1)) <= height) count++;
	return count;
};

/**
 * The codes, and the words from number `said` on. Several codes share a row; one has its own words beside it, as in a
 * step without a picture, and as many of the others as there is room for.
 */
const layUnder = ({ step, wordsAt }: PhoneStep, said: number, place: Place, context: DrawContext): Frame => {
	const { width, x } = place;
	const measure = width - x;
	const indent = (frame: Frame): Frame => joinFrames({ width, height: frame.height }, [{ frame, x, y: 0 }]);
	const words = wordsAt(measure).rest.slice(said);
	const isRow = step.qr.length > 1 && fitsOneRow(step.qr, measure, context);
	const besideMeasure = step.qr.length === 0 || isRow ? null : besideCodes(step.qr, place, context);
	if (besideMeasure === null) {
		const { noteGap } = context.style.block.step;
		const codes = isRow
			? [{ frame: layQrRow(step.qr, measure, context), gap: noteGap }]
			: layCodes(step, measure, context);
		return indent(stackFrames([...codes, ...words], measure));
	}
	const rows = (under: readonly StackedFrame[]): Frame =>
		layCodeRows(step.qr, { measure: besideMeasure, over: [], under }, place, context);
	const narrow = wordsAt(besideMeasure).rest.slice(said);
	const count = countFitting(rows([]).height, narrow, (some) => rows(some).height);
	const below = words.slice(count).map(({ frame, gap }) => ({ frame: indent(frame), gap }));
	return stackFrames([{ frame: rows(narrow.slice(0, count)), gap: 0 }, ...below], width);
};

/** Between a phone and what stands under it, which its hand must not touch. */
const spaceUnder = (phone: Frame, { style }: DrawContext): number => {
	const hand = inkBottom(phone) - phone.height;
	return Math.max(style.block.step.noteGap, hand > 0 ? hand + style.block.alt.handSpace : 0);
};
