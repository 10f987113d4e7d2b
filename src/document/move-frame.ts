import type { Rect } from "../base/rect.ts";
import type { Frame } from "./frame.ts";
import type { Destination, Item, Link } from "./item.ts";
import type { Path, PathCommand } from "./path.ts";

/** The path moved by (dx, dy). */
export const movePath = (path: Path, dx: number, dy: number): Path =>
	path.map((command) => moveCommand(command, dx, dy));

const moveCommand = (command: PathCommand, dx: number, dy: number): PathCommand => {
	switch (command[0]) {
		case "M":
			return ["M", command[1] + dx, command[2] + dy];
		case "L":
			return ["L", command[1] + dx, command[2] + dy];
		case "C":
			return [
				"C",
				command[1] + dx,
				command[2] + dy,
				command[3] + dx,
				command[4] + dy,
				command[5] + dx,
				command[6] + dy,
			];
		case "Z":
			return command;
	}
};

const moveRect = (rect: Rect, dx: number, dy: number): Rect => ({ ...rect, x: rect.x + dx, y: rect.y + dy });

/** The item moved by (dx, dy). */
export const moveItem = (item: Item, dx: number, dy: number): Item => {
	switch (item.kind) {
		case "glyphs":
			return { ...item, x: item.x + dx, y: item.y + dy };
		case "path":
			return { ...item, path: movePath(item.path, dx, dy) };
		case "image":
			return { ...item, box: moveRect(item.box, dx, dy) };
		case "clip":
			return {
				...item,
				path: movePath(item.path, dx, dy),
				items: item.items.map((inner) => moveItem(inner, dx, dy)),
			};
	}
};

const moveLink = (link: Link, dx: number, dy: number): Link => ({
	...link,
	rects: link.rects.map((rect) => moveRect(rect, dx, dy)),
});

const moveDestination = (destination: Destination, dx: number, dy: number): Destination => ({
	...destination,
	x: destination.x + dx,
	y: destination.y + dy,
});

/** The frame with everything in it moved by (dx, dy); its size stays what it was. */
export const moveFrame = (frame: Frame, dx: number, dy: number): Frame => ({
	...frame,
	items: frame.items.map((item) => moveItem(item, dx, dy)),
	links: frame.links.map((link) => moveLink(link, dx, dy)),
	destinations: frame.destinations.map((destination) => moveDestination(destination, dx, dy)),
	figures: frame.figures.map(({ element, box }) => ({ element, box: moveRect(box, dx, dy) })),
});

/** A frame with its place inside a larger one. */
export interface PlacedFrame {
	readonly frame: Frame;
	readonly x: number;
	readonly y: number;
}

/**
 * One frame of several, in the order given: later ones are drawn on top and come later in the structure, too. The size
 * is stated by the caller, because marks may leave their frames.
 */
export const joinFrames = (size: { width: number; height: number }, parts: readonly PlacedFrame[]): Frame => {
	const moved = parts.map(({ frame, x, y }) => moveFrame(frame, x, y));
	const remarks = moved.flatMap((frame) => frame.remarks ?? []);
	return {
		width: size.width,
		height: size.height,
		items: moved.flatMap((frame) => frame.items),
		links: moved.flatMap((frame) => frame.links),
		destinations: moved.flatMap((frame) => frame.destinations),
		structure: moved.flatMap((frame) => frame.structure),
		figures: moved.flatMap((frame) => frame.figures),
		...(remarks.length === 0 ? {} : { remarks }),
	};
};
