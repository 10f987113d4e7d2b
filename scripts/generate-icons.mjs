// Writes src/style/icon-paths.ts from assets/icons/*.svg; with --print it goes to standard output instead.
// The sources use <path>, <circle>, <ellipse> and <rect> only; an element with fill="currentColor" is filled, every
// other one is stroked.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
/** Length of a Bézier handle for a quarter of the unit circle. */
const KAPPA = (4 / 3) * Math.tan(Math.PI / 8);

const round = (value) => Math.round(value * 1000) / 1000 + 0;

const ellipse = (cx, cy, rx, ry) => {
	const [kx, ky] = [rx * KAPPA, ry * KAPPA];
	return [
		["M", cx + rx, cy],
		["C", cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry],
		["C", cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy],
		["C", cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry],
		["C", cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy],
		["Z"],
	];
};

const rectangle = (x, y, width, height, r) => {
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

/** A circular arc as Bézier curves of at most a quarter circle (SVG 1.1, appendix F.6, for rx = ry). */
const arc = ([x1, y1], r, large, sweep, [x2, y2]) => {
	const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
	const radius = Math.max(r, Math.hypot(dx, dy));
	const length = dx * dx + dy * dy;
	const root = Math.sqrt(Math.max(0, radius * radius - length) / length) * (large === sweep ? -1 : 1);
	const [cx, cy] = [root * dy + (x1 + x2) / 2, -root * dx + (y1 + y2) / 2];
	const start = Math.atan2(y1 - cy, x1 - cx);
	let angle = Math.atan2(y2 - cy, x2 - cx) - start;
	if (sweep && angle < 0) angle += 2 * Math.PI;
	if (!sweep && angle > 0) angle -= 2 * Math.PI;
	const parts = Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9);
	const k = radius * (4 / 3) * Math.tan(angle / parts / 4);
	return Array.from({ length: parts }, (_, part) => {
		const [a, b] = [start + (angle * part) / parts, start + (angle * (part + 1)) / parts];
		const [ax, ay, bx, by] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
		return [
			"C",
			cx + radius * ax - k * ay,
			cy + radius * ay + k * ax,
			cx + radius * bx + k * by,
			cy + radius * by - k * bx,
			cx + radius * bx,
			cy + radius * by,
		];
	});
};

/** Absolute M L H V C A Z, each command with one set of coordinates. */
const path = (data) => {
	let at = [0, 0];
	return [...data.matchAll(/([MLHVCAZ])([^MLHVCAZ]*)/g)].flatMap(([, command, rest]) => {
		const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
		const from = at;
		if (command === "Z") return [["Z"]];
		if (command === "H") at = [numbers[0], from[1]];
		else if (command === "V") at = [from[0], numbers[0]];
		else at = numbers.slice(-2);
		if (command === "A") return arc(from, numbers[0], numbers[3] === 1, numbers[4] === 1, at);
		if (command === "H" || command === "V") return [["L", ...at]];
		return [[command, ...numbers]];
	});
};

const commandsOf = (name, attributes) => {
	const number = (key) => Number(attributes[key] ?? 0);
	switch (name) {
		case "path":
			return path(attributes.d);
		case "circle":
			return ellipse(number("cx"), number("cy"), number("r"), number("r"));
		case "ellipse":
			return ellipse(number("cx"), number("cy"), number("rx"), number("ry"));
		case "rect":
			return rectangle(number("x"), number("y"), number("width"), number("height"), number("rx"));
		default:
			throw new Error(`<${name}> is not used in icons`);
	}
};

const shapeOf = (svg) => {
	const shape = { fills: [], strokes: [] };
	for (const [, name, text] of svg.matchAll(/<(\w+) ([^>]*)\/>/g)) {
		const attributes = Object.fromEntries(
			[...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
		);
		const commands = commandsOf(name, attributes).map((command) =>
			command.map((part) => (typeof part === "number" ? round(part) : part)),
		);
		(attributes.fill === "currentColor" ? shape.fills : shape.strokes).push(commands);
	}
	return shape;
};

const folder = new URL("assets/icons/", root);
const entries = readdirSync(folder)
	.filter((file) => file.endsWith(".svg"))
	.sort()
	.map((file) => {
		const shape = shapeOf(readFileSync(new URL(file, folder), "utf8"));
		const list = (paths) =>
			`[${paths.map((commands) => `\n\t\t\t${JSON.stringify(commands)},`).join("")}${paths.length > 0 ? "\n\t\t" : ""}]`;
		return `\t${JSON.stringify(file.slice(0, -4))}: {\n\t\tfills: ${list(shape.fills)},\n\t\tstrokes: ${list(shape.strokes)},\n\t},`;
	});
const text = `// Written by scripts/generate-icons.mjs from assets/icons; do not edit.
import type { DrawableIcon, IconShape } from "./icons/icon-shape.ts";

/** Every icon as paths in a box of 24 units. */
export const ICON_PATHS: { readonly [name in DrawableIcon]: IconShape } = {
${entries.join("\n")}
};
`;
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(new URL("src/style/icon-paths.ts", root), text);
