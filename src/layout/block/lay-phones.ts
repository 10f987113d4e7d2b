import type { Frame } from "../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import { LAYOUT } from "../../figure/badge/shape-item.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import { drawPicture } from "../../figure/screen/draw-picture.ts";
import type { EditionStepContent } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { findMode } from "./find-mode.ts";
import type { LaidAlternative } from "./laid-block.ts";
import { decoration } from "./stack-frames.ts";

/**
 * The ways to draw each phone of a step's picture, the preferred one first. None without a picture. Cut phones are at
 * least `minHeight` points high.
 */
export const drawPhones = (
	step: EditionStepContent,
	context: DrawContext,
	minHeight = 0,
): readonly (readonly LaidAlternative[])[] => {
	if (step.picture === null) return [];
	const { picture, chrome, how } = step;
	const mode = findMode(context.edition, step.mode);
	// Styles of one edition that share a phone share everything else that its picture is made of.
	const dependsOn = [context.style.phone, mode, chrome, how, minHeight];
	return context.kept.recall(picture, dependsOn, context.sink, (sink) =>
		drawPicture(picture, { mode, chrome, how, minHeight }, { ...context, sink }).map(
			({ alternatives }) => alternatives,
		),
	);
};

/** Words narrower than this, in millimetres of the design, break after every few characters. */
const LEAST_MEASURE = 21;

/** Whether the only phone of a step is narrow enough to stand beside its text, which would be `measure` wide. */
export const fitsBeside = (
	phones: readonly (readonly LaidAlternative[])[],
	measure: number,
	{ style }: DrawContext,
): boolean => {
	const [only, ...others] = phones;
	const width = only?.[0]?.frame.width ?? 0;
	const fits = width <= style.block.step.pictureWidth + 0.01 && measure >= style.mm(LEAST_MEASURE);
	return others.length === 0 && fits;
};

/** Between two phones of a row at most, in millimetres of the design: as in a column (TOKENS.md section 10, rule 6). */
const WIDEST_GAP = 10.5;

/** The width of phones side by side, with an arrow from each to the next. */
export const rowWidth = (phones: readonly (readonly LaidAlternative[])[], { style }: DrawContext): number => {
	const widest = Math.max(0, ...phones.map(([first]) => first?.frame.width ?? 0));
	return phones.length * widest + (phones.length - 1) * style.mm(WIDEST_GAP);
};

const countPerRow = (widest: number, width: number, context: DrawContext): number => {
	const gap = arrowSpace(context);
	return Math.max(1, Math.floor((width + gap + 0.01) / (widest + gap)));
};

/** What an arrow between two phones takes, with the white on both sides of it. */
const arrowSpace = ({ style }: DrawContext): number => style.block.step.phonesArrow + 2 * style.mm(1);

/**
 * Several phones, or one wide screen, in rows: as many in a row as fit, an arrow from each to the next (TOKENS.md
 * section 10, rule 6). The ways in which the phones can be drawn, row by row.
 */
export const layPhoneRows = (
	phones: readonly (readonly LaidAlternative[])[],
	width: number,
	context: DrawContext,
): readonly LaidAlternative[] => {
	const ways = Math.max(0, ...phones.map((alternatives) => alternatives.length));
	return Array.from({ length: ways }, (_, way) => {
		const chosen = phones.flatMap((alternatives) => alternatives[Math.min(way, alternatives.length - 1)] ?? []);
		const cost = Math.max(0, ...chosen.map((alternative) => alternative.cost));
		return {
			frame: placeRows(
				chosen.map(({ frame }) => frame),
				width,
				context,
			),
			cost,
		};
	});
};

const placeRows = (frames: readonly Frame[], width: number, context: DrawContext): Frame => {
	const { style } = context;
	const widest = Math.max(0, ...frames.map((frame) => frame.width));
	const arrow = style.block.step.phonesArrow;
	const gap = arrowSpace(context);
	const perRow = countPerRow(widest, width, context);
	const used = Math.min(perRow, frames.length);
	const even = used === 1 ? 0 : (width - widest) / (used - 1);
	const pitch = Math.min(even, widest + style.mm(WIDEST_GAP));
	// In a column two phones stand at its edges; more of them, fewer in the last row, and those of wide places keep a pitch.
	const placed: PlacedFrame[] = [];
	let y = 0;
	for (let first = 0; first < frames.length; first += perRow) {
		const row = frames.slice(first, first + perRow);
		const height = Math.max(...row.map((frame) => frame.height));
		for (const [index, frame] of row.entries()) {
			const x = index * pitch;
			if (index > 0)
				placed.push({ frame: drawBetween(arrow, style), x: x - (pitch - widest + arrow) / 2, y: y + height / 2 });
			placed.push({ frame, x, y });
		}
		y += height + gap;
	}
	return joinFrames({ width, height: Math.max(0, y - gap) }, placed);
};

/** An arrow to the next phone, its middle at y 0. */
const drawBetween = (edge: number, style: DrawContext["style"]): Frame => {
	const box = { x: 0, y: -edge / 2, width: edge, height: edge };
	return decoration(drawIcon("arrow-right", box, style.colors.ink, LAYOUT), edge, 0);
};
