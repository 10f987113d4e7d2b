import { emptyFrame, type Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import { linePath, rectPath } from "../../document/shape-path.ts";
import { drawRouteBadge } from "../../figure/badge/draw-badge.ts";
import { drawModeIcon } from "../../figure/badge/draw-mode-icon.ts";
import { LAYOUT, shapeItem, solid } from "../../figure/badge/shape-item.ts";
import type { Mode } from "../../model/edition.ts";
import type { StepId } from "../../model/ids.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { joinRow } from "./draw-row.ts";
import { collectRouteCells, type RouteCell } from "./route-cells.ts";
import { setLine } from "./set-text.ts";

/** A mode's name stands over its steps where there are more than this many cells of it (TOKENS.md section 5). */
const NAMED_FROM = 3;

/** A cell with its badge and the middle of its place, from the left edge. */
interface PlacedCell {
	readonly cell: RouteCell;
	readonly badge: Frame;
	readonly center: number;
	readonly filled: boolean;
}

/**
 * The route map of page 1, as wide as the content: every step on its mode's shape, the modes named above. An artifact,
 * for it repeats the steps. Null with fewer than two steps, in poster and compact, and where it would take more of the
 * page than the head may.
 */
export const drawRouteMap = (context: DrawContext): Frame | null => {
	const { style, edition } = context;
	if (style.density === "compact" || style.density === "poster" || edition.steps.size < 2) return null;
	const { map, contentWidth, head } = style.page;
	const { cells } = collectRouteCells(edition, map.mostSteps);
	const badges = cells.map((cell) => drawCell(cell, "map", true, context));
	const rows = splitRows(badges, contentWidth, style.mm(2.4));
	const frames: Frame[] = [];
	let at = 0;
	for (const row of rows) {
		const width = contentWidth / row.cells;
		const placed = badges.slice(at, at + row.count).map((badge, index) => {
			const cell = cells[at + index];
			return cell === undefined ? [] : [{ cell, badge, center: (index + 0.5) * width, filled: true }];
		});
		frames.push(drawRow(placed.flat(), width, context));
		at += row.count;
	}
	const height = frames.reduce((sum, frame) => sum + frame.height + style.mm(2), -style.mm(2));
	if (height > head.tallest) return null;
	let y = 0;
	const stacked = frames.map((frame) => {
		const place = { frame, x: 0, y };
		y += frame.height + style.mm(2);
		return place;
	});
	return joinFrames({ width: contentWidth, height }, stacked);
};

/** Rows of equal cells that hold every badge; the last row keeps the cells' width. */
const splitRows = (
	badges: readonly Frame[],
	width: number,
	gap: number,
): readonly { readonly cells: number; readonly count: number }[] => {
	const widest = Math.max(1, ...badges.map((badge) => badge.width));
	const most = Math.max(1, Math.min(badges.length, Math.floor(width / (widest + gap))));
	const rows = Math.ceil(badges.length / most);
	const cells = Math.ceil(badges.length / rows);
	return Array.from({ length: rows }, (_, row) => ({ cells, count: Math.min(cells, badges.length - row * cells) }));
};

const drawCell = (cell: RouteCell, place: "map" | "header", filled: boolean, context: DrawContext): Frame =>
	drawRouteBadge(cell.mode, cell.text, { place, filled, tag: LAYOUT }, context);

const drawRow = (cells: readonly PlacedCell[], cellWidth: number, context: DrawContext): Frame => {
	const { style } = context;
	const { map, contentWidth } = style.page;
	const iconEdge = style.badge.icon.edge;
	const badgeTop = iconEdge + map.rowGap;
	const middle = badgeTop + map.badge / 2;
	const joints = drawJoints(cells, { middle, thickness: map.join, dotted: true }, context);
	const names = groupByMode(cells).map((group) => placeName(group, cellWidth, context));
	return joinFrames({ width: contentWidth, height: badgeTop + map.badge }, [
		{ frame: { ...emptyFrame(contentWidth, 0), items: joints }, x: 0, y: 0 },
		...names,
		...cells.map(({ badge, center }) => ({ frame: badge, x: center - badge.width / 2, y: badgeTop })),
	]);
};

const groupByMode = (cells: readonly PlacedCell[]): readonly (readonly PlacedCell[])[] => {
	const groups: PlacedCell[][] = [];
	for (const cell of cells) {
		const last = groups.at(-1);
		if (last?.[0]?.cell.mode === cell.cell.mode && last[0].cell.path === cell.cell.path) last.push(cell);
		else groups.push([cell]);
	}
	return groups;
};

/** Icon and name over the cells of one mode; the icon alone where they are few, or the name too long. */
const placeName = (group: readonly PlacedCell[], cellWidth: number, context: DrawContext): PlacedFrame => {
	const { style } = context;
	const first = group[0];
	const last = group.at(-1);
	if (first === undefined || last === undefined) return { frame: emptyFrame(0, 0), x: 0, y: 0 };
	const icon = drawModeIcon(first.cell.mode, style);
	const name = setLine(first.cell.mode.name, style.type.legend, LAYOUT, context);
	const full = joinRow([icon, name], icon.height, style.mm(1));
	const named = group.length >= NAMED_FROM && full.width <= group.length * cellWidth;
	const frame = named ? full : icon;
	return { frame, x: (first.center + last.center) / 2 - frame.width / 2, y: 0 };
};

/**
 * What joins neighbours: a bar in their mode's colour, or dots where the mode changes; nothing from one path to another,
 * for nobody goes that way. In the running header cells are so close that a line stands for the dots.
 */
const drawJoints = (
	cells: readonly PlacedCell[],
	at: { readonly middle: number; readonly thickness: number; readonly dotted: boolean },
	context: DrawContext,
): readonly Item[] =>
	cells.slice(1).flatMap((right, index) => {
		const { middle, thickness, dotted } = at;
		const left = cells[index];
		if (left === undefined || left.cell.path !== right.cell.path) return [];
		if (left.cell.mode === right.cell.mode) {
			return left.filled && right.filled
				? drawJoint(left.cell.mode, { from: left.center, to: right.center, middle, thickness }, context)
				: [drawThread(left.center, right.center, middle, context)];
		}
		const from = left.center + left.badge.width / 2;
		const to = right.center - right.badge.width / 2;
		const { dots } = context.style.page.map;
		if (!left.filled || !right.filled) return [drawThread(from, to, middle, context)];
		return [dotted ? drawDots(from, to, middle, context) : drawThread(from, to, middle, context, dots)];
	});

const drawJoint = (
	mode: Mode,
	at: { readonly from: number; readonly to: number; readonly middle: number; readonly thickness: number },
	context: DrawContext,
): readonly Item[] => {
	const { colors, page } = context.style;
	const width = at.to - at.from;
	const outlined = mode.outlined || mode.look === "preparation";
	const box = { x: at.from, y: at.middle - at.thickness / 2, width, height: at.thickness };
	const fill = mode.look === "preparation" ? colors.paper : mode.color;
	return [shapeItem(rectPath(box), fill, outlined ? solid(colors.ink, page.rail.edge) : null)];
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

const drawThread = (
	from: number,
	to: number,
	y: number,
	{ style }: DrawContext,
	width = style.badge.emptyStroke,
): Item => shapeItem(linePath(from, y, to, y), null, solid(style.colors.ink, width));

/**
 * The route in the running header: this page's steps filled, all others white. Null where even one cell a stretch does
 * not fit the strip.
 */
export const drawRouteStrip = (here: ReadonlySet<StepId>, context: DrawContext): Frame | null => {
	const { style, edition } = context;
	const { contentWidth, map } = style.page;
	const { stripWidth, mostSteps, stripBadge, join, badge } = map;
	const room = Math.min(stripWidth, contentWidth * 0.62);
	const gap = style.mm(0.4);
	for (const most of [mostSteps, 0]) {
		const { cells } = collectRouteCells(edition, most);
		// No badge is narrower than it is high: what cannot fit is not drawn only to be measured, on every page.
		if (cells.length < 2 || cells.length * stripBadge > room) continue;
		const drawn = cells.map((cell) => {
			const filled = cell.steps.some((step) => here.has(step));
			return { cell, filled, badge: drawCell(cell, "header", filled, context) };
		});
		const needed = drawn.reduce((sum, { badge: frame }) => sum + frame.width + gap, -gap);
		if (needed > room) continue;
		const spread = Math.min((room - needed) / (drawn.length - 1), style.mm(4));
		let x = room - needed - spread * (drawn.length - 1);
		const placed = drawn.map(({ cell, filled, badge: frame }) => {
			const center = x + frame.width / 2;
			x += frame.width + gap + spread;
			return { cell, filled, badge: frame, center };
		});
		const thickness = (join * stripBadge) / badge;
		const joints = drawJoints(placed, { middle: stripBadge / 2, thickness, dotted: false }, context);
		return joinFrames({ width: room, height: stripBadge }, [
			{ frame: { ...emptyFrame(room, 0), items: joints }, x: 0, y: 0 },
			...placed.map(({ badge: frame, center }) => ({ frame, x: center - frame.width / 2, y: 0 })),
		]);
	}
	return null;
};
