/** Measures in points. */
export interface BlockTokens {
	/** Under what is tapped (TOKENS.md section 2): in instructions, and in notes and tables. `offset` from the baseline. */
	readonly underline: LineMeasures;
	readonly underlineSmall: LineMeasures;
}

/** A line under words: its thickness, and its upper edge below the baseline. */
export interface LineMeasures {
	readonly thickness: number;
	readonly offset: number;
}

/** The measures of a density; `mm` already applies its scale. */
export const makeBlockTokens = (lengths: {
	readonly scale: number;
	readonly compact: boolean;
	readonly mm: (millimetres: number) => number;
}): BlockTokens => {
	const { mm } = lengths;
	return {
		underline: { thickness: mm(0.55), offset: mm(1) },
		underlineSmall: { thickness: mm(0.5), offset: mm(0.5) },
	};
};
