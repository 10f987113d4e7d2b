import { at, type Breakable } from "./breakable.ts";
import type { LineCosts } from "./line-costs.ts";
import { LineWidths, TINY } from "./line-widths.ts";
import { openBoundaries } from "./open-boundaries.ts";

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
	/** Whether the hyphen of its last box is drawn. */
	readonly hyphenated: boolean;
	readonly overfull: boolean;
}

/**
 * Total-fit line breaking (Knuth and Plass, Breaking Paragraphs into Lines, 1981): the breaks with the least sum of
 * costs, by dynamic programming over the boundaries; each is joined with those at most a line before it, so the time is
 * linear in the text's length.
 */
export const breakLines = (text: Breakable, room: Room, costs: LineCosts): readonly BrokenLine[] => {
	const widths = new LineWidths(text);
	const { count } = widths;
	if (widths.total <= room.first) {
		const inkEnd = widths.inkEnd(0, count);
		return count === 0 ? [] : [{ start: 0, end: count, inkEnd, shrink: 0, hyphenated: false, overfull: false }];
	}
	const penalty = openBoundaries(text, widths, Math.min(room.first, room.rest));
	const search = new LineSearch(widths, penalty, room, costs);
	for (let start = 0; start < count; start++) search.extendFrom(start);
	return search.traceBack();
};

/** More than any sum of other costs. */
const OVERFULL_COST = 1e9;

/** The best way to each boundary: its cost, where its last line begins, and how far that is shrunk. */
class LineSearch {
	readonly #best: Float64Array;
	readonly #from: Int32Array;
	readonly #shrink: Float64Array;
	readonly #widths: LineWidths;
	readonly #penalty: Float64Array;
	readonly #room: Room;
	readonly #costs: LineCosts;

	constructor(widths: LineWidths, penalty: Float64Array, room: Room, costs: LineCosts) {
		this.#widths = widths;
		this.#penalty = penalty;
		this.#room = room;
		this.#costs = costs;
		this.#best = new Float64Array(widths.count + 1).fill(Number.POSITIVE_INFINITY);
		this.#from = new Int32Array(widths.count + 1).fill(-1);
		this.#shrink = new Float64Array(widths.count + 1);
		this.#best[0] = 0;
	}

	/** Tries every line that begins at `start`. */
	extendFrom(start: number): void {
		const widths = this.#widths;
		const { count } = widths;
		const before = at(this.#best, start);
		if (before === Number.POSITIVE_INFINITY) return;
		const measure = this.#measureAt(start);
		const isAfterHyphen = start > 0 && widths.hyphen(at(this.#from, start), start, Number.POSITIVE_INFINITY) > 0;
		for (let end = start + 1; end <= count; end++) {
			const ink = widths.inkEnd(start, end);
			const width = widths.natural(start, ink);
			const elastic = widths.elastic(start, ink);
			if (width - elastic > measure + TINY && ink > start + 1) return;
			const price = end === count ? 0 : at(this.#penalty, end - 1);
			if (price === Number.POSITIVE_INFINITY) continue;
			const hyphen = widths.hyphen(start, end, measure);
			const natural = width + hyphen;
			const tooWide = natural - elastic > measure + TINY;
			if (tooWide && hyphen > 0) continue;
			const shrink = natural <= measure + TINY || elastic <= TINY ? 0 : Math.min(1, (natural - measure) / elastic);
			let cost = before + price;
			if (tooWide) cost += OVERFULL_COST;
			else if (end === count && start > 0) cost += this.#costs.lastLine(natural / this.#room.em, ink - start, shrink);
			else cost += this.#costs.line(end === count ? 0 : this.#shortfall(natural, measure), shrink);
			if (hyphen > 0 && isAfterHyphen) cost += this.#costs.secondHyphen;
			if (cost >= at(this.#best, end) - TINY) continue;
			this.#best[end] = cost;
			this.#from[end] = start;
			this.#shrink[end] = shrink;
		}
	}

	#measureAt(start: number): number {
		return start === 0 ? this.#room.first : this.#room.rest;
	}

	#shortfall(natural: number, measure: number): number {
		return Math.max(0, measure - natural) / Math.max(measure, this.#room.em);
	}

	/** The lines of the best way to the end. */
	traceBack(): readonly BrokenLine[] {
		const widths = this.#widths;
		const lines: BrokenLine[] = [];
		for (let end = widths.count; end > 0; ) {
			const start = at(this.#from, end);
			const measure = this.#measureAt(start);
			const inkEnd = widths.inkEnd(start, end);
			const hyphenated = widths.hyphen(start, end, measure) > 0;
			const overfull = inkEnd === start + 1 && widths.natural(start, inkEnd) > measure + TINY;
			lines.push({ start, end, inkEnd, shrink: at(this.#shrink, end), hyphenated, overfull });
			end = start;
		}
		return lines.reverse();
	}
}
