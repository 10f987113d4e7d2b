import type { ColumnSpace } from "./column-choice.ts";
import type { ColumnRun } from "./column-run.ts";
import { imbalanceCost, isBetter, lastPageCost, TOLERANCE, unusedCost } from "./flow-cost.ts";
import type { BandColumn, FlowNode } from "./flow-node.ts";
import type { FlowSearch } from "./flow-search.ts";

/** A band of columns that is being filled from left to right. */
export interface OpenBand extends ColumnSpace {
	readonly node: FlowNode;
	readonly y: number;
	/** The columns so far, closed. */
	readonly columns: BandColumn[];
}

/** What the columns of a band add up to. */
export interface BandSum {
	readonly faults: number;
	readonly cost: number;
	readonly tallest: number;
	readonly shortest: number;
}

/** A run as a column of a band. */
export const columnOf = ({ room }: OpenBand, run: ColumnRun, closes: boolean): BandColumn => {
	const by = run.height - room;
	return { run, closes, by: by > TOLERANCE ? by : 0 };
};

/** Ends the band with this run, at the end of everything or before a full-width item. */
export const endBand = (search: FlowSearch, band: OpenBand, last: ColumnRun, sum: BandSum): void => {
	const { node, y } = band;
	const { page } = node;
	const empty = search.pages.columns - band.columns.length - 1;
	const ends = search.items[last.end] === undefined;
	const uneven = imbalanceCost(sum.tallest, ends && empty > 0 ? 0 : sum.shortest, search.module);
	const reach = ends ? sum.tallest : reachOf(search, band, last);
	const own = ends
		? lastPageCost(page, y + meanHeight(search, band, last), search.pages)
		: gapCost(search, band, last, reach);
	const { faults } = sum;
	const { pages } = node.score;
	const cost = sum.cost + uneven + own;
	const place = { kind: "below-band", index: last.end, page, y: y + reach } as const;
	if (ends && !isBetter(faults, pages, cost, search.best?.score)) return;
	if (!ends && !search.frontier.improves(place, faults, pages, cost)) return;
	const columns = [...band.columns, columnOf(band, last, false)];
	const move = { kind: "band", start: node.index, y, columns } as const;
	const found: FlowNode = { ...place, score: { faults, pages, cost }, from: node, move };
	if (ends) search.best = found;
	else search.frontier.add(found);
};

/** How far the band reaches, pointers included. */
const reachOf = (search: FlowSearch, { columns }: OpenBand, last: ColumnRun): number =>
	columns.reduce(
		(reach, { run, closes }) => Math.max(reach, run.height + (closes ? (search.items[run.end - 1]?.closer ?? 0) : 0)),
		last.height,
	);

/**
 * The white between the columns of a band and what stands under all of them. A column without anything is no hole in
 * which a step had room, and not uneven either: no screen is cut for it.
 */
const gapCost = (search: FlowSearch, { columns }: OpenBand, last: ColumnRun, reach: number): number =>
	columns.reduce(
		(cost, { run }) => cost + unusedCost(reach - run.height, search.module),
		unusedCost(reach - last.height, search.module) +
			(search.pages.columns - columns.length - 1) * unusedCost(reach, Number.POSITIVE_INFINITY),
	);

const meanHeight = (search: FlowSearch, { columns }: OpenBand, last: ColumnRun): number =>
	columns.reduce((sum, { run }) => sum + run.height, last.height) / search.pages.columns;
