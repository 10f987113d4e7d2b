import type { Lengths } from "./lengths.ts";

/** A size of type inside phones with its leading, both in points. */
export interface PhoneType {
	readonly size: number;
	readonly leading: number;
}

/** Sizes that a label may take, the preferred one first (TOKENS.md section 10, rule 7). */
export type PhoneTypes = readonly [PhoneType, ...PhoneType[]];

/** How close things stand in a cut phone. */
export interface CutSpacing {
	/** The share of the usual space between elements. */
	readonly looseness: number;
	/** From the lowest element that must be seen to the cut: where it is tapped, and where it is not. */
	readonly tapped: number;
	readonly others: number;
}

/** The drawn screens of TOKENS.md section 6. Measures in points; `y` from the phone's outer top. */
export interface PhoneTokens {
	readonly scale: number;
	readonly width: number;
	/** The height of a whole phone or window, and by how much it grows at a time. */
	readonly height: { readonly phone: number; readonly pc: number; readonly step: number };
	readonly radius: { readonly phone: number; readonly pc: number };
	readonly stroke: number;
	readonly hairline: number;
	readonly fieldStroke: number;
	/** The band over the header: a phone's status bar, the title bar of a computer's window. */
	readonly status: { readonly phone: number; readonly pc: number };
	readonly header: {
		readonly height: number;
		readonly heightWithBanner: number;
		readonly edge: number;
		readonly inset: number;
		readonly globe: number;
		readonly tile: number;
		readonly gap: number;
		readonly pill: number;
	};
	readonly content: {
		readonly left: number;
		readonly width: number;
		/** From the header to the first element, and under a banner's band. */
		readonly top: number;
		readonly topUnderBanner: number;
		/** From the lowest element to the lower edge of a whole phone: at least, and for pinned elements. */
		readonly foot: number;
		readonly bottomInset: number;
		readonly bottomGap: number;
	};
	readonly type: {
		readonly title: PhoneTypes;
		readonly button: PhoneTypes;
		readonly field: PhoneTypes;
		readonly link: PhoneTypes;
		readonly small: PhoneTypes;
		readonly number: PhoneTypes;
		readonly digit: PhoneTypes;
	};
	readonly greek: {
		readonly line: number;
		readonly pitch: number;
		readonly above: number;
		readonly below: number;
		readonly titleBar: number;
	};
	readonly field: { readonly height: number; readonly radius: number; readonly inset: number; readonly mark: number };
	/** `gap` holds the ring of one button with its white, so that the edges of both stay whole. */
	readonly button: { readonly height: number; readonly radius: number; readonly gap: number; readonly pair: number };
	readonly row: { readonly height: number; readonly icon: number; readonly radius: number; readonly gap: number };
	readonly picture: { readonly height: number; readonly disc: number; readonly icon: number; readonly tile: number };
	readonly store: { readonly tile: number; readonly radius: number };
	readonly digit: { readonly width: number; readonly height: number; readonly radius: number; readonly gap: number };
	readonly example: { readonly height: number; readonly padding: number; readonly gap: number };
	readonly alert: {
		readonly left: number;
		readonly radius: number;
		readonly stroke: number;
		readonly paddingX: number;
		readonly paddingY: number;
		readonly cell: number;
		/** From the header to an alert of a cut phone. */
		readonly top: number;
	};
	readonly banner: {
		readonly left: number;
		readonly top: number;
		readonly height: number;
		readonly radius: number;
		readonly white: number;
		/** What shows of the band below the ring of a tapped one. */
		readonly strip: number;
	};
	readonly cut: {
		/** From the roomiest to the closest; the hand then leaves the phone below. */
		readonly spacings: { readonly [name in "usual" | "tight" | "closest"]: CutSpacing };
		/** Under the header of a screen of which nothing must be seen: enough to know it by. */
		readonly inkling: number;
		readonly grid: number;
		readonly halfWaves: number;
		readonly amplitude: number;
		readonly stroke: number;
	};
}

/** The measures of a density. */
export const makePhoneTokens = (lengths: Lengths): PhoneTokens => {
	const { mm, compact, scale } = lengths;
	const type = (size: number, leading: number): PhoneType => ({ size: size * scale, leading: mm(leading) });
	const smallest = type(6.5, 2.9);
	return {
		scale,
		width: mm(30),
		height: { phone: mm(54), pc: mm(42), step: mm(6) },
		radius: { phone: mm(3.6), pc: mm(1.8) },
		stroke: mm(0.6),
		hairline: mm(0.25),
		fieldStroke: mm(0.3),
		status: { phone: mm(compact ? 2.4 : 3), pc: mm(compact ? 2.8 : 3.2) },
		header: {
			height: mm(compact ? 5 : 6),
			heightWithBanner: mm(compact ? 11.2 : 12.5),
			edge: mm(0.35),
			inset: mm(2),
			globe: mm(compact ? 3.5 : 3.9),
			tile: mm(compact ? 3.8 : 4.2),
			gap: mm(1.2),
			pill: mm(compact ? 3.2 : 3.6),
		},
		content: {
			left: mm(2.4),
			width: mm(25.2),
			top: mm(compact ? 1.2 : 2.2),
			topUnderBanner: mm(compact ? 5 : 7.6),
			foot: mm(4.5),
			bottomInset: mm(6),
			bottomGap: mm(2),
		},
		type: {
			title: [type(7.5, compact ? 3.3 : 3.5), type(7, 3.2), smallest],
			button: [type(8, 3.4), type(7, 3.1), smallest],
			field: [type(7, 3), smallest],
			link: [type(6.6, 3.4), type(6.5, 3.4)],
			small: [smallest],
			number: [type(26, 11), type(20, 9), type(14, 6.5), type(10, 4.6), type(8, 3.4)],
			digit: [type(14, 5), type(10, 3.6), type(7, 3)],
		},
		greek: { line: mm(1), pitch: mm(2.1), above: mm(0.7), below: mm(1.2), titleBar: mm(1.8) },
		field: { height: mm(compact ? 5.2 : 6), radius: mm(0.8), inset: mm(1.4), mark: mm(3.2) },
		button: { height: mm(compact ? 5.6 : 6.6), radius: mm(1), gap: mm(2.4), pair: mm(11.4) },
		row: { height: mm(compact ? 7.2 : 8.4), icon: mm(4.2), radius: mm(1.1), gap: mm(1.1) },
		picture: { height: mm(10), disc: mm(9.5), icon: mm(6), tile: mm(8) },
		store: { tile: mm(8.4), radius: mm(2) },
		digit: { width: mm(6.5), height: mm(compact ? 6.6 : 7.5), radius: mm(0.8), gap: mm(1) },
		example: { height: mm(3.6), padding: mm(0.6), gap: mm(1.6) },
		alert: {
			left: mm(1.6),
			radius: mm(2.4),
			stroke: mm(0.4),
			paddingX: mm(1.2),
			paddingY: mm(compact ? 1.2 : 2),
			cell: mm(compact ? 6.6 : 7.5),
			top: mm(compact ? 1.2 : 2.4),
		},
		banner: {
			left: mm(2.8),
			top: mm(compact ? 2.2 : 1.9),
			height: mm(compact ? 7 : 8.6),
			radius: mm(2.2),
			white: mm(0.7),
			strip: mm(1.5),
		},
		cut: {
			spacings: {
				usual: { looseness: 1, tapped: mm(7.5), others: mm(5) },
				tight: { looseness: 0.7, tapped: mm(4.2), others: mm(3) },
				closest: { looseness: 0.35, tapped: mm(3), others: mm(2.4) },
			},
			inkling: mm(15),
			grid: mm(1.5),
			halfWaves: 12,
			amplitude: mm(0.7),
			stroke: mm(0.35),
		},
	};
};
