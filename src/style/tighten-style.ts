import type { Style } from "./style.ts";

/** How close blocks stand: as the design has them, or closer where that saves a page. */
export type Spacing = "usual" | "close" | "closest";

/** What is left of the space between blocks and of the grid on which their heights grow. */
export interface SpacingShares {
	readonly space: number;
	readonly grid: number;
}

/**
 * TOKENS.md section 3: from 6 to 4.5 and to 3.5, the grid (section 1) from 6 to 3 and to its sub-unit 1.5. A hand may
 * reach 4 under its phone (section 7), so nothing comes closer; compact density stands there already and gives up
 * little, and its heights keep the 1.5 of section 11.
 */
const SHARES: { readonly [spacing in "close" | "closest"]: SpacingShares } = {
	close: { space: 3 / 4, grid: 1 / 2 },
	closest: { space: 7 / 12, grid: 1 / 4 },
};
const COMPACT_SHARES: SpacingShares = { space: 6 / 7, grid: 1 };

/** What a spacing leaves of the usual spaces of a style. */
export const spacingShares = (style: Style, spacing: Spacing): SpacingShares => {
	if (spacing === "usual") return { space: 1, grid: 1 };
	if (style.density === "compact") return COMPACT_SHARES;
	const shares = SHARES[spacing];
	// In one column there is nothing beside a block whose lines it could share.
	return spacing === "closest" && style.page.columns === 1 ? { ...shares, grid: 0 } : shares;
};

/** The style with smaller spaces between blocks; type, screens and the insides of blocks stay as they are. */
export const tightenStyle = (style: Style, spacing: Spacing): Style => {
	if (spacing === "usual") return style;
	const { space, grid } = spacingShares(style, spacing);
	const { page, block } = style;
	const { head } = page;
	return {
		...style,
		page: {
			...page,
			grid: page.grid * grid,
			bandSpace: page.bandSpace * space,
			blockSpace: page.blockSpace * space,
			head: {
				...head,
				sectionGap: head.sectionGap * space,
				mapGap: head.mapGap * space,
				boxesGap: head.boxesGap * space,
				legendGap: head.legendGap * space,
			},
		},
		block: {
			...block,
			step: { ...block.step, grid: block.step.grid * grid, spaceBefore: block.step.spaceBefore * space },
		},
	};
};
