import { type ColumnRun, collectRuns, heightOnGrid } from "./column-run.ts";
import {
	breakCost,
	compareScores,
	EMPTY_FIRST_PAGE,
	FAULTS,
	gainPerPoint,
	imbalanceCost,
	type Score,
	TOLERANCE,
	unusedCost,
} from "./flow-cost.ts";
import type { FlowItem, FlowPages, FlowResult } from "./flow-item.ts";
import { type BandColumn, FlowFrontier, type FlowMove, type FlowNode } from "./flow-node.ts";
import { placeItems } from "./place-items.ts";

/** What may be asked of the breaker beside the pages. */
export interface FlowOptions {
	/** What the columns of one band may differ by, in points (TOKENS.md section 10, rule 4). */
	readonly module: number;
}

/** Everything that the search needs and that stays the same during it. */
interface Search {
	readonly items: readonly FlowItem<unknown>[];
	readonly pages: FlowPages;
	readonly module: number;
	/** The height of the tallest column of any page. */
	readonly tallest: number;
	readonly frontier: FlowFrontier;
	/** The runs that begin with each item, made when first asked for. */
	readonly runsFrom: (index: number) => readonly ColumnRun[];
	/** The best layout of everything, once there is one. */
	best: FlowNode | null;
}

/**
 * Breaks items into columns and pages so that the whole costs least: total fit by dynamic programming, as Knuth and
 * Plass do for lines, over the places that a layout can reach (top of a page, under a full-width item, under a band).
 * Faults that cannot be avoided come first, then the number of pages, then the costs of `flow-cost.ts`.
 *
 * Every step places at least one item or ends a page that holds one (or the empty first one), so the search ends; what
 * fits into a page bounds the steps from each place, so the work is linear in the number of items.
 */
export const breakColumns = <Payload>(
	items: readonly FlowItem<Payload>[],
	pages: FlowPages,
	options: FlowOptions = { module: 0 },
): FlowResult<Payload> => placeItems(items, pages, findBestLayout(items, pages, options));

/** The last node of the best layout; its `from` lead back to the first. */
export const findBestLayout = (
	items: readonly FlowItem<unknown>[],
	pages: FlowPages,
	options: FlowOptions,
): FlowNode => {
	const tallest = Math.max(pages.first.bottom - pages.first.top, pages.rest.bottom - pages.rest.top);
	const gain = gainPerPoint(pages);
	const runs = new Map<number, readonly ColumnRun[]>();
	const runsFrom = (index: number): readonly ColumnRun[] => {
		const known = runs.get(index) ?? collectRuns(items, index, tallest, gain);
		runs.set(index, known);
		return known;
	};
	const frontier = new FlowFrontier(items.length);
	const search: Search = { items, pages, module: options.module, tallest, frontier, runsFrom, best: null };
	const score = { faults: 0, pages: 1, cost: 0 };
	const start: FlowNode = { kind: "top", index: 0, page: 0, y: pages.first.top, score, from: null, move: null };
	frontier.add(start);
	for (let index = 0; index < items.length; index++) {
		for (const node of frontier.nodesAt(index)) advance(search, node);
		for (const node of frontier.topsAt(index, "first")) advance(search, node);
		for (const node of frontier.topsAt(index, "rest")) advance(search, node);
		runs.delete(index);
	}
	return search.best ?? start;
};

const bottomOf = (search: Search, page: number): number =>
	page === 0 ? search.pages.first.bottom : search.pages.rest.bottom;

const topOf = (search: Search, page: number): number => (page === 0 ? search.pages.first.top : search.pages.rest.top);

const addScores = (a: Score, b: { readonly faults: number; readonly cost: number }): Score => ({
	faults: a.faults + b.faults,
	pages: a.pages,
	cost: a.cost + b.cost,
});

/** Tries everything that can come next after a place. */
const advance = (search: Search, node: FlowNode): void => {
	const item = search.items[node.index];
	if (item === undefined) return;
	if (node.kind === "below-item") endPage(search, node, item);
	// An empty first page: its head may leave no room for what comes first.
	if (node.kind === "top" && node.index === 0 && node.page === 0) endPage(search, node, item);
	if (item.forcedBreak === "page" && node.kind !== "top") return;
	if (item.span === "page") placeFullWidth(search, node, item);
	else if (node.kind !== "below-band") placeBand(search, node);
};

/** Ends the page under a full-width item. */
const endPage = (search: Search, node: FlowNode, item: FlowItem<unknown>): void => {
	const before = search.items[node.index - 1];
	const after = breakCost(before === undefined || item.forcedBreak === "page" ? 0 : before.breakAfter);
	const unused = search.pages.columns * unusedCost(bottomOf(search, node.page) - node.y);
	const cost = after.cost + unused + (node.kind === "top" ? EMPTY_FIRST_PAGE : 0);
	reachTop(search, node, null, node.index, addScores(node.score, { faults: after.faults, cost }));
};

const reachTop = (search: Search, from: FlowNode, move: FlowMove | null, index: number, score: Score): void => {
	const page = from.page + 1;
	const place = { kind: "top", index, page, y: search.pages.rest.top, score: { ...score, pages: page + 1 } } as const;
	if (search.frontier.improves(place)) search.frontier.add({ ...place, from, move });
};

const finish = (search: Search, node: FlowNode): void => {
	if (search.best === null || compareScores(node.score, search.best.score) < 0) search.best = node;
};

/** Places an item over all columns, in each of its heights that fits; alone on a page where none does. */
const placeFullWidth = (search: Search, node: FlowNode, item: FlowItem<unknown>): void => {
	const { bandSpace } = search.pages;
	const above =
		node.kind === "top" ? 0 : node.kind === "below-band" ? Math.max(bandSpace, item.spaceBefore) : item.spaceBefore;
	const heights = item.alternatives.map((alternative) => heightOnGrid(alternative, item.grid));
	const lowest = Math.min(...heights);
	const oversize = lowest > search.tallest + TOLERANCE;
	item.alternatives.forEach((alternative, index) => {
		const height = heights[index] ?? alternative.height;
		const y = node.y + above;
		const by = y + height - bottomOf(search, node.page);
		const sticksOut = by > TOLERANCE;
		if (sticksOut && !(oversize && node.kind === "top" && height === lowest)) return;
		const score = addScores(node.score, { faults: sticksOut ? by : 0, cost: alternative.cost });
		const move = { kind: "item", index: node.index, alternative: index, y, by: sticksOut ? by : 0 } as const;
		const next = { kind: "below-item", index: node.index + 1, page: node.page, y: y + height, score } as const;
		if (next.index === search.items.length) finish(search, { ...next, from: node, move });
		else if (search.frontier.improves(next)) search.frontier.add({ ...next, from: node, move });
	});
};

/** A band of columns that is being filled from left to right. */
interface OpenBand {
	readonly node: FlowNode;
	readonly y: number;
	readonly bottom: number;
	readonly full: boolean;
	/** The columns so far, the last one still without its end. */
	readonly columns: BandColumn[];
}

/** Places columns from here on: every way to fill them, and to go on after each of them. */
const placeBand = (search: Search, node: FlowNode): void => {
	const y = node.kind === "top" ? node.y : node.y + search.pages.bandSpace;
	const bottom = bottomOf(search, node.page);
	const full = node.kind === "top" && y - topOf(search, node.page) <= TOLERANCE;
	fillColumns(search, { node, y, bottom, full, columns: [] }, node.index, node.score);
};

const fillColumns = (search: Search, band: OpenBand, start: number, score: Score): void => {
	for (const run of search.runsFrom(start)) {
		const by = band.y + run.height - band.bottom;
		if (by > TOLERANCE && !(run.oversize && band.full)) continue;
		const lostOpener = !run.opens && (search.items[start]?.opener ?? 0) > 0;
		const withRun = addScores(score, {
			faults: (by > TOLERANCE ? by : 0) + (lostOpener ? FAULTS.lostOpener : 0),
			cost: run.cost,
		});
		const open = { run, closes: false, by: by > TOLERANCE ? by : 0 };
		endBand(search, band, open, withRun);
		const next = search.items[run.end];
		if (band.columns.length + 1 >= search.pages.columns || next === undefined) continue;
		if (next.span === "page" || next.forcedBreak === "page") continue;
		const closed = closeColumn(search, band, open, withRun);
		if (closed === null) continue;
		band.columns.push(closed.column);
		fillColumns(search, band, run.end, closed.score);
		band.columns.pop();
	}
};

/** Ends a column although the text goes on: the break's cost, and the pointer's room. Null where it does not fit. */
const closeColumn = (
	search: Search,
	band: OpenBand,
	column: BandColumn,
	score: Score,
): { readonly column: BandColumn; readonly score: Score } | null => {
	const last = search.items[column.run.end - 1];
	if (last === undefined) return null;
	const forced = (search.items[column.run.end]?.forcedBreak ?? null) !== null;
	const after = breakCost(forced ? 0 : last.breakAfter);
	const closes = last.closer > 0 && band.y + column.run.height + last.closer <= band.bottom + TOLERANCE;
	const lost = last.closer > 0 && !closes;
	if (lost && column.run.height + last.closer <= search.tallest + TOLERANCE) return null;
	return {
		column: { ...column, closes },
		score: addScores(score, { faults: after.faults + (lost ? FAULTS.lostCloser : 0), cost: after.cost }),
	};
};

/** Ends the band with this column: at the end of everything, before a full-width item, or with the page. */
const endBand = (search: Search, band: OpenBand, last: BandColumn, score: Score): void => {
	const end = last.run.end;
	const heights = [...band.columns, last].map(({ run }) => run.height);
	const tallest = Math.max(...heights);
	const shortest = heights.length < search.pages.columns ? 0 : Math.min(...heights);
	const uneven = imbalanceCost(tallest, shortest, search.module);
	const move = (column: BandColumn): FlowMove => ({
		kind: "band",
		start: band.node.index,
		y: band.y,
		columns: [...band.columns, column],
	});
	const { node } = band;
	const balanced = addScores(score, { faults: 0, cost: uneven });
	const next = search.items[end];
	if (next === undefined) {
		if (search.best !== null && compareScores(balanced, search.best.score) >= 0) return;
		const y = band.y + tallest;
		finish(search, {
			kind: "below-band",
			index: end,
			page: node.page,
			y,
			score: balanced,
			from: node,
			move: move(last),
		});
		return;
	}
	if (next.span === "page" && next.forcedBreak !== "page") {
		const y = band.y + lowestEdge(search, band, last);
		const place = { kind: "below-band", index: end, page: node.page, y, score: balanced } as const;
		if (search.frontier.improves(place)) search.frontier.add({ ...place, from: node, move: move(last) });
	}
	endPageWithBand(search, band, last, { score, uneven, heights, move });
};

/** How far the band reaches, pointers included. */
const lowestEdge = (search: Search, band: OpenBand, last: BandColumn): number =>
	Math.max(
		last.run.height,
		...band.columns.map(({ run, closes }) => run.height + (closes ? (search.items[run.end - 1]?.closer ?? 0) : 0)),
	);

const endPageWithBand = (
	search: Search,
	band: OpenBand,
	last: BandColumn,
	ending: {
		readonly score: Score;
		readonly uneven: number;
		readonly heights: readonly number[];
		readonly move: (column: BandColumn) => FlowMove;
	},
): void => {
	const closed = closeColumn(search, band, last, ending.score);
	if (closed === null) return;
	const room = band.bottom - band.y;
	const empty = search.pages.columns - ending.heights.length;
	const unused = ending.heights.reduce((sum, height) => sum + unusedCost(room - height), empty * unusedCost(room));
	const score = addScores(closed.score, { faults: 0, cost: ending.uneven + unused });
	const index = last.run.end;
	const page = band.node.page + 1;
	const place = { kind: "top", index, page, y: search.pages.rest.top, score: { ...score, pages: page + 1 } } as const;
	if (search.frontier.improves(place)) {
		search.frontier.add({ ...place, from: band.node, move: ending.move(closed.column) });
	}
};
