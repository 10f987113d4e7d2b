import { breakColumns, type FlowOptions } from "./break-columns.ts";
import { heightOnGrid } from "./column-run.ts";
import type { FlowItem, FlowPages } from "./flow-item.ts";

/** What is asked of `missingHeight`. */
export interface PagesWish extends FlowOptions {
	/** At most so many pages. */
	readonly most: number;
	/** Heights are tried in steps of so much, up to so much; points. */
	readonly step: number;
	readonly limit: number;
}

/**
 * How much taller every page would have to be for the items to take at most so many pages, up to a whole step: doubled
 * until it is enough, then by bisection, because taller pages never take more of them. Null where even the limit is not
 * enough (a break was asked for), 0 where nothing is missing.
 */
export const missingHeight = (
	items: readonly FlowItem<unknown>[],
	pages: FlowPages,
	wish: PagesWish,
): number | null => {
	const lowest = items.map(inLowestWay);
	const fits = (steps: number): boolean =>
		breakColumns(lowest, tallerPages(pages, steps * wish.step), wish).pages <= wish.most;
	if (fits(0)) return 0;
	const last = Math.floor(wish.limit / wish.step);
	let tooLittle = 0;
	let enough = Math.min(1, last);
	while (!fits(enough)) {
		if (enough === last) return null;
		tooLittle = enough;
		enough = Math.min(2 * enough, last);
	}
	while (enough - tooLittle > 1) {
		const middle = Math.floor((enough + tooLittle) / 2);
		if (fits(middle)) enough = middle;
		else tooLittle = middle;
	}
	return enough * wish.step;
};

/** Pages are counted, not costs: the lowest way to draw an item is all that matters. */
const inLowestWay = (item: FlowItem<unknown>): FlowItem<unknown> => {
	const [first] = [...item.alternatives].sort((a, b) => heightOnGrid(a, item.grid) - heightOnGrid(b, item.grid));
	return first === undefined ? item : { ...item, alternatives: [first] };
};

const tallerPages = (pages: FlowPages, by: number): FlowPages => ({
	...pages,
	first: { ...pages.first, bottom: pages.first.bottom + by },
	rest: { ...pages.rest, bottom: pages.rest.bottom + by },
});
