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
	/** The lowest edge of anything in a column: the content area, and under it the band where pointers stand. */
	readonly flowBottom: number;
	/** Of a pointer. */
	readonly pointerHeight: number;
	readonly footerRule: number;
	readonly footerTop: number;
	readonly footerHeight: number;
	readonly headerTop: number;
	readonly headerHeight: number;
	/** The baseline grid. */
	readonly grid: number;
	/** Between a full-width block and the columns under or over it. */
	readonly bandSpace: number;
	/** What the columns of one page may differ by (section 10, rule 4). */
	readonly module: number;
	/** Between blocks, and between a mode bar and the first block under it (section 3). */
	readonly blockSpace: number;
	readonly barSpace: number;
	/** Where text begins beside the numbers, from the column's left edge. */
	readonly textOffset: number;
	readonly rail: RailTokens;
	readonly head: HeadTokens;
	readonly map: MapTokens;
}

/** The rail behind the numbers (section 5). */
export interface RailTokens {
	/** From the column's left edge. */
	readonly offset: number;
	readonly width: number;
	/** The lines at both sides of a light rail. */
	readonly edge: number;
	readonly arrowWidth: number;
	readonly arrowHeight: number;
}

/** What stands on page 1 above the columns, from top to bottom, with the space above each (section 1). */
export interface HeadTokens {
	readonly sectionGap: number;
	readonly mapGap: number;
	readonly boxesGap: number;
	readonly legendGap: number;
	readonly legendHeight: number;
	/** Above a full-width block that comes right after the head. */
	readonly panelGap: number;
	/** Boxes that would take more of the page than this stand in the columns instead. */
	readonly tallest: number;
}

/** The route map of page 1 and its strip in the running header (section 5). */
export interface MapTokens {
	readonly badge: number;
	readonly stripBadge: number;
	readonly stripWidth: number;
	/** The bar that joins neighbours of one mode, the dotted line between modes. */
	readonly join: number;
	readonly dots: number;
	/** Few cells are no wider than this. */
	readonly widestCell: number;
	/** Between the row of icons and the row of numbers. */
	readonly rowGap: number;
	/** More steps than this are shown as one cell a run. */
	readonly mostSteps: number;
}

/** How many columns a paper and density are made for. */
export const usualColumns = ({ size, density }: PageSettings): 1 | 2 =>
	density === "large" || density === "poster" || size === "A5" || size === "B5" ? 1 : 2;

/** The page of these settings. `scale` is the density's; margins do not scale (TOKENS.md section 12). */
export const makePageTokens = (settings: PageSettings, scale: number): PageTokens => {
	const [width, height] = PAPER[settings.size];
	const compact = settings.density === "compact";
	const columns = settings.columns ?? usualColumns(settings);
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
		// Compact and poster have no running header (sections 11 and 12).
		contentTop: compact || settings.density === "poster" ? mm(12) : mm(24),
		contentBottom: height - (compact ? mm(18) : mm(27)),
		flowBottom: height - (compact ? mm(18) : mm(21.2)),
		pointerHeight: mm(compact ? 5 : 5.8) * scale,
		footerRule: height - (compact ? mm(16.5) : mm(19.5)),
		footerTop: height - (compact ? mm(16.5) : mm(19.5)),
		footerHeight: mm(9),
		headerTop: mm(12),
		headerHeight: mm(7.5),
		grid: mm(6) * scale,
		bandSpace: mm(4) * scale,
		module: mm(54) * scale,
		blockSpace: mm(compact ? 3.5 : 6) * scale,
		barSpace: mm(3) * scale,
		textOffset: mm(12.5) * scale,
		rail: {
			offset: mm(4.05) * scale,
			width: mm(2.4) * scale,
			edge: mm(0.35) * scale,
			arrowWidth: mm(5.2) * scale,
			arrowHeight: mm(4.2) * scale,
		},
		head: {
			sectionGap: compact ? 0 : mm(1.5) * scale,
			mapGap: mm(3) * scale,
			boxesGap: mm(compact ? 1.5 : 3) * scale,
			legendGap: mm(1.5) * scale,
			legendHeight: mm(6) * scale,
			panelGap: mm(0.5) * scale,
			tallest: height / 3,
		},
		map: {
			badge: mm(5.4) * scale,
			stripBadge: mm(4.2) * scale,
			stripWidth: mm(104),
			join: mm(1.4) * scale,
			dots: mm(0.5) * scale,
			widestCell: mm(22) * scale,
			rowGap: mm(0.7) * scale,
			mostSteps: 24,
		},
	};
};
