import type { EditionTable } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import { layText } from "../../text/paint/lay-text.ts";
import type { BlockContext } from "./laid-block.ts";
import { layTags } from "./lay-tags.ts";
import { shareWidth } from "./share-width.ts";

/** So wide that no cell breaks, for measuring. */
const UNBOUNDED = 100_000;

/** Where the columns of a table stand, in points from its left edge. */
export interface TableColumns {
	readonly x: readonly number[];
	readonly widths: readonly number[];
	/** Of the whole table. */
	readonly width: number;
}

/** How many columns the widest row has. */
export const columnCount = (table: EditionTable): number =>
	Math.max(1, table.head.length, ...table.rows.map(({ value }) => value.length));

/**
 * The columns of a table `width` points wide: those of the design where a table of three fits them, else by contents. A
 * row's tags stand in its first cell.
 */
export const measureColumns = (table: EditionTable, width: number, context: BlockContext): TableColumns => {
	const { style } = context;
	const { gap, shares } = style.block.table;
	const count = columnCount(table);
	const available = width - gap * (count - 1);
	const natural = Array.from({ length: count }, (_, column) =>
		Math.max(
			0,
			...table.head.slice(column, column + 1).map((cell) => naturalWidth([], cell, style.type.tableHead, context)),
			...table.rows.flatMap(({ tags, value }) =>
				value
					.slice(column, column + 1)
					.map((cell) => naturalWidth(column === 0 ? tags : [], cell, style.type.table, context)),
			),
		),
	);
	const widths = widthsByDesign(natural, shares, width, gap) ?? shareWidth(natural, available);
	const x = widths.map((_, index) => widths.slice(0, index).reduce((sum, before) => sum + before + gap, 0));
	return { x, widths, width };
};

/** The columns of the design's table of three (26, 67 and 83 mm), where the first one's contents fit. */
const widthsByDesign = (
	natural: readonly number[],
	shares: readonly number[],
	width: number,
	gap: number,
): readonly number[] | null => {
	if (natural.length !== shares.length) return null;
	const total = shares.reduce((sum, share) => sum + share, 0);
	const widths = shares.map((share, index) => (share / total) * width - (index < shares.length - 1 ? gap : 0));
	return (natural[0] ?? 0) <= (widths[0] ?? 0) ? widths : null;
};

const naturalWidth = (
	tags: readonly EditionText[],
	cell: EditionText,
	type: TextStyle,
	context: BlockContext,
): number =>
	Math.max(
		layText(cell, type, { measure: UNBOUNDED }, context).inkWidth,
		...tags.map((tag) => layTags([tag], UNBOUNDED, context).inkWidth),
	);
