import type { Rect } from "../../base/rect.ts";
import type { TextElement } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import { fillShape, greekBar, placeLabel } from "./draw-shape.ts";
import { layLabel } from "./lay-label.ts";
import { emptyPiece, type Piece } from "./piece.ts";
import { isKept, isMarked, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

/** Shares of the width that greeked lines have, in turn; the last line of a text is shorter. */
const LINE_WIDTHS = [0.92, 1, 0.78, 0.96, 0.64];
const LAST_LINE = 0.58;
const TITLE_BAR = 0.62;
const TITLE_LINES = 4;
const LINK_LINES = 3;

/** Where a text stands in its measure. */
export type TextPlace = { readonly measure: number; readonly align: "start" | "center" };

const barX = ({ measure, align }: TextPlace, width: number): number => (align === "center" ? (measure - width) / 2 : 0);

/** The box of a label's lines, as marks go around it: a little wider than the words, but not than the screen. */
const inkBox = (words: readonly Rect[], height: number, measure: number, context: ScreenContext): Rect => {
	const pad = context.style.mm(0.4);
	const left = Math.max(0, Math.min(...words.map(({ x }) => x)) - pad);
	const right = Math.min(measure, Math.max(...words.map(({ x, width }) => x + width)) + pad);
	return { x: left, y: 0, width: right - left, height };
};

/** A screen's heading. */
export const layTitle = (target: ScreenTarget, place: TextPlace, context: ScreenContext): Piece => {
	const { type, greek } = context.style.phone;
	const { ink, off } = context.style.colors;
	const below = context.style.mm(1.5);
	if (target.label === null) {
		const height = type.title[0].leading;
		const width = place.measure * TITLE_BAR;
		const bar = { x: barX(place, width), y: (height - greek.titleBar) / 2, width, height: greek.titleBar };
		return {
			...emptyPiece(height),
			below,
			items: [greekBar(bar, off, context)],
			targets: [{ target, box: bar, ring: "link", tip: 0.72, roomInside: false }],
			kept: isKept(target, context),
		};
	}
	const settings = { ...place, types: type.title, lines: TITLE_LINES, bold: true, color: ink };
	const laid = layLabel(target.label, settings, context);
	const label = placeLabel(target, laid, 0, 0);
	const box = inkBox(label.words, laid.height, place.measure, context);
	return {
		...emptyPiece(laid.height),
		...label,
		below,
		targets: [{ target, box, ring: "link", tip: 0.72, roomInside: false }],
		kept: true,
		isHeading: true,
	};
};

/** Words of the screen that nothing names: grey lines, or real ones. */
export const layText = (element: TextElement<SourcedText>, place: TextPlace, context: ScreenContext): Piece => {
	const { greek, type } = context.style.phone;
	const { content } = element;
	if (content.kind === "words") {
		const settings = { ...place, types: type.field, lines: Infinity, bold: false, color: context.style.colors.ink };
		const laid = layLabel(content.label, settings, context);
		const spaces = { above: greek.above / 2, below: greek.below };
		return { ...emptyPiece(laid.height), ...placeLabel(content, laid, 0, 0), ...spaces, kept: true };
	}
	const count = Math.min(content.count, context.reduction.lines ?? content.count);
	if (count <= 0) return emptyPiece(0);
	const items = Array.from({ length: count }, (_, line) => {
		const last = line === count - 1 && content.count > 1 && count === content.count;
		const width = place.measure * (last ? LAST_LINE : (LINE_WIDTHS[line % LINE_WIDTHS.length] ?? 1));
		const bar = { x: barX(place, width), y: line * greek.pitch, width, height: greek.line };
		return greekBar(bar, context.style.colors.bar, context);
	});
	const height = (count - 1) * greek.pitch + greek.line;
	return { ...emptyPiece(height), above: greek.above, below: greek.below, items };
};

/** Underlined words. */
export const layLink = (target: ScreenTarget, place: TextPlace, context: ScreenContext): Piece => {
	const { style } = context;
	const tapped = isMarked(target, context, "tap");
	const spaces = { above: style.mm(tapped ? 2 : 1), below: style.mm(tapped ? 2.4 : 1.5) };
	const isGreeked = !context.reduction.links && target.as === null && !isMarked(target, context);
	if (isGreeked && target.label === null) return emptyPiece(0);
	if (target.label === null || isGreeked) {
		const kept = !isGreeked && isKept(target, context);
		return { ...layGreekedLink(target, place, context), ...spaces, kept };
	}
	return { ...layLinkWords(target, target.label, place, context), ...spaces, kept: true };
};

const layGreekedLink = (target: ScreenTarget, { measure }: TextPlace, context: ScreenContext): Piece => {
	const { style } = context;
	const [{ leading }] = style.phone.type.link;
	const height = style.mm(1.2);
	const bar = { x: 0, y: (leading - height) / 2, width: measure * 0.55, height };
	return {
		...emptyPiece(leading),
		items: [greekBar(bar, style.colors.off, context)],
		targets: [{ target, box: bar, ring: "link", tip: 0.72, roomInside: false }],
	};
};

/** The words of a link, each line underlined. */
const layLinkWords = (target: ScreenTarget, text: SourcedText, place: TextPlace, context: ScreenContext): Piece => {
	const { style } = context;
	const settings = { ...place, types: style.phone.type.link, lines: LINK_LINES, bold: true, color: style.colors.ink };
	const laid = layLabel(text, settings, context);
	const label = placeLabel(target, laid, 0, 0);
	const thickness = style.mm(0.2);
	const lines = label.words.map(({ x, width }, index): Rect => {
		const y = (laid.baselines[index] ?? 0) + style.mm(0.45);
		return { x, y, width, height: thickness };
	});
	const box = inkBox(label.words, laid.height, place.measure, context);
	return {
		...emptyPiece(laid.height),
		...label,
		items: [...lines.map((line) => fillShape(rectangle(line), style.colors.ink, context)), ...label.items],
		words: label.words.map((word, index) => ({
			...word,
			height: Math.max(word.height, (lines[index]?.y ?? 0) + thickness - word.y),
		})),
		targets: [{ target, box, ring: "link", tip: 0.72, roomInside: false }],
	};
};

const rectangle = ({ x, y, width, height }: Rect) =>
	[["M", x, y], ["L", x + width, y], ["L", x + width, y + height], ["L", x, y + height], ["Z"]] as const;

/** An action in words at the upper right. */
export const layCorner = (target: ScreenTarget, measure: number, context: ScreenContext): Piece => {
	const { style } = context;
	const inset = style.mm(0.6);
	const height = style.phone.type.button[0].leading;
	const below = style.mm(2);
	if (target.label === null) {
		const width = style.mm(8);
		const bar = { x: measure - inset - width, y: (height - style.mm(1.2)) / 2, width, height: style.mm(1.2) };
		return {
			...emptyPiece(height),
			below,
			items: [greekBar(bar, style.colors.off, context)],
			targets: [{ target, box: bar, ring: "link", tip: 0.5, roomInside: false }],
			kept: isKept(target, context),
		};
	}
	const settings = {
		measure: measure - 2 * inset,
		types: style.phone.type.button,
		lines: 1,
		bold: true,
		color: style.colors.ink,
		align: "end",
	} as const;
	const laid = layLabel(target.label, settings, context);
	const label = placeLabel(target, laid, inset, 0);
	const box = inkBox(label.words, laid.height, measure, context);
	return {
		...emptyPiece(laid.height),
		...label,
		below,
		targets: [{ target, box, ring: "link", tip: 0.5, roomInside: false }],
		kept: true,
	};
};
