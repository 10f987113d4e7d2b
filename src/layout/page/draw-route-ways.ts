import { emptyFrame, type Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import { polylinePath } from "../../document/shape-path.ts";
import { drawModeIcon } from "../../figure/badge/draw-mode-icon.ts";
import { LAYOUT, shapeItem, solid } from "../../figure/badge/shape-item.ts";
import type { PathId } from "../../model/ids.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { plainTextOf } from "../../text/paint/plain-text.ts";
import { drawPathLetter } from "../block/draw-letter.ts";
import { joinRow } from "./draw-row.ts";
import type { RouteCell } from "./route-cells.ts";
import { drawRouteCell, leadsOn } from "./route-joints.ts";
import { setLine } from "./set-text.ts";

/** What the chart says in words: as much of it as finds room. */
interface Wording {
	/** The titles of the paths behind their letters. */
	readonly titles: boolean;
	/** The names of the modes, where each comes first. */
	readonly names: boolean;
}

const WORDINGS: readonly Wording[] = [
	{ titles: true, names: true },
	{ titles: true, names: false },
	{ titles: false, names: true },
	{ titles: false, names: false },
];

/** Cells on one line. */
interface Lane {
	readonly path: PathId | null;
	readonly cells: RouteCell[];
}

/** The lanes that lie under one another between two places where all readers are together. */
type Stretch = readonly Lane[];

/**
 * The route of a manual with paths: one line for each, from where they part to where they meet (TOKENS.md section 5, "in
 * as many rows as it takes"). As wide as the content; null where that is too narrow.
 */
export const drawRouteWays = (cells: readonly RouteCell[], context: DrawContext): Frame | null => {
	const { contentWidth } = context.style.page;
	for (const wording of WORDINGS) {
		const frame = drawWays(collectStretches(cells), wording, context);
		if (frame.width <= contentWidth) return { ...frame, width: contentWidth };
	}
	return null;
};

const collectStretches = (cells: readonly RouteCell[]): readonly Stretch[] => {
	const stretches: Lane[][] = [];
	for (const cell of cells) {
		const last = stretches.at(-1);
		const together = last?.[0] !== undefined && (last[0].path === null) === (cell.path === null);
		const lane = together ? last.find(({ path }) => path === cell.path) : undefined;
		if (lane !== undefined) lane.cells.push(cell);
		else if (together) last.push({ path: cell.path, cells: [cell] });
		else stretches.push([{ path: cell.path, cells: [cell] }]);
	}
	return stretches;
};

/** An end of a lane, for the line that leads from or to it. */
interface LaneEnd {
	readonly cell: RouteCell;
	readonly x: number;
	readonly y: number;
}

const drawWays = (stretches: readonly Stretch[], wording: Wording, context: DrawContext): Frame => {
	const { style } = context;
	const edge = style.page.map.badge;
	const pitch = edge + style.mm(2.2);
	const fork = style.mm(8);
	const known = new Set<string>();
	const placed: PlacedFrame[] = [];
	const lines: Item[] = [];
	let ends: readonly LaneEnd[] = [];
	let x = 0;
	for (const stretch of stretches) {
		const from = x;
		const starts: LaneEnd[] = [];
		const next: LaneEnd[] = [];
		for (const [row, lane] of stretch.entries()) {
			const frame = drawLane(lane, wording, known, context);
			const y = row * pitch;
			placed.push({ frame, x: from, y });
			const [first] = lane.cells;
			const last = lane.cells.at(-1);
			if (first !== undefined) starts.push({ cell: first, x: from, y: y + edge / 2 });
			if (last !== undefined) next.push({ cell: last, x: from + frame.width, y: y + edge / 2 });
			x = Math.max(x, from + frame.width);
		}
		lines.push(...drawForks(ends, starts, from - fork / 2, context));
		ends = next;
		x += fork;
	}
	const rows = Math.max(...stretches.map(({ length }) => length));
	const width = x - fork;
	const height = (rows - 1) * pitch + edge;
	return joinFrames({ width, height }, [{ frame: { ...emptyFrame(width, 0), items: lines }, x: 0, y: 0 }, ...placed]);
};

/** From each end to each start that its readers go on to, turning at `turnX`. */
const drawForks = (
	ends: readonly LaneEnd[],
	starts: readonly LaneEnd[],
	turnX: number,
	{ edition, style }: DrawContext,
): readonly Item[] => {
	const stroke = { ...solid(style.colors.ink, style.page.map.dots), join: "round" } as const;
	const space = style.mm(0.6);
	return ends.flatMap((end) =>
		starts
			.filter((start) => leadsOn(end.cell, start.cell, edition))
			.map((start) => {
				const corners = [
					[end.x + space, end.y],
					[turnX, end.y],
					[turnX, start.y],
					[start.x - space, start.y],
				] as const;
				return shapeItem(polylinePath(corners), null, stroke);
			}),
	);
};

/** A path's letter and title, and its cells with lines between them. */
const drawLane = ({ path, cells }: Lane, wording: Wording, known: Set<string>, context: DrawContext): Frame => {
	const { style } = context;
	const edge = style.page.map.badge;
	const gap = style.mm(4);
	const parts = cells.map((cell) => {
		const isNew = !known.has(cell.mode.id);
		known.add(cell.mode.id);
		return drawStretch(cell, wording.names && isNew, context);
	});
	const head = drawLaneHead(path, wording.titles, context);
	const start = head.width === 0 ? 0 : head.width + style.mm(1.8);
	const placed: PlacedFrame[] = [{ frame: head, x: 0, y: (edge - head.height) / 2 }];
	const lines: Item[] = [];
	let x = start;
	for (const [index, frame] of parts.entries()) {
		placed.push({ frame, x, y: 0 });
		x += frame.width;
		if (index === parts.length - 1) break;
		const line = polylinePath([
			[x + style.mm(0.6), edge / 2],
			[x + gap - style.mm(0.6), edge / 2],
		]);
		lines.push(shapeItem(line, null, solid(style.colors.ink, style.page.map.dots)));
		x += gap;
	}
	return joinFrames({ width: x, height: edge }, [
		{ frame: { ...emptyFrame(x, 0), items: lines }, x: 0, y: 0 },
		...placed,
	]);
};

const drawLaneHead = (path: PathId | null, titled: boolean, context: DrawContext): Frame => {
	const { style, edition } = context;
	const start = edition.blocks.find((block) => block.kind === "path-start" && block.path === path);
	if (start?.kind !== "path-start") return emptyFrame(0, 0);
	const edge = style.page.map.badge;
	const tile = drawPathLetter(start.letter, edge, LAYOUT, context);
	if (!titled) return tile;
	const title = setLine(plainTextOf(start.title, edition), style.type.legend, LAYOUT, context);
	return joinRow([tile, title], edge, style.mm(1));
};

/** The steps of one mode: its icon, its name where it comes first, and the numbers. */
const drawStretch = (cell: RouteCell, named: boolean, context: DrawContext): Frame => {
	const { style } = context;
	const icon = drawModeIcon(cell.mode, style);
	const name = named ? [setLine(cell.mode.name, style.type.legend, LAYOUT, context)] : [];
	const badge = drawRouteCell(cell, "map", true, context);
	return joinRow([icon, ...name, badge], style.page.map.badge, style.mm(0.8));
};
