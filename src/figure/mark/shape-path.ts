import type { Rect } from "../../base/rect.ts";
import type { Path } from "../../document/path.ts";

/** The length of a Bézier handle for a quarter of a circle of radius 1. */
const KAPPA = 0.5522847498;

/** A rectangle with the same round corner everywhere; the radius is cut to what fits. */
export const roundedRectPath = ({ x, y, width, height }: Rect, radius: number): Path => {
	const r = Math.max(0, Math.min(radius, width / 2, height / 2));
	const [right, bottom, k] = [x + width, y + height, r * (1 - KAPPA)];
	if (r === 0) return [["M", x, y], ["L", right, y], ["L", right, bottom], ["L", x, bottom], ["Z"]];
	return [
		["M", x + r, y],
		["L", right - r, y],
		["C", right - k, y, right, y + k, right, y + r],
		["L", right, bottom - r],
		["C", right, bottom - k, right - k, bottom, right - r, bottom],
		["L", x + r, bottom],
		["C", x + k, bottom, x, bottom - k, x, bottom - r],
		["L", x, y + r],
		["C", x, y + k, x + k, y, x + r, y],
		["Z"],
	];
};

/** A circle around a point. */
export const circlePath = (centreX: number, centreY: number, radius: number): Path =>
	roundedRectPath({ x: centreX - radius, y: centreY - radius, width: 2 * radius, height: 2 * radius }, radius);

/** A straight line. */
export const linePath = (fromX: number, fromY: number, toX: number, toY: number): Path => [
	["M", fromX, fromY],
	["L", toX, toY],
];
