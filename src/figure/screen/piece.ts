import type { Rect } from "../../base/rect.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Item } from "../../document/item.ts";
import { moveItem } from "../../document/move-frame.ts";
import type { RingKind } from "../../style/tokens/mark-tokens.ts";
import type { ScreenContext, ScreenTarget, Spread } from "./screen-context.ts";

/** Where something that marks can name lies. */
export interface TargetBox {
	readonly target: ScreenTarget;
	readonly box: Rect;
	readonly ring: RingKind;
	/** Where the fingertip goes by default: a share of the width (TOKENS.md section 7). */
	readonly tip: number;
	/** Whether a large disc fits inside at the right end. */
	readonly roomInside: boolean;
	/** Whether it is a button or a field: a hand that lies on another one would seem to press it. */
	readonly isButton?: true;
}

/** One element, laid out: everything relative to its own upper left corner. Lengths in points. */
export interface Piece {
	readonly height: number;
	/** Space above and below; neighbours' spaces add up. */
	readonly above: number;
	readonly below: number;
	readonly items: readonly Item[];
	readonly targets: readonly TargetBox[];
	/** What words cover. */
	readonly words: readonly Rect[];
	/** Whether it must be seen: it has words, a name or a mark. */
	readonly kept: boolean;
	/** Whether it is a heading, by which the reader knows the screen. */
	readonly isHeading?: true;
	/** Labels with more lines than the design means. */
	readonly wrapped: readonly Span[];
	/** Whether it spreads its own parts; else the space around the whole piece grows. */
	readonly spreads: boolean;
}

/** A piece of a height that draws nothing yet. */
export const emptyPiece = (height: number): Piece => ({
	height,
	above: 0,
	below: 0,
	items: [],
	targets: [],
	words: [],
	kept: false,
	wrapped: [],
	spreads: false,
});

const moveRect = (rect: Rect, dx: number, dy: number): Rect => ({ ...rect, x: rect.x + dx, y: rect.y + dy });

/** The piece with everything in it moved. */
export const movePiece = (piece: Piece, dx: number, dy: number): Piece => ({
	...piece,
	items: piece.items.map((item) => moveItem(item, dx, dy)),
	targets: piece.targets.map((target) => ({ ...target, box: moveRect(target.box, dx, dy) })),
	words: piece.words.map((word) => moveRect(word, dx, dy)),
});

/** Several pieces that have their places, as one of the given height. */
export const joinPieces = (height: number, pieces: readonly Piece[]): Piece => ({
	...emptyPiece(height),
	items: pieces.flatMap(({ items }) => items),
	targets: pieces.flatMap(({ targets }) => targets),
	words: pieces.flatMap(({ words }) => words),
	kept: pieces.some(({ kept }) => kept),
	wrapped: pieces.flatMap(({ wrapped }) => wrapped),
});

/** A piece with its upper edge, below the stack's top. */
export interface StackedPiece {
	readonly piece: Piece;
	readonly y: number;
	/** How much room its marks need below it. */
	readonly after: number;
}

/** Pieces one under another. */
export interface Stack {
	readonly pieces: readonly StackedPiece[];
	/** Where the last piece ends, with and without the space below it. */
	readonly height: number;
	readonly inkHeight: number;
}

/**
 * Puts pieces under one another with the space each wants times `looseness`, and more where marks need it.
 */
export const stackPieces = (pieces: readonly Piece[], context: ScreenContext, looseness = 1): Stack => {
	const stacked: StackedPiece[] = [];
	let [y, ink] = [0, 0];
	for (const piece of pieces) {
		const { before, after } = piece.spreads ? { before: 0, after: 0 } : spreadOf(piece, context);
		y += piece.above * looseness + before;
		stacked.push({ piece, y, after });
		ink = y + piece.height;
		y = ink + piece.below * looseness + after;
	}
	return { pieces: stacked, height: y, inkHeight: ink };
};

/** A stack as one piece. */
export const stackAsPiece = (pieces: readonly Piece[], context: ScreenContext): Piece => {
	const stack = stackPieces(pieces, context);
	return joinPieces(
		stack.height,
		stack.pieces.map(({ piece, y }) => movePiece(piece, 0, y)),
	);
};

/** How much more space a piece's marks need around it. */
export const spreadOf = (piece: Piece, context: ScreenContext): Spread => {
	const spreads = piece.targets.flatMap(({ target }) => context.spread.get(target) ?? []);
	return {
		before: Math.max(0, ...spreads.map(({ before }) => before)),
		after: Math.max(0, ...spreads.map(({ after }) => after)),
	};
};
