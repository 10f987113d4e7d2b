import type { Path, PathCommand } from "../../document/path.ts";

/** A pointer in its own units, its tip at (0, 0), pointing up: the outline, and lines drawn inside it. */
export interface PointerShape {
	readonly outline: Path;
	readonly lines: Path;
}

/** The hand of TOKENS.md section 7. */
export const HAND: PointerShape = {
	outline: [
		["M", -1.15, 1.15],
		["C", -1.15, 0.515, -0.635, 0, 0, 0],
		["C", 0.635, 0, 1.15, 0.515, 1.15, 1.15],
		["L", 1.15, 5.1],
		["C", 1.2, 4.35, 3, 4.35, 3, 5.4],
		["C", 3.05, 4.75, 4.75, 4.85, 4.75, 5.9],
		["C", 4.8, 5.35, 6.3, 5.55, 6.3, 6.6],
		["L", 6.3, 9],
		["C", 6.3, 11.3, 5, 12.6, 2.8, 12.6],
		["L", 1.6, 12.6],
		["C", 0.2, 12.6, -0.7, 12, -1.5, 10.8],
		["L", -3.6, 7.6],
		["C", -4.2, 6.6, -2.9, 5.8, -2.1, 6.7],
		["L", -1.15, 7.8],
		["Z"],
	],
	lines: [
		["M", 3, 5.7],
		["L", 3, 8],
		["M", 4.75, 6.2],
		["L", 4.75, 8.2],
		["M", 1.15, 5.1],
		["L", 1.15, 7.6],
	],
};

/** The arrow of a computer's mouse. */
export const ARROW: PointerShape = {
	outline: [
		["M", 0, 0],
		["L", 0, 9.6],
		["L", 2.3, 7.6],
		["L", 4, 11.4],
		["L", 5.9, 10.5],
		["L", 4.2, 6.9],
		["L", 7.1, 6.6],
		["Z"],
	],
	lines: [],
};

/** Where a pointer is put: its tip, how it is turned around it (degrees, clockwise), and whether it is mirrored first. */
export interface PointerPose {
	readonly x: number;
	readonly y: number;
	readonly angle: number;
	readonly mirrored: boolean;
}

/** A path in a pointer's own units, as it lies on the page. */
export const posePath = (path: Path, pose: PointerPose, scale: number): Path => {
	const turn = (pose.angle * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
	const flip = pose.mirrored ? -1 : 1;
	const px = (x: number, y: number): number => pose.x + x * flip * cos - y * sin;
	const py = (x: number, y: number): number => pose.y + x * flip * sin + y * cos;
	const place = (command: PathCommand): PathCommand => {
		switch (command[0]) {
			case "M":
			case "L":
				return [command[0], px(command[1], command[2]), py(command[1], command[2])];
			case "C": {
				const [, x1, y1, x2, y2, x, y] = command;
				return ["C", px(x1, y1), py(x1, y1), px(x2, y2), py(x2, y2), px(x, y), py(x, y)];
			}
			case "Z":
				return command;
		}
	};
	return path.map(place);
};
