import type { Color } from "../../base/color.ts";
import type { Rect } from "../../base/rect.ts";
import type { Item, Tag } from "../../document/item.ts";
import type { Path } from "../../document/path.ts";
import { ICON_PATHS } from "../../style/icon-paths.ts";
import { type DrawableIcon, ICON_BOX, ICON_STROKE, type IconCommand } from "../../style/icons/icon-shape.ts";

/** An icon, as large as fits into the box and centred there, in one colour: at most one filled and one stroked path. */
export const drawIcon = (name: DrawableIcon, box: Rect, color: Color, tag: Tag): readonly Item[] => {
	const scale = Math.min(box.width, box.height) / ICON_BOX;
	const x = box.x + (box.width - scale * ICON_BOX) / 2;
	const y = box.y + (box.height - scale * ICON_BOX) / 2;
	const place = (paths: readonly (readonly IconCommand[])[]): Path =>
		paths.flat().map((command) => placeCommand(command, scale, x, y));
	const { fills, strokes } = ICON_PATHS[name];
	const items: Item[] = [];
	if (fills.length > 0) {
		items.push({ kind: "path", path: place(fills), fill: color, fillRule: "nonzero", stroke: null, tag });
	}
	if (strokes.length > 0) {
		const stroke = { color, width: ICON_STROKE * scale, dash: [], cap: "round", join: "round" } as const;
		items.push({ kind: "path", path: place(strokes), fill: null, fillRule: "nonzero", stroke, tag });
	}
	return items;
};

const placeCommand = (command: IconCommand, scale: number, x: number, y: number): IconCommand => {
	switch (command[0]) {
		case "M":
			return ["M", x + command[1] * scale, y + command[2] * scale];
		case "L":
			return ["L", x + command[1] * scale, y + command[2] * scale];
		case "C":
			return [
				"C",
				x + command[1] * scale,
				y + command[2] * scale,
				x + command[3] * scale,
				y + command[4] * scale,
				x + command[5] * scale,
				y + command[6] * scale,
			];
		case "Z":
			return command;
	}
};
