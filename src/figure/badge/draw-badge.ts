import type { Rect } from "../../base/rect.ts";
import type { Frame } from "../../document/frame.ts";
import { emptyFrame } from "../../document/frame.ts";
import type { PathItem, Tag } from "../../document/item.ts";
import type { Mode } from "../../model/edition.ts";
import type { Style } from "../../style/style.ts";
import type { BadgeSize } from "../../style/tokens/badge-tokens.ts";
import type { FontBook } from "../../text/font/font.ts";
import { type Digits, layBareDigits, layDigits } from "./draw-digits.ts";
import { drawModeShape, inkOn, modeShapePath } from "./draw-mode-shape.ts";
import { shapeItem, solid } from "./shape-item.ts";

/** What a badge needs of its surroundings. */
export interface BadgeContext {
	readonly style: Style;
	readonly fonts: FontBook;
}

/** The digits' size and the badge's width: digits shrink a little before the badge grows into a lozenge. */
const fitDigits = (
	text: string,
	digits: Digits,
	size: BadgeSize,
): { readonly points: number; readonly width: number } => {
	const count = Math.max(1, [...text].length);
	const wanted = size.digits[Math.min(count, size.digits.length) - 1] ?? size.digits[0];
	const room = size.edge - 2 * size.padding;
	const mixed = /[^0-9]/u.test(text);
	const most = mixed ? fitMixed(digits, size) : room / Math.max(digits.width, 1e-6);
	const points = Math.max(Math.min(wanted, most), Math.min(wanted, size.leastDigits));
	if (mixed && points <= most + 1e-6) return { points, width: size.edge };
	const width = points * digits.width + 2 * (mixed ? size.clear : size.padding);
	// A lozenge's round ends need room that the middle of a circle gives for free.
	return { points, width: width <= size.edge + 0.01 ? size.edge : width + size.edge * 0.12 };
};

/** The size in which letters and hyphens keep their distance from a circle's edge, corner by corner. */
const fitMixed = (digits: Digits, { edge, clear }: BadgeSize): number =>
	(edge - 2 * clear) / Math.max(Math.hypot(digits.width, digits.capHeight), 1e-6);

/** What a badge's shape is filled with: its mode's colour, ink, or nothing. */
export type BadgeFill = "mode" | "ink" | "none";

/**
 * A number on its mode's shape. The frame is as large as the shape; the digits carry `tag`, the shape is decoration.
 * `fill` of none leaves the shape white, as in the running header for the steps of other pages.
 */
export const drawBadge = (
	mode: Mode,
	number: string,
	options: { readonly size: BadgeSize; readonly tag: Tag; readonly fill?: BadgeFill },
	context: BadgeContext,
): Frame => {
	const { size, tag, fill = "mode" } = options;
	const bare = size.edge < context.style.badge.number.edge;
	const digits = bare ? layBareDigits(number, context.fonts) : layDigits(number, context.fonts);
	const { points, width } = fitDigits(bare ? number.normalize("NFKC") : number, digits, size);
	const box = { x: 0, y: 0, width, height: size.edge };
	const { colors } = context.style;
	const shape =
		fill === "mode"
			? drawModeShape(mode, box, size, context.style)
			: drawPlainShape(mode, { ...box, radius: size.radius }, fill, context.style);
	const color = { mode: inkOn(mode, context.style), ink: colors.paper, none: colors.ink }[fill];
	return {
		...emptyFrame(width, size.edge),
		items: [shape, ...digits.draw(width / 2, size.edge / 2, points, color, tag)],
	};
};

const drawPlainShape = (
	mode: Mode,
	box: Rect & { readonly radius: number },
	fill: Exclude<BadgeFill, "mode">,
	style: Style,
): PathItem => {
	const stroke = style.badge.emptyStroke;
	const inner = { x: stroke / 2, y: stroke / 2, width: box.width - stroke, height: box.height - stroke };
	const path = modeShapePath(mode.look, inner, box.radius, style);
	return shapeItem(path, fill === "ink" ? style.colors.ink : style.colors.paper, solid(style.colors.ink, stroke));
};

/** The number beside a step: 10.5 mm (TOKENS.md section 5). */
export const drawNumberBadge = (mode: Mode, number: string, tag: Tag, context: BadgeContext): Frame =>
	drawBadge(mode, number, { size: context.style.badge.number, tag }, context);

/** The number inside a sentence: 4.6 mm. */
export const drawReferenceBadge = (mode: Mode, number: string, tag: Tag, context: BadgeContext): Frame =>
	drawBadge(mode, number, { size: context.style.badge.reference, tag }, context);

/**
 * The number in the route map: 5.4 mm, in the running header 4.2 mm. There `here` fills the steps of the page: those
 * without a mode, whose shape is white in itself, with ink.
 */
export const drawRouteBadge = (
	mode: Mode,
	number: string,
	options: { readonly place: "map" | "header"; readonly here: boolean; readonly tag: Tag },
	context: BadgeContext,
): Frame => {
	const { place, here, tag } = options;
	const size = place === "map" ? context.style.badge.route : context.style.badge.routeHeader;
	const white = place === "header" && mode.look === "preparation";
	return drawBadge(mode, number, { size, tag, fill: here ? (white ? "ink" : "mode") : "none" }, context);
};
