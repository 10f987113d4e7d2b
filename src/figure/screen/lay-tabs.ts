import { linePath } from "../../document/shape-path.ts";
import { greekBar, placeLabel, strokeShape } from "./draw-shape.ts";
import type { LaidLabel } from "./laid-label.ts";
import { layLabel } from "./lay-label.ts";
import { emptyPiece, joinPieces, movePiece, type Piece } from "./piece.ts";
import { isKept, isMarked, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

/** From a tab's edge to its label: a ring then covers neither its own label nor the neighbour's. */
const INSET_MM = 0.85;
/** Of a tab without a label, as a share of an even width. */
const NAMELESS = 0.6;
const LINES = 2;
/** By how much a tab is widened at a time until no word of it is broken. */
const STEP_MM = 0.5;

/**
 * Tabs side by side, each as wide as its label needs; the marked one, else the first, is the open one. Smaller type, a
 * second line and a second row come before a broken word. One piece a row.
 */
export const layTabs = (targets: readonly ScreenTarget[], width: number, context: ScreenContext): readonly Piece[] => {
	const open = targets.find((target) => isMarked(target, context)) ?? targets[0];
	const rows = splitRows(targets, open, width, context);
	return rows.map((row, index) => {
		const below = index === rows.length - 1 ? context.style.mm(2) : 0;
		return { ...layTabRow(row, open, width, context), below };
	});
};

/** As many tabs in a row as fit with whole words. */
const splitRows = (
	targets: readonly ScreenTarget[],
	open: ScreenTarget | undefined,
	width: number,
	context: ScreenContext,
): readonly (readonly ScreenTarget[])[] => {
	const rows: ScreenTarget[][] = [];
	let used = width;
	for (const target of targets) {
		const need =
			target.label === null
				? (width / targets.length) * NAMELESS
				: leastWidth(target, target === open, LINES, width, context);
		if (used + need > width) rows.push([]);
		used = rows.at(-1)?.length === 0 ? need : used + need;
		rows.at(-1)?.push(target);
	}
	return rows;
};

const layTabRow = (
	targets: readonly ScreenTarget[],
	open: ScreenTarget | undefined,
	width: number,
	context: ScreenContext,
): Piece => {
	const { style } = context;
	const inset = style.mm(INSET_MM);
	const widths = shareWidths(targets, open, width, context);
	const labels = targets.map((target, index) => layTab(target, target === open, widths[index] ?? 0, context));
	const height = Math.max(style.phone.field.height, ...labels.map((laid) => (laid?.height ?? 0) + style.mm(2)));
	const cells = targets.map((target, index): Piece => {
		const laid = labels[index] ?? null;
		const each = widths[index] ?? 0;
		const bar = { x: each * 0.25, y: (height - style.mm(1)) / 2, width: each * 0.5, height: style.mm(1) };
		const label =
			laid === null
				? { items: [greekBar(bar, style.colors.bar, context)], words: [], wrapped: [] }
				: placeLabel(target, laid, inset, (height - laid.height) / 2);
		const box = { x: style.mm(0.5), y: 0, width: each - style.mm(1), height };
		const line = { color: style.colors.ink, width: style.mm(0.9) };
		const y = height - line.width / 2;
		return {
			...emptyPiece(height),
			...label,
			items: target === open ? [strokeShape(linePath(0, y, each, y), line, context), ...label.items] : label.items,
			targets: [{ target, box, ring: "option", tip: 0.62, roomInside: false }],
			kept: isKept(target, context),
		};
	});
	const rule = { color: style.colors.ink, width: style.phone.hairline };
	const joined = joinPieces(
		height,
		cells.map((cell, index) =>
			movePiece(
				cell,
				widths.slice(0, index).reduce((sum, before) => sum + before, 0),
				0,
			),
		),
	);
	const line = strokeShape(linePath(0, height, width, height), rule, context);
	return { ...joined, items: [line, ...joined.items] };
};

/** The widths of the tabs: one line each where that fits, else two lines with whole words; what is left is shared. */
const shareWidths = (
	targets: readonly ScreenTarget[],
	open: ScreenTarget | undefined,
	width: number,
	context: ScreenContext,
): readonly number[] => {
	const even = width / targets.length;
	const needs = (lines: number): readonly number[] =>
		targets.map((target) =>
			target.label === null ? even * NAMELESS : leastWidth(target, target === open, lines, width, context),
		);
	const sumOf = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);
	const oneLine = needs(1);
	const chosen = sumOf(oneLine) <= width ? oneLine : needs(LINES);
	const sum = sumOf(chosen);
	if (sum > width) return chosen.map((each) => (each / sum) * width);
	// Even tabs look calmest; they are as even as their labels allow.
	const spare = chosen.map((each) => Math.max(0, even - each));
	const wanted = sumOf(spare);
	return chosen.map((each, index) => each + (wanted > 0 ? ((spare[index] ?? 0) / wanted) * (width - sum) : 0));
};

/** Shorter labels are one word: 設定 has no second line. */
const ONE_WORD = 4;

/** The least width in which a label has so many lines at most and no broken word, in its smallest type. */
const leastWidth = (
	target: ScreenTarget,
	bold: boolean,
	lines: number,
	width: number,
	context: ScreenContext,
): number => {
	const step = context.style.mm(STEP_MM);
	const most = [...(target.label?.text ?? "")].length <= ONE_WORD ? 1 : lines;
	for (let each = 4 * step; each < width; each += step) {
		const laid = layTab(target, bold, each, context);
		if (laid === null || (laid.lineCount <= most && !laid.broken && laid.width <= each)) return each;
	}
	return width;
};

const layTab = (target: ScreenTarget, bold: boolean, width: number, context: ScreenContext): LaidLabel | null => {
	if (target.label === null) return null;
	const { style } = context;
	const settings = {
		measure: width - 2 * style.mm(INSET_MM),
		types: style.phone.type.field,
		lines: LINES,
		bold,
		color: style.colors.ink,
		align: "center",
	} as const;
	return layLabel(target.label, settings, context);
};
