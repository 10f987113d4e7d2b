import type { Document, OutlineEntry, Page } from "../../../document/document.ts";
import type { Frame } from "../../../document/frame.ts";
import { moveFrame, type PlacedFrame } from "../../../document/move-frame.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import type { FlowResult } from "../../flow/flow-item.ts";
import type { BodyPart } from "../body/body-part.ts";
import type { Pointer } from "../body/collect-pointers.ts";
import { drawFooter } from "../furniture/draw-footer.ts";
import { drawHeader } from "../furniture/draw-header.ts";
import { drawPointer } from "../furniture/draw-pointer.ts";
import type { PageHead } from "../head/lay-head.ts";
import type { PagePlan } from "../plan/plan-pages.ts";
import { assembleStructure, type StructurePart } from "../structure/assemble-structure.ts";
import { buildOutline } from "../structure/build-outline.ts";
import { documentMetadata } from "../structure/document-metadata.ts";
import { columnX, frameOf, type PageBody, type PointerWay, placeParts } from "./place-parts.ts";
import { reportLayout } from "./report-layout.ts";

/** The pages of a plan. Reports what there is to say of what was chosen for them. */
export const buildDocument = ({ context, head, parts, pointers, opener, flow }: PagePlan): Document => {
	const { result } = flow;
	const { title, lead } = head.moved;
	reportLayout(parts, { ...flow, headGoesOn: title.length > 0 || lead !== null }, context);
	const pointer = (target: Pointer, way: PointerWay, page: number): Frame =>
		drawPointer(target, pointerWords(way, page, result.pages, context), context);
	const bodies = placeParts(parts, result, pointers, { context, draw: { opener, pointer } });
	const pages = bodies.map((body, page) => buildPage(body, { page, count: bodies.length, head }, context));
	return {
		metadata: documentMetadata(context.edition),
		pages: pages.map(({ page }) => page),
		structure: assembleStructure(
			[...head.openingNodes, ...(pages[0]?.footerNodes ?? [])],
			[...head.parts, ...structureOf(parts, result)],
		),
		outline: outlineOf(head, parts),
		fonts: context.fonts,
	};
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
