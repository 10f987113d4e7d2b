import type { Frame } from "../../../document/frame.ts";
import type { Item } from "../../../document/item.ts";
import { polylinePath } from "../../../document/shape-path.ts";
import { drawModeIcon } from "../../../figure/badge/draw-mode-icon.ts";
import { LAYOUT, shapeItem, solid } from "../../../figure/badge/shape-item.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { joinRow } from "../piece/draw-row.ts";
import { setLine } from "../piece/set-text.ts";
import type { RouteCell } from "./route-cells.ts";
import { drawRouteCell } from "./route-joints.ts";

/** From row to row of a route that is drawn as a chart, in points. */
export const rowPitch = ({ style }: DrawContext): number => style.page.map.badge + style.mm(2.2);

/** Between neighbours in a chart of the route, in millimetres of the design; the wider one holds the turn of a line. */
export const WAY_GAPS = { straight: 4, turning: 8 } as const;

/**
 * The steps of one mode in a chart: its icon, its name, and the numbers; steps without a mode are the numbers alone. An
 * artifact.
 */
export const drawWayCell = (cell: RouteCell, named: boolean, context: DrawContext): Frame => {
	const { style } = context;
	const badge = drawRouteCell(cell, "map", true, context);
	const { mode } = cell;
	if (mode.look === "preparation") return joinRow([badge], style.page.map.badge, 0);
	const name = named ? [setLine(mode.name, style.type.legend, LAYOUT, context)] : [];
	return joinRow([drawModeIcon(mode, style), ...name, badge], style.page.map.badge, style.mm(0.8));
};

/** A line from one cell's right end to another one's left end, turning at `turnX`. */
export const drawWayLine = (
	from: { readonly x: number; readonly y: number },
	to: { readonly x: number; readonly y: number },
	turnX: number,
	{ style }: DrawContext,
): Item => {
	const stroke = { ...solid(style.colors.ink, style.page.map.dots), join: "round" } as const;
	const space = style.mm(0.6);
	const corners = [
		[from.x + space, from.y],
		[turnX, from.y],
		[turnX, to.y],
		[to.x - space, to.y],
	] as const;
	return shapeItem(polylinePath(corners), null, stroke);
};
