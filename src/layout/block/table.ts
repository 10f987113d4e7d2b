import type { Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import { linePath } from "../../document/shape-path.ts";
import { element, type StructureElement } from "../../document/structure.ts";
import { LAYOUT, shapeItem, solid } from "../../figure/badge/shape-item.ts";
import type { EditionTable, Tagged } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { plainTextOf } from "../../text/paint/plain-text.ts";
import { headingRole } from "./find-mode.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layTagged, layTaggedHeading } from "./lay-tagged.ts";
import { layTags } from "./lay-tags.ts";
import { inLane, laidBlock, laneOf, outlineDestination } from "./plain-block.ts";
import { decoration, stackFrames, withStructure } from "./stack-frames.ts";
import { columnCount, measureColumns, type TableColumns } from "./table-columns.ts";

/** More columns than this span the page (format.md). */
const MOST_IN_COLUMN = 2;

/** A row: its frame carries no structure; the row's element is beside it. */
interface LaidRow {
	readonly frame: Frame;
	readonly element: StructureElement;
}

/**
 * A table with rules between its rows. It stays whole where it fits on a page; else each row is a part of its own, with
 * the head repeated over those that begin a column.
 */
export const layTable = (table: EditionTable, context: BlockContext): readonly LaidBlock[] => {
	const { style, edition } = context;
	const span = columnCount(table) > MOST_IN_COLUMN ? "page" : "column";
	const width = span === "page" ? style.page.contentWidth : laneOf(context).width;
	const columns = measureColumns(table, width, context);
	const head = table.head.length === 0 ? null : layHeadRow(table.head, columns, context);
	const rows = table.rows.map((row) => layRow(row, columns, context));
	const structure = element("Table", [...(head === null ? [] : [head.element]), ...rows.map((row) => row.element)]);
	const title = layTitle(table, width, context);
	const opening = [{ frame: title, gap: 0 }, ...(head === null ? [] : [{ frame: head.frame, gap: style.mm(0.6) }])];
	const nodes = [...title.structure, ...(structure.children.length === 0 ? [] : [structure])];
	const destination = outlineDestination(table);
	const groups = groupRows(
		rows,
		opening.reduce((sum, { frame }) => sum + frame.height, 0),
		context,
	);
	return groups.map((group, index) => {
		const parts = [...(index === 0 ? opening : []), ...group.map(({ frame }) => ({ frame, gap: 0 }))];
		const stacked = withStructure(stackFrames(parts, width), index === 0 ? nodes : []);
		const first = { ...stacked, destinations: [{ name: destination, x: 0, y: 0 }, ...stacked.destinations] };
		const frame = index === 0 ? first : stacked;
		return laidBlock(table, [{ frame: span === "page" ? frame : inLane(frame, context), cost: 0 }], context, {
			span,
			spaceBefore: index === 0 ? style.block.step.spaceBefore : 0,
			grid: 0,
			...(span === "page" ? { rail: { kind: "none" } as const } : {}),
			place: index === 0 ? "flow" : "with-previous",
			opener: index === 0 || head === null ? null : repeatHead(head.frame),
			outline:
				index === 0 && table.title !== null
					? { level: "block", title: plainTextOf(table.title, edition), destination }
					: null,
		});
	});
};

/** All rows together, or, where they are taller than a page, each by itself; the first stays with the head. */
const groupRows = (
	rows: readonly LaidRow[],
	opening: number,
	{ style }: BlockContext,
): readonly (readonly LaidRow[])[] => {
	const room = style.page.contentBottom - style.page.contentTop;
	const height = rows.reduce((sum, { frame }) => sum + frame.height, opening);
	return height <= room || rows.length === 0 ? [rows] : rows.map((row) => [row]);
};

const layTitle = (table: EditionTable, width: number, context: BlockContext): Frame => {
	const { title, tags } = table;
	if (title === null) return layTags(tags, width, context);
	const options = { measure: width, role: headingRole(context.edition, table) };
	const heading = layText(title, context.style.type.blockHeading, options, context);
	return layTaggedHeading(heading, tags, { measure: width }, context);
};

const layHeadRow = (head: readonly EditionText[], columns: TableColumns, context: BlockContext): LaidRow => {
	const { style } = context;
	const cells = head.map((cell, index) =>
		layText(cell, style.type.tableHead, { measure: columns.widths[index] ?? 0, role: null }, context),
	);
	const { headRule } = style.block.table;
	const frame = joinRow(cells, columns, { least: 0, rule: headRule }, context);
	const made = cells.map((cell) => element("TH", cell.structure, { scope: "Column" }));
	return { frame, element: element("TR", made) };
};

const layRow = (row: Tagged<readonly EditionText[]>, columns: TableColumns, context: BlockContext): LaidRow => {
	const { style } = context;
	const { leastRow } = style.block.table;
	const cells = row.value.map((cell, index) => {
		const measure = columns.widths[index] ?? 0;
		return layTagged({ tags: index === 0 ? row.tags : [], text: cell }, style.type.table, { measure }, context);
	});
	const frame = joinRow(cells, columns, { least: leastRow, rule: style.block.hairline }, context);
	return {
		frame,
		element: element(
			"TR",
			cells.map((cell) => element("TD", cell.structure)),
		),
	};
};

/** Cells side by side, each in the middle of the row's height, with a rule under them. */
const joinRow = (
	cells: readonly Frame[],
	columns: TableColumns,
	manner: { readonly least: number; readonly rule: number },
	{ style }: BlockContext,
): Frame => {
	const { padding } = style.block.table;
	const height = Math.max(manner.least, ...cells.map((cell) => cell.height + 2 * padding));
	const y = height - manner.rule / 2;
	const rule = shapeItem(linePath(0, y, columns.width, y), null, solid(style.colors.ink, manner.rule));
	const placed: PlacedFrame[] = cells.map((frame, index) => ({
		frame,
		x: columns.x[index] ?? 0,
		y: (height - frame.height) / 2,
	}));
	const box = { frame: decoration([rule], columns.width, height), x: 0, y: 0 };
	return joinFrames({ width: columns.width, height }, [box, ...placed]);
};

/** The head row once more, as decoration: what it says stands in the structure already. */
const repeatHead = (head: Frame): Frame => decoration(head.items.map(asDecoration), head.width, head.height);

const asDecoration = (item: Item): Item =>
	item.kind === "clip" ? { ...item, items: item.items.map(asDecoration) } : { ...item, tag: LAYOUT };
