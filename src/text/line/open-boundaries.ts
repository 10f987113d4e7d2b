import { at, type Breakable, TIER } from "./breakable.ts";
import { type LineWidths, TINY } from "./line-widths.ts";

/** What breaking at a shut boundary costs, by its tier: far more than anything that it could save. */
const FORCED_COST = [0, 2e3, 5e3, 2e4, 2e5, Number.POSITIVE_INFINITY];

/**
 * The cost of a break after each box; infinite where it stays shut. Tier by tier, boundaries are opened in those
 * stretches alone that are wider than the narrowest line.
 */
export const openBoundaries = (text: Breakable, widths: LineWidths, measure: number): Float64Array => {
	const { count } = widths;
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
			if (isWider(widths, start, end, measure)) {
				for (let i = start; i < end - 1; i++) if (at(text.tier, i) === tier) open(i);
			}
			start = end;
		}
	}
	return penalty;
};

const isWider = (widths: LineWidths, start: number, end: number, measure: number): boolean => {
	const ink = widths.inkEnd(start, end);
	if (ink === start) return false;
	const width = widths.natural(start, ink) - widths.elastic(start, ink) + widths.hyphen(start, end, measure);
	return width > measure + TINY;
};
