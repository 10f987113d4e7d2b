import type { FlowPages } from "./flow-item.ts";

/**
 * What the breaker minimises. The unit of every cost is a point of empty column: a break that costs 60 is worth taking
 * where it saves more than 60 points of white. Pages are no cost: fewer pages always win (TOKENS.md section 10, rule 7:
 * "next page" comes late in the ladder).
 */

/** Lengths closer than this are equal: sums of millimetres turned into points are never exact. */
export const TOLERANCE = 0.01;

/** White under a column of a page that is not the last: rule 4, the pages before the last are full. */
const UNUSED = 1;

/** Columns of different length within one module: allowed by rule 4, yet equal ones look better. */
const UNEVEN = 0.5;

/** Columns that differ by more than one module: what rule 4 forbids where anything else is possible. */
const LOPSIDED = 3;

/** Breaks of a rule that nothing could avoid; they come before pages and costs, largest fault first. */
export const FAULTS = {
	/** Rule 1 and 2: a break where none may be (a mode bar last in its column). */
	forbiddenBreak: 10_000,
	/** Section 5: a column without its bar, because bar and block together are taller than any column. */
	lostOpener: 100,
	/** Section 5: a column without its pointer, for the same reason. */
	lostCloser: 10,
} as const;

/** How good a layout is: faults first, then pages, then costs. */
export interface Score {
	readonly faults: number;
	readonly pages: number;
	readonly cost: number;
}

/** Negative where `a` is the better score. */
export const compareScores = (a: Score, b: Score): number =>
	Math.abs(a.faults - b.faults) > TOLERANCE ? a.faults - b.faults : a.pages - b.pages || a.cost - b.cost;

/** What breaking after an item costs, and the fault of it where it was forbidden. */
export const breakCost = (breakAfter: number): { readonly faults: number; readonly cost: number } =>
	Number.isFinite(breakAfter) ? { faults: 0, cost: breakAfter } : { faults: FAULTS.forbiddenBreak, cost: 0 };

/** The cost of white left under a column; `unused` in points. */
export const unusedCost = (unused: number): number => UNUSED * Math.max(0, unused);

/** A first page with nothing but its head, where something would have fitted: two pages of white's worth. */
export const EMPTY_FIRST_PAGE = 3_000;

/** The cost of columns that end at different heights; `module` is what they may differ by. */
export const imbalanceCost = (tallest: number, shortest: number, module: number): number => {
	const difference = tallest - shortest;
	return UNEVEN * difference + LOPSIDED * Math.max(0, difference - module);
};

/** The most that one point of height more can save anywhere, which bounds what a taller alternative is good for. */
export const gainPerPoint = (pages: FlowPages): number => UNUSED * pages.columns + UNEVEN + LOPSIDED;
