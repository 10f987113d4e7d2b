import type { LineCosts } from "./line-costs.ts";

/**
 * How willingly a line ends after a box. `open` boundaries have a cost; the others are shut until what stands between
 * two open ones is wider than a line, and are then opened in this order.
 */
export const TIER = { open: 0, whole: 1, piece: 2, word: 3, kinsoku: 4, never: 5 } as const;

/** What the breaker knows of a paragraph: boxes, the glue after each, and what a break after each costs. */
export interface Breakable {
	/** Widths of the boxes, in points. */
	readonly width: Float64Array;
	/** Natural width of the glue after each box, and the width that it can shrink to. */
	readonly gap: Float64Array;
	readonly gapMin: Float64Array;
	/** A `TIER` and a cost for a break after each box; the last one's is not looked at. */
	readonly tier: Uint8Array;
	readonly cost: Float64Array;
	/** 1 for boxes that vanish at a line's end: spaces. */
	readonly hangs: Uint8Array;
}

/** What room there is. In points. */
export interface Room {
	readonly first: number;
	readonly rest: number;
	/** The size of the text: costs are measured in it. */
	readonly em: number;
}

/** A line: boxes `start` to `end` (exclusive), its glue shrunk by `shrink` (0 to 1) of what it can. */
export interface BrokenLine {
	readonly start: number;
	readonly end: number;
	/** End of what is seen: without the spaces that vanish. */
	readonly inkEnd: number;
	readonly shrink: number;
	readonly overfull: boolean;
}

const TINY = 1e-6;

/**
 * Total-fit line breaking (Knuth and Plass, Breaking Paragraphs into Lines, 1981): the breaks with the least sum of
 * costs, by dynamic programming over the boundaries; each is joined with those at most a line before it, so the time is
 * linear in the text's length.
 */
export const breakLines = (text: Breakable, room: Room, costs: LineCosts): readonly BrokenLine[] => {
	const sums = addUp(text);
	const count = text.width.length;
	if (at(sums.width, count) <= room.first) {
		return count === 0 ? [] : [{ start: 0, end: count, inkEnd: inkEnd(sums, 0, count), shrink: 0, overfull: false }];
	}
	const penalty = openBoundaries(text, sums, Math.min(room.first, room.rest));
	const best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
	const from = new Int32Array(count + 1).fill(-1);
	const shrinks = new Float64Array(count + 1);
	best[0] = 0;
	for (let start = 0; start < count; start++) {
		if (best[start] === Number.POSITIVE_INFINITY) continue;
		extendFrom(start);
	}
	return traceBack();

	/** Tries every line that begins at `start`. */
	function extendFrom(start: number): void {
		const measure = start === 0 ? room.first : room.rest;
		const before = at(best, start);
		for (let end = start + 1; end <= count; end++) {
			const ink = inkEnd(sums, start, end);
			const natural = ink > start ? at(sums.width, ink) - at(sums.width, start) - at(text.gap, ink - 1) : 0;
			const elastic = ink > start ? at(sums.elastic, ink - 1) - at(sums.elastic, start) : 0;
			const tooWide = natural - elastic > measure + TINY;
			if (tooWide && ink > start + 1) return;
			const price = end === count ? 0 : at(penalty, end - 1);
			if (price === Number.POSITIVE_INFINITY) continue;
			const shrink = natural <= measure + TINY || elastic <= TINY ? 0 : Math.min(1, (natural - measure) / elastic);
			const isLast = end === count;
			let cost = before + price;
			if (tooWide) cost += OVERFULL_COST;
			else if (isLast && start > 0) cost += costs.lastLine(natural / room.em, ink - start, shrink);
			else cost += costs.line(isLast ? 0 : Math.max(0, measure - natural) / Math.max(measure, room.em), shrink);
			if (cost >= at(best, end) - TINY) continue;
			best[end] = cost;
			from[end] = start;
			shrinks[end] = shrink;
		}
	}

	function traceBack(): readonly BrokenLine[] {
		const lines: BrokenLine[] = [];
		for (let end = count; end > 0; ) {
			const start = at(from, end);
			const ink = inkEnd(sums, start, end);
			const overfull = ink === start + 1 && at(text.width, start) > (start === 0 ? room.first : room.rest) + TINY;
			lines.push({ start, end, inkEnd: ink, shrink: at(shrinks, end), overfull });
			end = start;
		}
		return lines.reverse();
	}
};

/** More than any sum of other costs. */
const OVERFULL_COST = 1e9;

/** Sums of everything before a box, so that the width of any line is a difference. */
interface Sums {
	readonly width: Float64Array;
	readonly elastic: Float64Array;
	/** For each end, the end of the last box before it that does not vanish. */
	readonly ink: Int32Array;
}

const addUp = (text: Breakable): Sums => {
	const count = text.width.length;
	const width = new Float64Array(count + 1);
	const elastic = new Float64Array(count + 1);
	const ink = new Int32Array(count + 1);
	for (let i = 0; i < count; i++) {
		const gap = at(text.gap, i);
		width[i + 1] = at(width, i) + at(text.width, i) + gap;
		elastic[i + 1] = at(elastic, i) + Math.max(0, gap - at(text.gapMin, i));
		ink[i + 1] = at(text.hangs, i) === 1 ? at(ink, i) : i + 1;
	}
	return { width, elastic, ink };
};

const inkEnd = (sums: Sums, start: number, end: number): number => Math.max(start, at(sums.ink, end));

/** What breaking at a shut boundary costs, by its tier: far more than anything that it could save. */
const FORCED_COST = [0, 2e3, 5e3, 2e4, 2e5, Number.POSITIVE_INFINITY];

/**
 * The cost of a break after each box; infinite where it stays shut. Tier by tier, boundaries are opened in those
 * stretches alone that are wider than the narrowest line.
 */
const openBoundaries = (text: Breakable, sums: Sums, measure: number): Float64Array => {
	const count = text.width.length;
	const penalty = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
	const open = (i: number): void => {
		const tier = at(text.tier, i);
		penalty[i] = at(text.cost, i) + (FORCED_COST[tier] ?? Number.POSITIVE_INFINITY);
	};
	for (let i = 0; i < count; i++) if (at(text.tier, i) === TIER.open) open(i);
	for (const tier of [TIER.whole, TIER.piece, TIER.word, TIER.kinsoku]) {
		let start = 0;
		for (let end = 1; end <= count; end++) {
			if (end < count && at(penalty, end - 1) === Number.POSITIVE_INFINITY) continue;
			if (isWider(sums, text, start, end, measure)) {
				for (let i = start; i < end - 1; i++) if (at(text.tier, i) === tier) open(i);
			}
			start = end;
		}
	}
	return penalty;
};

const isWider = (sums: Sums, text: Breakable, start: number, end: number, measure: number): boolean => {
	const ink = inkEnd(sums, start, end);
	if (ink === start) return false;
	const natural = at(sums.width, ink) - at(sums.width, start) - at(text.gap, ink - 1);
	return natural - (at(sums.elastic, ink - 1) - at(sums.elastic, start)) > measure + TINY;
};

const at = (numbers: Float64Array | Int32Array | Uint8Array, index: number): number => numbers[index] ?? 0;
