import type { Frame } from "../../../document/frame.ts";
import type { EditionNote } from "../../../model/edition.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import type { LayBlock } from "../../block/laid-block.ts";
import type { StructurePart } from "../structure/assemble-structure.ts";
import { layBefore } from "./lay-before.ts";

/** One row of the head before it has its place. */
export interface HeadRow {
	readonly gap: number;
	readonly frames: readonly { readonly frame: Frame; readonly x: number }[];
	readonly parts: readonly StructurePart[];
}

/** A frame's structure as a part of the flow. */
export const flowPart = (frame: Frame): StructurePart => ({
	place: "flow",
	nodes: frame.structure,
	title: null,
	list: null,
});

/** In the head nothing stands beside a step, so no block is taller than its contents. */
export const withoutGrid = (context: DrawContext): DrawContext => {
	const { style } = context;
	const { block } = style;
	return { ...context, style: { ...style, block: { ...block, step: { ...block.step, grid: 0 } } } };
};

/**
 * The checklist and the notes in rows of as many as there are columns; one alone takes the whole width. They go into
 * the columns instead (`held` of false) where they would take too much of the page, or where a note comes in parts.
 */
export const layBoxes = (
	notes: readonly EditionNote[],
	context: DrawContext,
	layBlock: LayBlock,
): { readonly rows: readonly HeadRow[]; readonly held: boolean } => {
	const { page } = context.style;
	const { before } = context.edition;
	const count = notes.length + (before.length > 0 ? 1 : 0);
	const columns = count === 1 ? 1 : page.columns;
	const width = columns === 1 ? page.contentWidth : page.columnWidth;
	const wide: DrawContext = { ...context, style: { ...context.style, page: { ...page, columnWidth: width } } };
	const checklist = layBefore(wide, count === 1 ? page.columns : 1);
	const laid = notes.map((note) => layBlock(note, { ...wide, passing: null }));
	const frames = [
		...(checklist === null ? [] : [checklist]),
		...laid.flat().map(({ alternatives }) => alternatives[0].frame),
	];
	const rows: HeadRow[] = [];
	for (let at = 0; at < frames.length; at += columns) {
		const row = frames.slice(at, at + columns);
		rows.push({
			gap: page.head.boxesGap,
			frames: row.map((frame, column) => ({ frame, x: column * (width + page.gutter) })),
			parts: row.map(flowPart),
		});
	}
	const height = rows.reduce(
		(sum, row) => sum + row.gap + Math.max(0, ...row.frames.map(({ frame }) => frame.height)),
		0,
	);
	const held = height <= page.head.tallest && laid.every((parts) => parts.length === 1 && parts[0]?.span === "column");
	return held ? { rows, held } : { rows: [], held };
};
