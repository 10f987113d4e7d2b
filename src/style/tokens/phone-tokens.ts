/** Measures in points. Filled in by whoever draws with them. */
export interface PhoneTokens {
	readonly scale: number;
}

/** The measures of a density; `mm` already applies its scale. */
export const makePhoneTokens = (lengths: {
	readonly scale: number;
	readonly compact: boolean;
	readonly mm: (millimetres: number) => number;
}): PhoneTokens => ({
	scale: lengths.scale,
});
