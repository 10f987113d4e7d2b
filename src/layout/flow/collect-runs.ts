import type { ColumnRun, RunGroup } from "./column-run.ts";
import { extendRuns, HeightFront } from "./extend-runs.ts";
import { TOLERANCE } from "./flow-cost.ts";
import type { FlowItem } from "./flow-item.ts";

/** How tall columns are. In points. */
export interface ColumnRoom {
	/** Those of the page that has the tallest ones. */
	readonly tallest: number;
	/** Those of every page but the first, which an item always gets to. */
	readonly everywhere: number;
}

/** More items than this never share a column; it bounds the work on items without height. */
const MAX_ITEMS = 120;

/**
 * All runs that begin with the item `start`, the longest list of items first, so that of equally good layouts the one
 * with the fuller left column is found first. For the same items there is one run for each
 * height worth having: `gain` is what a point of height can save at most, so a taller run that costs more than that
 * over a shorter one is left out.
 */
export const collectRuns = (
	items: readonly FlowItem<unknown>[],
	start: number,
	room: ColumnRoom,
	gain: number,
): readonly RunGroup[] => {
	let groups = startRuns(items, start, room, gain);
	const all = [...groups];
	for (let at = start + 1; at < Math.min(items.length, start + MAX_ITEMS); at++) {
		const item = items[at];
		if (item === undefined || item.span === "page" || item.forcedBreak !== null) break;
		// An opener that is left away is a fault, whatever height it saves: such runs compete among themselves.
		groups = groups.flatMap(({ runs }) => {
			const longer = extendRuns(runs, item, room.tallest, gain);
			return longer.length === 0 ? [] : [groupOf(at + 1, longer)];
		});
		if (groups.length === 0) break;
		all.push(...groups);
	}
	return all.reverse();
};

const groupOf = (end: number, runs: readonly ColumnRun[]): RunGroup => {
	let least = Number.POSITIVE_INFINITY;
	return { end, runs, cheapest: runs.map(({ cost }) => (least = Math.min(least, cost))) };
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
): readonly RunGroup[] => {
	const item = items[start];
	if (item === undefined || item.span === "page") return [];
	const open = (opener: number, oversize: boolean): readonly ColumnRun[] =>
		item.alternatives.map((alternative, index) => ({
			end: start + 1,
			height: opener + alternative.height,
			cost: alternative.cost,
			alternative: index,
			before: null,
			opens: opener > 0,
			oversize,
		}));
	const found: RunGroup[] = [];
	for (const opener of item.opener > 0 ? [item.opener, 0] : [0]) {
		const runs = open(opener, false).filter(({ height }) => height <= room.tallest + TOLERANCE);
		if (runs.length > 0) found.push(groupOf(start + 1, keepUseful(runs, gain)));
		if (runs.some(({ height }) => height <= room.everywhere + TOLERANCE)) return found;
	}
	const lowest = open(item.opener, true).reduce((a, b) => (b.height < a.height - TOLERANCE ? b : a));
	return [...found, groupOf(start + 1, [lowest])];
};

/** From the lowest up, each run that no lower one beats at its own game. */
const keepUseful = (runs: readonly ColumnRun[], gain: number): readonly ColumnRun[] => {
	const front = new HeightFront(gain);
	const sorted = [...runs].sort((a, b) => a.height - b.height || a.cost - b.cost);
	return sorted.filter(({ height, cost }) => front.accepts(height, cost));
};
