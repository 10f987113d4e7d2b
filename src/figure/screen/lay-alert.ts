import { linePath } from "../../document/shape-path.ts";
import type { AlertElement } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import { edgedBox, greekBar, placeLabel, strokeShape } from "./draw-shape.ts";
import { layGroupIcon } from "./lay-group.ts";
import { layLabel } from "./lay-label.ts";
import { layDigits } from "./lay-numbers.ts";
import { layText, layTitle } from "./lay-texts.ts";
import { emptyPiece, joinPieces, movePiece, type Piece, spreadOf, stackPieces } from "./piece.ts";
import { isKept, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

const BAR = 0.36;
const TIP = 0.62;

/** A dialog of the operating system, `width` points wide: words, then its buttons as cells between rules. */
export const layAlert = (element: AlertElement<SourcedText>, width: number, context: ScreenContext): Piece => {
	const { style } = context;
	const { radius, stroke, paddingX, paddingY } = style.phone.alert;
	const words = layWords(element, width - 2 * paddingX, context);
	const cells = layCells(element.buttons, width, context);
	const room = Math.max(0, ...cells.filter(opensRow).map((cell) => spreadOf(cell, context).before));
	const top = paddingY + words.height + (words.height > 0 ? paddingY - style.mm(0.5) : 0) + room;
	const height = top + Math.max(0, ...cells.map((cell) => cell.height));
	const line = { color: style.colors.ink, width: stroke, fill: style.colors.paper };
	const box = edgedBox({ x: 0, y: 0, width, height }, radius, line, context);
	const joined = joinPieces(height, [
		{ ...emptyPiece(height), items: [box] },
		movePiece(words, paddingX, paddingY),
		...cells.map((cell) => movePiece(cell, 0, top)),
	]);
	const whole = element.target?.as == null ? [] : [wholeOf(element.target, width, height)];
	return {
		...joined,
		targets: [...whole, ...joined.targets],
		below: Math.max(
			...whole.map(({ target }) => context.spread.get(target)?.after ?? 0),
			0,
			...cells.filter((cell) => cell.height >= height - top).map((cell) => spreadOf(cell, context).after),
		),
		kept: true,
		spreads: true,
	};
};

/** What the `as` of a dialog names: all of it. */
const wholeOf = (target: ScreenTarget, width: number, height: number): Piece["targets"][number] => ({
	target,
	box: { x: 0, y: 0, width, height },
	// With white between it and the dialog's own edge.
	ring: "banner",
	tip: TIP,
	roomInside: false,
});

const layWords = (element: AlertElement<SourcedText>, measure: number, context: ScreenContext): Piece => {
	const place = { measure, align: "center" } as const;
	const pieces = [
		...(element.target === null ? [] : layGroupIcon(element.target, measure, context)),
		...(element.title === null ? [] : [layTitle(element.title, place, context)]),
		...(element.text === null ? [] : [layText(element.text, place, context)]),
		...(element.digits === null ? [] : [layDigits(element.digits, measure, context)]),
	];
	const stack = stackPieces(pieces, context, context.looseness);
	// The room that the marks of the last one want counts; the space that it wants does not.
	return joinPieces(
		stack.inkHeight + (stack.pieces.at(-1)?.after ?? 0),
		stack.pieces.map(({ piece, y }) => movePiece(piece, 0, y)),
	);
};

/** Cells that all begin at the same height: side by side where two labels fit so, else under one another. */
const layCells = (targets: readonly ScreenTarget[], width: number, context: ScreenContext): readonly Piece[] => {
	const rules = { color: context.style.colors.ink, width: context.style.phone.hairline };
	const count = targets.length;
	if (count === 0) return [];
	const across = (y: number): Piece => ({
		...emptyPiece(y),
		items: [strokeShape(linePath(0, y, width, y), rules, context)],
	});
	const side = targets.map((target) => layCell(target, width / count, context));
	if (count <= 2 && side.every(({ wrapped }) => wrapped.length === 0)) {
		const height = Math.max(...side.map((cell) => cell.height));
		const between = targets.slice(1).map((_, index): Piece => {
			const x = ((index + 1) * width) / count;
			return { ...emptyPiece(height), items: [strokeShape(linePath(x, 0, x, height), rules, context)] };
		});
		return [across(0), ...between, ...side.map((cell, index) => movePiece(cell, (index * width) / count, 0))];
	}
	let y = 0;
	return targets.flatMap((target, index) => {
		const cell = layCell(target, width, context);
		y += index > 0 ? spreadOf(cell, context).before : 0;
		const placed = movePiece({ ...cell, height: y + cell.height }, 0, y);
		const above = across(y);
		// A hand below a label pushes down the cells that follow; below the last one, what follows the alert.
		y += cell.height + (index < count - 1 ? spreadOf(cell, context).after : 0);
		return [above, placed];
	});
};

/** Whether nothing of the cells lies above it. */
const opensRow = (cell: Piece): boolean => cell.targets.every(({ box }) => box.y === 0);

const layCell = (target: ScreenTarget, width: number, context: ScreenContext): Piece => {
	const { style } = context;
	const least = style.phone.alert.cell;
	const inset = style.mm(1.2);
	const targets = (height: number): Piece["targets"] => [
		{ target, box: { x: 0, y: 0, width, height }, ring: "cell", tip: TIP, roomInside: false },
	];
	if (target.label === null) {
		const line = style.phone.greek.line;
		const bar = { x: (width * (1 - BAR)) / 2, y: (least - line) / 2, width: width * BAR, height: line };
		return {
			...emptyPiece(least),
			items: [greekBar(bar, style.colors.bar, context)],
			targets: targets(least),
			kept: isKept(target, context),
		};
	}
	const settings = {
		measure: width - 2 * inset,
		types: style.phone.type.button,
		lines: 1,
		bold: true,
		color: style.colors.ink,
		align: "center",
	} as const;
	const laid = layLabel(target.label, settings, context);
	const height = Math.max(least, laid.height + least - laid.leading);
	const label = placeLabel(target, laid, inset, (height - laid.height) / 2);
	return { ...emptyPiece(height), ...label, targets: targets(height), kept: true };
};
