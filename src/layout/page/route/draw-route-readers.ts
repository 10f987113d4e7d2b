import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { joinFrames } from "../../../document/move-frame.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { layTagRow } from "../../block/lay-tags.ts";
import { toArtifact } from "../piece/artifact-frame.ts";
import { joinRow } from "../piece/draw-row.ts";
import { placeReaderCells, type ReaderCell } from "./route-reader-cells.ts";
import { drawWayCell, drawWayLine, rowPitch, WAY_GAPS } from "./route-way-cells.ts";

/**
 * The route of a manual in which some steps are for some readers only and readers pass others by: each way a line of its
 * own, from where they part to where they meet, with the readers' labels. As wide as the content; an artifact. Null
 * where that is too narrow, or where lines would cross.
 */
export const drawRouteReaders = (context: DrawContext): Frame | null => {
	const cells = placeReaderCells(context.edition);
	if (cells === null) return null;
	return drawChart(cells, true, context) ?? drawChart(cells, false, context);
};

/** `named`: whether each mode has its name where it comes first. */
const drawChart = (cells: readonly ReaderCell[], named: boolean, context: DrawContext): Frame | null => {
	const { style } = context;
	const { contentWidth, map } = style.page;
	const frames = drawCells(cells, named, context);
	const lefts = placeDepths(cells, frames, context);
	const width = Math.max(...cells.map(({ depth }, index) => (lefts[depth] ?? 0) + (frames[index]?.width ?? 0)));
	if (width > contentWidth) return null;
	const pitch = rowPitch(context);
	const middleOf = ({ row }: ReaderCell): number => row * pitch + map.badge / 2;
	const lines = cells.flatMap((cell) =>
		cell.from.flatMap((origin) => {
			const before = cells[origin];
			if (before === undefined) return [];
			const x = (lefts[before.depth] ?? 0) + (frames[origin]?.width ?? 0);
			const to = { x: lefts[cell.depth] ?? 0, y: middleOf(cell) };
			return [drawWayLine({ x, y: middleOf(before) }, to, to.x - turnBefore(cell.depth, cells, context) / 2, context)];
		}),
	);
	const height = Math.max(...cells.map(({ row }) => row)) * pitch + map.badge;
	return joinFrames({ width: contentWidth, height }, [
		{ frame: { ...emptyFrame(contentWidth, 0), items: lines }, x: 0, y: 0 },
		...cells.map((cell, index) => {
			const frame = frames[index] ?? emptyFrame(0, 0);
			return { frame, x: lefts[cell.depth] ?? 0, y: middleOf(cell) - frame.height / 2 };
		}),
	]);
};

const drawCells = (cells: readonly ReaderCell[], named: boolean, context: DrawContext): readonly Frame[] => {
	const { style } = context;
	const known = new Set<string>();
	return cells.map(({ cell }) => {
		const drawn = drawWayCell(cell, named && !known.has(cell.mode.id), context);
		known.add(cell.mode.id);
		const tags = cell.tags.length === 0 ? null : layTagRow(cell.tags, style.page.contentWidth, context);
		const labels = tags === null ? [] : [toArtifact(tags, "layout")];
		return joinRow([...labels, drawn], style.page.map.badge, style.mm(1.4));
	});
};

/** The left edges of the cells of each depth. */
const placeDepths = (
	cells: readonly ReaderCell[],
	frames: readonly Frame[],
	context: DrawContext,
): readonly number[] => {
	const lefts: number[] = [];
	let right = 0;
	for (let depth = 0; cells.some((cell) => cell.depth === depth); depth++) {
		const left = depth === 0 ? 0 : right + turnBefore(depth, cells, context);
		lefts.push(left);
		right = Math.max(...cells.map((cell, index) => (cell.depth === depth ? left + (frames[index]?.width ?? 0) : 0)));
	}
	return lefts;
};

/** The space before the cells of a depth: more of it where a line changes its row. */
const turnBefore = (depth: number, cells: readonly ReaderCell[], { style }: DrawContext): number => {
	const turns = cells.some(
		({ from, row, ...cell }) => cell.depth === depth && from.some((origin) => cells[origin]?.row !== row),
	);
	return style.mm(turns ? WAY_GAPS.turning : WAY_GAPS.straight);
};
