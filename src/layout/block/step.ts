import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import type { EditionStep } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { stepDestination } from "../../text/paint/step-destination.ts";
import { inkBottom } from "./ink-bottom.ts";
import type { BlockContext, LaidAlternative, LaidBlock } from "./laid-block.ts";
import { layAlt } from "./lay-alt.ts";
import { layQrRow } from "./lay-qr.ts";
import { layStepBody, listItem, type StepBody, stepHeight } from "./lay-step-body.ts";
import { roundUp } from "./stack-frames.ts";
import { fitsWide, layWideStep } from "./wide-step.ts";

/** What a break after a step costs, in points of white: less than anything that looks wrong, more than after a switch. */
const BREAK_AFTER_STEP = 6;

/** What it costs to part a conditional screen from its step: as much as half a column of white, and less than a page. */
const BREAK_BEFORE_ALT = 450;

/** How little is lost where a step with a code is as tall as one with a phone. */
const TALL_CODE_COST = 3;

/**
 * A step, never divided, with its conditional screens in the same column (TOKENS.md section 10, rule 1): they begin
 * the next one only where no column holds them together, or where that saves a page or a large hole.
 */
export const layStep = (step: EditionStep, context: BlockContext): readonly LaidBlock[] => {
	if (step.wide && fitsWide(context)) return [laidStep(step, layWideStep(step, context), "page", context)];
	const { style } = context;
	const width = style.page.columnWidth;
	const body = layStepBody(step, width, { codes: true }, context);
	const alternatives = padAlternatives(step, body.alternatives, context);
	const alts = layAlts(step, width, context);
	if (alts.length > 0) return layWithAlts(step, { ...body, alternatives }, alts, context);
	const alone = alternatives.map(({ frame, cost }) => ({ cost, frame: asListItem(frame, []) }));
	return [laidStep(step, { ...body, alternatives: alone }, "column", context)];
};

/**
 * A step whose codes stand under everything else, over the whole width, so that a page may end before them; or what
 * `layStep` makes of it where it has no codes, or no picture that they could stand beside.
 */
export const layStepOverCodes = (step: EditionStep, context: BlockContext): readonly LaidBlock[] => {
	const isWide = step.wide && fitsWide(context);
	if (isWide || step.qr.length === 0 || step.picture === null) return layStep(step, context);
	const width = context.style.page.columnWidth;
	const { textX } = context.style.block.step;
	const body = layStepBody(step, width, { codes: false }, context);
	const alternatives = padAlternatives({ ...step, qr: [] }, body.alternatives, context);
	const row = layQrRow(step.qr, width - textX, context);
	const codes = joinFrames({ width, height: row.height }, [{ frame: row, x: textX, y: 0 }]);
	return layWithAlts(step, { ...body, alternatives }, [codes, ...layAlts(step, width, context)], context);
};

const laidStep = (step: EditionStep, body: StepBody, span: LaidBlock["span"], context: BlockContext): LaidBlock => {
	const [first, ...others] = body.alternatives;
	if (first === undefined) throw new Error(`step ${step.number} can be drawn in no way`);
	const { step: measures } = context.style.block;
	const { name = "", summary = "" } = context.edition.steps.get(step.id) ?? {};
	return {
		block: step,
		alternatives: [first, ...others],
		span,
		spaceBefore: measures.spaceBefore,
		breakAfter: BREAK_AFTER_STEP,
		forcedBreak: null,
		grid: context.style.density === "compact" || span === "page" ? 0 : measures.grid,
		rail: span === "page" ? { kind: "none" } : { kind: "step", mode: step.mode, badgeY: body.badgeY },
		place: "list-item",
		opensMode: null,
		opener: null,
		outline: {
			level: "step",
			title: `${name} ${summary}`.trim(),
			destination: stepDestination(context.edition, step.id),
		},
	};
};

/**
 * The ways to draw a step, each as tall as it will stand: with the module's height where there is a picture, else as
 * tall as the contents, or as a module beside a step of that height (rule 3). Cut phones only where they save height.
 */
const padAlternatives = (
	step: EditionStep,
	bodies: readonly LaidAlternative[],
	context: DrawContext,
): readonly LaidAlternative[] => {
	const { module, grid } = context.style.block.step;
	const padded: LaidAlternative[] = [];
	for (const [index, { frame, cost }] of bodies.entries()) {
		const height = stepHeight(frame.height, step.picture !== null && index === 0, context);
		const least = Math.min(...padded.map((other) => other.frame.height));
		if (height < least) padded.push({ frame: { ...frame, height }, cost });
	}
	const [first] = padded;
	// In one column nothing stands beside it.
	const aligned = context.style.page.columns > 1 && step.qr.length > 0 && step.picture === null;
	if (aligned && first !== undefined && first.frame.height < module) {
		padded.push({ frame: { ...first.frame, height: roundUp(module, grid) }, cost: TALL_CODE_COST });
	}
	return padded;
};

/** The conditional screens of a step, each as wide as text without a picture. */
const layAlts = (step: EditionStep, width: number, context: DrawContext): readonly Frame[] => {
	const { textX } = context.style.block.step;
	const id = stepDestination(context.edition, step.id);
	return step.alt.map((alt, index) => {
		const frame = layAlt(alt, width - textX, `${id}alt${index + 1}`, context);
		return joinFrames({ width, height: frame.height }, [{ frame, x: textX, y: 0 }]);
	});
};

/**
 * A step and its conditional screens as parts of one list item, together as tall as the grid wants; another column may
 * begin between them.
 */
const layWithAlts = (
	step: EditionStep,
	body: StepBody,
	alts: readonly Frame[],
	context: BlockContext,
): readonly LaidBlock[] => {
	const laid = laidStep(step, body, "column", context);
	const { spaceBefore } = context.style.block.alt;
	const below = alts.reduce((sum, { height }) => sum + spaceBefore + height, 0);
	const [first = 0, ...others] = body.alternatives.map(({ frame }) => clearOfHand(frame, context));
	const padding = roundUp(first + below, laid.grid) - first - below;
	const heights = [first, ...others.map((height) => roundUp(height + below, laid.grid) - below - padding)];
	const structure = alts.flatMap((alt) => alt.structure);
	const alternatives = body.alternatives.map(({ frame, cost }, index): LaidAlternative => {
		const height = heights[index] ?? frame.height;
		return { cost, frame: { ...asListItem(frame, structure), height } };
	});
	const opening = laidStep(step, { ...body, alternatives }, "column", context);
	return [
		{ ...opening, grid: 0, breakAfter: BREAK_BEFORE_ALT },
		...alts.map((frame, index): LaidBlock => {
			const isLast = index === alts.length - 1;
			const height = frame.height + (isLast ? padding : 0);
			return {
				...laid,
				alternatives: [{ cost: 0, frame: { ...frame, height, structure: [] } }],
				spaceBefore,
				breakAfter: isLast ? BREAK_AFTER_STEP : BREAK_BEFORE_ALT,
				grid: 0,
				rail: { kind: "passing", mode: step.mode },
				place: "with-previous",
				outline: null,
			};
		}),
	];
};

const asListItem = (frame: Frame, more: Frame["structure"]): Frame => ({
	...frame,
	structure: [listItem(frame, more)],
});

/** The height of a step over a conditional screen: close, because that belongs to it, but clear of the hand. */
const clearOfHand = (frame: Frame, { style }: DrawContext): number => {
	const { spaceBefore, handSpace } = style.block.alt;
	const hand = inkBottom(frame) - frame.height;
	return frame.height + (hand > 0 ? Math.max(0, hand + handSpace - spaceBefore) : 0);
};
