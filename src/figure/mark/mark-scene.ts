import type { Rect } from "../../base/rect.ts";
import type { MarkKind } from "../../model/screen.ts";
import type { RingKind } from "../../style/tokens/mark-tokens.ts";
import type { PointerPose } from "./pointer-shape.ts";

/** Something marked, on a drawn screen or a screenshot. Lengths in points. */
export interface MarkBox {
	readonly mark: MarkKind;
	readonly box: Rect;
	readonly ring: RingKind;
	/** Where the fingertip goes by default: a share of the width. */
	readonly tip: number;
	/** Whether the disc of `dont` has its place inside, at the right end. */
	readonly roomInside: boolean;
}

/** A picture and what is marked on it. */
export interface MarkScene {
	/** Frames first, the ring last: top to bottom is the order of action. */
	readonly boxes: readonly MarkBox[];
	/** The boxes of all words, which no mark may cover. */
	readonly words: readonly Rect[];
	/** Other things that can be named: the words for how to tap keep off them, the pointer off buttons and fields. */
	readonly others: readonly Neighbour[];
	/** The picture's outer edge, which hand and caption may leave a little. */
	readonly outer: Rect;
	readonly pointer: "hand" | "arrow";
	/** The size of the words for how to tap; null where it is a plain tap. */
	readonly caption: { readonly width: number; readonly height: number } | null;
}

/**
 * What marks are asked for beside covering no word: nothing more; that the discs of frames stay on the upper right
 * corner, a little further out if need be; that rings ask for room to stay off the edges of buttons, too; or that discs
 * and the pointer do so as well.
 */
export type MarkCare = "words" | "corners" | "edges" | "room";

/** Something beside what is tapped. */
export interface Neighbour {
	readonly box: Rect;
	/** Whether it looks pressed where a hand lies on it: a button or a field. */
	readonly solid: boolean;
}

/** A black disc with an icon. */
export interface PlacedDisc {
	readonly icon: "pencil" | "eye" | "cross";
	readonly x: number;
	readonly y: number;
	readonly diameter: number;
	readonly iconSize: number;
	readonly edge: number;
}

/** A white disc with the place of a mark in the order of action, 1 first. */
export interface PlacedNumber {
	readonly number: number;
	readonly x: number;
	readonly y: number;
	/** Of the disc with its black line; `edge` is the white around it. */
	readonly diameter: number;
	readonly edge: number;
}

/** Marks with their places. */
export interface PlacedMarks {
	readonly frames: readonly { readonly mark: "enter" | "look"; readonly box: Rect; readonly kind: RingKind }[];
	readonly rings: readonly { readonly box: Rect; readonly kind: RingKind }[];
	readonly discs: readonly PlacedDisc[];
	readonly pointer: { readonly pose: PointerPose; readonly kind: "hand" | "arrow" } | null;
	/** Where the words for how to tap go. */
	readonly caption: Rect | null;
	/** None where the order of action is the usual one, from top to bottom. */
	readonly numbers: readonly PlacedNumber[];
}

/** How much more space a marked thing needs above and below, so that its marks cover no word. */
export interface Crowding {
	readonly index: number;
	readonly before: number;
	readonly after: number;
}
