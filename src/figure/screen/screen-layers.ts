import { layAlert } from "./lay-alert.ts";
import { layElements, sortElements } from "./lay-elements.ts";
import { layHeader } from "./lay-header.ts";
import { movePiece, type Piece, type Stack, spreadOf, stackPieces } from "./piece.ts";
import { type EditionElement, isMarked, type ScreenContext } from "./screen-context.ts";

/** What a screen consists of, each layer laid out by itself. */
export interface Layers {
	readonly header: Piece;
	readonly flow: Stack;
	readonly bottom: Stack;
	readonly alerts: Stack;
	readonly top: number;
	/** The share of the usual space between elements. */
	readonly looseness: number;
}

/** The same layers with so much of the usual space between elements. */
export const loosen = (layers: Layers, looseness: number, context: ScreenContext): Layers => {
	const restack = ({ pieces }: Stack): Stack => {
		const all = pieces.map(({ piece }) => piece);
		return stackPieces(all, context, looseness);
	};
	return { ...layers, flow: restack(layers.flow), bottom: restack(layers.bottom), looseness };
};

/** Lays out the elements of one phone, layer by layer. */
export const layLayers = (elements: readonly EditionElement[], context: ScreenContext): Layers => {
	const { content, alert, width } = context.style.phone;
	const sorted = sortElements(elements);
	const header = layHeader(sorted.banners, context);
	const lay = (some: readonly EditionElement[]): readonly Piece[] => layElements(some, content.width, context);
	const handBelow = sorted.banners.some((target) => isMarked(target, context, "tap"));
	return {
		header,
		flow: stackPieces([...lay(sorted.corners), ...lay(sorted.flow)], context),
		bottom: stackPieces(lay(sorted.bottom), context),
		alerts: stackPieces(
			sorted.alerts.map((element, index) => ({
				...layAlert(element, width - 2 * alert.left, context),
				above: index === 0 ? 0 : context.style.mm(2),
			})),
			context,
		),
		top: header.height + (handBelow ? content.topUnderBanner : content.top) + spreadOf(header, context).after,
		looseness: 1,
	};
};

/** A piece moved to its place. */
export interface PlacedPiece {
	readonly piece: Piece;
	readonly top: number;
	readonly bottom: number;
	readonly after: number;
}

/** The pieces of a stack, its upper left corner at (x, y). */
export const place = (stack: Stack, x: number, y: number): readonly PlacedPiece[] =>
	stack.pieces.map(({ piece, y: offset, after }) => ({
		piece: movePiece(piece, x, y + offset),
		top: y + offset,
		bottom: y + offset + piece.height,
		after,
	}));

/** Where the lowest piece that must be seen ends, with the space for its marks. */
export const lowestKept = (pieces: readonly PlacedPiece[]): number =>
	Math.max(0, ...pieces.filter(({ piece }) => piece.kept).map(({ bottom, after }) => bottom + after));

/** Whether something of a piece is tapped. */
export const isTapped = (piece: Piece, context: ScreenContext): boolean =>
	piece.targets.some(({ target }) => isMarked(target, context, "tap"));
