import { mm } from "../../base/length.ts";
import type { PageSettings } from "../../model/manual.ts";

/** Sizes of paper in points (ISO 216 and JIS P 0138). */
const PAPER = {
	A3: [mm(297), mm(420)],
	A4: [mm(210), mm(297)],
	A5: [mm(148), mm(210)],
	B5: [mm(182), mm(257)],
} as const;

/** The grid of TOKENS.md section 1, in points, for one paper and density. */
export interface PageTokens {
	readonly width: number;
	readonly height: number;
	readonly columns: 1 | 2;
	readonly marginSide: number;
	readonly marginTop: number;
	readonly gutter: number;
	readonly columnWidth: number;
	/** Of all columns and gutters together. */
	readonly contentWidth: number;
	/** The content area of pages 2 and later. */
	readonly contentTop: number;
	readonly contentBottom: number;
	/** The band under the columns where pointers stand. */
	readonly pointerHeight: number;
	readonly footerRule: number;
	readonly footerTop: number;
	readonly footerHeight: number;
	readonly headerTop: number;
	readonly headerHeight: number;
	/** The baseline grid. */
	readonly grid: number;
}

/** The page of these settings. `scale` is the density's; margins do not scale (TOKENS.md section 12). */
export const makePageTokens = (settings: PageSettings, scale: number): PageTokens => {
	const [width, height] = PAPER[settings.size];
	const compact = settings.density === "compact";
	const oneColumn =
		settings.density === "large" || settings.density === "poster" || settings.size === "A5" || settings.size === "B5";
	const columns = settings.columns ?? (oneColumn ? 1 : 2);
	const marginSide = mm(17);
	const gutter = mm(10);
	const contentWidth = width - 2 * marginSide;
	return {
		width,
		height,
		columns,
		marginSide,
		marginTop: mm(12),
		gutter,
		columnWidth: columns === 1 ? contentWidth : (contentWidth - gutter) / 2,
		contentWidth,
		contentTop: compact ? mm(12) : mm(24),
		contentBottom: height - (compact ? mm(18) : mm(27)),
		pointerHeight: mm(5),
		footerRule: height - (compact ? mm(16.5) : mm(19.5)),
		footerTop: height - (compact ? mm(16.5) : mm(19.5)),
		footerHeight: mm(9),
		headerTop: mm(12),
		headerHeight: mm(7.5),
		grid: mm(6) * scale,
	};
};
