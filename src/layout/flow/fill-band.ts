import type { ColumnRun } from "./column-run.ts";
import {
	breakCost,
	compareScores,
	FAULTS,
	FREE_BREAK,
	imbalanceCost,
	lastPageCost,
	type Score,
	TOLERANCE,
	unusedCost,
} from "./flow-cost.ts";
import type { BandColumn, FlowMove, FlowNode } from "./flow-node.ts";
import { bottomOf, type FlowSearch, topOf } from "./flow-search.ts";

/** A band of columns that is being filled from left to right. */
interface OpenBand {
	readonly node: FlowNode;
	readonly y: number;
	readonly bottom: number;
	/** Whether its columns are as tall as the page's, so that what fits nowhere may stand in them. */
	readonly full: boolean;
	/** The columns so far, closed. */
	readonly columns: BandColumn[];
}

/** What the columns of a band add up to. */
interface BandSum {
	readonly faults: number;
	readonly cost: number;
	readonly tallest: number;
	readonly shortest: number;
	/** Of all columns. */
	readonly total: number;
	/** How far the band reaches, pointers included. */
	readonly reach: number;
	/** The cost of the white under the columns, should the page end with the band. */
	readonly unused: number;
}

/** Places columns from a node on: every way to fill them, and to go on after each of them. */
export const fillBand = (search: FlowSearch, node: FlowNode): void => {
	const y = node.kind === "top" ? node.y : node.y + search.pages.bandSpace;
	const bottom = bottomOf(search, node.page);
	const full = node.kind === "top" && y - topOf(search, node.page) <= TOLERANCE;
	const { faults, cost } = node.score;
	const sum = { faults, cost, tallest: 0, shortest: Number.POSITIVE_INFINITY, total: 0, reach: 0, unused: 0 };
	fillColumns(search, { node, y, bottom, full, columns: [] }, node.index, sum);
};

const fillColumns = (search: FlowSearch, band: OpenBand, start: number, before: BandSum): void => {
	const room = band.bottom - band.y;
	const mayFollow = band.columns.length + 1 < search.pages.columns;
	const opener = search.items[start]?.opener ?? 0;
	for (const run of search.runsFrom(start)) {
		const by = run.height - room;
		if (by > TOLERANCE && !(run.oversize && band.full)) continue;
		const faults = (by > TOLERANCE ? by : 0) + (opener > 0 && !run.opens ? FAULTS.lostOpener : 0);
		const sum: BandSum = {
			faults: before.faults + faults,
			cost: before.cost + run.cost,
			tallest: Math.max(before.tallest, run.height),
			shortest: Math.min(before.shortest, run.height),
			total: before.total + run.height,
			reach: Math.max(before.reach, run.height),
			unused: before.unused + unusedCost(room - run.height, search.module),
		};
		endBand(search, band, run, sum);
		if (mayFollow) openNextColumn(search, band, run, sum);
	}
};

const openNextColumn = (search: FlowSearch, band: OpenBand, run: ColumnRun, sum: BandSum): void => {
	const next = search.items[run.end];
	if (next === undefined || next.span === "page" || next.forcedBreak === "page") return;
	const closing = closeColumn(search, band, run, "column");
	if (closing === null) return;
	const { closes, closer } = closing;
	band.columns.push(columnOf(band, run, closes));
	fillColumns(search, band, run.end, {
		...sum,
		faults: sum.faults + closing.faults,
		cost: sum.cost + closing.cost,
		reach: Math.max(sum.reach, run.height + (closes ? closer : 0)),
	});
	band.columns.pop();
};

const columnOf = (band: OpenBand, run: ColumnRun, closes: boolean): BandColumn => {
	const by = band.y + run.height - band.bottom;
	return { run, closes, by: by > TOLERANCE ? by : 0 };
};

/** Ends a column although the text goes on: the break's cost, and the pointer's room. Null where it does not fit. */
const closeColumn = (
	search: FlowSearch,
	band: OpenBand,
	run: ColumnRun,
	ends: "column" | "page",
): { readonly faults: number; readonly cost: number; readonly closes: boolean; readonly closer: number } | null => {
	const last = search.items[run.end - 1];
	if (last === undefined) return null;
	const { closer } = last;
	const forced = (search.items[run.end]?.forcedBreak ?? null) !== null;
	const { faults, cost } = forced ? FREE_BREAK : breakCost(last, ends);
	if (closer === 0) return { faults, cost, closes: false, closer };
	if (band.y + run.height + closer <= band.bottom + TOLERANCE) return { faults, cost, closes: true, closer };
	if (run.height + closer <= search.room.everywhere + TOLERANCE) return null;
	return { faults: faults + FAULTS.lostCloser, cost, closes: false, closer };
};

/** Ends the band with this run: at the end of everything, before a full-width item, or with the page. */
const endBand = (search: FlowSearch, band: OpenBand, run: ColumnRun, sum: BandSum): void => {
	const shortest = band.columns.length + 1 < search.pages.columns ? 0 : sum.shortest;
	const uneven = imbalanceCost(sum.tallest, shortest, search.module);
	const next = search.items[run.end];
	if (next === undefined) {
		const crumb = lastPageCost(band.node.page, band.y + sum.total / search.pages.columns, search.pages);
		finishWithBand(search, band, run, scoreOf(band, sum.faults, sum.cost + uneven + crumb));
		return;
	}
	if (next.span === "page" && next.forcedBreak !== "page") {
		const y = band.y + sum.reach;
		const score = scoreOf(band, sum.faults, sum.cost + uneven + gapCost(search, band, run, sum.reach));
		const place = { kind: "below-band", index: run.end, page: band.node.page, y, score } as const;
		if (search.frontier.improves(place)) {
			search.frontier.add({ ...place, from: band.node, move: moveOf(band, run, false) });
		}
	}
	endPageWithBand(search, band, run, sum, uneven);
};

/** The white between the columns of a band and what stands under all of them. */
const gapCost = (search: FlowSearch, band: OpenBand, last: ColumnRun, reach: number): number => {
	let cost = (search.pages.columns - band.columns.length - 1) * unusedCost(reach, search.module);
	for (const { run } of band.columns) cost += unusedCost(reach - run.height, search.module);
	return cost + unusedCost(reach - last.height, search.module);
};

const scoreOf = (band: OpenBand, faults: number, cost: number): Score => ({
	faults,
	pages: band.node.score.pages,
	cost,
});

const moveOf = (band: OpenBand, run: ColumnRun, closes: boolean): FlowMove => ({
	kind: "band",
	start: band.node.index,
	y: band.y,
	columns: [...band.columns, columnOf(band, run, closes)],
});

const finishWithBand = (search: FlowSearch, band: OpenBand, run: ColumnRun, score: Score): void => {
	if (search.best !== null && compareScores(score, search.best.score) >= 0) return;
	const { node, y } = band;
	const move = moveOf(band, run, false);
	search.best = { kind: "below-band", index: run.end, page: node.page, y, score, from: node, move };
};

const endPageWithBand = (search: FlowSearch, band: OpenBand, run: ColumnRun, sum: BandSum, uneven: number): void => {
	const empty = search.pages.columns - band.columns.length - 1;
	const cost = sum.cost + uneven + sum.unused + empty * unusedCost(band.bottom - band.y, search.module);
	const page = band.node.page + 1;
	// Most ways to fill a page are worse than one that is known: they go no further than two numbers.
	if (!search.frontier.improvesTop(run.end, sum.faults, page + 1, cost)) return;
	const closing = closeColumn(search, band, run, "page");
	if (closing === null) return;
	const score = { faults: sum.faults + closing.faults, pages: page + 1, cost: cost + closing.cost };
	if (!search.frontier.improvesTop(run.end, score.faults, score.pages, score.cost)) return;
	const place = { kind: "top", index: run.end, page, y: search.pages.rest.top, score } as const;
	search.frontier.add({ ...place, from: band.node, move: moveOf(band, run, closing.closes) });
};
