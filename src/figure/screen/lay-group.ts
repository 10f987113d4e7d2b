import { outset } from "../../base/rect.ts";
import type { GroupElement, TextElement } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import { drawIcon } from "../mark/draw-icon.ts";
import { drawTile } from "./draw-shape.ts";
import { layText, type TextPlace } from "./lay-texts.ts";
import { emptyPiece, joinPieces, movePiece, type Piece, stackPieces } from "./piece.ts";
import type { ScreenContext, ScreenTarget } from "./screen-context.ts";

/** The icon of a group or dialog: a tile in the middle, as high as its space. */
export const layGroupIcon = ({ icon }: ScreenTarget, measure: number, context: ScreenContext): readonly Piece[] => {
	if (icon === null) return [];
	const { style } = context;
	const { icon: edge, radius } = style.phone.row;
	const box = { x: (measure - edge) / 2, y: 0, width: edge, height: edge };
	return [{ ...emptyPiece(edge), below: style.mm(1.2), items: drawTile(icon, box, radius, context) }];
};

/** From the elements to the box around all of them, in millimetres of the design. */
const AROUND = 1;

/** What an `as` of several elements names: a box around all of them. */
const wholeOf = (
	target: ScreenTarget,
	size: { readonly width: number; readonly height: number },
	{ style }: ScreenContext,
): Piece["targets"][number] => ({
	target,
	box: outset({ x: 0, y: 0, ...size }, style.mm(AROUND)),
	ring: "option",
	tip: 0.72,
	roomInside: false,
});

/** A card with a name or an icon, its elements laid out already: one piece that marks can name. */
export const layGroup = (
	{ target }: GroupElement<SourcedText>,
	children: readonly Piece[],
	measure: number,
	context: ScreenContext,
): Piece => {
	const icon = target === null ? [] : layGroupIcon(target, measure, context);
	const stack = stackPieces([...icon, ...children], context);
	const height = stack.inkHeight + (stack.pieces.at(-1)?.after ?? 0);
	const joined = joinPieces(
		height,
		stack.pieces.map(({ piece, y }) => movePiece(piece, 0, y)),
	);
	if (target?.as == null) return { ...joined, spreads: true };
	const room = context.style.mm(AROUND + 1);
	const spread = context.spread.get(target) ?? { before: 0, after: 0 };
	return {
		...joined,
		above: room + spread.before,
		below: room + spread.after,
		targets: [wholeOf(target, { width: measure, height }, context), ...joined.targets],
		kept: true,
		// Its elements have their room inside.
		spreads: true,
	};
};

/** A text with an icon before it, or with a name for marks. */
export const layNamedText = (
	element: TextElement<SourcedText>,
	target: ScreenTarget,
	place: TextPlace,
	context: ScreenContext,
): Piece => {
	const { style } = context;
	const edge = target.icon === null ? 0 : style.mm(3.4);
	const indent = edge === 0 ? 0 : edge + style.mm(1.2);
	const lines = target.as === null ? context.reduction.lines : Math.max(1, context.reduction.lines ?? Infinity);
	const reduced = { ...context, reduction: { ...context.reduction, lines } };
	const words = layText(element, { ...place, measure: place.measure - indent }, reduced);
	const height = Math.max(edge, words.height);
	const icon =
		target.icon === null
			? []
			: drawIcon(target.icon, { x: 0, y: 0, width: edge, height: edge }, style.colors.ink, context.tag);
	const y = words.height < edge ? (edge - words.height) / 2 : 0;
	const moved = movePiece(words, indent, y);
	const piece = { ...moved, height, items: [...icon, ...moved.items] };
	if (target.as === null) return piece;
	const room = style.mm(AROUND);
	return {
		...piece,
		above: piece.above + room,
		below: piece.below + room,
		targets: [wholeOf(target, { width: place.measure, height }, context)],
		kept: true,
	};
};
