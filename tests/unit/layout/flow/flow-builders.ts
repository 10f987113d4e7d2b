import type { FlowItem, FlowPages } from "../../../../src/layout/flow/flow-item.ts";

/** An item of one height; everything else is what a plain block has, unless said. */
export const flowItem = (
	payload: string,
	height: number | readonly (readonly [height: number, cost: number])[],
	rest: Partial<Omit<FlowItem<string>, "payload" | "alternatives">> = {},
): FlowItem<string> => ({
	span: "column",
	alternatives: (typeof height === "number" ? [[height, 0] as const] : height).map(([value, cost]) => ({
		height: value,
		cost,
	})),
	spaceBefore: 0,
	breakAfter: 5,
	pageBreakAfter: 0,
	forcedBreak: null,
	opener: 0,
	closer: 0,
	grid: 0,
	...rest,
	payload,
});

/** Pages of two columns; the first page begins lower where `firstTop` says so. */
export const flowPages = (
	height: number,
	rest: { columns?: number; firstTop?: number; bandSpace?: number } = {},
): FlowPages => ({
	columns: rest.columns ?? 2,
	first: { top: rest.firstTop ?? 0, bottom: height },
	rest: { top: 0, bottom: height },
	bandSpace: rest.bandSpace ?? 0,
});

/** A generator of whole numbers from a seed (mulberry32): the same tests every time. */
export const seeded = (seed: number): ((below: number) => number) => {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
};

/** Items of every kind: alternatives, full width, breaks asked for and forbidden, openers, closers; `tall` bounds their heights. */
export const randomItems = (below: (n: number) => number, count: number, tall: number): readonly FlowItem<string>[] =>
	Array.from({ length: count }, (_, index) => {
		const heights = Array.from(
			{ length: 1 + below(below(3) + 1) },
			(__, at) => [2 + below(tall), at * below(6)] as const,
		);
		return flowItem(String(index), heights, {
			span: below(6) === 0 ? "page" : "column",
			spaceBefore: below(3),
			breakAfter: below(6) === 0 ? Number.POSITIVE_INFINITY : below(8),
			pageBreakAfter: below(4) === 0 ? below(12) : 0,
			forcedBreak: below(14) === 0 ? (below(2) === 0 ? "column" : "page") : null,
			opener: below(3) === 0 ? 2 : 0,
			closer: below(3) === 0 ? 1 : 0,
			grid: below(4) === 0 ? 3 : 0,
		});
	});
