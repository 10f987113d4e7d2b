import {
	breakCost,
	compareScores,
	EMPTY_FIRST_PAGE,
	EMPTY_NEXT_COLUMN,
	FAULTS,
	imbalanceCost,
	lastPageCost,
	TOLERANCE,
	unusedCost,
} from "../../../../src/layout/flow/flow-cost.ts";
import type { FlowItem, FlowPages, Score } from "../../../../src/layout/flow/flow-item.ts";

/**
 * The best score by trying every layout: each item in the same column, the next column or the next page, in each of
 * its heights. Written from the rules alone, with none of the breaker's shortcuts; for lists of few items.
 */
export const bestOfEveryLayout = (
	items: readonly FlowItem<unknown>[],
	pages: FlowPages,
	module: number,
): Score | null => {
	let best: Score | null = null;
	for (const layout of everyLayout(items, pages)) {
		const score = scoreOf(layout, items, pages, module);
		if (score !== null && (best === null || compareScores(score, best) < 0)) best = score;
	}
	return best;
};

interface Band {
	readonly kind: "band" | "item";
	/** Items of each column with their alternatives; one "column" for a full-width item. */
	readonly columns: readonly (readonly (readonly [index: number, alternative: number])[])[];
}

type Layout = readonly (readonly Band[])[];

function* everyLayout(items: readonly FlowItem<unknown>[], pages: FlowPages): Generator<Layout> {
	yield* grow(items, pages, [[]], 0);
	if (items.length > 0) yield* grow(items, pages, [[], []], 0);
}

function* grow(items: readonly FlowItem<unknown>[], pages: FlowPages, layout: Layout, at: number): Generator<Layout> {
	const item = items[at];
	if (item === undefined) {
		yield layout;
		return;
	}
	for (let alternative = 0; alternative < item.alternatives.length; alternative++) {
		for (const next of placements(item, pages, layout, [at, alternative])) yield* grow(items, pages, next, at + 1);
	}
}

const placements = (
	item: FlowItem<unknown>,
	pages: FlowPages,
	layout: Layout,
	entry: readonly [number, number],
): readonly Layout[] => {
	const page = layout.at(-1) ?? [];
	const before = layout.slice(0, -1);
	const fresh: Band = { kind: item.span === "page" ? "item" : "band", columns: [[entry]] };
	const found: Layout[] = [];
	if (page.length > 0) found.push([...layout, [fresh]]);
	if (page.length > 0 && item.forcedBreak === "page") return found;
	const last = page.at(-1);
	if (last === undefined || item.span === "page" || last.kind === "item")
		return [...found, [...before, [...page, fresh]]];
	const columns = last.columns;
	const withColumns = (grown: Band["columns"]): Layout => [
		...before,
		[...page.slice(0, -1), { kind: "band", columns: grown }],
	];
	if (columns.length < pages.columns) found.push(withColumns([...columns, [entry]]));
	if (item.forcedBreak === null) {
		found.push(withColumns([...columns.slice(0, -1), [...(columns.at(-1) ?? []), entry]]));
	}
	return found;
};

const gridded = (item: FlowItem<unknown>, alternative: number): number => {
	const height = item.alternatives[alternative]?.height ?? 0;
	return item.grid > 0 ? Math.ceil(height / item.grid) * item.grid : height;
};

const scoreOf = (
	layout: Layout,
	items: readonly FlowItem<unknown>[],
	pages: FlowPages,
	module: number,
): Score | null => {
	const tallest = Math.max(pages.first.bottom - pages.first.top, pages.rest.bottom - pages.rest.top);
	let faults = 0;
	let cost = 0;
	const addBreak = (index: number, endsPage: boolean, empty: number): void => {
		const item = items[index];
		const forced = items[index + 1]?.forcedBreak ?? null;
		if (endsPage && empty > 0 && forced === "column") cost += EMPTY_NEXT_COLUMN;
		// Under a full-width item columns begin anyway: a break of the column asks for nothing there.
		const obeyed = item?.span === "page" ? forced === "page" : forced !== null;
		if (obeyed || item === undefined) return;
		const after = breakCost(item, endsPage ? "page" : "column");
		faults += after.faults;
		cost += after.cost;
	};
	for (const [pageIndex, page] of layout.entries()) {
		const area = pageIndex === 0 ? pages.first : pages.rest;
		const lastPage = pageIndex === layout.length - 1;
		let y = area.top;
		if (page.length === 0 && !lastPage)
			cost += pages.columns * unusedCost(area.bottom - area.top, module) + EMPTY_FIRST_PAGE;
		for (const [bandIndex, band] of page.entries()) {
			const fresh = bandIndex === 0;
			const endsPage = bandIndex === page.length - 1 && !lastPage;
			const previous = page[bandIndex - 1];
			if (band.kind === "item") {
				const [index, alternative] = band.columns[0]?.[0] ?? [0, 0];
				const item = items[index];
				if (item === undefined) return null;
				const least = Math.min(...item.alternatives.map((_, other) => gridded(item, other)));
				if (fresh && y + item.opener + least <= area.bottom + TOLERANCE) y += item.opener;
				if (!fresh) y += previous?.kind === "band" ? Math.max(pages.bandSpace, item.spaceBefore) : item.spaceBefore;
				y += gridded(item, alternative);
				cost += item.alternatives[alternative]?.cost ?? 0;
				const by = y - area.bottom;
				if (by > TOLERANCE) {
					if (least <= tallest + TOLERANCE || !fresh || gridded(item, alternative) !== least) return null;
					faults += by;
				}
				if (lastPage && bandIndex === page.length - 1) cost += lastPageCost(pageIndex, y, pages);
				if (endsPage) {
					addBreak(index, true, 0);
					cost += pages.columns * unusedCost(area.bottom - y, module);
				}
				continue;
			}
			if (!fresh) y += pages.bandSpace;
			const room = area.bottom - y;
			const heights: number[] = [];
			let reach = 0;
			for (const [columnIndex, column] of band.columns.entries()) {
				const goesOn = columnIndex < band.columns.length - 1 || endsPage;
				const first = items[column[0]?.[0] ?? 0];
				if (first === undefined) return null;
				const lowest = Math.min(...first.alternatives.map((_, other) => gridded(first, other)));
				const dropsOpener = first.opener + lowest > tallest + TOLERANCE && lowest <= tallest + TOLERANCE;
				let height = dropsOpener ? 0 : first.opener;
				if (dropsOpener) faults += FAULTS.lostOpener;
				for (const [position, [index, alternative]] of column.entries()) {
					const item = items[index];
					if (item === undefined) return null;
					height += (position === 0 ? 0 : item.spaceBefore) + gridded(item, alternative);
					cost += item.alternatives[alternative]?.cost ?? 0;
				}
				if (height > room + TOLERANCE) {
					const oversize = lowest > tallest + TOLERANCE;
					const alone = column.length === 1 && gridded(first, column[0]?.[1] ?? 0) === lowest;
					if (!oversize || !alone || !fresh) return null;
					faults += height - room;
				}
				heights.push(height);
				const last = column.at(-1)?.[0] ?? 0;
				const closer = items[last]?.closer ?? 0;
				reach = Math.max(reach, height);
				if (!goesOn) continue;
				addBreak(last, columnIndex === band.columns.length - 1, pages.columns - band.columns.length);
				if (closer === 0) continue;
				if (height + closer <= room + TOLERANCE) reach = Math.max(reach, height + closer);
				else if (height + closer > tallest + TOLERANCE) faults += FAULTS.lostCloser;
				else return null;
			}
			const endsBand = bandIndex < page.length - 1;
			const shortest = heights.length < pages.columns && !endsBand ? 0 : Math.min(...heights);
			cost += imbalanceCost(Math.max(...heights), shortest, module);
			if (endsPage) {
				for (let column = 0; column < pages.columns; column++)
					cost += unusedCost(room - (heights[column] ?? 0), module);
			}
			if (lastPage && bandIndex === page.length - 1) {
				const filled = heights.reduce((sum, height) => sum + height, 0) / pages.columns;
				cost += lastPageCost(pageIndex, y + filled, pages);
			}
			if (endsBand) {
				for (let column = 0; column < pages.columns; column++) {
					const height = heights[column];
					cost +=
						height === undefined ? unusedCost(reach, Number.POSITIVE_INFINITY) : unusedCost(reach - height, module);
				}
			}
			y += reach;
		}
	}
	return { faults, pages: layout.length, cost };
};
