import type { PhoneTokens } from "../../style/tokens/phone-tokens.ts";
import type { Piece } from "./piece.ts";

/** Cut below what must be seen. */
export interface CutForm {
	readonly kind: "cut";
	/** At least so high, in points. */
	readonly least: number;
	/** How close everything stands, and how far the hand may leave the phone below. */
	readonly spacing: keyof PhoneTokens["cut"]["spacings"];
	/** Whether elements with words below the lowest marked one are left out, too (TOKENS.md section 10, rule 7). */
	readonly dropsTrailing: boolean;
}

/** Whole, with its lower edge; or cut. */
export type ScreenForm = { readonly kind: "whole" } | CutForm;

/** A screen with all its elements in their places, from the phone's upper left corner. */
export interface ComposedScreen {
	readonly height: number;
	readonly cut: boolean;
	readonly header: Piece;
	/** Drawn in full, in reading order. */
	readonly pieces: readonly Piece[];
	/** Drawn only down to the cut: nothing with words. */
	readonly partial: readonly Piece[];
	/** From where the screen is dimmed behind an alert; null: it is not. */
	readonly dimFrom: number | null;
	/** Whether it is taller than the module of a step. */
	readonly grown: boolean;
	/** How many elements with words or names lie below the cut. */
	readonly leftOut: number;
}
