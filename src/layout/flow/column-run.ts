import { TOLERANCE } from "./flow-cost.ts";
import type { FlowAlternative, FlowItem } from "./flow-item.ts";

/**
 * Consecutive items that stand in one column, from its top. A chain: each run is the one before it with one more item.
 */
export interface ColumnRun {
	/** The item after the last one. */
	readonly end: number;
	/** From the column's top to the last item's bottom, with the opener, without a closer. */
	readonly height: number;
	/** Of the alternatives taken. */
	readonly cost: number;
	/** The alternative of the last item. */
	readonly alternative: number;
	readonly before: ColumnRun | null;
	/** Whether the opener of the first item stands above it. */
	readonly opens: boolean;
	/** Taller than the columns that every page but the first has, so that it may stick out of one that it has for itself. */
	readonly oversize: boolean;
}

/** How tall columns are. In points. */
export interface ColumnRoom {
	/** Those of the page that has the tallest ones. */
	readonly tallest: number;
	/** Those of every page but the first, which an item always gets to. */
	readonly everywhere: number;
}

/** More items than this never share a column; it bounds the work on items without height. */
const MAX_ITEMS = 120;

/** More heights than this for the same items are thinned out. */
const MAX_HEIGHTS = 48;

/** The height that an alternative takes in a column: its own, up to the item's grid. */
export const heightOnGrid = (alternative: FlowAlternative, grid: number): number =>
	grid > 0 ? Math.ceil((alternative.height - TOLERANCE) / grid) * grid : alternative.height;

/**
 * All runs that begin with the item `start`, shortest list of items first. For the same items there is one run for each
 * height worth having: `gain` is what a point of height can save at most, so a taller run that costs more than that
 * over a shorter one is left out.
 */
export const collectRuns = (
	items: readonly FlowItem<unknown>[],
	start: number,
	room: ColumnRoom,
	gain: number,
): readonly ColumnRun[] => {
	const all = [...startRuns(items, start, room, gain)];
	let runs: readonly ColumnRun[] = all.filter(({ oversize }) => !oversize);
	for (let at = start + 1; at < Math.min(items.length, start + MAX_ITEMS); at++) {
		const item = items[at];
		if (item === undefined || item.span === "page" || item.forcedBreak !== null) break;
		const longer = runs.flatMap((run) => extendRun(run, item, room.tallest));
		// An opener that is left away is a fault, whatever height it saves: such runs compete among themselves.
		runs = [true, false].flatMap((opens) =>
			keepUseful(
				longer.filter((run) => run.opens === opens),
				gain,
			),
		);
		if (runs.length === 0) break;
		all.push(...runs);
	}
	return all;
};

/**
 * The runs of one item. Only the first page and none behind it may have room for the item, or for its opener: then there
 * are also runs without the opener, and one that sticks out.
 */
const startRuns = (
	items: readonly FlowItem<unknown>[],
	start: number,
	room: ColumnRoom,
	gain: number,
): readonly ColumnRun[] => {
	const item = items[start];
	if (item === undefined || item.span === "page") return [];
	const open = (opener: number, oversize: boolean): readonly ColumnRun[] =>
		item.alternatives.map((alternative, index) => ({
			end: start + 1,
			height: opener + heightOnGrid(alternative, item.grid),
			cost: alternative.cost,
			alternative: index,
			before: null,
			opens: opener > 0,
			oversize,
		}));
	const found: ColumnRun[] = [];
	for (const opener of item.opener > 0 ? [item.opener, 0] : [0]) {
		const runs = open(opener, false).filter(({ height }) => height <= room.tallest + TOLERANCE);
		found.push(...keepUseful(runs, gain));
		if (runs.some(({ height }) => height <= room.everywhere + TOLERANCE)) return found;
	}
	const lowest = open(item.opener, true).reduce((a, b) => (b.height < a.height - TOLERANCE ? b : a));
	return [...found, lowest];
};

const extendRun = (run: ColumnRun, item: FlowItem<unknown>, tallest: number): readonly ColumnRun[] =>
	item.alternatives
		.map((alternative, index) => ({
			end: run.end + 1,
			height: run.height + item.spaceBefore + heightOnGrid(alternative, item.grid),
			cost: run.cost + alternative.cost,
			alternative: index,
			before: run,
			opens: run.opens,
			oversize: false,
		}))
		.filter(({ height }) => height <= tallest + TOLERANCE);

/** From the lowest up, each run that no lower one beats at its own game; few enough for the work to stay linear. */
const keepUseful = (runs: readonly ColumnRun[], gain: number): readonly ColumnRun[] => {
	const kept: ColumnRun[] = [];
	let bound = Number.POSITIVE_INFINITY;
	for (const run of [...runs].sort((a, b) => a.height - b.height || a.cost - b.cost)) {
		const value = run.cost - gain * run.height;
		const last = kept.at(-1);
		const sameHeight = last !== undefined && run.height - last.height <= TOLERANCE;
		if (value >= bound || (sameHeight && run.cost >= last.cost)) continue;
		kept.push(run);
		bound = value;
	}
	return kept.length > MAX_HEIGHTS ? thinOut(kept) : kept;
};

/** The lowest run and the cheapest one of each of many equal steps of height. */
const thinOut = (runs: readonly ColumnRun[]): readonly ColumnRun[] => {
	const low = runs[0]?.height ?? 0;
	const step = ((runs.at(-1)?.height ?? low) - low) / (MAX_HEIGHTS - 1) || 1;
	const best = new Map<number, ColumnRun>();
	for (const run of runs) {
		const bin = Math.ceil((run.height - low) / step);
		const held = best.get(bin);
		if (held === undefined || run.cost < held.cost) best.set(bin, run);
	}
	return [...best.values()];
};

/** The runs of a chain from its first item to its last. */
export const runChain = (run: ColumnRun): readonly ColumnRun[] => {
	const chain: ColumnRun[] = [];
	for (let at: ColumnRun | null = run; at !== null; at = at.before) chain.push(at);
	return chain.reverse();
};
