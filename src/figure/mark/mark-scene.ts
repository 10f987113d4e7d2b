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
	/** What a hand should rather not lie on, although it may: other things that can be tapped. */
	readonly others: readonly Rect[];
	/** The picture's outer edge, which hand and caption may leave a little. */
	readonly outer: Rect;
	readonly pointer: "hand" | "arrow";
	/** The size of the words for how to tap; null where it is a plain tap. */
	readonly caption: { readonly width: number; readonly height: number } | null;
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

/** Marks with their places. */
export interface PlacedMarks {
	readonly frames: readonly { readonly mark: "enter" | "look"; readonly box: Rect; readonly kind: RingKind }[];
	readonly rings: readonly { readonly box: Rect; readonly kind: RingKind }[];
	readonly discs: readonly PlacedDisc[];
	readonly pointer: { readonly pose: PointerPose; readonly kind: "hand" | "arrow" } | null;
	/** Where the words for how to tap go. */
	readonly caption: Rect | null;
}

/** How much more space a marked thing needs above and below, so that its marks cover no word. */
export interface Crowding {
	readonly index: number;
	readonly before: number;
	readonly after: number;
}
