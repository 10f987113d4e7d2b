import { outset, type Rect } from "../../base/rect.ts";
import type { Path } from "../../document/path.ts";

/** A point in points. */
export type Point = readonly [x: number, y: number];

/** Straight pieces that each curve becomes: a hand of 10 mm is then off by less than 0.02 mm. */
const PIECES = 6;

/** The corners of a closed path whose curves are cut into short straight pieces. */
export const flattenPath = (path: Path): readonly Point[] => {
	const points: Point[] = [];
	for (const command of path) {
		if (command[0] === "Z") continue;
		if (command[0] !== "C") {
			points.push([command[1], command[2]]);
			continue;
		}
		const [fromX, fromY] = points.at(-1) ?? [0, 0];
		const [, x1, y1, x2, y2, x, y] = command;
		for (let piece = 1; piece <= PIECES; piece++) {
			const t = piece / PIECES;
			const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3];
			points.push([a * fromX + b * x1 + c * x2 + d * x, a * fromY + b * y1 + c * y2 + d * y]);
		}
	}
	return points;
};

/** The box of some points. */
export const boundsOf = (points: readonly Point[]): Rect => {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
};

/** Whether a polygon with a band of `margin` points around it shares an area with the rectangle. */
export const polygonCovers = (polygon: readonly Point[], margin: number, rect: Rect): boolean => {
	const wide = outset(rect, margin);
	return (
		polygon.some(([x, y]) => inside(wide, x, y)) ||
		polygon.some((from, index) => segmentMeets(from, polygon[(index + 1) % polygon.length] ?? from, wide)) ||
		windsAround(polygon, rect.x + rect.width / 2, rect.y + rect.height / 2)
	);
};

/** Whether a disc shares an area with the rectangle. */
export const discCovers = (centre: Point, radius: number, rect: Rect): boolean => {
	const dx = Math.max(rect.x - centre[0], 0, centre[0] - rect.x - rect.width);
	const dy = Math.max(rect.y - centre[1], 0, centre[1] - rect.y - rect.height);
	return Math.hypot(dx, dy) < radius - 0.01;
};

const inside = (rect: Rect, x: number, y: number): boolean =>
	x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;

/** Liang and Barsky's clipping: whether any part of a segment lies in the rectangle. */
const segmentMeets = ([x0, y0]: Point, [x1, y1]: Point, rect: Rect): boolean => {
	let [from, to] = [0, 1];
	const sides = [
		[x0 - x1, x0 - rect.x],
		[x1 - x0, rect.x + rect.width - x0],
		[y0 - y1, y0 - rect.y],
		[y1 - y0, rect.y + rect.height - y0],
	] as const;
	for (const [towards, distance] of sides) {
		if (towards === 0) {
			if (distance <= 0) return false;
		} else if (towards < 0) from = Math.max(from, distance / towards);
		else to = Math.min(to, distance / towards);
	}
	return from < to;
};

const windsAround = (polygon: readonly Point[], x: number, y: number): boolean => {
	let odd = false;
	polygon.forEach(([x0, y0], index) => {
		const [x1, y1] = polygon[(index + 1) % polygon.length] ?? [x0, y0];
		if (y0 > y !== y1 > y && x < x0 + ((y - y0) * (x1 - x0)) / (y1 - y0)) odd = !odd;
	});
	return odd;
};
