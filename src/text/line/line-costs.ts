/** What lines cost, apart from the breaks after them. The breaker looks for the least sum. */
export interface LineCosts {
	/**
	 * A line inside the paragraph. `shortfall`: what is left free, as a share of the measure; `shrink`: how much of its
	 * glue's elasticity is used up, 0 to 1.
	 */
	readonly line: (shortfall: number, shrink: number) => number;
	/** The last line of several. `width` in em; `boxes`: how many characters are seen on it. */
	readonly lastLine: (width: number, boxes: number, shrink: number) => number;
	/** A hyphen right under a hyphen, besides what each costs. */
	readonly secondHyphen: number;
}

/** Every line costs this, so that a text does not take more lines than it needs. */
const ONE_LINE = 80;

/** A last line of fewer characters is a runt: avoided wherever the text allows. */
const RUNT_BOXES = 3;

/** The costs of ragged-right setting (typography.md 2.4): short lines, squeezed lines and runts. */
export const RAGGED_COSTS: LineCosts = {
	line: (shortfall, shrink) => ONE_LINE + squeezeCost(shrink) + 100 * (2 * shortfall) ** 2,
	lastLine: (width, boxes, shrink) => ONE_LINE + squeezeCost(shrink) + runtCost(width, boxes),
	secondHyphen: 100,
};

const squeezeCost = (shrink: number): number => (shrink === 0 ? 0 : 5 + 120 * shrink * shrink);

/** A last line of one or two characters, and a little for one of less than four em. */
const runtCost = (width: number, boxes: number): number => {
	if (boxes < RUNT_BOXES) return 1500;
	if (width < 2.6) return 300;
	return width < 4 ? (80 * (4 - width)) / 1.4 : 0;
};
