import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import type { EditionStep } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { inkBottom } from "./ink-bottom.ts";
import type { LaidAlternative } from "./laid-block.ts";
import { drawPhones } from "./lay-phones.ts";
import { layStepWords } from "./lay-step-text.ts";
import { type StackedFrame, stackFrames } from "./stack-frames.ts";
import { besidePhone, layCodes, noteId, type Place, splitColumn } from "./step-columns.ts";

/** The words and codes of a step in a width. */
interface Words {
	readonly lead: readonly StackedFrame[];
	readonly rest: readonly StackedFrame[];
}

const layWords = (step: EditionStep, measure: number, context: DrawContext): Words => {
	const { lead, rest } = layStepWords(step, measure, noteId(step, context), context);
	return { lead, rest: [...layCodes(step, measure, context), ...rest] };
};

/**
 * Text on the left, the phone at the right edge; codes under the text. Where that is much taller than the phone, what
 * would stand below it has the whole width.
 */
export const layBesidePhone = (
	step: EditionStep,
	ways: readonly LaidAlternative[],
	{ width, x }: Place,
	context: DrawContext,
): readonly LaidAlternative[] => {
	const measure = besidePhone({ width, x }, context);
	const narrow = layWords(step, measure, context);
	const column = splitColumn(narrow.lead, narrow.rest, measure);
	const much = 2 * context.style.block.step.grid;
	const isTall = column.height > (ways[0]?.frame.height ?? 0) + much;
	const wide = isTall ? layWords(step, width - x, context) : null;
	return reachingDown(ways, step, isTall ? column.upper.height : column.height, context).map(({ frame, cost }) => {
		const around = wide === null ? null : layAround(frame, { narrow, wide }, { width, x }, context);
		const height = Math.max(column.height, frame.height);
		if (around !== null && around.height < height - much) return { cost, frame: around };
		const beside = joinFrames({ width, height }, [
			{ frame: column.upper, x, y: 0 },
			{ frame, x: width - frame.width, y: 0 },
			{ frame: column.lower, x, y: column.lowerY },
		]);
		return { cost, frame: beside };
	});
};

/** What fits beside a phone stands there, the rest over the whole width under both. */
const layAround = (
	phone: Frame,
	{ narrow, wide }: { readonly narrow: Words; readonly wide: Words },
	{ width, x }: Place,
	context: DrawContext,
): Frame => {
	const measure = besidePhone({ width, x }, context);
	const besideWith = (count: number) => splitColumn(narrow.lead, narrow.rest.slice(0, count), measure);
	let fitting = 0;
	while (fitting < narrow.rest.length && besideWith(fitting + 1).height <= phone.height) fitting++;
	const column = besideWith(fitting);
	const under = stackFrames(wide.rest.slice(fitting), width - x);
	const { noteGap } = context.style.block.step;
	const underY = Math.max(column.height + noteGap, phone.height + spaceUnder(phone, context));
	return joinFrames({ width, height: underY + under.height }, [
		{ frame: column.upper, x, y: 0 },
		{ frame: phone, x: width - phone.width, y: 0 },
		{ frame: column.lower, x, y: column.lowerY },
		{ frame: under, x, y: underY },
	]);
};

/** Between a phone and words under it, which its hand must not touch. */
const spaceUnder = (phone: Frame, { style }: DrawContext): number => {
	const hand = inkBottom(phone) - phone.height;
	return Math.max(style.block.step.noteGap, hand > 0 ? hand + style.block.alt.handSpace : 0);
};

/** Cut phones that do not end above the words beside them (TOKENS.md section 11), but are no taller than whole ones. */
const reachingDown = (
	ways: readonly LaidAlternative[],
	step: EditionStep,
	height: number,
	context: DrawContext,
): readonly LaidAlternative[] => {
	const isShort = context.style.density === "compact" && ways.some(({ frame }) => frame.height < height);
	const least = Math.min(height, context.style.phone.height.phone);
	return isShort ? (drawPhones(step, context, least)[0] ?? ways) : ways;
};
