import type { Lengths } from "./lengths.ts";

/** A badge of one size. Lengths in points. */
export interface BadgeSize {
	/** Its height, and its width where the digits fit. */
	readonly edge: number;
	/** Corners of the rounded square. */
	readonly radius: number;
	/** Its outline, where the mode needs one. */
	readonly stroke: number;
	/** Sizes of the digits for 1, 2, 3 … characters; the last one counts for all longer ones. */
	readonly digits: readonly [number, ...number[]];
	/**
	 * Digits shrink to this where they would touch the edge; after that the badge grows in width. A step's number has no
	 * room to grow: its text begins 2 mm beside it.
	 */
	readonly leastDigits: number;
	/** Between digits and edge at the sides. */
	readonly padding: number;
	/** Between a number with letters or hyphens and its edge all round: it has no even digits that fill the shape. */
	readonly clear: number;
}

/** The shapes of the modes (TOKENS.md section 5), in points. */
export interface BadgeTokens {
	/** Beside a step. */
	readonly number: BadgeSize;
	/** Inside a line. */
	readonly reference: BadgeSize;
	/** In the route map, and in the running header. */
	readonly route: BadgeSize;
	readonly routeHeader: BadgeSize;
	/** On the screen to which a switch returns: in a large call-out (the standard one has the reference's size). */
	readonly returnLarge: BadgeSize;
	/** A mode's icon on its shape. */
	readonly icon: BadgeSize;
	/** The edge of a route badge that is not filled. */
	readonly emptyStroke: number;
	/** Of the cut corner of the shape `notch`, as a share of the height. */
	readonly notchShare: number;
	/** The icon's edge as a share of its badge's. */
	readonly iconShare: number;
	readonly bar: {
		readonly height: number;
		readonly stroke: number;
		readonly radius: number;
		/** The icon's cell, and where the words begin. */
		readonly iconCell: number;
		readonly icon: number;
		readonly textX: number;
		/** Between the words and the right edge. */
		readonly sidePadding: number;
	};
	readonly miniPhone: {
		/** Width, height, band and corner of the two sizes. */
		readonly standard: MiniPhoneSize;
		readonly large: MiniPhoneSize;
		readonly stroke: number;
	};
	/** A computer's window instead of a phone: its height as a share of the phone's, its title bar and its corners. */
	readonly miniWindow: { readonly share: number; readonly title: number; readonly radius: number };
	/** The outlines of the switch's arrow: length and height of the whole, height of its shaft. */
	readonly arrow: { readonly length: number; readonly height: number; readonly shaft: number; readonly head: number };
}

/** A phone that stands for a program. Lengths in points. */
export interface MiniPhoneSize {
	readonly width: number;
	readonly height: number;
	/** Of the coloured band. */
	readonly band: number;
	readonly radius: number;
	readonly icon: number;
}

/**
 * The measures of a density. The digits of BIZ UDPGothic Bold are 0.76 em wide: three
 * of them in 15 pt are wider than the circle, which is why they may shrink to `leastDigits`.
 */
export const makeBadgeTokens = (lengths: Lengths): BadgeTokens => {
	const { mm, scale } = lengths;
	const size = (
		edge: number,
		radius: number,
		stroke: number,
		digits: readonly number[],
		padding: number,
	): BadgeSize => {
		const [first = 0, ...rest] = digits.map((points) => points * scale);
		const leastDigits = Math.min(first, ...rest, (edge > 8 ? 8.5 : 7) * scale);
		return {
			edge: mm(edge),
			radius: mm(radius),
			stroke: mm(stroke),
			digits: [first, ...rest],
			leastDigits,
			padding: mm(padding),
			clear: mm((0.8 * edge) / 10.5),
		};
	};
	return {
		number: size(10.5, 2.4, 0.6, [19, 17, 15, 12.5], 0.6),
		reference: size(4.6, 1.1, 0.35, [8.5, 7.5, 7], 0.25),
		route: size(5.4, 1.3, 0.35, [8.5, 8, 7], 0.3),
		routeHeader: size(4.2, 1, 0.35, [7.5, 7, 7], 0.2),
		returnLarge: size(8, 1.8, 0.5, [15, 13, 10], 0.5),
		icon: size(5.4, 1.3, 0.35, [8], 0.3),
		emptyStroke: mm(0.25),
		notchShare: 0.32,
		iconShare: 0.7,
		bar: {
			height: mm(9),
			stroke: mm(0.6),
			radius: mm(2.4),
			iconCell: mm(10.5),
			icon: 18 * scale,
			textX: mm(13),
			sidePadding: mm(3.5),
		},
		miniPhone: {
			standard: { width: mm(11), height: mm(19), band: mm(9.5), radius: mm(1.8), icon: 14 * scale },
			large: { width: mm(15), height: mm(27), band: mm(12), radius: mm(2.2), icon: 20 * scale },
			stroke: mm(0.5),
		},
		miniWindow: { share: 0.78, title: mm(2.2), radius: mm(0.8) },
		arrow: { length: mm(7), height: mm(4.4), shaft: mm(1.5), head: mm(3) },
	};
};
