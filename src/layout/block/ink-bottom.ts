import type { Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";

/** How far a frame's drawing reaches down, from its top: marks leave their frames (a hand by up to 4 mm). */
export const inkBottom = (frame: Frame): number => Math.max(frame.height, ...frame.items.map(itemBottom));

const itemBottom = (item: Item): number => {
	switch (item.kind) {
		case "glyphs":
			return item.y;
		case "image":
			return item.box.y + item.box.height;
		case "clip":
			return 0;
		case "path": {
			const ys = item.path.flatMap((command) =>
				command
					.slice(1)
					.filter((_, index) => index % 2 === 1)
					.map(Number),
			);
			return Math.max(0, ...ys) + (item.stroke?.width ?? 0) / 2;
		}
	}
};
