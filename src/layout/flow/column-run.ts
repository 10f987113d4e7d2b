import { TOLERANCE } from "./flow-cost.ts";
import type { FlowAlternative } from "./flow-item.ts";

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

/** The runs of the same items, with the first one's opener or without it, from the lowest up. */
export interface RunGroup {
	readonly end: number;
	readonly runs: readonly ColumnRun[];
	/** For each run, the cost of the cheapest one that is no taller. */
	readonly cheapest: readonly number[];
}

/** The height that an alternative takes in a column: its own, up to the item's grid. */
export const heightOnGrid = (alternative: FlowAlternative, grid: number): number =>
	grid > 0 ? Math.ceil((alternative.height - TOLERANCE) / grid) * grid : alternative.height;

/** The runs of a chain from its first item to its last. */
export const runChain = (run: ColumnRun): readonly ColumnRun[] => {
	const chain: ColumnRun[] = [];
	for (let at: ColumnRun | null = run; at !== null; at = at.before) chain.push(at);
	return chain.reverse();
};
