import type { ColumnRun } from "./column-run.ts";
import { TOLERANCE } from "./flow-cost.ts";
import type { FlowItem } from "./flow-item.ts";

/** More heights than this for the same items are thinned out, so that the work stays linear. */
const MAX_HEIGHTS = 48;

/**
 * Tells which of the runs of the same items are worth having, asked from the lowest up: a taller one must cost less than
 * its height can save over every lower one; `gain` is what a point of height saves at most.
 */
export class HeightFront {
	readonly #gain: number;
	#bound = Number.POSITIVE_INFINITY;
	#height = Number.NEGATIVE_INFINITY;
	#cost = Number.POSITIVE_INFINITY;

	constructor(gain: number) {
		this.#gain = gain;
	}

	/** Whether a run is worth having beside all those accepted before. */
	accepts(height: number, cost: number): boolean {
		const value = cost - this.#gain * height;
		if (value >= this.#bound || (height - this.#height <= TOLERANCE && cost >= this.#cost)) return false;
		this.#bound = value;
		this.#height = height;
		this.#cost = cost;
		return true;
	}
}

/**
 * Runs with one more item, in each of its heights, from the lowest up. The heights of one alternative come in the order
 * of the runs, so they are merged instead of sorted; only what is worth having is made.
 */
export const extendRuns = (
	runs: readonly ColumnRun[],
	item: FlowItem<unknown>,
	tallest: number,
	gain: number,
): readonly ColumnRun[] => {
	const { alternatives, spaceBefore } = item;
	const front = new HeightFront(gain);
	const next = alternatives.map(() => 0);
	const longer: ColumnRun[] = [];
	for (;;) {
		const alternative = lowestNext(runs, item, next);
		const before = runs[next[alternative] ?? 0];
		const way = alternatives[alternative];
		if (before === undefined || way === undefined || before.oversize) break;
		next[alternative] = (next[alternative] ?? 0) + 1;
		const height = before.height + spaceBefore + way.height;
		if (height > tallest + TOLERANCE) break;
		const cost = before.cost + way.cost;
		if (!front.accepts(height, cost)) continue;
		longer.push({ end: before.end + 1, height, cost, alternative, before, opens: before.opens, oversize: false });
	}
	return longer.length > MAX_HEIGHTS ? thinOut(longer) : longer;
};

/** The alternative whose next run is the lowest, of equally low ones the cheapest; -1 where all runs are through. */
const lowestNext = (
	runs: readonly ColumnRun[],
	{ alternatives }: FlowItem<unknown>,
	next: readonly number[],
): number => {
	let found = -1;
	let height = Number.POSITIVE_INFINITY;
	let cost = Number.POSITIVE_INFINITY;
	for (let index = 0; index < alternatives.length; index++) {
		const run = runs[next[index] ?? 0];
		const way = alternatives[index];
		if (run === undefined || way === undefined) continue;
		const total = run.height + way.height;
		if (total > height || (total === height && run.cost + way.cost >= cost)) continue;
		found = index;
		height = total;
		cost = run.cost + way.cost;
	}
	return found;
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
