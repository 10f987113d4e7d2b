import type { Lengths } from "./lengths.ts";

/** How a tap's ring lies around what is tapped. */
export type RingKind = "button" | "row" | "link" | "option" | "cell" | "banner" | "picture";

/** Of a ring: how far its outer edge lies outside the box, and from where on its band is white (negative: inside). */
export interface RingTokens {
	readonly outset: number;
	readonly whiteFrom: number;
}

/** The marks of TOKENS.md section 7. Measures in points. */
export interface MarkTokens {
	readonly scale: number;
	readonly ring: {
		readonly stroke: number;
		readonly radius: number;
		/** White outside the ring, so that it never touches something dark. */
		readonly whiteOutside: number;
		readonly kinds: { readonly [kind in RingKind]: RingTokens };
	};
	/** The frame of `enter` and `look`; around a notification it keeps the white that this has. */
	readonly frame: {
		readonly outset: number;
		readonly bannerOutset: number;
		readonly stroke: number;
		readonly radius: number;
		readonly bannerRadius: number;
	};
	/** The disc with the pencil or the eye; `edge` is the white around it. */
	readonly disc: { readonly diameter: number; readonly edge: number; readonly icon: number };
	/** The small disc with a mark's place in the order of action, where that is not top to bottom. */
	readonly number: {
		readonly diameter: number;
		readonly edge: number;
		readonly stroke: number;
		readonly size: number;
	};
	readonly dont: {
		readonly diameter: number;
		readonly edge: number;
		readonly icon: number;
		/** From the element's right end to the disc. */
		readonly inset: number;
		/** Of the disc where the element is too small for a large one. */
		readonly smallDiameter: number;
		readonly smallIcon: number;
	};
	readonly hand: {
		/** From the hand's own units to points. */
		readonly scale: number;
		/** White around the whole hand: the width of the stroke under it. */
		readonly halo: number;
		readonly stroke: number;
		readonly fingerStroke: number;
		/** How far the fingertip lies above the element's lower edge. */
		readonly above: number;
		/** How far it lies below that edge where the label leaves no room above it: on the ring. */
		readonly below: number;
		/** How far the fingertip lies above a button's lower edge where the hand may lie on it; null: as on others. */
		readonly onButton: number | null;
	};
	/** How far hand and caption may leave the picture. */
	readonly leave: { readonly right: number; readonly below: number };
	/** The words for how to tap, white on a black pill. */
	readonly caption: {
		readonly size: number;
		readonly height: number;
		readonly padding: number;
		readonly edge: number;
		readonly gap: number;
	};
}

/** The measures of a density. */
export const makeMarkTokens = (lengths: Lengths): MarkTokens => {
	const { mm, compact, scale } = lengths;
	const hand = compact ? 0.78 * 0.82 : 0.78;
	return {
		scale,
		ring: {
			stroke: mm(1),
			radius: mm(2.4),
			whiteOutside: mm(0.5),
			kinds: {
				button: { outset: mm(1.6), whiteFrom: 0 },
				// Over the rules above and below the row, of which half would else show as a hair inside the ring.
				row: { outset: mm(1.6), whiteFrom: mm(-0.2) },
				link: { outset: mm(1.5), whiteFrom: mm(0.4) },
				option: { outset: mm(0.7), whiteFrom: mm(-0.3) },
				// As deep as the round corners of an alert reach into its outer cells.
				cell: { outset: mm(0.7), whiteFrom: mm(-1.1) },
				banner: { outset: mm(1.9), whiteFrom: 0 },
				// Narrow outside, where a screenshot has words that nobody knows of; white on both sides of the red all the same.
				picture: { outset: mm(0.9), whiteFrom: mm(-0.6) },
			},
		},
		frame: { outset: mm(0.6), bannerOutset: mm(1.2), stroke: mm(0.6), radius: mm(1.2), bannerRadius: mm(3.2) },
		disc: { diameter: mm(4.4), edge: mm(0.4), icon: mm(2.9) },
		number: { diameter: mm(3.9), edge: mm(0.3), stroke: mm(0.4), size: 8 * scale },
		dont: {
			diameter: mm(6.6),
			edge: mm(0.4),
			icon: mm(4),
			inset: mm(1.4),
			smallDiameter: mm(4.4),
			smallIcon: mm(2.8),
		},
		hand: {
			scale: mm(hand),
			halo: mm(2.2 * hand),
			stroke: mm(0.85 * hand),
			fingerStroke: mm(0.55 * hand),
			above: mm(0.3),
			below: mm(1),
			// 62 % of the height of a button of one line.
			onButton: compact ? mm(2.1) : null,
		},
		// In compact density the next phone is only 3.5 mm away.
		// Margins do not scale, so that to the right does not, either: it is the edge of the punch zone.
		leave: { right: mm(3) / scale, below: mm(compact ? 3 : 4) },
		caption: { size: 6.5 * scale, height: mm(3.9), padding: mm(1.1), edge: mm(0.4), gap: mm(0.4) },
	};
};
