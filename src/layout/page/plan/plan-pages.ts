import type { Frame } from "../../../document/frame.ts";
import type { EditionBlock } from "../../../model/edition.ts";
import { tightenStyle } from "../../../style/tighten-style.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import type { LayBlock } from "../../block/laid-block.ts";
import { layBlock, layOverCodes } from "../../block/lay-block.ts";
import { breakColumns, type FlowOptions } from "../../flow/break-columns.ts";
import type { FlowItem, FlowPages, FlowResult } from "../../flow/flow-item.ts";
import type { BlockPart, BodyPart } from "../body/body-part.ts";
import { collectParts } from "../body/collect-parts.ts";
import { collectPointers, type Pointer } from "../body/collect-pointers.ts";
import { layBeforeParts } from "../body/lay-before-parts.ts";
import { plainPart } from "../body/plain-part.ts";
import { modeGoingOn } from "../body/rail-modes.ts";
import { drawModeBar } from "../furniture/draw-mode-bar.ts";
import { drawOpener, type Opener } from "../furniture/draw-opener.ts";
import { layHead, type PageHead } from "../head/lay-head.ts";
import { flowPagesOf, toFlowItems } from "./flow-parts.ts";
import { findForks, isBetterParallel, setParallel } from "./parallel-ways.ts";

/** Everything of an edition in one style, and the place of everything, before the pages are made of it. */
export interface PagePlan {
	readonly context: DrawContext;
	readonly head: PageHead;
	readonly parts: readonly BodyPart[];
	readonly pointers: readonly (Pointer | null)[];
	readonly opener: (part: BlockPart) => Opener | null;
	/** The columns' problem and its solution. */
	readonly flow: {
		readonly items: readonly FlowItem<BodyPart>[];
		readonly pages: FlowPages;
		readonly options: FlowOptions;
		readonly result: FlowResult<BodyPart>;
	};
}

/**
 * Lays out the context's edition in its style and finds the place of everything; `fitPages` chooses the style. Rather than
 * leave page 1 to its head, the head has less space between its rows, or the first step its codes on page 2.
 */
export const planPages = (context: DrawContext): PagePlan => {
	const head = layHead(context, layBlock);
	const usual = planBody(head, layBlock, context);
	if (beginsAtOnce(usual) || head.body[0] === undefined) return usual;
	const [first] = head.body;
	const divided: LayBlock = (block, around) => (block === first ? layOverCodes : layBlock)(block, around);
	const closer = (): PageHead => layHead({ ...context, style: tightenStyle(context.style, "closest") }, layBlock);
	const tries = [
		{ headOf: closer, layOwn: layBlock },
		{ headOf: () => head, layOwn: divided },
		{ headOf: closer, layOwn: divided },
	];
	for (const { headOf, layOwn } of tries) {
		const plan = planBody(headOf(), layOwn, context);
		if (!beginsAtOnce(plan) || plan.flow.result.pages > usual.flow.result.pages) continue;
		if (layOwn === divided) context.sink.report("layout/codes-apart", first.span, {});
		return plan;
	}
	return usual;
};

/** Whether page 1 has anything under its head, or its head goes on in the columns. */
const beginsAtOnce = ({ flow, head: { moved } }: PagePlan): boolean =>
	flow.result.places[0]?.page !== 1 || moved.title.length > 0 || moved.lead !== null;

const planBody = (head: PageHead, layOwn: LayBlock, context: DrawContext): PagePlan => {
	const parts = collectBody(head, layOwn, context);
	const plan = planParts(parts, head, context);
	if (context.style.page.columns === 1) return plan;
	const forks = findForks(parts, context.edition.blocks);
	// From the last on, so that the parts of those before keep their places.
	return forks.reduceRight((best, fork) => {
		const { style } = context;
		const parallel = planParts(setParallel(best.parts, fork, style), head, context);
		const opening = [parts[fork.start], parts[fork.middle]] as const;
		return isBetterParallel(parallel.flow.result, best.flow.result, opening, style) ? parallel : best;
	}, plan);
};

/** Finds the places of parts. */
const planParts = (parts: readonly BodyPart[], head: PageHead, context: DrawContext): PagePlan => {
	const { style } = context;
	const pointers = collectPointers(parts, context.edition);
	const opener = openerOf(context);
	const items = toFlowItems(parts, pointers, {
		style,
		openerHeight: (part) => opener(part)?.frame.height ?? 0,
		railGoesOn: (part, next) => modeGoingOn(part, next, context) !== null,
	});
	const pages = flowPagesOf(style, firstTopOf(head, parts, context));
	const options = { module: style.page.module };
	const result = breakColumns(items, pages, options);
	return { context, head, parts, pointers, opener, flow: { items, pages, options, result } };
};

const collectBody = (head: PageHead, layOwn: LayBlock, context: DrawContext): readonly BodyPart[] => {
	const drawBar = (...[mode, , destination]: Parameters<Parameters<typeof collectParts>[2]["drawBar"]>): Frame =>
		drawModeBar(mode, destination, context);
	const lay: LayBlock = (block, around) =>
		context.kept.recall(block, [context.style, around.passing, layOwn], around.sink, (sink) =>
			layOwn(block, { ...around, sink }),
		);
	const collect = (blocks: readonly EditionBlock[]): readonly BodyPart[] =>
		collectParts(blocks, context, { layBlock: lay, drawBar });
	const { title, lead, before, legend } = head.moved;
	const { span } = context.edition;
	return [
		...title.map((frame) => plainPart(frame, span, { span: "page", place: "with-previous" })),
		...(lead === null ? [] : collect([{ kind: "text", tags: [], span: lead.span, text: lead }])),
		...(before ? layBeforeParts(context) : []),
		...(legend === null ? [] : [plainPart(legend, span, { span: "page" })]),
		...collect(head.body),
	];
};

/** What stands over a part at a column's top; the same frame for every part of one mode. */
const openerOf = (context: DrawContext): PagePlan["opener"] => {
	const bars = new Map<string, Frame>();
	return (part) => drawOpener(part, bars, context);
};

/** Where the columns of page 1 begin: the panel of a wide step comes close under the head, all else at a band's distance. */
const firstTopOf = (head: PageHead, parts: readonly BodyPart[], context: DrawContext): number => {
	const { page } = context.style;
	const first = parts[0];
	const panel = first?.kind === "block" && first.laid.span === "page" && first.laid.block.kind === "step";
	return head.bottom + (panel ? page.head.panelGap : page.bandSpace);
};
