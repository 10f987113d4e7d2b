import type { Frame } from "../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import { element } from "../../document/structure.ts";
import type { EditionStep } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { stepDestination } from "../../text/paint/step-destination.ts";
import { roomUnderBars } from "./divide-block.ts";
import { inkBottom } from "./ink-bottom.ts";
import type { BlockContext, LaidAlternative, LaidBlock } from "./laid-block.ts";
import { layAlt } from "./lay-alt.ts";
import { layStepBody, listItem, stepHeight } from "./lay-step-body.ts";
import { roundUp } from "./stack-frames.ts";
import { fitsWide, layWideStep } from "./wide-step.ts";

/** What a break after a step costs, in points of white: less than anything that looks wrong, more than after a switch. */
const BREAK_AFTER_STEP = 6;

/** What it costs to part a conditional screen from its step: more than any white, less than a page (rule 1). */
const BREAK_BEFORE_ALT = 900;

/** How little is lost where a step with a code is as tall as one with a phone. */
const TALL_CODE_COST = 3;

/**
 * A step with its conditional screens, never divided (TOKENS.md section 10, rule 1); only where they are taller than
 * what a column has for them, or where that saves a page of a compact manual, do the conditional screens leave it.
 */
export const layStep = (step: EditionStep, context: BlockContext): readonly LaidBlock[] => {
	if (step.wide && fitsWide(context)) return [laidStep(step, layWideStep(step, context), "page", context)];
	const { style } = context;
	const width = style.page.columnWidth;
	const body = layStepBody(step, width, { codes: true }, context);
	const alternatives = padAlternatives(step, body.alternatives, context);
	const alts = layAlts(step, width, context);
	const together = alternatives.map(({ frame, cost }) => ({ cost, frame: joinAlts(frame, alts, context) }));
	const [first] = together;
	const fits = first === undefined || first.frame.height <= roomUnderBars(context);
	if (alts.length === 0 || (fits && style.density !== "compact")) {
		return [laidStep(step, { alternatives: together, badgeY: body.badgeY }, "column", context)];
	}
	if (style.density === "compact") return layParted(step, { alternatives, badgeY: body.badgeY }, alts, context);
	const alone = alternatives.map(({ frame, cost }) => ({ cost, frame: joinAlts(frame, [], context) }));
	return [
		laidStep(step, { alternatives: alone, badgeY: body.badgeY }, "column", context),
		...alts.map((alt) =>
			laidAlt(step, { ...alt, structure: [element("LI", [element("LBody", alt.structure)])] }, context),
		),
	];
};

const laidStep = (
	step: EditionStep,
	body: { readonly alternatives: readonly LaidAlternative[]; readonly badgeY: number },
	span: LaidBlock["span"],
	context: BlockContext,
): LaidBlock => {
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

/** A step as one list item, with what stands under it: close, because it belongs to it, but clear of the hand. */
const joinAlts = (body: Frame, alts: readonly Frame[], context: DrawContext): Frame => {
	const { step, alt: measures } = context.style.block;
	const placed: PlacedFrame[] = [{ frame: body, x: 0, y: 0 }];
	let above = body;
	let height = body.height;
	for (const frame of alts) {
		const hand = inkBottom(above) - above.height;
		const gap = Math.max(measures.spaceBefore, hand > 0 ? hand + measures.handSpace : 0);
		placed.push({ frame, x: 0, y: height + gap });
		height += gap + frame.height;
		above = frame;
	}
	const joined = joinFrames({ width: body.width, height: roundUp(height, step.grid) }, placed);
	const item = listItem(
		body,
		alts.flatMap(({ structure }) => structure),
	);
	return { ...joined, structure: [item] };
};

/** A step and its conditional screens as parts of one list item, which another column may begin between. */
const layParted = (
	step: EditionStep,
	body: { readonly alternatives: readonly LaidAlternative[]; readonly badgeY: number },
	alts: readonly Frame[],
	context: BlockContext,
): readonly LaidBlock[] => {
	const { spaceBefore, handSpace } = context.style.block.alt;
	const structure = alts.flatMap((alt) => alt.structure);
	const alternatives = body.alternatives.map(({ frame, cost }): LaidAlternative => {
		const hand = inkBottom(frame) - frame.height;
		const height = frame.height + (hand > 0 ? Math.max(0, hand + handSpace - spaceBefore) : 0);
		return { cost, frame: { ...frame, height, structure: [listItem(frame, structure)] } };
	});
	const first = laidStep(step, { ...body, alternatives }, "column", context);
	return [
		{ ...first, breakAfter: BREAK_BEFORE_ALT },
		...alts.map((frame, index): LaidBlock => {
			const breakAfter = index === alts.length - 1 ? BREAK_AFTER_STEP : BREAK_BEFORE_ALT;
			const part = { ...frame, structure: [] };
			return { ...laidAlt(step, part, context), spaceBefore, breakAfter, place: "with-previous" };
		}),
	];
};

/** A conditional screen that had to leave its step's block. */
const laidAlt = (step: EditionStep, frame: Frame, context: BlockContext): LaidBlock => {
	const { spaceBefore, grid } = context.style.block.step;
	const compact = context.style.density === "compact";
	const height = compact ? frame.height : roundUp(frame.height, grid);
	return {
		block: step,
		alternatives: [{ cost: 0, frame: { ...frame, height } }],
		span: "column",
		spaceBefore,
		breakAfter: BREAK_AFTER_STEP,
		forcedBreak: null,
		grid: compact ? 0 : grid,
		rail: { kind: "passing", mode: step.mode },
		place: "list-item",
		opensMode: null,
		opener: null,
		outline: null,
	};
};
