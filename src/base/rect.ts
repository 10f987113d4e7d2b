/** An upright rectangle in points; `y` grows downwards, (x, y) is the upper left corner. */
export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The rectangle grown by `by` points on all four sides (shrunk when negative). */
export const outset = (rect: Rect, by: number): Rect => ({
	x: rect.x - by,
	y: rect.y - by,
	width: rect.width + 2 * by,
	height: rect.height + 2 * by,
});

/** Whether two rectangles share an area; touching edges (within `tolerance` points) do not count. */
export const overlaps = (a: Rect, b: Rect, tolerance = 0.01): boolean =>
	a.x + tolerance < b.x + b.width &&
	b.x + tolerance < a.x + a.width &&
	a.y + tolerance < b.y + b.height &&
	b.y + tolerance < a.y + a.height;

/** Whether `inner` lies within `outer`, give or take `tolerance` points. */
export const contains = (outer: Rect, inner: Rect, tolerance = 0.01): boolean =>
	inner.x >= outer.x - tolerance &&
	inner.y >= outer.y - tolerance &&
	inner.x + inner.width <= outer.x + outer.width + tolerance &&
	inner.y + inner.height <= outer.y + outer.height + tolerance;

/** The smallest rectangle that holds all of them. At least one must be given. */
export const union = (first: Rect, ...rest: readonly Rect[]): Rect => {
	const all = [first, ...rest];
	const x = Math.min(...all.map((rect) => rect.x));
	const y = Math.min(...all.map((rect) => rect.y));
	return {
		x,
		y,
		width: Math.max(...all.map((rect) => rect.x + rect.width)) - x,
		height: Math.max(...all.map((rect) => rect.y + rect.height)) - y,
	};
};
