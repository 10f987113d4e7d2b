/** Measures in points. Filled in by whoever draws with them. */
export interface MarkTokens {
	readonly scale: number;
}

/** The measures of a density; `mm` already applies its scale. */
export const makeMarkTokens = (lengths: {
	readonly scale: number;
	readonly compact: boolean;
	readonly mm: (millimetres: number) => number;
}): MarkTokens => ({
	scale: lengths.scale,
});
