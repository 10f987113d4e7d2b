import { emptyFrame, type Frame } from "../../../document/frame.ts";
import type { Item } from "../../../document/item.ts";
import { joinFrames, type PlacedFrame } from "../../../document/move-frame.ts";
import { LAYOUT } from "../../../figure/badge/shape-item.ts";
import type { PathId } from "../../../model/ids.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { plainTextOf } from "../../../text/paint/plain-text.ts";
import { drawPathLetter } from "../../block/draw-letter.ts";
import { joinRow } from "../piece/draw-row.ts";
import { setLine } from "../piece/set-text.ts";
import { collectWays, type WayPart } from "./collect-ways.ts";
import type { RouteCell } from "./route-cells.ts";
import { leadsOn } from "./route-joints.ts";
import { drawWayCell, drawWayLine, rowPitch, WAY_GAPS } from "./route-way-cells.ts";

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

/**
 * The route of a manual with paths: one line for each, from where they part to where they meet (TOKENS.md section 5, "in
 * as many rows as it takes"). As wide as the content; null where that is too narrow.
 */
export const drawRouteWays = (cells: readonly RouteCell[], context: DrawContext): Frame | null => {
	const { contentWidth } = context.style.page;
	const ways = collectWays(cells, context.edition);
	for (const wording of WORDINGS) {
		const drawing: Drawing = { wording, known: new Set(), context };
		const { placed, lines, right, rows } = drawLane(ways, { x: 0, y: 0 }, drawing);
		if (right > contentWidth) continue;
		const size = { width: contentWidth, height: (rows - 1) * rowPitch(context) + context.style.page.map.badge };
		return joinFrames(size, [{ frame: { ...emptyFrame(contentWidth, 0), items: lines }, x: 0, y: 0 }, ...placed]);
	}
	return null;
};

/** What stays the same for the whole chart, and the modes that were named. */
interface Drawing {
	readonly wording: Wording;
	readonly known: Set<string>;
	readonly context: DrawContext;
}

/** An end of a line, for what leads from or to it. */
interface WayEnd {
	readonly cell: RouteCell;
	readonly x: number;
	readonly y: number;
}

/** A part of the chart on the chart. Rows are counted from its own first one. */
interface DrawnWay {
	readonly placed: readonly PlacedFrame[];
	readonly lines: readonly Item[];
	readonly right: number;
	readonly rows: number;
	readonly starts: readonly WayEnd[];
	readonly ends: readonly WayEnd[];
}

interface Place {
	readonly x: number;
	readonly y: number;
}

/** Stretches and forks one behind the other, joined by lines. */
const drawLane = (parts: readonly WayPart[], place: Place, drawing: Drawing): DrawnWay => {
	const { style } = drawing.context;
	const drawn: DrawnWay[] = [];
	const lines: Item[] = [];
	let { x } = place;
	for (const [index, part] of parts.entries()) {
		const before = drawn.at(-1);
		const forks = part.kind === "fork" || parts[index - 1]?.kind === "fork";
		const gap = before === undefined ? 0 : style.mm(forks ? WAY_GAPS.turning : WAY_GAPS.straight);
		x += gap;
		const next =
			part.kind === "fork" ? drawFork(part, { ...place, x }, drawing) : drawCell(part.cell, { ...place, x }, drawing);
		lines.push(...drawLines(before?.ends ?? [], next.starts, x - gap / 2, drawing.context));
		drawn.push(next);
		x = next.right;
	}
	return {
		placed: drawn.flatMap(({ placed }) => placed),
		lines: [...lines, ...drawn.flatMap((way) => way.lines)],
		right: x,
		rows: Math.max(1, ...drawn.map(({ rows }) => rows)),
		starts: drawn[0]?.starts ?? [],
		ends: drawn.at(-1)?.ends ?? [],
	};
};

/** Paths under one another, each behind its letter. */
const drawFork = ({ lanes }: Extract<WayPart, { kind: "fork" }>, { x, y }: Place, drawing: Drawing): DrawnWay => {
	const { context } = drawing;
	const middle = context.style.page.map.badge / 2;
	const drawn: DrawnWay[] = [];
	let rows = 0;
	for (const { path, parts } of lanes) {
		const top = y + rows * rowPitch(context);
		const head = drawLaneHead(path, drawing.wording.titles, context);
		const lane = drawLane(parts, { x: x + head.width + context.style.mm(1.8), y: top }, drawing);
		const starts = lane.starts.map(({ cell }) => ({ cell, x, y: top + middle }));
		drawn.push({ ...lane, starts, placed: [{ frame: head, x, y: top + middle - head.height / 2 }, ...lane.placed] });
		rows += lane.rows;
	}
	return {
		placed: drawn.flatMap(({ placed }) => placed),
		lines: drawn.flatMap(({ lines }) => lines),
		right: Math.max(x, ...drawn.map(({ right }) => right)),
		rows,
		starts: drawn.flatMap(({ starts }) => starts),
		ends: drawn.flatMap(({ ends }) => ends),
	};
};

/** The steps of one mode; its name stands where it comes first. */
const drawCell = (cell: RouteCell, { x, y }: Place, { wording, known, context }: Drawing): DrawnWay => {
	const frame = drawWayCell(cell, wording.names && !known.has(cell.mode.id), context);
	known.add(cell.mode.id);
	const right = x + frame.width;
	const middle = y + frame.height / 2;
	return {
		placed: [{ frame, x, y }],
		lines: [],
		right,
		rows: 1,
		starts: [{ cell, x, y: middle }],
		ends: [{ cell, x: right, y: middle }],
	};
};

/** From each end to each start that its readers go on to, turning at `turnX`. */
const drawLines = (
	ends: readonly WayEnd[],
	starts: readonly WayEnd[],
	turnX: number,
	context: DrawContext,
): readonly Item[] =>
	ends.flatMap((end) =>
		starts
			.filter((start) => leadsOn(end.cell, start.cell, context.edition))
			.map((start) => drawWayLine(end, start, turnX, context)),
	);

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
