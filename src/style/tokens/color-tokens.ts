import { type Color, gray, rgb } from "../../base/color.ts";

/** The colours of TOKENS.md section 4, by name; a manual's theme may replace any of them. */
export const COLOR_TOKENS = {
	/** Text, outlines, hairlines: DeviceGray 0, so that black toner alone prints it. */
	ink: gray(0),
	paper: gray(255),
	/** Outlines of 0.5 mm and more, fills. */
	sub: gray(92),
	/** Lines of 0.5 mm and more only. */
	line: gray(140),
	/** Unnamed buttons and title bars; never under text. */
	off: gray(158),
	/** Greeked text. */
	bar: gray(200),
	/** The screen behind an alert. */
	dim: gray(220),
	/** Panels. */
	pale: gray(241),
	/** The phone's primary button. */
	btn: gray(38),
	blue: rgb(11, 74, 153),
	amber: rgb(255, 194, 51),
	green: rgb(15, 107, 63),
	violet: rgb(209, 189, 240),
	/** Act here, and nothing else. */
	red: rgb(217, 43, 0),
} as const satisfies Record<string, Color>;

/** The name of a colour token. */
export type ColorName = keyof typeof COLOR_TOKENS;

/** Every colour of one edition. */
export type ColorTokens = { readonly [name in ColorName]: Color };
