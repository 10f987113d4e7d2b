import type { IconName } from "../../model/icon-name.ts";

/** The icons of the page itself, which no manual names. */
export const PAGE_ICONS = [
	"pencil",
	"eye",
	"cross",
	"chevron-right",
	"chevron-down",
	"arrow-right",
	"arrow-down",
	"menu",
	"square-check",
	"timeout",
	"handset",
	"info",
	"bulb",
] as const;

/** Every icon that can be drawn. */
export type DrawableIcon = IconName | (typeof PAGE_ICONS)[number];

/** A command of an icon's path; the shape of `PathCommand` of the finished document, which `style` cannot know. */
export type IconCommand =
	| readonly ["M", x: number, y: number]
	| readonly ["L", x: number, y: number]
	| readonly ["C", x1: number, y1: number, x2: number, y2: number, x: number, y: number]
	| readonly ["Z"];

/** An icon in a box of 24 units (`ICON_BOX`): filled paths, and paths stroked `ICON_STROKE` wide with round ends. */
export interface IconShape {
	readonly fills: readonly (readonly IconCommand[])[];
	readonly strokes: readonly (readonly IconCommand[])[];
}

/** The edge of an icon's box, in its own units. */
export const ICON_BOX = 24;

/** The width of an icon's strokes, in its own units (TOKENS.md section 7). */
export const ICON_STROKE = 2.2;
