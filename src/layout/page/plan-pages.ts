import type { Frame } from "../../document/frame.ts";
import type { EditionBlock } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import type { LayBlock } from "../block/laid-block.ts";
import { layBlock } from "../block/lay-block.ts";
import { breakColumns, type FlowOptions } from "../flow/break-columns.ts";
import type { FlowItem, FlowPages, FlowResult } from "../flow/flow-item.ts";
import type { BodyPart } from "./body-part.ts";
import { collectParts } from "./collect-parts.ts";
import { collectPointers, type Pointer } from "./collect-pointers.ts";
import { drawModeBar } from "./draw-mode-bar.ts";
import { drawOpener } from "./draw-opener.ts";
import { flowPagesOf, toFlowItems } from "./flow-parts.ts";
import { layBeforeParts } from "./lay-before-parts.ts";
import { layHead, type PageHead } from "./lay-head.ts";
import { type BreakFrames, modeGoingOn } from "./place-parts.ts";
import { plainPart } from "./plain-part.ts";

/** Everything of an edition in one style, and the place of everything, before the pages are made of it. */
export interface PagePlan {
	readonly context: DrawContext;
	readonly head: PageHead;
	readonly parts: readonly BodyPart[];
	readonly pointers: readonly (Pointer | null)[];
	readonly opener: BreakFrames["opener"];
	/** The columns' problem and its solution. */
	readonly flow: {
		readonly items: readonly FlowItem<BodyPart>[];
		readonly pages: FlowPages;
		readonly options: FlowOptions;
		readonly result: FlowResult<BodyPart>;
	};
}

/** Lays out the context's edition in its style and finds the place of everything; `fitPages` chooses the style. */
export const planPages = (context: DrawContext): PagePlan => {
	const { style } = context;
	const head = layHead(context, layBlock);
	const parts = collectBody(head, context);
	const pointers = collectPointers(parts, context.edition);
	const opener = openerOf(context);
	const items = toFlowItems(parts, pointers, {
		style,
		openerHeight: (part) => opener(part)?.frame.height ?? 0,
		railGoesOn: (part, next) => modeGoingOn(part, next, context) !== null,
	});
	const pages = flowPagesOf(style, firstTopOf(head, parts, context));
	const options = { module: style.page.module };
	return {
		context,
		head,
		parts,
		pointers,
		opener,
		flow: { items, pages, options, result: breakColumns(items, pages, options) },
	};
};

const collectBody = (head: PageHead, context: DrawContext): readonly BodyPart[] => {
	const drawBar = (...[mode, , destination]: Parameters<Parameters<typeof collectParts>[2]["drawBar"]>): Frame =>
		drawModeBar(mode, destination, context);
	const lay: LayBlock = (block, around) =>
		context.kept.recall(block, [context.style, around.passing], around.sink, (sink) =>
			layBlock(block, { ...around, sink }),
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
const openerOf = (context: DrawContext): BreakFrames["opener"] => {
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
