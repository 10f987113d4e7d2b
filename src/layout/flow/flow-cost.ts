import type { FlowItem, FlowPages, Score } from "./flow-item.ts";

/**
 * What the breaker minimises. The unit of every cost is a point of empty column: a break that costs 60 is worth taking
 * where it saves more than 60 points of white. Pages are no cost: fewer pages always win (TOKENS.md section 10, rule 7:
 * "next page" comes late in the ladder).
 */

/** Lengths closer than this are equal: sums of millimetres turned into points are never exact. */
export const TOLERANCE = 0.01;

/** White under a column that anything follows: rule 4, the pages before the last are full, and bands have no gaps. */
const UNUSED = 1;

/** What of that white is more than one module: the eye takes a gap in which a step had room for a mistake (rule 4). */
const HOLE = 1;

/** Columns of different length within one module: allowed by rule 4, yet equal ones look better. */
const UNEVEN = 0.5;

/**
 * What columns differ by beyond one module: rule 4 asks for another switch or another step then. With the cost of uneven
 * columns less than what a cut screen costs for its height: nobody cuts a screen for symmetry.
 */
const LOPSIDED = 0.5;

/** The most that a point by which a column is taller or lower can cost for the sake of the columns beside it. */
export const UNEVEN_AT_MOST: number = UNEVEN + LOPSIDED;

/** A last page of which less than this share is filled is a crumb: paper for something that nobody misses. */
const CRUMB_SHARE = 1 / 4;

/** What a crumb lacks of that share: dearer than white on the page before, so that a block moves over to it (rule 4). */
const CRUMB = 3;

/** Breaks of a rule that nothing could avoid; they come before pages and costs, largest fault first. */
export const FAULTS = {
	/** Rule 1 and 2: a break where none may be (a mode bar last in its column). */
	forbiddenBreak: 10_000,
	/** Section 5: a column without its bar, because bar and block together are taller than any column. */
	lostOpener: 100,
	/** Section 5: a column without its pointer, for the same reason. */
	lostCloser: 10,
} as const;

/** Negative where `a` is the better score. */
export const compareScores = (a: Score, b: Score): number =>
	Math.abs(a.faults - b.faults) > TOLERANCE ? a.faults - b.faults : a.pages - b.pages || a.cost - b.cost;

/** Costs closer than this are equal: of such layouts the first one stays. */
const SAME_COST = 1e-6;

/** Whether a score, in numbers, is better than one that is held; most are not, and need no object for that. */
export const isBetter = (faults: number, pages: number, cost: number, held: Score | undefined): boolean => {
	if (held === undefined) return true;
	if (Math.abs(faults - held.faults) > TOLERANCE) return faults < held.faults;
	return pages === held.pages ? cost < held.cost - SAME_COST : pages < held.pages;
};

/** What ending a column or a page after an item costs, and the fault of it where it was forbidden. */
export const breakCost = (
	item: Pick<FlowItem<unknown>, "breakAfter" | "pageBreakAfter">,
	ends: "column" | "page",
): { readonly faults: number; readonly cost: number } => {
	const cost = item.breakAfter + (ends === "page" ? item.pageBreakAfter : 0);
	return Number.isFinite(cost) ? { faults: 0, cost } : { faults: FAULTS.forbiddenBreak, cost: 0 };
};

/** A page that ends where a break of the column was asked for and another column is left: whoever asked meant that one. */
export const EMPTY_NEXT_COLUMN = 3_000;

/** A break that was asked for, or none. */
export const FREE_BREAK = { faults: 0, cost: 0 } as const;

/** The cost of white left under a column, `unused` points of it; `module` as in `imbalanceCost`. */
export const unusedCost = (unused: number, module: number): number =>
	UNUSED * Math.max(0, unused) + HOLE * Math.max(0, unused - module);

/** A first page with nothing but its head, where something would have fitted: two pages of white's worth. */
export const EMPTY_FIRST_PAGE = 3_000;

/** The cost of columns that end at different heights; `module` is what they may differ by. */
export const imbalanceCost = (tallest: number, shortest: number, module: number): number => {
	const difference = tallest - shortest;
	return UNEVEN * difference + LOPSIDED * Math.max(0, difference - module);
};

/** How far down a last page must be filled, on an average of its columns, so as to be no crumb; the first page never is. */
export const leastFilled = (page: number, { rest }: FlowPages): number =>
	page === 0 ? Number.NEGATIVE_INFINITY : rest.top + CRUMB_SHARE * (rest.bottom - rest.top);

/** The cost of a last page (`page` from 0) that is `filled` so far down, on an average of its columns. */
export const lastPageCost = (page: number, filled: number, pages: FlowPages): number =>
	CRUMB * pages.columns * Math.max(0, leastFilled(page, pages) - filled);

/** The most that one point of height more can save anywhere, which bounds what a taller alternative is good for. */
export const gainPerPoint = (pages: FlowPages): number =>
	Math.max(UNUSED + HOLE, CRUMB) * pages.columns + UNEVEN + LOPSIDED;
