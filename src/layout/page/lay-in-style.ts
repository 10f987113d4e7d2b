import type { Document, OutlineEntry, Page } from "../../document/document.ts";
import type { Frame } from "../../document/frame.ts";
import { moveFrame, type PlacedFrame } from "../../document/move-frame.ts";
import type { EditionBlock } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layBlock } from "../block/lay-block.ts";
import { breakColumns, type FlowOptions } from "../flow/break-columns.ts";
import type { FlowItem, FlowPages, FlowResult } from "../flow/flow-item.ts";
import { assembleStructure, type StructurePart } from "./assemble-structure.ts";
import type { BodyPart } from "./body-part.ts";
import { buildOutline } from "./build-outline.ts";
import { collectParts } from "./collect-parts.ts";
import { collectPointers, type Pointer } from "./collect-pointers.ts";
import { documentMetadata } from "./document-metadata.ts";
import { drawFooter } from "./draw-footer.ts";
import { drawHeader } from "./draw-header.ts";
import { drawModeBar } from "./draw-mode-bar.ts";
import { drawOpener } from "./draw-opener.ts";
import { drawPointer } from "./draw-pointer.ts";
import { flowPagesOf, toFlowItems } from "./flow-parts.ts";
import { layBeforeParts } from "./lay-before-parts.ts";
import { layHead, type PageHead } from "./lay-head.ts";
import { columnX, frameOf, modeGoingOn, type PageBody, type PointerWay, placeParts } from "./place-parts.ts";
import { plainPart } from "./plain-part.ts";
import { reportLayout } from "./report-layout.ts";

/** What was laid out, and the columns' problem that it came from. */
export interface LaidPages {
	readonly document: Document;
	readonly flow: {
		readonly items: readonly FlowItem<BodyPart>[];
		readonly pages: FlowPages;
		readonly options: FlowOptions;
		readonly result: FlowResult<BodyPart>;
	};
}

/** The pages of the context's edition in its style; `layPages` chooses the style. */
export const layInStyle = (context: DrawContext): LaidPages => {
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
	const flowPages = flowPagesOf(style, firstTopOf(head, parts, context));
	const options = { module: style.page.module };
	const result = breakColumns(items, flowPages, options);
	const { title, lead } = head.moved;
	reportLayout(parts, { pages: flowPages, result, headGoesOn: title.length > 0 || lead !== null }, context);
	const pointer = (target: Pointer, way: PointerWay, page: number): Frame =>
		drawPointer(target, pointerWords(way, page, result.pages, context), context);
	const bodies = placeParts(parts, result, pointers, { context, draw: { opener, pointer } });
	const pages = bodies.map((body, page) => buildPage(body, { page, count: bodies.length, head }, context));
	const document: Document = {
		metadata: documentMetadata(context.edition),
		pages: pages.map(({ page }) => page),
		structure: assembleStructure(
			[...head.openingNodes, ...(pages[0]?.footerNodes ?? [])],
			[...head.parts, ...structureOf(parts, result)],
		),
		outline: outlineOf(head, parts),
		fonts: context.fonts,
	};
	return { document, flow: { items, pages: flowPages, options, result } };
};

const collectBody = (head: PageHead, context: DrawContext): readonly BodyPart[] => {
	const drawBar = (...[mode, , destination]: Parameters<Parameters<typeof collectParts>[2]["drawBar"]>): Frame =>
		drawModeBar(mode, destination, context);
	const collect = (blocks: readonly EditionBlock[]): readonly BodyPart[] =>
		collectParts(blocks, context, { layBlock, drawBar });
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
const openerOf = (context: DrawContext): Parameters<typeof placeParts>[3]["draw"]["opener"] => {
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

const pointerWords = (way: PointerWay, page: number, pages: number, context: DrawContext): string => {
	const { words } = context.edition;
	if (way === "right-column") return words.toRightColumn;
	const back = context.style.density === "compact" && pages === 2 && page === 0;
	return back ? words.toBackPage : words.toNextPage;
};

const structureOf = (parts: readonly BodyPart[], result: FlowResult<BodyPart>): readonly StructurePart[] =>
	result.places.map(({ index, alternative }) => {
		const part = parts[index];
		if (part === undefined) return { place: "flow", nodes: [], title: null, list: null };
		const nodes = frameOf(part, alternative).structure;
		if (part.kind === "bar") return { place: "mode", nodes, title: null, list: null };
		const { laid } = part;
		return { place: laid.place, nodes, title: laid.outline?.title ?? null, list: part.run };
	});

const outlineOf = (head: PageHead, parts: readonly BodyPart[]): readonly OutlineEntry[] =>
	buildOutline([
		...head.outline,
		...parts.flatMap((part) => {
			const mark = part.kind === "bar" ? part.outline : part.laid.outline;
			return mark === null ? [] : [mark];
		}),
	]);

const buildPage = (
	body: PageBody,
	at: { readonly page: number; readonly count: number; readonly head: PageHead },
	context: DrawContext,
): { readonly page: Page; readonly footerNodes: Frame["structure"] } => {
	const { width, height, marginSide, headerTop, footerTop } = context.style.page;
	const footer: PlacedFrame = { frame: drawFooter(at.page, at.count, context), x: marginSide, y: footerTop };
	const header = at.page === 0 ? null : drawHeader(body.steps, context);
	const above: readonly PlacedFrame[] =
		at.page === 0
			? [...at.head.opening, footer, ...at.head.rest]
			: header === null
				? []
				: [{ frame: header, x: marginSide, y: headerTop }];
	const frames = [...above, ...body.frames, ...(at.page === 0 ? [] : [footer])].map(({ frame, x, y }) =>
		moveFrame(frame, x, y),
	);
	const page: Page = {
		width,
		height,
		label: String(at.page + 1),
		items: [...body.rails, ...frames.flatMap(({ items }) => items)],
		links: frames.flatMap(({ links }) => links),
		destinations: frames.flatMap(({ destinations }) => destinations),
		figures: frames.flatMap(({ figures }) => figures),
		columns: columnsOf(at.page, at.head, context),
	};
	return { page, footerNodes: at.page === 0 ? footer.frame.structure : [] };
};

const columnsOf = (page: number, head: PageHead, context: DrawContext): Page["columns"] => {
	const { columns, columnWidth, contentTop, flowBottom } = context.style.page;
	const y = page === 0 ? head.bottom : contentTop;
	return Array.from({ length: columns }, (_, column) => ({
		x: columnX(context, column),
		y,
		width: columnWidth,
		height: Math.max(0, flowBottom - y),
	}));
};
