import type { Frame } from "../../../document/frame.ts";
import type { PlacedFrame } from "../../../document/move-frame.ts";
import type { StructureNode } from "../../../document/structure.ts";
import type { EditionBlock } from "../../../model/edition.ts";
import type { EditionText } from "../../../model/inline.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { layText } from "../../../text/paint/lay-text.ts";
import type { LaidBlock, LayBlock, OutlineMark } from "../../block/laid-block.ts";
import { drawRouteMap } from "../route/draw-route-map.ts";
import type { StructurePart } from "../structure/assemble-structure.ts";
import { flowPart, type HeadRow, layBoxes, withoutGrid } from "./lay-boxes.ts";
import { layLegend } from "./lay-legend.ts";
import { layTexts } from "./lay-texts.ts";
import { type LaidTitle, layTitle } from "./lay-title.ts";
import { splitOpening } from "./split-opening.ts";

/** What stands on page 1 above the columns, with its places on the page. */
export interface PageHead {
	/** Title and lead, in logical order. */
	readonly opening: readonly PlacedFrame[];
	/** Everything under them, in logical order. */
	readonly rest: readonly PlacedFrame[];
	readonly openingNodes: readonly StructureNode[];
	readonly parts: readonly StructurePart[];
	readonly outline: readonly OutlineMark[];
	/** Its lower edge. */
	readonly bottom: number;
	/** What should stand in it and finds no room, for the columns. */
	readonly moved: MovedParts;
	/** The blocks that it does not hold. */
	readonly body: readonly EditionBlock[];
}

/** Parts of the head that belong to the columns, in their order. */
export interface MovedParts {
	/** The title's last lines, as wide as the content. */
	readonly title: readonly Frame[];
	readonly lead: EditionText | null;
	/** Whether the checklist is among them. */
	readonly before: boolean;
	readonly legend: Frame | null;
}

/** What the head holds beside the title: everything; without lead, section and boxes; nothing. */
type Extent = "all" | "symbols" | "title";

const SMALLER: readonly Extent[] = ["symbols", "title"];

/**
 * Page 1 from the top (format.md, "Page 1, in order"): title, lead, a section that opens the body, the route map, the
 * checklist and the notes before the first step side by side, the legend. Each row has its space above it from
 * TOKENS.md section 1; what an edition lacks takes none. What finds no room above the page's foot goes into the columns,
 * the lead first and with it what is read after it; a title taller than the page goes on there, too. Reports a title or
 * a lead that is too long.
 */
export const layHead = (context: DrawContext, layBlock: LayBlock): PageHead => {
	const title = layTitle(context);
	const { flowBottom } = context.style.page;
	let head = layExtent("all", title, context, layBlock);
	for (const extent of SMALLER) {
		if (head.bottom <= flowBottom) break;
		head = layExtent(extent, title, context, layBlock);
	}
	if (head.moved.title.length > 0 || head.moved.lead !== null) reportLongHead(title, context);
	return head;
};

/** The longer one of title and lead is what leaves no room. */
const reportLongHead = (title: LaidTitle, { edition, style, sink }: DrawContext): void => {
	const isTitle = edition.lead === null || title.rest.length > 0 || title.frame.height > style.page.head.tallest;
	const part = isTitle ? "title" : "lead";
	sink.report("layout/long-head", edition[part]?.span ?? edition.span, { part });
};

/** Rows for which the head has no room. */
const NOT_HELD = { rows: [], held: false };

const layExtent = (extent: Extent, title: LaidTitle, context: DrawContext, layBlock: LayBlock): PageHead => {
	const { style, edition } = context;
	const { head, marginSide, marginTop } = style.page;
	const { section, notes, texts, body: rest } = splitOpening(edition.blocks);
	const loose = withoutGrid(context);
	const lay = (block: EditionBlock): readonly LaidBlock[] => layBlock(block, { ...loose, passing: null });
	const isWhole = extent === "all";
	const lead =
		edition.lead === null || !isWhole
			? null
			: layText(edition.lead, style.type.lead, { measure: style.page.contentWidth }, context);
	const bar = section === null || !isWhole ? [] : lay(section);
	const map = extent === "title" ? null : drawRouteMap(context);
	const boxes = isWhole ? layBoxes(notes, loose, layBlock) : NOT_HELD;
	// Texts stay with the notes before them.
	const words = boxes.held ? layTexts(texts, loose, layBlock) : NOT_HELD;
	const legend = layLegend(context);
	// Symbols right under the map's would run into them.
	const legendGap = boxes.rows.length === 0 && map !== null ? head.boxesGap : head.legendGap;
	const legendRow = legend === null || extent === "title" ? [] : [rowOfFrame(legend, legendGap)];
	const rows: readonly HeadRow[] = [
		...bar.map((laid) => rowOf(laid, head.sectionGap)),
		...(map === null ? [] : [{ gap: head.mapGap, frames: [{ frame: map, x: 0 }], parts: [] }]),
		...boxes.rows,
		...legendRow,
		...words.rows,
	];
	const opening = [{ frame: title.frame, x: marginSide, y: marginTop }];
	if (lead !== null) opening.push({ frame: lead, x: marginSide, y: marginTop + title.frame.height });
	const placed = placeRows(rows, marginTop + title.frame.height + (lead?.height ?? 0), marginSide);
	return {
		opening,
		rest: placed.frames,
		openingNodes: opening.flatMap(({ frame }) => frame.structure),
		parts: rows.flatMap(({ parts }) => parts),
		outline: bar.flatMap(({ outline }) => (outline === null ? [] : [outline])),
		bottom: placed.bottom,
		moved: {
			title: title.rest,
			lead: isWhole ? null : edition.lead,
			before: edition.before.length > 0 && !boxes.held,
			legend: extent === "title" ? legend : null,
		},
		body: [
			...(isWhole || section === null ? [] : [section]),
			...(boxes.held ? [] : notes),
			...(words.held ? [] : texts),
			...rest,
		],
	};
};

const rowOfFrame = (frame: Frame, gap: number): HeadRow => ({
	gap,
	frames: [{ frame, x: 0 }],
	parts: [flowPart(frame)],
});

const rowOf = (laid: LaidBlock, gap: number): HeadRow => {
	const { frame } = laid.alternatives[0];
	const title = laid.outline?.title ?? "";
	return {
		gap,
		frames: [{ frame, x: 0 }],
		parts: [{ place: laid.place, nodes: frame.structure, title, list: null }],
	};
};

const placeRows = (
	rows: readonly HeadRow[],
	top: number,
	left: number,
): { readonly frames: readonly PlacedFrame[]; readonly bottom: number } => {
	const frames: PlacedFrame[] = [];
	let bottom = top;
	for (const row of rows) {
		const y = bottom + row.gap;
		frames.push(...row.frames.map(({ frame, x }) => ({ frame, x: left + x, y })));
		bottom = y + Math.max(0, ...row.frames.map(({ frame }) => frame.height));
	}
	return { frames, bottom };
};
