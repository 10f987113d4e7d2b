import { heightOnGrid, runChain } from "./column-run.ts";
import { TOLERANCE } from "./flow-cost.ts";
import type { FlowItem, FlowPages, FlowPlace, FlowResult } from "./flow-item.ts";
import type { BandColumn, FlowMove, FlowNode } from "./flow-node.ts";

/** The places of a layout that the search has found, and what stuck out. */
export const placeItems = <Payload>(
	items: readonly FlowItem<Payload>[],
	pages: FlowPages,
	end: FlowNode,
): FlowResult<Payload> => {
	const places: FlowPlace<Payload>[] = [];
	const overfull: { index: number; by: number }[] = [];
	const count = end.page + 1;
	const ends = Array.from({ length: count }, (_, page) =>
		Array.from({ length: pages.columns }, () => (page === 0 ? pages.first.top : pages.rest.top)),
	);
	for (const { move, page } of movesOf(end)) {
		const placed = move.kind === "item" ? [placeFullWidth(items, move, page)] : placeBand(items, move, page);
		for (const place of placed) if (place !== null) places.push(place);
		overfull.push(...overfullOf(move));
		recordEnds(ends[page] ?? [], placed);
	}
	return { places, pages: count, score: end.score, ends, overfull: overfull.filter(({ by }) => by > TOLERANCE) };
};

/** The moves from the first to the last, each with the page on which it places. */
const movesOf = (end: FlowNode): readonly { readonly move: FlowMove; readonly page: number }[] => {
	const moves: { move: FlowMove; page: number }[] = [];
	for (let node: FlowNode | null = end; node !== null; node = node.from) {
		// A move that ends a page belongs to the page that it ends: that of the node before.
		if (node.move !== null) moves.push({ move: node.move, page: node.from?.page ?? node.page });
	}
	return moves.reverse();
};

const placeFullWidth = <Payload>(
	items: readonly FlowItem<Payload>[],
	move: Extract<FlowMove, { kind: "item" }>,
	page: number,
): FlowPlace<Payload> | null => {
	const item = items[move.index];
	const chosen = item?.alternatives[move.alternative];
	if (item === undefined || chosen === undefined) return null;
	return {
		payload: item.payload,
		index: move.index,
		alternative: move.alternative,
		page,
		column: null,
		y: move.y,
		height: heightOnGrid(chosen, item.grid),
		opens: move.opens,
		closes: false,
	};
};

const placeBand = <Payload>(
	items: readonly FlowItem<Payload>[],
	move: Extract<FlowMove, { kind: "band" }>,
	page: number,
): readonly (FlowPlace<Payload> | null)[] =>
	move.columns.flatMap((band, column) => placeColumn(items, band, { page, column, top: move.y }));

const placeColumn = <Payload>(
	items: readonly FlowItem<Payload>[],
	band: BandColumn,
	at: { readonly page: number; readonly column: number; readonly top: number },
): readonly (FlowPlace<Payload> | null)[] => {
	const chain = runChain(band.run);
	return chain.map((run, position) => {
		const index = run.end - 1;
		const item = items[index];
		const chosen = item?.alternatives[run.alternative];
		if (item === undefined || chosen === undefined) return null;
		const height = heightOnGrid(chosen, item.grid);
		return {
			payload: item.payload,
			index,
			alternative: run.alternative,
			page: at.page,
			column: at.column,
			y: at.top + run.height - height,
			height,
			opens: position === 0 && run.opens,
			closes: position === chain.length - 1 && band.closes,
		};
	});
};

const overfullOf = (move: FlowMove): readonly { readonly index: number; readonly by: number }[] =>
	move.kind === "item"
		? [{ index: move.index, by: move.by }]
		: move.columns.map(({ run, by }) => ({ index: run.end - 1, by }));

/** Where the columns end after these places; a full-width item ends them all. */
const recordEnds = (ends: number[], placed: readonly (FlowPlace<unknown> | null)[]): void => {
	for (const place of placed) {
		if (place === null) continue;
		const bottom = place.y + place.height;
		if (place.column === null) ends.fill(bottom);
		else ends[place.column] = bottom;
	}
};
