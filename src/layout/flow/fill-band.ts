import { type ColumnChoice, chooseForEnd, chooseForPage, closerFaults, runFaults } from "./column-choice.ts";
import type { ColumnRun } from "./column-run.ts";
import { type BandSum, columnOf, endBand, type OpenBand } from "./end-band.ts";
import {
	breakCost,
	EMPTY_NEXT_COLUMN,
	FREE_BREAK,
	imbalanceCost,
	leastFilled,
	TOLERANCE,
	unusedCost,
} from "./flow-cost.ts";
import type { FlowNode } from "./flow-node.ts";
import { bottomOf, type FlowSearch, topOf } from "./flow-search.ts";

/**
 * Places columns from a node on: every way to fill them up to the end of the page, and every way that leads to what ends
 * a band on the page (a full-width item, the end of everything).
 */
export const fillBand = (search: FlowSearch, node: FlowNode): void => {
	const y = node.kind === "top" ? node.y : node.y + search.pages.bandSpace;
	const room = bottomOf(search, node.page) - y;
	const full = node.kind === "top" && y - topOf(search, node.page) <= TOLERANCE;
	const { module } = search;
	const band: OpenBand = { node, y, room, full, everywhere: search.room.everywhere, module, columns: [] };
	const { faults, cost } = node.score;
	const sum = { faults, cost, tallest: 0, shortest: Number.POSITIVE_INFINITY };
	fillToPageEnd(search, band, node.index, sum);
	fillToBandEnd(search, band, node.index, sum);
};

const withRun = (sum: BandSum, run: ColumnRun, faults: number, cost: number): BandSum => ({
	faults: sum.faults + faults,
	cost: sum.cost + cost,
	tallest: Math.max(sum.tallest, run.height),
	shortest: Math.min(sum.shortest, run.height),
});

/** What breaking before an item costs; `empty` columns of the band are left on the page. */
const breakBefore = (
	search: FlowSearch,
	index: number,
	ends: "column" | "page",
	empty: number,
): { readonly faults: number; readonly cost: number } => {
	const last = search.items[index - 1];
	const forced = search.items[index]?.forcedBreak ?? null;
	if (forced === "column" && ends === "page" && empty > 0) return { faults: 0, cost: EMPTY_NEXT_COLUMN };
	return last === undefined || forced !== null ? FREE_BREAK : breakCost(last, ends);
};

/** Whether the item may begin another column of the same band. */
const mayBeginColumn = (search: FlowSearch, band: OpenBand, index: number): boolean => {
	const next = search.items[index];
	if (next === undefined || next.span === "page" || next.forcedBreak === "page") return false;
	return band.columns.length + 1 < search.pages.columns;
};

const fillToPageEnd = (search: FlowSearch, band: OpenBand, start: number, before: BandSum): void => {
	for (const choice of choicesFor(search, band, start)) {
		const { run, closes } = choice;
		const sum = withRun(before, run, choice.faults, choice.cost);
		endPage(search, band, choice, sum);
		if (!mayBeginColumn(search, band, run.end)) continue;
		const { faults, cost } = breakBefore(search, run.end, "column", 0);
		band.columns.push(columnOf(band, run, closes));
		fillToPageEnd(search, band, run.end, { ...sum, faults: sum.faults + faults, cost: sum.cost + cost });
		band.columns.pop();
	}
};

/** The choices for a column; columns of whole pages are all alike, so theirs are kept. */
const choicesFor = (search: FlowSearch, band: OpenBand, start: number): readonly ColumnChoice[] => {
	const choose = (): readonly ColumnChoice[] => chooseForPage(search.runsFrom(start), search.items, start, band);
	if (!band.full || band.node.page === 0) return choose();
	const known = search.choices.get(start) ?? choose();
	search.choices.set(start, known);
	return known;
};

const endPage = (search: FlowSearch, band: OpenBand, { run, closes }: ColumnChoice, sum: BandSum): void => {
	const empty = search.pages.columns - band.columns.length - 1;
	const uneven = imbalanceCost(sum.tallest, empty > 0 ? 0 : sum.shortest, search.module);
	const after = breakBefore(search, run.end, "page", empty);
	const faults = sum.faults + after.faults;
	const cost = sum.cost + uneven + empty * unusedCost(band.room, search.module) + after.cost;
	const page = band.node.page + 1;
	// Most ways to fill a page are worse than one that is known: they go no further than two numbers.
	if (!search.frontier.improvesTop(run.end, faults, page + 1, cost)) return;
	const { node, y } = band;
	const move = { kind: "band", start: node.index, y, columns: [...band.columns, columnOf(band, run, closes)] } as const;
	const score = { faults, pages: page + 1, cost };
	search.frontier.add({ kind: "top", index: run.end, page, y: search.pages.rest.top, score, from: node, move });
};

/** Fills columns so that the last one ends where the band does, in all heights: what follows depends on them. */
const fillToBandEnd = (search: FlowSearch, band: OpenBand, start: number, before: BandSum): void => {
	const end = search.bandEnds[start] ?? null;
	if (end === null) return;
	const opener = search.items[start]?.opener ?? 0;
	const worth = (runs: readonly ColumnRun[], closer: number): readonly ColumnRun[] =>
		end === search.items.length ? chooseForEnd(runs, band.room - closer, fullEnough(search, band)) : runs;
	for (const group of search.runsFrom(start)) {
		if (group.end === end) {
			for (const run of worth(group.runs, 0)) {
				const faults = runFaults(run, opener, band);
				if (faults !== null) endBand(search, band, run, withRun(before, run, faults, run.cost));
			}
		} else if (mayBeginColumn(search, band, group.end) && mayEnd(search, band, group.end, end)) {
			const closer = search.items[group.end - 1]?.closer ?? 0;
			for (const run of worth(group.runs, closer)) goOnToBandEnd(search, band, run, before);
		}
	}
};

/** The height of a run with which a last page is no crumb, whatever stands beside it. */
const fullEnough = (search: FlowSearch, { node, y, columns }: OpenBand): number => {
	const standing = columns.reduce((sum, { run }) => sum + run.height, 0);
	return search.pages.columns * (leastFilled(node.page, search.pages) - y) - standing;
};

/** Whether a column that begins with an item may end the band: always, but for the last one, which must reach its end. */
const mayEnd = (search: FlowSearch, { columns }: OpenBand, start: number, end: number): boolean =>
	columns.length + 2 < search.pages.columns || search.runsFrom(start).some((group) => group.end === end);

const goOnToBandEnd = (search: FlowSearch, band: OpenBand, run: ColumnRun, before: BandSum): void => {
	const start = band.columns.at(-1)?.run.end ?? band.node.index;
	const faults = runFaults(run, search.items[start]?.opener ?? 0, band);
	const closer = search.items[run.end - 1]?.closer ?? 0;
	const lost = faults === null ? null : closerFaults(run, closer, band);
	if (faults === null || lost === null) return;
	const broken = breakBefore(search, run.end, "column", 0);
	const sum = withRun(before, run, faults + lost + broken.faults, run.cost + broken.cost);
	band.columns.push(columnOf(band, run, closer > 0 && lost === 0));
	fillToBandEnd(search, band, run.end, sum);
	band.columns.pop();
};
