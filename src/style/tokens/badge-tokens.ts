/** Measures in points. Filled in by whoever draws with them. */
export interface BadgeTokens {
	readonly scale: number;
}

/** The measures of a density; `mm` already applies its scale. */
export const makeBadgeTokens = (lengths: {
	readonly scale: number;
	readonly compact: boolean;
	readonly mm: (millimetres: number) => number;
}): BadgeTokens => ({
	scale: lengths.scale,
});
