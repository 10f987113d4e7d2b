/** A line as its cost sees it. Lengths in points. */
export interface CandidateLine {
	readonly natural: number;
	readonly measure: number;
	/** How much of its glue's elasticity is used up, 0 to 1. */
	readonly shrink: number;
	/** How many boxes are seen on it. */
	readonly boxes: number;
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

/** What a line costs, apart from the break after it. The breaker looks for the least sum. */
export interface LineCosts {
	readonly lineCost: (line: CandidateLine, em: number) => number;
}

/** Every line costs this, so that a text does not take more lines than it needs. */
const ONE_LINE = 80;

/** A last line of fewer characters is a runt: avoided wherever the text allows. */
const RUNT_BOXES = 3;

/** The costs of ragged-right setting (typography.md 2.4): short lines, squeezed lines and runts. */
export const RAGGED_COSTS: LineCosts = {
	lineCost: (line, em) => {
		if (line.isLast) return ONE_LINE + squeezeCost(line.shrink) + (line.isFirst ? 0 : runtCost(line, em));
		const shortfall = Math.max(0, line.measure - line.natural) / Math.max(line.measure, em);
		return ONE_LINE + squeezeCost(line.shrink) + 100 * (2 * shortfall) ** 2;
	},
};

const squeezeCost = (shrink: number): number => (shrink === 0 ? 0 : 5 + 120 * shrink * shrink);

/** A last line of one or two characters, and a little for one of less than four em. */
const runtCost = (line: CandidateLine, em: number): number => {
	if (line.boxes < RUNT_BOXES) return 1500;
	const width = line.natural / em;
	if (width < 2.6) return 300;
	return width < 4 ? (80 * (4 - width)) / 1.4 : 0;
};
