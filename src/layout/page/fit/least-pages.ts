import type { Style } from "../../../style/style.ts";
import { type Spacing, spacingShares } from "../../../style/tighten-style.ts";
import { breakColumns } from "../../flow/break-columns.ts";
import type { FlowItem, FlowPages } from "../../flow/flow-item.ts";
import type { PagePlan } from "../plan/plan-pages.ts";

/** Heights are rounded up to the grid once for a step, and once more with its conditional screens. */
const ROUNDINGS = 2;

/**
 * The fewest pages that a manual, laid out with the usual spaces, could take with closer ones: everything is as low as
 * it could get at most, so there may be more pages, never fewer. Nothing is drawn for this.
 */
export const leastPages = (
	{ items, pages, options, result }: PagePlan["flow"],
	style: Style,
	spacing: Spacing,
): number => {
	const { space, grid } = spacingShares(style, spacing);
	const rounding = ROUNDINGS * (1 - grid) * style.block.step.grid;
	const lower = items.map((item) => lowerItem(item, space, rounding));
	const roomier = lowerHead(pages, style, space);
	const byArea = pagesByArea(lower, roomier);
	return byArea >= result.pages ? byArea : breakColumns(lower, roomier, options).pages;
};

/** The fewest pages whose columns have room for the heights of all items; the space over the first in a column falls away. */
const pagesByArea = (items: readonly FlowItem<unknown>[], { columns, first, rest }: FlowPages): number => {
	const widestSpace = Math.max(0, ...items.map(({ spaceBefore }) => spaceBefore));
	const needed = items.reduce((sum, { span, alternatives, spaceBefore }) => {
		const height = (alternatives[0]?.height ?? 0) + spaceBefore;
		return sum + (span === "page" ? columns : 1) * height;
	}, 0);
	const onFirst = columns * (first.bottom - first.top + widestSpace);
	const onEach = columns * (rest.bottom - rest.top + widestSpace);
	return 1 + Math.max(0, Math.ceil((needed - onFirst) / onEach));
};

const lowerItem = (item: FlowItem<unknown>, space: number, rounding: number): FlowItem<unknown> => {
	const lowest = Math.min(...item.alternatives.map(({ height }) => height));
	return {
		...item,
		alternatives: [{ height: Math.max(0, lowest - rounding), cost: 0 }],
		spaceBefore: item.spaceBefore * space,
		grid: 0,
	};
};

/** The pages with less space in the head of the first one, and around full-width items. */
const lowerHead = (pages: FlowPages, style: Style, space: number): FlowPages => {
	const { sectionGap, mapGap, boxesGap, legendGap } = style.page.head;
	const saved = (1 - space) * (sectionGap + mapGap + 2 * boxesGap + legendGap + style.page.bandSpace);
	return {
		...pages,
		first: { ...pages.first, top: pages.first.top - saved },
		bandSpace: pages.bandSpace * space,
	};
};
