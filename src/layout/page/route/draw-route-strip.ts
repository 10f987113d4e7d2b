import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { joinFrames } from "../../../document/move-frame.ts";
import { LAYOUT } from "../../../figure/badge/shape-item.ts";
import type { StepId } from "../../../model/ids.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { setLine } from "../piece/set-text.ts";
import { collectRouteCells, type RouteCell } from "./route-cells.ts";
import { drawJoints, drawRouteCell } from "./route-joints.ts";

/** A cell with its badge. */
interface DrawnCell {
	readonly cell: RouteCell;
	readonly filled: boolean;
	readonly badge: Frame;
}

/** Between cells that are steps, and between stretches, in millimetres of the design. */
const STEP_GAP = 1;
const STRETCH_GAP = 1.5;

/**
 * The route in the running header: this page's steps filled, all others white (TOKENS.md section 5). One cell a step
 * where they fit, else one a stretch; where even those are too many, the stretches of this page and what fits of their
 * neighbours, between dots. As wide as it must be, and spread a little where `spare` is more than that. Null with fewer
 * than two cells.
 */
export const drawRouteStrip = (here: ReadonlySet<StepId>, spare: number, context: DrawContext): Frame | null => {
	const { style, edition } = context;
	const { contentWidth, map } = style.page;
	const most = Math.min(map.stripWidth, contentWidth * 0.62);
	const draw = (cell: RouteCell): DrawnCell => {
		const filled = cell.steps.some((step) => here.has(step));
		return { cell, filled, badge: drawRouteCell(cell, "header", filled, context) };
	};
	const { kind, cells: steps } = collectRouteCells(edition, map.mostSteps);
	// No badge is narrower than it is high: what cannot fit is not drawn only to be measured, on every page.
	const drawn = kind === "stretches" || steps.length * map.stripBadge > most ? [] : steps.map(draw);
	const whole = drawn.length > 0 && widthOf(drawn, style.mm(STEP_GAP)) <= most;
	const cells = whole ? drawn : collectRouteCells(edition, 0).cells.map(draw);
	if (cells.length < 2) return null;
	const gap = style.mm(whole ? STEP_GAP : STRETCH_GAP);
	return placeStrip(takeWindow(cells, { gap, room: most }, context), { gap, room: Math.min(most, spare) }, context);
};

const widthOf = (cells: readonly DrawnCell[], gap: number): number =>
	cells.reduce((sum, { badge }) => sum + badge.width + gap, -gap);

/** A part of the cells, and whether there are others before and after it. */
interface Window {
	readonly cells: readonly DrawnCell[];
	readonly before: boolean;
	readonly after: boolean;
}

/** The cells of this page, with as many of their neighbours on both sides as fit. */
const takeWindow = (
	cells: readonly DrawnCell[],
	{ gap, room }: { readonly gap: number; readonly room: number },
	context: DrawContext,
): Window => {
	const dots = drawEllipsis(context).width + gap;
	const windowOf = (from: number, to: number): Window => ({
		cells: cells.slice(from, to),
		before: from > 0,
		after: to < cells.length,
	});
	const fits = (from: number, to: number): boolean =>
		widthOf(cells.slice(from, to), gap) + (from > 0 ? dots : 0) + (to < cells.length ? dots : 0) <= room;
	if (fits(0, cells.length)) return windowOf(0, cells.length);
	const first = cells.findIndex(({ filled }) => filled);
	let from = Math.max(0, first);
	let to = from + 1;
	while (cells[to]?.filled === true && fits(from, to + 1)) to++;
	for (let grown = true; grown; ) {
		grown = false;
		if (to < cells.length && fits(from, to + 1)) {
			to++;
			grown = true;
		}
		if (from > 0 && fits(from - 1, to)) {
			from--;
			grown = true;
		}
	}
	return windowOf(from, to);
};

const drawEllipsis = (context: DrawContext): Frame =>
	setLine("…", { ...context.style.type.header, weight: "regular" }, LAYOUT, context);

/** The cells side by side, spread a little where there is more room than they need. */
const placeStrip = (
	{ cells, before, after }: Window,
	{ gap, room }: { readonly gap: number; readonly room: number },
	context: DrawContext,
): Frame => {
	const { style } = context;
	const { stripBadge, join, badge: mapBadge } = style.page.map;
	const ellipsis = drawEllipsis(context);
	const ends = ((before ? 1 : 0) + (after ? 1 : 0)) * (ellipsis.width + gap);
	const needed = widthOf(cells, gap) + ends;
	const free = Math.max(0, room - needed) / Math.max(1, cells.length - 1);
	const spread = before || after ? 0 : Math.min(free, style.mm(4));
	const width = needed + spread * (cells.length - 1);
	let x = 0;
	const dots = [];
	if (before) {
		dots.push({ frame: ellipsis, x, y: (stripBadge - ellipsis.height) / 2 });
		x += ellipsis.width + gap;
	}
	const placed = cells.map((cell) => {
		const center = x + cell.badge.width / 2;
		x += cell.badge.width + gap + spread;
		return { ...cell, center };
	});
	if (after) dots.push({ frame: ellipsis, x: x - spread, y: (stripBadge - ellipsis.height) / 2 });
	const thickness = (join * stripBadge) / mapBadge;
	const joints = drawJoints(placed, { middle: stripBadge / 2, thickness, dotted: false }, context);
	return joinFrames({ width, height: stripBadge }, [
		{ frame: { ...emptyFrame(width, 0), items: joints }, x: 0, y: 0 },
		...placed.map(({ badge, center }) => ({ frame: badge, x: center - badge.width / 2, y: 0 })),
		...dots,
	]);
};
