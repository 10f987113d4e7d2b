import type { Lengths } from "./lengths.ts";
import type { PageTokens } from "./page-tokens.ts";

/** Screenshots and the logo, which the design leaves open (TOKENS.md, before section 0). Measures in points. */
export interface PictureTokens {
	/**
	 * A screenshot is as wide as a drawn phone; one of a computer as wide as a conditional screen's box in a column, since
	 * nobody could read it any smaller.
	 */
	readonly width: { readonly phone: number; readonly pc: number };
	/** A higher one is scaled down: it would push everything else out of its column. */
	readonly tallest: number;
	/** The frame around it. */
	readonly edge: number;
	/** How far a mark may leave it to the left, above and to the right: into the gap to the text, not onto it. */
	readonly markLeave: number;
	/** A screenshot torn off around its marks: what is seen above and below them, and the steps of its height. */
	readonly torn: { readonly around: number; readonly grid: number };
	readonly logo: { readonly height: number; readonly width: number; readonly gap: number };
}

/** The measures of a density. */
export const makePictureTokens = (lengths: Lengths, page: PageTokens): PictureTokens => {
	const { mm } = lengths;
	return {
		width: { phone: mm(30), pc: Math.min(mm(64.5), page.columnWidth - page.textOffset - mm(6)) },
		tallest: mm(84),
		edge: mm(0.25),
		markLeave: mm(0.6),
		torn: { around: mm(5), grid: mm(1.5) },
		logo: { height: mm(10), width: mm(50), gap: mm(4.5) },
	};
};
