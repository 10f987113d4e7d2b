import type { Item } from "../../document/item.ts";
import { linePath } from "../../document/shape-path.ts";
import { drawIcon } from "../mark/draw-icon.ts";
import { drawTile, edgedBox, greekBar, placeLabel, strokeShape } from "./draw-shape.ts";
import type { LaidLabel } from "./laid-label.ts";
import { layLabel } from "./lay-label.ts";
import { emptyPiece, joinPieces, movePiece, type Piece } from "./piece.ts";
import { isKept, isMarked, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

const ROW_LINES = 2;
const BAR = 0.4;

const rule = (y: number, width: number, context: ScreenContext): Item =>
	strokeShape(
		linePath(0, y, width, y),
		{ color: context.style.colors.ink, width: context.style.phone.hairline },
		context,
	);

/** A row of a list: icon, label, and a chevron where it leads on. */
export const layRow = (target: ScreenTarget, width: number, context: ScreenContext): Piece => {
	const { style } = context;
	const { row, type } = style.phone;
	const { ink, bar } = style.colors;
	const disc = isMarked(target, context, "dont") ? style.mark.dont.diameter + style.mark.dont.inset : 0;
	const inset = style.mm(0.4);
	const x = inset + row.icon + row.gap;
	const arrowSize = style.mm(2.4);
	const lay = (reserved: number): LaidLabel | null => {
		const measure = width - x - reserved;
		const settings = { measure, types: type.field, lines: ROW_LINES, bold: true, color: ink, align: "start" } as const;
		return target.label === null ? null : layLabel(target.label, settings, context);
	};
	const beside = lay(Math.max(disc, arrowSize + style.mm(1)));
	// A long label has the chevron's room, too.
	const long = beside !== null && (beside.broken || beside.wrapped);
	const chevron = long || disc > 0 || isMarked(target, context, "look") ? 0 : arrowSize;
	const laid = chevron === 0 && disc === 0 ? lay(0) : beside;
	const height = laid === null ? row.height : Math.max(row.height, laid.height + style.mm(2));
	const label =
		laid === null
			? {
					items: [
						greekBar({ x, y: (height - style.mm(1)) / 2, width: width * BAR, height: style.mm(1) }, bar, context),
					],
					words: [],
					wrapped: [],
				}
			: placeLabel(target, laid, x, (height - laid.height) / 2);
	const icon = { x: inset, y: (height - row.icon) / 2, width: row.icon, height: row.icon };
	const arrow = { x: width - chevron - inset, y: (height - chevron) / 2, width: chevron, height: chevron };
	return {
		...emptyPiece(height),
		...label,
		items: [
			rule(0, width, context),
			rule(height, width, context),
			...drawTile(target.icon, icon, row.radius, context),
			...(chevron > 0 ? drawIcon("chevron-right", arrow, ink, context.tag) : []),
			...label.items,
		],
		targets: [{ target, box: { x: 0, y: 0, width, height }, ring: "row", tip: 0.72, roomInside: true }],
		kept: isKept(target, context),
	};
};

/** An open menu at the right, its items under one another. */
export const layMenu = (targets: readonly ScreenTarget[], measure: number, context: ScreenContext): Piece => {
	const { style } = context;
	const width = measure - style.mm(3);
	const left = measure - width;
	const cells: Piece[] = [];
	let y = 0;
	targets.forEach((target, index) => {
		const cell = layMenuItem(target, width, context);
		const spread = context.spread.get(target);
		y += index === 0 ? 0 : (spread?.before ?? 0);
		cells.push(movePiece(index === 0 ? cell : withRule(cell, width, context), left, y));
		y += cell.height + (spread?.after ?? 0);
	});
	const box = { x: left, y: 0, width, height: y };
	const line = { color: style.colors.ink, width: style.mm(0.4), fill: style.colors.paper };
	const joined = joinPieces(y, cells);
	return {
		...joined,
		items: [edgedBox(box, style.mm(1.2), line, context), ...joined.items],
		above: style.mm(1),
		below: style.mm(2),
		spreads: true,
	};
};

const withRule = (cell: Piece, width: number, context: ScreenContext): Piece => ({
	...cell,
	items: [rule(0, width, context), ...cell.items],
});

const layMenuItem = (target: ScreenTarget, width: number, context: ScreenContext): Piece => {
	const { style } = context;
	const { field, type } = style.phone;
	const { ink, bar } = style.colors;
	const icon = target.icon === null ? 0 : style.mm(3.2);
	const x = field.inset + icon + (icon > 0 ? style.mm(1) : 0);
	const measure = width - x - field.inset;
	const settings = { measure, types: type.field, lines: 2, bold: false, color: ink, align: "start" } as const;
	const laid = target.label === null ? null : layLabel(target.label, settings, context);
	const height = Math.max(field.height, (laid?.height ?? 0) + style.mm(2));
	const line = { x, y: (height - style.mm(1)) / 2, width: width * BAR, height: style.mm(1) };
	const label =
		laid === null
			? { items: [greekBar(line, bar, context)], words: [], wrapped: [] }
			: placeLabel(target, laid, x, (height - laid.height) / 2);
	const iconBox = { x: field.inset, y: (height - icon) / 2, width: icon, height: icon };
	const iconItems = target.icon === null ? [] : drawIcon(target.icon, iconBox, ink, context.tag);
	return {
		...emptyPiece(height),
		...label,
		items: [...iconItems, ...label.items],
		targets: [{ target, box: { x: 0, y: 0, width, height }, ring: "option", tip: 0.72, roomInside: false }],
		kept: isKept(target, context),
	};
};
