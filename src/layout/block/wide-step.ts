import { mm } from "../../base/length.ts";
import type { Frame } from "../../document/frame.ts";
import { joinFrames, moveItem, type PlacedFrame } from "../../document/move-frame.ts";
import type { EditionStep } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { stepDestination } from "../../text/paint/step-destination.ts";
import { drawBox, panelLook } from "./draw-box.ts";
import type { LaidAlternative } from "./laid-block.ts";
import { layAlt } from "./lay-alt.ts";
import { fitsOneRow, layQrRow } from "./lay-qr.ts";
import { layStepBody, listItem } from "./lay-step-body.ts";
import { decoration, roundUp, type StackedFrame, stackFrames } from "./stack-frames.ts";

/** Half of the content's width, without the gutter: as wide as a column of two. */
const halfWidth = ({ style }: DrawContext): number => (style.page.contentWidth - style.page.gutter) / 2;

/** Whether a wide step has room for two halves; else it is an ordinary one. */
export const fitsWide = (context: DrawContext): boolean => halfWidth(context) >= context.style.mm(83) - mm(0.1);

/**
 * A step over both columns on a pale panel (TOKENS.md section 10, rule 5): the step in the left half, its codes and
 * conditional screens in the right one. With nothing for the right half the step has the whole width. Codes for which
 * the half is too narrow share a row under both.
 */
export const layWideStep = (
	step: EditionStep,
	context: DrawContext,
): { readonly alternatives: readonly LaidAlternative[]; readonly badgeY: number } => {
	const { style } = context;
	const { contentWidth } = style.page;
	const half = halfWidth(context);
	const { textX, noteGap } = style.block.step;
	const codesUnder = !fitsOneRow(step.qr, half, context);
	const right = layRightHalf(codesUnder ? { ...step, qr: [] } : step, half, context);
	const under = codesUnder ? layQrRow(step.qr, contentWidth - textX, context) : null;
	const body = layStepBody(step, right === null ? contentWidth : half, { codes: false }, context);
	const alternatives = body.alternatives.map(({ frame, cost }, index) => {
		const hasPicture = step.picture !== null && index === 0;
		const upper = Math.max(frame.height, right?.height ?? 0);
		const underY = upper + noteGap;
		const content = wideHeight(under === null ? upper : underY + under.height, hasPicture, context);
		const placed: PlacedFrame[] = [{ frame, x: 0, y: 0 }];
		if (under !== null) placed.push({ frame: under, x: textX, y: underY });
		if (right !== null) placed.push({ frame: right, x: contentWidth - half, y: 0 });
		const joined = joinFrames({ width: contentWidth, height: content }, placed);
		const item = listItem(frame, [...(under?.structure ?? []), ...(right?.structure ?? [])]);
		return { cost, frame: onPanel({ ...joined, structure: [item] }, context) };
	});
	return { alternatives, badgeY: body.badgeY + style.block.step.panelTop };
};

/** No neighbour shares its lines, so it grows by the sub-unit of the grid and not by a whole row. */
const wideHeight = (content: number, hasPicture: boolean, { style }: DrawContext): number =>
	Math.max(hasPicture ? style.block.step.module : 0, roundUp(content, style.mm(1.5)));

const layRightHalf = (step: EditionStep, width: number, context: DrawContext): Frame | null => {
	const id = stepDestination(context.edition, step.id);
	const { spaceBefore } = context.style.block.step;
	const parts: readonly StackedFrame[] = [
		...(step.qr.length === 0 ? [] : [{ frame: layQrRow(step.qr, width, context), gap: 0 }]),
		...step.alt.map((alt, index) => ({
			frame: layAlt(alt, width, `${id}alt${index + 1}`, context),
			gap: spaceBefore,
		})),
	];
	return parts.length === 0 ? null : stackFrames(parts, width);
};

/** The panel leaves the columns by a little, but never into the punch zone. */
const onPanel = (content: Frame, { style }: DrawContext): Frame => {
	const { panelBleed, panelTop, panelBottom, panelRadius } = style.block.step;
	const height = panelTop + content.height + panelBottom;
	const panel = drawBox(panelLook(panelRadius, style), content.width + 2 * panelBleed, height);
	return joinFrames({ width: content.width, height }, [
		{ frame: decoration([moveItem(panel, -panelBleed, 0)], content.width, height), x: 0, y: 0 },
		{ frame: content, x: 0, y: panelTop },
	]);
};
