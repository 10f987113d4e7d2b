import type { Rect } from "../base/rect.ts";
import type { Path, PathCommand } from "./path.ts";

/** How far a control point lies from the corner of a quarter circle of radius 1 (the usual cubic approximation). */
export const KAPPA = 0.5522847498;

/** A rectangle. */
export const rectPath = ({ x, y, width, height }: Rect): Path => [
	["M", x, y],
	["L", x + width, y],
	["L", x + width, y + height],
	["L", x, y + height],
	["Z"],
];

/** A rectangle with round corners; a radius of half the height makes its ends half circles. */
export const roundedRectPath = (box: Rect, radius: number): Path => {
	const r = Math.min(radius, box.width / 2, box.height / 2);
	if (r <= 0) return rectPath(box);
	const { x, y } = box;
	const right = x + box.width;
	const bottom = y + box.height;
	const c = r * (1 - KAPPA);
	return [
		["M", x + r, y],
		["L", right - r, y],
		["C", right - c, y, right, y + c, right, y + r],
		["L", right, bottom - r],
		["C", right, bottom - c, right - c, bottom, right - r, bottom],
		["L", x + r, bottom],
		["C", x + c, bottom, x, bottom - c, x, bottom - r],
		["L", x, y + r],
		["C", x, y + c, x + c, y, x + r, y],
		["Z"],
	];
};

/** A rectangle whose upper right corner is cut off by `cut`, as on a SIM card. */
export const notchedRectPath = ({ x, y, width, height }: Rect, cut: number): Path => [
	["M", x, y],
	["L", x + width - cut, y],
	["L", x + width, y + cut],
	["L", x + width, y + height],
	["L", x, y + height],
	["Z"],
];

/** A circle. */
export const circlePath = (centerX: number, centerY: number, radius: number): Path =>
	roundedRectPath({ x: centerX - radius, y: centerY - radius, width: 2 * radius, height: 2 * radius }, radius);

/** A straight line. */
export const linePath = (fromX: number, fromY: number, toX: number, toY: number): Path => [
	["M", fromX, fromY],
	["L", toX, toY],
];

/** A line of half waves from a point to `toX`; the first one goes up, or down where the amplitude is negative. */
export const wavePath = (
	from: { readonly x: number; readonly y: number },
	toX: number,
	{ halfWaves, amplitude }: { readonly halfWaves: number; readonly amplitude: number },
): Path => {
	const step = (toX - from.x) / halfWaves;
	// Four thirds of the amplitude, because a cubic curve reaches three quarters of its handles' height.
	const reach = (amplitude * 4) / 3;
	const curves = Array.from({ length: halfWaves }, (_, index): PathCommand => {
		const x = from.x + index * step;
		const control = from.y + (index % 2 === 0 ? -reach : reach);
		return ["C", x + step * 0.36, control, x + step * 0.64, control, x + step, from.y];
	});
	return [["M", from.x, from.y], ...curves];
};

type Points = readonly (readonly [x: number, y: number])[];

/** An open line with corners. */
export const polylinePath = (points: Points): Path => points.map(([x, y], at) => [at === 0 ? "M" : "L", x, y] as const);

/** A closed polygon. */
export const polygonPath = (points: Points): Path => [...polylinePath(points), ["Z"]];
