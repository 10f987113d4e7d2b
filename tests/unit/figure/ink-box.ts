import { type Rect, union } from "../../../src/base/rect.ts";
import type { Item } from "../../../src/document/item.ts";
import type { Path } from "../../../src/document/path.ts";

/** The control points of a path as a box. */
export const pathBox = (path: Path): Rect => {
	const numbers = path.flatMap((command) => command.slice(1) as number[]);
	const xs = numbers.filter((_, index) => index % 2 === 0);
	const ys = numbers.filter((_, index) => index % 2 === 1);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** What items cover, at most: control points, half a stroke around them, glyphs from baseline to their size above it. */
export const inkBox = (items: readonly Item[]): Rect => {
	const [first, ...rest] = items.map(itemBox);
	if (first === undefined) throw new Error("nothing is drawn");
	return union(first, ...rest);
};

const itemBox = (item: Item): Rect => {
	switch (item.kind) {
		case "glyphs":
			return { x: item.x, y: item.y - item.size, width: item.width, height: item.size };
		case "path": {
			const box = pathBox(item.path);
			const half = (item.stroke?.width ?? 0) / 2;
			return { x: box.x - half, y: box.y - half, width: box.width + 2 * half, height: box.height + 2 * half };
		}
		case "image":
			return item.box;
		case "clip":
			return pathBox(item.path);
	}
};
