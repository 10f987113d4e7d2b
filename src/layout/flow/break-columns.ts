import { type ColumnRoom, collectRuns } from "./collect-runs.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { heightOnGrid, type RunGroup } from "./column-run.ts";
import { fillBand } from "./fill-band.ts";
import {
	breakCost,
	EMPTY_FIRST_PAGE,
	FREE_BREAK,
	gainPerPoint,
	isBetter,
	lastPageCost,
	TOLERANCE,
	unusedCost,
} from "./flow-cost.ts";
import type { FlowItem, FlowPages, FlowResult } from "./flow-item.ts";
import { FlowFrontier, type FlowNode } from "./flow-node.ts";
import { addScores, bottomOf, type FlowSearch } from "./flow-search.ts";
import { placeItems } from "./place-items.ts";

/** What may be asked of the breaker beside the pages. */
export interface FlowOptions {
	/** What the columns of one band may differ by, in points (TOKENS.md section 10, rule 4). */
	readonly module: number;
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
	given: readonly FlowItem<unknown>[],
	pages: FlowPages,
	options: FlowOptions,
): FlowNode => {
	const items = given.map(onGrid);
	const everywhere = pages.rest.bottom - pages.rest.top;
	const room: ColumnRoom = { tallest: Math.max(pages.first.bottom - pages.first.top, everywhere), everywhere };
	const gain = gainPerPoint(pages);
	const runs = new Map<number, readonly RunGroup[]>();
	const runsFrom = (index: number): readonly RunGroup[] => {
		const known = runs.get(index) ?? collectRuns(items, index, room, gain);
		runs.set(index, known);
		return known;
	};
	const choices = new Map<number, readonly ColumnChoice[]>();
	const frontier = new FlowFrontier(items.length);
	const { module } = options;
	const bandEnds = findBandEnds(items);
	const search: FlowSearch = { items, pages, module, room, frontier, runsFrom, choices, bandEnds, best: null };
	const score = { faults: 0, pages: 1, cost: 0 };
	const start: FlowNode = { kind: "top", index: 0, page: 0, y: pages.first.top, score, from: null, move: null };
	frontier.add(start);
	for (let index = 0; index < items.length; index++) {
		for (const node of frontier.nodesAt(index)) advance(search, node);
		for (const which of ["first", "rest"] as const) {
			const node = frontier.topAt(index, which);
			if (node !== undefined) advance(search, node);
		}
		runs.delete(index);
		choices.delete(index);
	}
	if (search.best === null && items.length > 0) throw new Error("no layout was found for all items");
	return search.best ?? start;
};

/** The item with every height up to its grid. */
const onGrid = (item: FlowItem<unknown>): FlowItem<unknown> => ({
	...item,
	alternatives: item.alternatives.map((way) => ({ height: heightOnGrid(way, item.grid), cost: way.cost })),
});

/** For each item the end of a band that it stands in; null where a page ends first, because that was asked for. */
const findBandEnds = (items: readonly FlowItem<unknown>[]): readonly (number | null)[] => {
	const ends: (number | null)[] = [];
	let end: number | null = items.length;
	for (let index = items.length - 1; index >= 0; index--) {
		const item = items[index];
		if (item?.span === "page") end = index;
		ends[index] = end;
		if (item?.forcedBreak === "page") end = null;
	}
	return ends;
};

/** Tries everything that can come next after a place. */
const advance = (search: FlowSearch, node: FlowNode): void => {
	const item = search.items[node.index];
	if (item === undefined) return;
	if (node.kind === "below-item") endPage(search, node, item);
	// An empty first page: its head may leave no room for what comes first.
	if (node.kind === "top" && node.index === 0 && node.page === 0) endPage(search, node, item);
	if (item.forcedBreak === "page" && node.kind !== "top") return;
	if (item.span === "page") placeFullWidth(search, node, item);
	else if (node.kind !== "below-band") fillBand(search, node);
};

/** Ends the page under a full-width item. */
const endPage = (search: FlowSearch, node: FlowNode, item: FlowItem<unknown>): void => {
	const before = search.items[node.index - 1];
	const after = before === undefined || item.forcedBreak === "page" ? FREE_BREAK : breakCost(before, "page");
	const unused = search.pages.columns * unusedCost(bottomOf(search, node.page) - node.y, search.module);
	const cost = after.cost + unused + (node.kind === "top" ? EMPTY_FIRST_PAGE : 0);
	const page = node.page + 1;
	const score = { faults: node.score.faults + after.faults, pages: page + 1, cost: node.score.cost + cost };
	if (!search.frontier.improvesTop(node.index, score.faults, score.pages, score.cost)) return;
	const y = search.pages.rest.top;
	search.frontier.add({ kind: "top", index: node.index, page, y, score, from: node, move: null });
};

/** Places an item over all columns, in each of its heights that fits; at the top of a page where none may. */
const placeFullWidth = (search: FlowSearch, node: FlowNode, item: FlowItem<unknown>): void => {
	const { bandSpace } = search.pages;
	const lowest = Math.min(...item.alternatives.map(({ height }) => height));
	// What must stand over it at a column's top, it needs at a page's; it goes without where there is no room for both.
	const opens =
		node.kind === "top" && item.opener > 0 && node.y + item.opener + lowest <= bottomOf(search, node.page) + TOLERANCE;
	const spaceBefore = node.kind === "below-band" ? Math.max(bandSpace, item.spaceBefore) : item.spaceBefore;
	const above = opens ? item.opener : node.kind === "top" ? 0 : spaceBefore;
	// Columns begin at the usual distance under a full-width item, but right at an edge.
	const below = lowest === 0 ? -bandSpace : 0;
	const oversize = lowest > search.room.everywhere + TOLERANCE;
	item.alternatives.forEach((alternative, index) => {
		const { height } = alternative;
		const y = node.y + above;
		const by = y + height - bottomOf(search, node.page);
		const sticksOut = by > TOLERANCE;
		if (sticksOut && !(oversize && node.kind === "top" && height === lowest)) return;
		const score = addScores(node.score, { faults: sticksOut ? by : 0, cost: alternative.cost });
		const move = { kind: "item", index: node.index, alternative: index, y, opens, by: sticksOut ? by : 0 } as const;
		const next = { kind: "below-item", index: node.index + 1, page: node.page, y: y + height + below, score } as const;
		if (next.index === search.items.length) {
			const crumb = lastPageCost(node.page, y + height, search.pages);
			const whole = addScores(score, { faults: 0, cost: crumb });
			if (isBetter(whole.faults, whole.pages, whole.cost, search.best?.score))
				search.best = { ...next, score: whole, from: node, move };
		}
		if (search.frontier.improves(next, score.faults, score.pages, score.cost))
			search.frontier.add({ ...next, from: node, move });
	});
};
