import type { Lengths } from "./lengths.ts";

/** What stands in lines of text besides their words, and between them (TOKENS.md section 2). Measures in points. */
export interface LineTokens {
	readonly ruby: {
		/** A reading's size as a share of its base's, and the smallest it may have. */
		readonly share: number;
		readonly least: number;
		/** Lines with readings grow by whole multiples of this, so that columns stay in step (section 1). */
		readonly grid: number;
	};
	readonly badge: {
		/** Of a badge's middle above the baseline, in em of the words around it. */
		readonly middle: number;
		/** After a badge that stands for a whole reference. */
		readonly gap: number;
	};
	readonly mark: {
		/** How far lines hang behind the usual mark (※), in em. */
		readonly hanging: number;
		/** Room for a mark that the author typed, in em: a sign, two digits and a stop. */
		readonly longest: number;
	};
	/** Between paragraphs, as a share of the leading. */
	readonly paragraphSpace: number;
	/** Printed addresses of more characters are set smaller. */
	readonly longUrl: number;
	/** Where a link can be touched: above its baseline, and the whole height, in em. */
	readonly link: { readonly above: number; readonly height: number };
}

/** The measures of a density. */
export const makeLineTokens = ({ scale, mm }: Lengths): LineTokens => ({
	ruby: { share: 1 / 2, least: 5 * scale, grid: mm(1.5) },
	badge: { middle: 0.37, gap: mm(0.8) },
	mark: { hanging: 1.1, longest: 5 },
	paragraphSpace: 1 / 4,
	longUrl: 60,
	link: { above: 0.9, height: 1.1 },
});
