import type { Edition } from "../../../model/edition.ts";
import type { StepId } from "../../../model/ids.ts";
import { collectRouteCells, numbersOf, type RouteCell } from "./route-cells.ts";

/** A cell of the route as its readers take it, with its place in a chart of them all. */
export interface ReaderCell {
	readonly cell: RouteCell;
	/** The cells that readers come from, as indices of earlier cells. */
	readonly from: readonly number[];
	/** How many cells stand before it on the longest way to it. */
	readonly depth: number;
	/** Its line of the chart, from 0; the way on from it stays free as far as its readers go. */
	readonly row: number;
}

/**
 * The route of an edition without paths whose steps are for some readers only: a cell for each stretch in one mode that
 * the same readers take from its first step to its last. Null where lines between the cells would cross.
 */
export const placeReaderCells = (edition: Edition): readonly ReaderCell[] | null => {
	const stretches = joinStretches(edition);
	const indexOf = new Map(stretches.flatMap(({ steps }, index) => steps.map((step) => [step, index] as const)));
	const origins = stretches.map(({ steps }, index) => {
		const cells = (edition.steps.get(steps[0] ?? (-1 as StepId))?.from ?? []).flatMap(
			(step) => indexOf.get(step) ?? [],
		);
		return [...new Set(cells)].filter((cell) => cell < index);
	});
	const depths: number[] = [];
	for (const from of origins) depths.push(Math.max(-1, ...from.map((cell) => depths[cell] ?? 0)) + 1);
	const rows = placeRows(origins, depths);
	const cells = stretches.map((cell, index) => ({
		cell,
		from: origins[index] ?? [],
		depth: depths[index] ?? 0,
		row: rows[index] ?? 0,
	}));
	return isPlain(cells) ? cells : null;
};

/** Neighbouring steps in one mode that the same readers take one after the other. */
const joinStretches = (edition: Edition): readonly RouteCell[] => {
	const followers = countFollowers(edition);
	const stretches: RouteCell[] = [];
	for (const cell of collectRouteCells(edition, Number.POSITIVE_INFINITY).cells) {
		const last = stretches.at(-1);
		const before = last?.steps.at(-1);
		const from = edition.steps.get(cell.steps[0] ?? (-1 as StepId))?.from ?? [];
		const alone = before !== undefined && from.length === 1 && from[0] === before && followers.get(before) === 1;
		if (last !== undefined && alone && last.mode === cell.mode && haveSameReaders(last, cell)) {
			const steps = [...last.steps, ...cell.steps];
			stretches[stretches.length - 1] = { ...last, steps, text: numbersOf(steps, edition) };
		} else stretches.push(cell);
	}
	return stretches;
};

const countFollowers = ({ steps }: Edition): ReadonlyMap<StepId, number> => {
	const followers = new Map<StepId, number>();
	for (const { from } of steps.values()) for (const step of from) followers.set(step, (followers.get(step) ?? 0) + 1);
	return followers;
};

/** Labels of variants are one object each in an edition's steps or none; their characters are compared all the same. */
const haveSameReaders = (a: RouteCell, b: RouteCell): boolean => labelsOf(a) === labelsOf(b);

const labelsOf = ({ tags }: RouteCell): string => JSON.stringify(tags.map(({ paragraphs }) => paragraphs));

/** For each cell the first row that is free at its depth and as far as its readers' way on goes. */
const placeRows = (origins: readonly (readonly number[])[], depths: readonly number[]): readonly number[] => {
	const taken = new Set<string>();
	const reach = depths.map((depth, cell) =>
		Math.max(depth, ...origins.flatMap((from, index) => (from.includes(cell) ? [(depths[index] ?? 0) - 1] : []))),
	);
	const rows: number[] = [];
	for (const [index, depth] of depths.entries()) {
		const span = Array.from({ length: (reach[index] ?? depth) - depth + 1 }, (_, at) => depth + at);
		const isFree = (row: number): boolean => span.every((at) => !taken.has(`${row} ${at}`));
		const wanted = (origins[index] ?? []).map((cell) => rows[cell] ?? 0).toSorted((a, b) => a - b);
		let row = wanted.find(isFree) ?? 0;
		while (!isFree(row)) row++;
		for (const at of span) taken.add(`${row} ${at}`);
		rows.push(row);
	}
	return rows;
};

/** Whether no line meets another one that it does not belong to: all turns lie right before the cell they lead to. */
const isPlain = (cells: readonly ReaderCell[]): boolean => {
	const lines = cells.flatMap(({ from, depth, row }, to) =>
		from.flatMap((origin) => {
			const start = cells[origin];
			return start === undefined ? [] : [{ origin, to, start: start.depth, end: depth, top: start.row, bottom: row }];
		}),
	);
	const leads = (origin: number, to: number): boolean => cells[to]?.from.includes(origin) ?? false;
	return lines.every((a) => {
		const [low, high] = [Math.min(a.top, a.bottom), Math.max(a.top, a.bottom)];
		return lines.every((b) => {
			if (a === b || a.origin === b.origin || a.to === b.to) return true;
			if (b.start < a.end && b.end > a.end) return b.top < low || b.top > high;
			if (b.end !== a.end) return true;
			const apart = Math.max(b.top, b.bottom) < low || Math.min(b.top, b.bottom) > high;
			return apart || (leads(a.origin, b.to) && leads(b.origin, a.to));
		});
	});
};
