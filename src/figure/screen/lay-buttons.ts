import { roundedRectPath } from "../../document/shape-path.ts";
import { drawIcon } from "../mark/draw-icon.ts";
import { edgedBox, fillShape, greekBar, placeLabel } from "./draw-shape.ts";
import type { LaidLabel } from "./laid-label.ts";
import { layLabel } from "./lay-label.ts";
import { emptyPiece, joinPieces, movePiece, type Piece, stackAsPiece } from "./piece.ts";
import { isKept, isMarked, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

/** Filled, or with an edge. */
export type ButtonKind = "primary" | "secondary";

const BAR = 0.36;
const PAIR_TIP = 0.58;
/** In rows, a label of more lines makes the buttons stand under one another. */
const ROW_LINES = 2;

interface ButtonPlace {
	readonly kind: ButtonKind;
	readonly width: number;
	/** At least; a button grows with the lines of its label. */
	readonly height: number;
	readonly lines: number;
	readonly tip: number;
}

/** A button over the whole width. */
export const layButton = (target: ScreenTarget, kind: ButtonKind, width: number, context: ScreenContext): Piece => {
	const height = context.style.phone.button.height;
	const tip = context.style.density === "compact" ? 0.82 : 0.72;
	return { ...drawButton(target, { kind, width, height, lines: 1, tip }, context), above: context.style.mm(1.5) };
};

const hasRoomForDisc = (width: number, context: ScreenContext): boolean =>
	width > 2 * (context.style.mark.dont.diameter + context.style.mark.dont.inset);

const layButtonLabel = (target: ScreenTarget, place: ButtonPlace, context: ScreenContext): LaidLabel | null => {
	if (target.label === null) return null;
	const { style } = context;
	const dont = isMarked(target, context, "dont") && hasRoomForDisc(place.width, context);
	const icon = target.icon === null ? 0 : style.mm(4.4);
	const disc = dont ? style.mark.dont.diameter + style.mark.dont.inset : 0;
	const settings = {
		measure: place.width - style.mm(2) - icon - disc,
		types: style.phone.type.button,
		lines: place.lines,
		bold: true,
		color: place.kind === "primary" ? style.colors.paper : style.colors.ink,
		align: dont || target.icon !== null ? "start" : "center",
	} as const;
	return layLabel(target.label, settings, context);
};

const drawButton = (target: ScreenTarget, place: ButtonPlace, context: ScreenContext): Piece => {
	const { style } = context;
	const { ink, paper, off, btn, bar } = style.colors;
	const { kind, width } = place;
	const laid = layButtonLabel(target, place, context);
	const height = laid === null ? place.height : Math.max(place.height, laid.height + place.height - laid.leading);
	const box = { x: 0, y: 0, width, height };
	const nameless = target.label === null && target.icon === null;
	const radius = style.phone.button.radius;
	const body =
		kind === "primary"
			? fillShape(roundedRectPath(box, radius), nameless ? off : btn, context)
			: edgedBox(box, radius, { color: ink, width: style.phone.fieldStroke, fill: paper }, context);
	const inside = nameless
		? drawBar(box, kind === "primary" ? paper : bar, context)
		: drawInside(target, laid, place, height, context);
	return {
		...emptyPiece(height),
		...inside,
		items: [body, ...inside.items],
		targets: [
			{ target, box, ring: "button", tip: place.tip, roomInside: hasRoomForDisc(width, context), isButton: true },
		],
		kept: isKept(target, context),
	};
};

type Inside = Pick<Piece, "items" | "words" | "wrapped">;

const drawBar = (
	box: { readonly width: number; readonly height: number },
	color: Parameters<typeof greekBar>[1],
	context: ScreenContext,
): Inside => {
	const [width, height] = [box.width * BAR, context.style.phone.greek.line];
	const bar = { x: (box.width - width) / 2, y: (box.height - height) / 2, width, height };
	return { items: [greekBar(bar, color, context)], words: [], wrapped: [] };
};

const drawInside = (
	target: ScreenTarget,
	laid: LaidLabel | null,
	{ kind, width }: ButtonPlace,
	height: number,
	context: ScreenContext,
): Inside => {
	const { style } = context;
	const color = kind === "primary" ? style.colors.paper : style.colors.ink;
	const iconEdge = target.icon === null ? 0 : style.mm(laid === null ? 3.8 : 3.4);
	const gap = iconEdge > 0 && laid !== null ? style.mm(1) : 0;
	const dont = isMarked(target, context, "dont") && hasRoomForDisc(width, context);
	const group = iconEdge + gap + (laid?.width ?? 0);
	const left = dont ? style.mm(2) : (width - group) / 2;
	const label =
		laid === null
			? { items: [], words: [], wrapped: [] }
			: placeLabel(
					target,
					laid,
					target.icon === null && !dont ? style.mm(1) : left + iconEdge + gap,
					(height - laid.height) / 2,
				);
	const iconBox = { x: left, y: (height - iconEdge) / 2, width: iconEdge, height: iconEdge };
	const icon = target.icon === null ? [] : drawIcon(target.icon, iconBox, color, context.tag);
	return { ...label, items: [...icon, ...label.items] };
};

/** Buttons side by side at the right, the last one filled; under one another where their labels need the width. */
export const layButtonRow = (targets: readonly ScreenTarget[], width: number, context: ScreenContext): Piece => {
	if (targets.length === 0) return emptyPiece(0);
	const { gap } = context.style.phone.button;
	const kindOf = (index: number): ButtonKind => (index === targets.length - 1 ? "primary" : "secondary");
	const widths = shareWidths(targets, width, context);
	if (widths === null) {
		const stacked = targets.map((target, index) => layButton(target, kindOf(index), width, context)).reverse();
		return { ...stackAsPiece(stacked, context), spreads: true };
	}
	const row = targets.map((target, index) => drawInRow(target, kindOf(index), widths[index] ?? width, context));
	const tallest = Math.max(...row.map((button) => button.height));
	const total = widths.reduce((sum, each) => sum + each + gap, -gap);
	let x = width - total;
	const placed = row.map((button, index) => {
		const moved = movePiece(button, x, (tallest - button.height) / 2);
		x += (widths[index] ?? 0) + gap;
		return moved;
	});
	return { ...joinPieces(tallest, placed), above: context.style.mm(2) };
};

const drawInRow = (target: ScreenTarget, kind: ButtonKind, width: number, context: ScreenContext): Piece => {
	const { height } = context.style.phone.button;
	return drawButton(target, { kind, width, height, lines: ROW_LINES, tip: PAIR_TIP }, context);
};

/** Shorter labels are one word: はい has no second line. */
const ONE_WORD = 4;

/** By how much a button is widened at a time until its label is whole. */
const STEP_MM = 0.3;

/** Whether a button of this width has its label in good lines. */
const holdsLabel = (target: ScreenTarget, width: number, context: ScreenContext): boolean => {
	if (target.label === null) return true;
	const { height } = context.style.phone.button;
	// The last one is filled, the others are not: that changes nothing in their lines.
	const laid = layButtonLabel(target, { kind: "secondary", width, height, lines: ROW_LINES, tip: PAIR_TIP }, context);
	const most = [...target.label.text].length <= ONE_WORD ? 1 : ROW_LINES;
	return laid === null || (laid.lineCount <= most && !laid.broken);
};

/** Equal widths where they hold the labels, else what each label needs; null where that is more than there is. */
const shareWidths = (
	targets: readonly ScreenTarget[],
	width: number,
	context: ScreenContext,
): readonly number[] | null => {
	const { gap, pair } = context.style.phone.button;
	const room = width - (targets.length - 1) * gap;
	const each = Math.min(pair, room / targets.length);
	if (targets.every((target) => holdsLabel(target, each, context))) return targets.map(() => each);
	const step = context.style.mm(STEP_MM);
	const needs = targets.map((target) => {
		let need = Math.min(each, pair / 2);
		while (need < room && !holdsLabel(target, need, context)) need += step;
		return need;
	});
	return needs.reduce((sum, need) => sum + need, 0) <= room ? needs : null;
};
