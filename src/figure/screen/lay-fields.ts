import type { Item } from "../../document/item.ts";
import { circlePath, linePath, roundedRectPath } from "../../document/shape-path.ts";
import { drawIcon } from "../mark/draw-icon.ts";
import { edgedBox, fillShape, greekBar, placeLabel, strokeShape } from "./draw-shape.ts";
import type { LaidLabel } from "./laid-label.ts";
import { layLabel } from "./lay-label.ts";
import { emptyPiece, type Piece } from "./piece.ts";
import { isKept, isMarked, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

/** A label of a field in one measure, or null where it is unknown. */
const layFieldLabel = (target: ScreenTarget, measure: number, context: ScreenContext): LaidLabel | null => {
	if (target.label === null) return null;
	const types = context.style.phone.type.field;
	const settings = { measure, types, lines: 1, bold: false, color: context.style.colors.ink, align: "start" } as const;
	return layLabel(target.label, settings, context);
};

/** A label, or the bar that stands for it, in a row of the given height. */
const placeFieldLabel = (
	target: ScreenTarget,
	laid: LaidLabel | null,
	place: { readonly x: number; readonly height: number; readonly barWidth: number },
	context: ScreenContext,
): Pick<Piece, "items" | "words" | "wrapped"> => {
	if (laid !== null) return placeLabel(target, laid, place.x, (place.height - laid.height) / 2);
	const height = context.style.phone.greek.line;
	const bar = { x: place.x, y: (place.height - height) / 2, width: place.barWidth, height };
	return { items: [greekBar(bar, context.style.colors.bar, context)], words: [], wrapped: [] };
};

/** A row is at least so high, and grows with the lines of its label. */
const rowHeight = (least: number, laid: LaidLabel | null): number =>
	laid === null ? least : Math.max(least, laid.height + least - laid.leading);

/** A text field, or a closed list of choices. */
export const layField = (
	target: ScreenTarget,
	kind: "input" | "select",
	width: number,
	context: ScreenContext,
): Piece => {
	const { style } = context;
	const { field, fieldStroke } = style.phone;
	const chevron = kind === "select" ? style.mm(2.5) : 0;
	const reserved = isMarked(target, context, "dont") ? style.mark.dont.diameter + style.mark.dont.inset : 0;
	const laid = layFieldLabel(target, width - 2 * field.inset - (chevron * 4) / 3 - reserved, context);
	const height = rowHeight(field.height, laid);
	const { ink, paper } = style.colors;
	const box = { x: 0, y: 0, width, height };
	const label = placeFieldLabel(target, laid, { x: field.inset, height, barWidth: width * 0.42 }, context);
	const arrow = { x: width - field.inset - chevron, y: (height - chevron) / 2, width: chevron, height: chevron };
	return {
		...emptyPiece(height),
		...label,
		above: style.mm(1),
		below: style.mm(2),
		items: [
			edgedBox(box, field.radius, { color: ink, width: fieldStroke, fill: paper }, context),
			...(kind === "select" ? drawIcon("chevron-down", arrow, ink, context.tag) : []),
			...label.items,
		],
		targets: [{ target, box, ring: "button", tip: 0.72, roomInside: true, isButton: true }],
		kept: isKept(target, context),
	};
};

/** An option with a round or square box before it; what is marked is chosen. */
export const layOption = (
	target: ScreenTarget,
	kind: "radio" | "check",
	width: number,
	context: ScreenContext,
): Piece => {
	const { style } = context;
	const { field } = style.phone;
	const x = field.mark + style.mm(1.6);
	const laid = layFieldLabel(target, width - x, context);
	const height = rowHeight(field.height, laid);
	const chosen = isMarked(target, context) && !isMarked(target, context, "dont");
	const label = placeFieldLabel(target, laid, { x, height, barWidth: width * 0.42 }, context);
	return {
		...emptyPiece(height),
		...label,
		items: [...drawOptionMark(kind, chosen, height, context), ...label.items],
		targets: [{ target, box: { x: 0, y: 0, width, height }, ring: "option", tip: 0.72, roomInside: false }],
		kept: isKept(target, context),
	};
};

const drawOptionMark = (
	kind: "radio" | "check",
	chosen: boolean,
	height: number,
	context: ScreenContext,
): readonly Item[] => {
	const { style } = context;
	const { ink, paper } = style.colors;
	const edge = style.phone.field.mark;
	const y = (height - edge) / 2;
	// Half a millimetre in, so that a frame around the row has white between itself and the mark.
	const left = style.mm(0.4);
	if (kind === "radio") {
		const width = style.mm(chosen ? 1 : 0.35);
		const circle = circlePath(left + edge / 2, height / 2, (edge - width) / 2);
		return [strokeShape(circle, { color: ink, width, fill: paper }, context)];
	}
	const box = { x: left, y, width: edge, height: edge };
	const inset = edge * 0.12;
	const inner = { x: left + inset, y: y + inset, width: edge - 2 * inset, height: edge - 2 * inset };
	const line = { color: ink, width: style.mm(0.35), fill: chosen ? ink : paper };
	return [edgedBox(box, style.mm(0.6), line, context), ...(chosen ? drawIcon("check", inner, paper, context.tag) : [])];
};

/** A switch at the right end of its label; what is marked is on. */
export const layToggle = (target: ScreenTarget, width: number, context: ScreenContext): Piece => {
	const { style } = context;
	const { ink, paper } = style.colors;
	const [switchWidth, switchHeight] = [style.mm(5.8), style.mm(3.4)];
	const laid = layFieldLabel(target, width - switchWidth - style.mm(2.6), context);
	const height = rowHeight(style.phone.field.height, laid);
	const on = isMarked(target, context) && !isMarked(target, context, "dont");
	const box = {
		x: width - switchWidth - style.mm(0.8),
		y: (height - switchHeight) / 2,
		width: switchWidth,
		height: switchHeight,
	};
	const knob = circlePath(
		on ? box.x + switchWidth - switchHeight / 2 : box.x + switchHeight / 2,
		height / 2,
		switchHeight / 2 - style.mm(0.7),
	);
	const label = placeFieldLabel(target, laid, { x: style.mm(0.8), height, barWidth: width * 0.42 }, context);
	return {
		...emptyPiece(height),
		...label,
		above: style.mm(0.5),
		below: style.mm(0.5),
		items: [
			edgedBox(box, switchHeight / 2, { color: ink, width: style.mm(0.4), fill: on ? ink : paper }, context),
			fillShape(knob, on ? paper : ink, context),
			...label.items,
		],
		targets: [{ target, box: { x: 0, y: 0, width, height }, ring: "button", tip: 0.72, roomInside: false }],
		kept: isKept(target, context),
	};
};

/** A line with a knob under its label. */
export const laySlider = (target: ScreenTarget, width: number, context: ScreenContext): Piece => {
	const { style } = context;
	const { ink, paper, line } = style.colors;
	const laid = layFieldLabel(target, width - style.mm(1.6), context);
	const labelHeight = laid?.height ?? style.phone.type.field[0].leading;
	const knob = style.mm(3.4);
	const height = labelHeight + knob + style.mm(1.6);
	const y = labelHeight + style.mm(0.8) + knob / 2;
	const [left, right] = [style.mm(0.8), width - style.mm(0.8)];
	const x = left + (right - left) * 0.55;
	const place = { x: left, height: labelHeight, barWidth: width * 0.42 };
	const label = placeFieldLabel(target, laid, place, context);
	const track = { x: left, y: y - style.mm(0.4), width: right - left, height: style.mm(0.8) };
	return {
		...emptyPiece(height),
		...label,
		above: style.mm(0.5),
		below: style.mm(1),
		items: [
			fillShape(roundedRectPath(track, track.height / 2), line, context),
			strokeShape(linePath(left, y, x, y), { color: ink, width: style.mm(0.8) }, context),
			strokeShape(
				circlePath(x, y, knob / 2 - style.mm(0.3)),
				{ color: ink, width: style.mm(0.6), fill: paper },
				context,
			),
			...label.items,
		],
		targets: [{ target, box: { x: 0, y: 0, width, height }, ring: "button", tip: 0.55, roomInside: false }],
		kept: isKept(target, context),
	};
};
