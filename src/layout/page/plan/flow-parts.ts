import type { Style } from "../../../style/style.ts";
import type { LaidBlock } from "../../block/laid-block.ts";
import type { FlowItem, FlowPages } from "../../flow/flow-item.ts";
import type { BlockPart, BodyPart } from "../body/body-part.ts";
import type { Pointer } from "../body/collect-pointers.ts";
import { pageBreakCosts } from "./page-break-costs.ts";

/** What a break between a step and the switch that ends its mode costs, in modules of white (section 10, rule 2). */
const MODULES_FOR_SWITCH = 2;

/** What a break between the parts of one block costs (rows of a table, questions), in lines of the grid. */
const LINES_WITHIN_BLOCK = 2;

/** How the page measures what depends on the break. Heights in points. */
export interface PartMeasures {
	/** Of what stands over a part at the top of a column, with the space under it; 0 for nothing. */
	readonly openerHeight: (part: BlockPart) => number;
	/** Whether the rail of a part's mode goes on with the next part, so that a column's end needs room for its tip. */
	readonly railGoesOn: (part: BlockPart, next: BodyPart | undefined) => boolean;
	readonly style: Style;
}

/** The parts as the column breaker takes them; `pointers` as `collectPointers` gives them. */
export const toFlowItems = (
	parts: readonly BodyPart[],
	pointers: readonly (Pointer | null)[],
	measures: PartMeasures,
): readonly FlowItem<BodyPart>[] => {
	const pageBreaks = pageBreakCosts(parts, measures.style);
	return parts.map((part, index) => {
		if (part.kind === "bar") return barItem(part, measures.style);
		const pageBreakAfter = pageBreaks[index] ?? 0;
		return blockItem(part, { next: parts[index + 1], pointer: pointers[index] ?? null, pageBreakAfter, measures });
	});
};

const barItem = (part: Extract<BodyPart, { kind: "bar" }>, style: Style): FlowItem<BodyPart> => ({
	span: part.span,
	alternatives: [{ height: part.frame.height, cost: 0 }],
	spaceBefore: style.page.blockSpace,
	breakAfter: Number.POSITIVE_INFINITY,
	pageBreakAfter: 0,
	forcedBreak: part.forcedBreak,
	opener: 0,
	closer: 0,
	grid: 0,
	payload: part,
});

const blockItem = (
	part: BlockPart,
	around: {
		readonly next: BodyPart | undefined;
		readonly pointer: Pointer | null;
		readonly pageBreakAfter: number;
		readonly measures: PartMeasures;
	},
): FlowItem<BodyPart> => {
	const { style, openerHeight, railGoesOn } = around.measures;
	const { laid } = part;
	const tip = railGoesOn(part, around.next) ? style.page.rail.arrowHeight : 0;
	return {
		span: laid.span,
		alternatives: laid.alternatives.map(({ frame, cost }) => ({ height: frame.height, cost })),
		spaceBefore: part.spaceBefore,
		breakAfter: breakBetween(laid, around.next?.kind === "block" ? around.next.laid : null, style),
		pageBreakAfter: around.pageBreakAfter,
		forcedBreak: part.forcedBreak,
		opener: openerHeight(part),
		closer: around.pointer === null ? tip : style.page.pointerHeight,
		grid: laid.grid,
		payload: part,
	};
};

/** What a break costs by what would begin the next column: nobody finds the end of a path at the top of another one. */
const breakBetween = (last: LaidBlock, next: LaidBlock | null, style: Style): number => {
	const { module, grid } = style.page;
	if (next === null) return last.breakAfter;
	if (next.block.kind === "path-end") return Number.POSITIVE_INFINITY;
	if (next.block === last.block) return Math.max(last.breakAfter, LINES_WITHIN_BLOCK * grid);
	// Where ways meet, or a box has ended the thread, there is no step to stay with.
	return next.block.kind === "switch" && last.rail.kind !== "none"
		? Math.max(last.breakAfter, MODULES_FOR_SWITCH * module)
		: last.breakAfter;
};

/** What the pages offer: the first below its head, the others below their running header. */
export const flowPagesOf = (style: Style, firstTop: number): FlowPages => {
	const { columns, contentTop, flowBottom, bandSpace } = style.page;
	return {
		columns,
		first: { top: Math.min(firstTop, flowBottom), bottom: flowBottom },
		rest: { top: contentTop, bottom: flowBottom },
		bandSpace,
	};
};
