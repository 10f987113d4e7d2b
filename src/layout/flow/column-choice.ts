import type { ColumnRun, RunGroup } from "./column-run.ts";
import { FAULTS, TOLERANCE, UNEVEN_AT_MOST, unusedCost } from "./flow-cost.ts";
import type { FlowItem } from "./flow-item.ts";

/** A column that is not the last of everything: what stands in it, and what that costs but for the break after it. */
export interface ColumnChoice {
	readonly run: ColumnRun;
	readonly faults: number;
	/** With the white under it. */
	readonly cost: number;
	/** Whether the closer of the last item stands under it. */
	readonly closes: boolean;
}

/** The column that is to be filled. */
export interface ColumnSpace {
	/** Its height. */
	readonly room: number;
	/** Whether it is as tall as the page's columns, so that what fits nowhere may stick out of it. */
	readonly full: boolean;
	/** The height of the columns that every page but the first has. */
	readonly everywhere: number;
	/** What the columns of one band may differ by. */
	readonly module: number;
}

/** What a run in a column breaks of the rules: it sticks out, or goes without its bar. Null where it may not stand there. */
export const runFaults = (run: ColumnRun, opener: number, { room, full }: ColumnSpace): number | null => {
	const by = run.height - room;
	if (by > TOLERANCE && !(run.oversize && full)) return null;
	return (by > TOLERANCE ? by : 0) + (opener > 0 && !run.opens ? FAULTS.lostOpener : 0);
};

/** The fault of closing a column with a run although the text goes on; null where the closer would fit elsewhere. */
export const closerFaults = (run: ColumnRun, closer: number, { room, everywhere }: ColumnSpace): number | null => {
	if (closer === 0 || run.height + closer <= room + TOLERANCE) return 0;
	return run.height + closer <= everywhere + TOLERANCE ? null : FAULTS.lostCloser;
};

/**
 * The runs worth placing in a column of a page that ends with it or with the column beside it. For the same items, a
 * taller run that costs no more always wins: it saves more white than it can make columns uneven. So of all heights
 * hardly more than one is left: the one that no other beats whatever stands beside it.
 */
export const chooseForPage = (
	groups: readonly RunGroup[],
	items: readonly FlowItem<unknown>[],
	start: number,
	space: ColumnSpace,
): readonly ColumnChoice[] => {
	const opener = items[start]?.opener ?? 0;
	const chosen: ColumnChoice[] = [];
	for (const group of groups) {
		if (group.end >= items.length) continue;
		chooseFromGroup(chosen, group, { opener, closer: items[group.end - 1]?.closer ?? 0 }, space);
	}
	return chosen;
};

const chooseFromGroup = (
	chosen: ColumnChoice[],
	{ runs, cheapest }: RunGroup,
	ends: { readonly opener: number; readonly closer: number },
	space: ColumnSpace,
): void => {
	const first = chosen.length;
	let bound = Number.POSITIVE_INFINITY;
	// From the tallest down, as long as a lower one is cheaper than what fits already.
	for (let at = runs.length - 1; at >= 0 && (cheapest[at] ?? 0) < bound; at--) {
		const run = runs[at];
		if (run === undefined || run.cost >= bound) continue;
		const faults = runFaults(run, ends.opener, space);
		const lost = faults === null ? null : closerFaults(run, ends.closer, space);
		if (faults === null || lost === null) continue;
		const cost = run.cost + unusedCost(space.room - run.height, space.module);
		const choice = { run, faults: faults + lost, cost, closes: ends.closer > 0 && lost === 0 };
		if (run.height <= space.room + TOLERANCE && lost === 0) bound = run.cost;
		if (!chosen.some((other, index) => index >= first && beats(other, choice))) chosen.push(choice);
	}
};

/**
 * The runs of the same items worth placing in a column of the last page, where its height changes nothing but the balance
 * of the columns: a run that costs more for that than another one that fits, too, never wins. Runs that do not reach down
 * to `full`, or not fit into `room`, are left alone.
 */
export const chooseForEnd = (runs: readonly ColumnRun[], room: number, full: number): readonly ColumnRun[] => {
	const kept: ColumnRun[] = [];
	for (const run of runs) {
		if (run.height < full || run.height > room + TOLERANCE) kept.push(run);
		else if (!kept.some((other) => other.height >= full && winsAtEnd(other, run))) {
			// What is kept already and beaten by this one goes.
			while (kept.length > 0 && isBeatenAtEnd(kept.at(-1), run, full)) kept.pop();
			kept.push(run);
		}
	}
	return kept;
};

const winsAtEnd = (a: ColumnRun, b: ColumnRun): boolean =>
	a.cost + UNEVEN_AT_MOST * Math.abs(a.height - b.height) <= b.cost;

const isBeatenAtEnd = (held: ColumnRun | undefined, run: ColumnRun, full: number): boolean =>
	held !== undefined && held.height >= full && winsAtEnd(run, held);

/** Whether one choice for the same items is never worse than another, whatever stands in the columns beside it. */
const beats = (a: ColumnChoice, b: ColumnChoice): boolean =>
	a.faults === b.faults && a.cost + UNEVEN_AT_MOST * Math.abs(a.run.height - b.run.height) <= b.cost;
