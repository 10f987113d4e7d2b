/** Measures in points. Filled in by whoever draws with them. */
export interface BlockTokens {
	readonly scale: number;
}

/** The measures of a density; `mm` already applies its scale. */
export const makeBlockTokens = (lengths: {
	readonly scale: number;
	readonly compact: boolean;
	readonly mm: (millimetres: number) => number;
}): BlockTokens => ({
	scale: lengths.scale,
});
