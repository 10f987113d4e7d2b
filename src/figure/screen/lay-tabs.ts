import { linePath } from "../../document/shape-path.ts";
import { greekBar, placeLabel, strokeShape } from "./draw-shape.ts";
import type { LaidLabel } from "./laid-label.ts";
import { emptyPiece, joinPieces, movePiece, type Piece } from "./piece.ts";
import { isKept, isMarked, type ScreenContext, type ScreenTarget } from "./screen-context.ts";
import { fitsOneLine, layTabLabels, makeTabs, shareTabWidths, type Tab } from "./tab-widths.ts";

/** How far tabs stay from the phone's inner edge, in millimetres: a ring round the outer ones, with its white. */
const EDGE_MM = 0.7;

/**
 * Tabs side by side, each as wide as its label needs; the marked one, else the first, is the open one. Smaller type, the
 * width of the whole phone, a second line and a second row come before a broken word. One piece a row.
 */
export const layTabs = (
	targets: readonly ScreenTarget[],
	measure: number,
	context: ScreenContext,
): readonly Piece[] => {
	const { style } = context;
	const open = targets.find((target) => isMarked(target, context)) ?? targets[0];
	const { bleed, reach } = chooseBleed(makeTabs(targets, open, context), measure, context);
	const width = measure + 2 * bleed;
	const rows = splitRows(targets, width, context);
	return rows.map((row, index) => {
		const piece = movePiece(layTabRow(makeTabs(row, open, context), width, context), -bleed, 0);
		const line = { color: style.colors.ink, width: style.phone.hairline };
		const rule = strokeShape(linePath(-reach, piece.height, measure + reach, piece.height), line, context);
		return { ...piece, items: [rule, ...piece.items], below: index === rows.length - 1 ? style.mm(2) : 0 };
	});
};

/** How far the tabs, and the rule under them, leave the measure at both sides: where only the whole phone holds them. */
const chooseBleed = (
	tabs: readonly Tab[],
	measure: number,
	context: ScreenContext,
): { readonly bleed: number; readonly reach: number } => {
	const { content, stroke } = context.style.phone;
	const isInCard = measure < content.width - 0.01;
	if (isInCard || fitsOneLine(tabs, measure, context)) return { bleed: 0, reach: 0 };
	const reach = content.left - stroke;
	return { bleed: reach - context.style.mm(EDGE_MM), reach };
};

/** As many tabs in a row as fit with whole words. */
const splitRows = (
	targets: readonly ScreenTarget[],
	width: number,
	context: ScreenContext,
): readonly (readonly ScreenTarget[])[] => {
	const fits = (row: readonly ScreenTarget[]): boolean => {
		const widths = shareTabWidths(makeTabs(row, row[0], context), width, context);
		return widths.reduce((sum, each) => sum + each, 0) <= width + 0.01;
	};
	const rows: ScreenTarget[][] = [];
	for (const target of targets) {
		const last = rows.at(-1);
		if (last !== undefined && fits([...last, target])) last.push(target);
		else rows.push([target]);
	}
	return rows;
};

const layTabRow = (tabs: readonly Tab[], width: number, context: ScreenContext): Piece => {
	const { style } = context;
	const widths = shareTabWidths(tabs, width, context);
	const labels = layTabLabels(tabs, widths, context);
	const height = Math.max(style.phone.field.height, ...labels.map((laid) => (laid?.height ?? 0) + style.mm(2)));
	let x = 0;
	const cells = tabs.map((tab, index): Piece => {
		const each = widths[index] ?? 0;
		const cell = movePiece(layCell(tab, labels[index] ?? null, { width: each, height }, context), x, 0);
		x += each;
		return cell;
	});
	return joinPieces(height, cells);
};

const layCell = (
	{ target, open, left }: Tab,
	laid: LaidLabel | null,
	{ width, height }: { readonly width: number; readonly height: number },
	context: ScreenContext,
): Piece => {
	const { style } = context;
	const bar = { x: width * 0.25, y: (height - style.mm(1)) / 2, width: width * 0.5, height: style.mm(1) };
	const label =
		laid === null
			? { items: [greekBar(bar, style.colors.bar, context)], words: [], wrapped: [] }
			: placeLabel(target, laid, left, (height - laid.height) / 2);
	const box = { x: style.mm(0.5), y: 0, width: width - style.mm(1), height };
	const line = { color: style.colors.ink, width: style.mm(0.9) };
	const y = height - line.width / 2;
	return {
		...emptyPiece(height),
		...label,
		items: open ? [strokeShape(linePath(0, y, width, y), line, context), ...label.items] : label.items,
		targets: [{ target, box, ring: "option", tip: 0.62, roomInside: false }],
		kept: isKept(target, context),
	};
};
