import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../../document/move-frame.ts";
import { drawModeIcon } from "../../../figure/badge/draw-mode-icon.ts";
import { LAYOUT } from "../../../figure/badge/shape-item.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { joinRow, joinStack } from "../piece/draw-row.ts";
import { setLine } from "../piece/set-text.ts";
import { drawRouteReaders } from "./draw-route-readers.ts";
import { drawRouteTags } from "./draw-route-tags.ts";
import { drawRouteWays } from "./draw-route-ways.ts";
import { isOneThread } from "./follow-steps.ts";
import { collectRouteCells } from "./route-cells.ts";
import { drawJoints, drawRouteCell, type PlacedCell } from "./route-joints.ts";

/** A mode's name stands over its steps where there are more than this many cells of it (TOKENS.md section 5). */
const NAMED_FROM = 3;

/**
 * The route map of page 1, as wide as the content: every step on its mode's shape, the modes named above; with paths a
 * chart of how they part and meet. An artifact, for it repeats the steps. Null with fewer than two steps, in poster and
 * compact, and where it would take more of the page than the head may.
 */
export const drawRouteMap = (context: DrawContext): Frame | null => {
	const { style, edition } = context;
	if (style.density === "compact" || style.density === "poster" || edition.steps.size < 2) return null;
	const { map, head } = style.page;
	const { cells } = collectRouteCells(edition, map.mostSteps);
	const frame = drawWays(cells, context) ?? drawRows(cells, context);
	return frame.height > head.tallest ? null : frame;
};

/** A chart of the ways that readers take; null where all take one, or the chart finds no room. */
const drawWays = (cells: Cells, context: DrawContext): Frame | null => {
	if (cells.some(({ path }) => path !== null)) return drawRouteWays(cells, context);
	return isOneThread(context.edition) ? null : drawRouteReaders(context);
};

type Cells = ReturnType<typeof collectRouteCells>["cells"];

/** All cells in rows of equal cells. */
const drawRows = (cells: Cells, context: DrawContext): Frame => {
	const { style } = context;
	const badges = cells.map((cell) => drawRouteCell(cell, "map", true, context));
	const rows = splitRows(badges, context);
	const frames: Frame[] = [];
	let at = 0;
	for (const { count, pitch, first } of rows) {
		const placed = badges.slice(at, at + count).flatMap((badge, index) => {
			const cell = cells[at + index];
			return cell === undefined ? [] : [{ cell, badge, center: first + index * pitch, filled: true }];
		});
		frames.push(drawRow(placed, pitch, context));
		at += count;
	}
	return joinStack(frames, style.mm(3));
};

/** How many cells a row has, the distance of their middles, and the first one's. */
interface RowPlan {
	readonly count: number;
	readonly pitch: number;
	readonly first: number;
}

/**
 * Rows of equal cells that hold every badge; the last row keeps the cells' width. Few cells do not drift apart over the
 * whole width: they begin at the left edge, like everything else.
 */
const splitRows = (badges: readonly Frame[], { style }: DrawContext): readonly RowPlan[] => {
	const { contentWidth, map } = style.page;
	const widest = Math.max(1, ...badges.map((badge) => badge.width));
	const most = Math.max(1, Math.min(badges.length, Math.floor(contentWidth / (widest + style.mm(2.4)))));
	const rows = Math.ceil(badges.length / most);
	const cells = Math.ceil(badges.length / rows);
	const even = contentWidth / cells;
	const pitch = rows === 1 ? Math.min(even, Math.max(map.widestCell, widest + style.mm(2.4))) : even;
	const first = pitch < even ? (badges[0]?.width ?? 0) / 2 : pitch / 2;
	return Array.from({ length: rows }, (_, row) => ({
		count: Math.min(cells, badges.length - row * cells),
		pitch,
		first,
	}));
};

const drawRow = (cells: readonly PlacedCell[], cellWidth: number, context: DrawContext): Frame => {
	const { style } = context;
	const { map, contentWidth } = style.page;
	const badgeTop = style.badge.icon.edge + map.rowGap;
	const bottom = badgeTop + map.badge;
	const middle = badgeTop + map.badge / 2;
	const joints = drawJoints(cells, { middle, thickness: map.join, dotted: true }, context);
	const names = groupByMode(cells).map((group) => placeName(group, cellWidth, context));
	const tags = drawRouteTags(cells, context);
	return joinFrames({ width: contentWidth, height: bottom + (tags?.height ?? 0) }, [
		{ frame: { ...emptyFrame(contentWidth, 0), items: joints }, x: 0, y: 0 },
		...names,
		...cells.map(({ badge, center }) => ({ frame: badge, x: center - badge.width / 2, y: badgeTop })),
		...(tags === null ? [] : [{ frame: tags, x: 0, y: bottom }]),
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
	// Steps without a mode may be on any screen or on none.
	if (first === undefined || last === undefined || first.cell.mode.look === "preparation") {
		return { frame: emptyFrame(0, 0), x: 0, y: 0 };
	}
	const icon = drawModeIcon(first.cell.mode, style);
	const name = setLine(first.cell.mode.name, style.type.legend, LAYOUT, context);
	const full = joinRow([icon, name], icon.height, style.mm(1));
	const named = group.length >= NAMED_FROM && full.width <= group.length * cellWidth;
	const frame = named ? full : icon;
	return { frame, x: Math.max(0, (first.center + last.center) / 2 - frame.width / 2), y: 0 };
};
