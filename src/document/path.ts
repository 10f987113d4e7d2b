/**
 * A path in points, `y` downwards: a flat list of commands, each with its coordinates.
 * `C` has two control points and the end, as in SVG.
 */
export type PathCommand =
	| readonly ["M", x: number, y: number]
	| readonly ["L", x: number, y: number]
	| readonly ["C", x1: number, y1: number, x2: number, y2: number, x: number, y: number]
	| readonly ["Z"];

/** A path: its commands in order. */
export type Path = readonly PathCommand[];
