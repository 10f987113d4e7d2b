import type { Color } from "../../base/color.ts";
import type { Rect } from "../../base/rect.ts";
import type { Item } from "../../document/item.ts";
import { moveItem } from "../../document/move-frame.ts";
import type { Path } from "../../document/path.ts";
import { roundedRectPath } from "../../document/shape-path.ts";
import type { DrawableIcon } from "../../style/icons/icon-shape.ts";
import { drawIcon } from "../mark/draw-icon.ts";
import type { LaidLabel } from "./laid-label.ts";
import { spanOfLabel } from "./lay-label.ts";
import type { Piece } from "./piece.ts";
import type { ScreenContext, ScreenTarget } from "./screen-context.ts";

/** A filled shape. */
export const fillShape = (path: Path, fill: Color, { tag }: ScreenContext): Item => ({
	kind: "path",
	path,
	fill,
	fillRule: "nonzero",
	stroke: null,
	tag,
});

/** An outline with round joins, `width` points wide, filled where a colour for it is given. */
export const strokeShape = (
	path: Path,
	line: { readonly color: Color; readonly width: number; readonly fill?: Color },
	{ tag }: ScreenContext,
): Item => ({
	kind: "path",
	path,
	fill: line.fill ?? null,
	fillRule: "nonzero",
	stroke: { color: line.color, width: line.width, dash: [], cap: "butt", join: "round" },
	tag,
});

/** A box with an edge that lies wholly inside it. */
export const edgedBox = (
	box: Rect,
	radius: number,
	line: { readonly color: Color; readonly width: number; readonly fill: Color },
	context: ScreenContext,
): Item => {
	const half = line.width / 2;
	const inner = { x: box.x + half, y: box.y + half, width: box.width - line.width, height: box.height - line.width };
	return strokeShape(roundedRectPath(inner, radius - half), line, context);
};

/** A bar with round ends: words that the picture does not say. */
export const greekBar = (box: Rect, color: Color, context: ScreenContext): Item =>
	fillShape(roundedRectPath(box, box.height / 2), color, context);

/** An icon in white on a rounded square of ink. */
export const drawTile = (
	icon: DrawableIcon | null,
	box: Rect,
	radius: number,
	context: ScreenContext,
): readonly Item[] => {
	const { ink, paper, bar } = context.style.colors;
	if (icon === null) return [fillShape(roundedRectPath(box, radius), bar, context)];
	const inset = box.width * 0.19;
	const inner = { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset };
	return [fillShape(roundedRectPath(box, radius), ink, context), ...drawIcon(icon, inner, paper, context.tag)];
};

/** A label at its place: what it adds to a piece. */
export const placeLabel = (
	target: Pick<ScreenTarget, "label">,
	laid: LaidLabel,
	x: number,
	y: number,
): Pick<Piece, "items" | "words" | "wrapped"> => ({
	items: laid.items.map((item) => moveItem(item, x, y)),
	words: laid.words.map((word) => ({ ...word, x: word.x + x, y: word.y + y })),
	wrapped: laid.wrapped && target.label !== null ? [spanOfLabel(target.label)] : [],
});
