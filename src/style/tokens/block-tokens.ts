import type { Lengths } from "./lengths.ts";

/** A line under words: its thickness, and its upper edge below the baseline. */
export interface LineMeasures {
	readonly thickness: number;
	readonly offset: number;
}

/** A box: its corners, its edge, and the space inside it. */
export interface BoxMeasures {
	readonly radius: number;
	readonly stroke: number;
	readonly paddingX: number;
	readonly paddingY: number;
}

/** The measures of blocks (TOKENS.md sections 1, 3, 6, 8, 9 and 10), in points. */
export interface BlockTokens {
	/** Under what is tapped (section 2): in instructions, and in notes and tables. */
	readonly underline: LineMeasures;
	readonly underlineSmall: LineMeasures;
	/** Hairlines: panels, rows of tables. Black, because they are thinner than 0.5 mm. */
	readonly hairline: number;
	/** A dashed edge, which means "only for some readers": its stretches of ink and paper. */
	readonly dash: readonly [number, number];
	readonly step: StepTokens;
	/** The label of a variant: `gap` to the words beside it, `rowGap` to its neighbours. */
	readonly tag: BoxMeasures & { readonly gap: number; readonly rowGap: number; readonly height: number };
	readonly skip: BoxMeasures & { readonly arrow: number };
	readonly warn: BoxMeasures & { readonly icon: number; readonly gap: number };
	/** `paddingX` is that of the text, `phone` that of the phone; the text's lines bring space of their own. */
	readonly alt: BoxMeasures & {
		readonly phone: number;
		readonly phoneGap: number;
		readonly grid: number;
		readonly gap: number;
		/** To its step, whose hand may reach into this space. */
		readonly spaceBefore: number;
		readonly handSpace: number;
	};
	readonly note: {
		readonly rule: number;
		readonly ruleSpace: number;
		readonly icon: number;
		readonly headX: number;
		readonly gap: number;
	};
	readonly switches: SwitchTokens;
	readonly done: BoxMeasures & { readonly disc: number; readonly gap: number };
	readonly contact: BoxMeasures & { readonly icon: number; readonly gap: number };
	readonly table: {
		readonly headRule: number;
		readonly leastRow: number;
		readonly padding: number;
		readonly gap: number;
		/** First columns of a table of three that spans the page: the shares of 26, 67 and 83 mm. */
		readonly shares: readonly number[];
	};
	readonly faq: { readonly disc: number; readonly stroke: number; readonly textX: number; readonly gap: number };
	readonly choose: BoxMeasures & { readonly arrow: number; readonly gap: number; readonly letter: number };
	readonly section: { readonly radius: number; readonly paddingX: number };
	readonly qr: {
		readonly labelGap: number;
		readonly urlGap: number;
		readonly cellGap: number;
		readonly hatch: number;
		readonly hatchPitch: number;
	};
	/** From the number of characters on, an instruction whose label is so long is set smaller (section 2). */
	readonly longLabel: number;
}

/** The column's inner grid (section 1) and the module (section 10). */
export interface StepTokens {
	/** Where the text begins, and the space before the picture. */
	readonly textX: number;
	readonly gap: number;
	readonly pictureWidth: number;
	/** Height of a step with a picture; 0 in compact density, where phones are cut. */
	readonly module: number;
	/** By which heights grow. */
	readonly grid: number;
	readonly spaceBefore: number;
	/** Between the action and a skip box or note, and a warning. */
	readonly noteGap: number;
	readonly warnGap: number;
	readonly actionGap: number;
	/** Between the last line of text and phones under it, and the arrow between them. */
	readonly phonesGap: number;
	readonly phonesArrow: number;
	/** The panel of a wide step: how far it leaves the columns, and the space inside. */
	readonly panelBleed: number;
	readonly panelTop: number;
	readonly panelBottom: number;
	readonly panelRadius: number;
}

/** The call-outs of screen switches (section 8). */
export interface SwitchTokens {
	readonly radius: number;
	readonly paddingX: number;
	readonly paddingY: number;
	/** Above and below text, whose lines bring space of their own. */
	readonly textPaddingY: number;
	readonly standardHeight: number;
	readonly largeHeight: number;
	readonly arrowGap: number;
	readonly textGap: number;
	/** So many characters must fit beside the phones of a large call-out. */
	readonly leastCharacters: number;
}

/** The measures of a density. */
export const makeBlockTokens = (lengths: Lengths): BlockTokens => {
	const { mm, compact } = lengths;
	const box = (radius: number, stroke: number, paddingX: number, paddingY: number): BoxMeasures => ({
		radius: mm(radius),
		stroke: mm(stroke),
		paddingX: mm(paddingX),
		paddingY: mm(paddingY),
	});
	return {
		underline: { thickness: mm(0.55), offset: mm(1) },
		underlineSmall: { thickness: mm(0.5), offset: mm(0.5) },
		hairline: mm(0.25),
		dash: [mm(0.9), mm(0.6)],
		step: makeStepTokens(compact, mm),
		tag: { ...box(1, 0.3, 1.2, 0), gap: mm(1.5), rowGap: mm(1.2), height: mm(4.4) },
		skip: { ...box(1.5, 0.3, 1.8, compact ? 0.9 : 1.2), arrow: mm(3.6) },
		warn: { ...box(1.5, 0, 2, 1.2), icon: mm(6), gap: mm(1.2) },
		alt: {
			...box(2, 0.35, 2, compact ? 1.1 : 2),
			phone: mm(3),
			phoneGap: mm(2),
			grid: mm(1.5),
			gap: mm(1),
			spaceBefore: mm(3),
			handSpace: mm(1),
		},
		note: { rule: mm(0.5), ruleSpace: mm(1.5), icon: mm(4.6), headX: mm(6), gap: mm(0.6) },
		switches: {
			radius: mm(2),
			paddingX: mm(2.5),
			paddingY: mm(2.5),
			textPaddingY: mm(1.5),
			standardHeight: mm(24),
			largeHeight: mm(48),
			arrowGap: mm(2),
			textGap: mm(3),
			leastCharacters: 14,
		},
		done: {
			...box(2, 0.6, compact ? 3 : 4.5, compact ? 1.8 : 3.3),
			disc: mm(compact ? 6 : 9),
			gap: mm(compact ? 1.5 : 2),
		},
		contact: { ...box(1.5, 0.3, 4, 3), icon: mm(3.6), gap: mm(1.5) },
		table: { headRule: mm(0.5), leastRow: mm(7.5), padding: mm(1), gap: mm(3), shares: [26, 67, 83] },
		faq: { disc: mm(5), stroke: mm(0.5), textX: mm(7), gap: mm(1.5) },
		choose: { ...box(2, 0.25, 4, 3), arrow: mm(4.2), gap: mm(1.8), letter: mm(6) },
		section: { radius: mm(1), paddingX: mm(4) },
		qr: { labelGap: mm(1), urlGap: mm(1), cellGap: mm(3), hatch: mm(1), hatchPitch: mm(2.6) },
		longLabel: 16,
	};
};

const makeStepTokens = (compact: boolean, mm: (millimetres: number) => number): StepTokens => ({
	textX: mm(12.5),
	gap: mm(2),
	pictureWidth: mm(30),
	module: compact ? 0 : mm(54),
	grid: compact ? mm(1.5) : mm(6),
	spaceBefore: compact ? mm(3.5) : mm(6),
	noteGap: compact ? mm(1.5) : mm(3),
	warnGap: mm(2),
	actionGap: 0,
	phonesGap: mm(4.5),
	phonesArrow: mm(5),
	panelBleed: mm(1),
	panelTop: mm(3),
	panelBottom: mm(compact ? 1 : 2),
	panelRadius: mm(2),
});
