import type { Frame } from "../../../document/frame.ts";
import type { Item } from "../../../document/item.ts";
import { linePath, rectPath } from "../../../document/shape-path.ts";
import { drawRouteBadge } from "../../../figure/badge/draw-badge.ts";
import { LAYOUT, shapeItem, solid } from "../../../figure/badge/shape-item.ts";
import type { Edition, Mode } from "../../../model/edition.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { isOneThread } from "./follow-steps.ts";
import type { RouteCell } from "./route-cells.ts";

/** A cell with its badge and the middle of its place, from the left edge. */
export interface PlacedCell {
	readonly cell: RouteCell;
	readonly badge: Frame;
	readonly center: number;
	readonly filled: boolean;
}

/** A cell's number on its mode's shape; an artifact. */
export const drawRouteCell = (cell: RouteCell, place: "map" | "header", filled: boolean, context: DrawContext): Frame =>
	drawRouteBadge(cell.mode, cell.text, { place, here: filled, tag: LAYOUT }, context);

/** Whether some readers go from one cell to the other. */
export const leadsOn = (left: RouteCell, right: RouteCell, { steps }: Edition): boolean => {
	const before = new Set(left.steps);
	return right.steps.some((step) => steps.get(step)?.from.some((origin) => before.has(origin)) ?? false);
};

/** Whether readers go from one cell to the other alone, and come to the other from it alone. */
const leadsOnlyTo = (left: RouteCell, right: RouteCell, { steps }: Edition): boolean => {
	const before = new Set(left.steps);
	const both = new Set([...left.steps, ...right.steps]);
	const cameElsewhere = right.steps.some((step) => steps.get(step)?.from.some((origin) => !both.has(origin)) ?? false);
	const goElsewhere = [...steps.values()].some(
		({ id, from }) => !both.has(id) && from.some((origin) => before.has(origin)),
	);
	return !cameElsewhere && !goElsewhere;
};

/**
 * What joins neighbours: a bar in their mode's colour, dots where the mode or the path changes. Where ways part and meet,
 * cells in a row show only what is the one way for all who come there: a line to one of two cells would cut the other
 * off. In the running header cells are so close that a line stands for the dots.
 */
export const drawJoints = (
	cells: readonly PlacedCell[],
	at: { readonly middle: number; readonly thickness: number; readonly dotted: boolean },
	context: DrawContext,
): readonly Item[] => {
	const { edition } = context;
	const oneThread = isOneThread(edition);
	return cells.slice(1).flatMap((right, index) => {
		const { middle, thickness, dotted } = at;
		const left = cells[index];
		if (left === undefined || !leadsOn(left.cell, right.cell, edition)) return [];
		if (!oneThread && !leadsOnlyTo(left.cell, right.cell, edition)) return [];
		if (left.cell.mode === right.cell.mode && left.cell.path === right.cell.path) {
			return left.filled && right.filled
				? [drawBar(left.cell.mode, { from: left.center, to: right.center, middle, thickness }, context)]
				: [drawThread(left.center, right.center, middle, context)];
		}
		const from = left.center + left.badge.width / 2;
		const to = right.center - right.badge.width / 2;
		const { dots } = context.style.page.map;
		if (!left.filled || !right.filled) return [drawThread(from, to, middle, context)];
		return [dotted ? drawDots(from, to, middle, context) : drawThread(from, to, middle, context, dots)];
	});
};

const drawBar = (
	mode: Mode,
	at: { readonly from: number; readonly to: number; readonly middle: number; readonly thickness: number },
	context: DrawContext,
): Item => {
	const { colors, page } = context.style;
	const width = at.to - at.from;
	const outlined = mode.outlined || mode.look === "preparation";
	const box = { x: at.from, y: at.middle - at.thickness / 2, width, height: at.thickness };
	const fill = mode.look === "preparation" ? colors.paper : mode.color;
	return shapeItem(rectPath(box), fill, outlined ? solid(colors.ink, page.rail.edge) : null);
};

/** Round dots: nothing here is for some readers only, so no dashes (TOKENS.md section 0). */
const drawDots = (from: number, to: number, y: number, context: DrawContext): Item => {
	const { style } = context;
	const stroke = {
		color: style.colors.ink,
		width: style.page.map.dots,
		dash: [0, style.mm(0.95)],
		cap: "round",
		join: "round",
	} as const;
	return shapeItem(linePath(from + style.mm(0.3), y, to - style.mm(0.3), y), null, stroke);
};

/** A thin line from one cell to another, behind both. */
const drawThread = (
	from: number,
	to: number,
	y: number,
	{ style }: DrawContext,
	width = style.badge.emptyStroke,
): Item => shapeItem(linePath(from, y, to, y), null, solid(style.colors.ink, width));
