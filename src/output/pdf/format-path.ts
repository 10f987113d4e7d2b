import type { Path } from "../../document/path.ts";
import { pdfNumber, roundPlace } from "./pdf-number.ts";

/** A path as operators, and the matrix under which they draw it; null: that of the page. */
export interface FormattedPath {
	readonly matrix: string | null;
	readonly operators: string;
}

/**
 * Under which matrices a path may be written: only the page's own where it is a clip, none that scales where its line
 * would be scaled with it.
 */
type Freedom = "page" | "unscaled" | "any";

/**
 * A path of a page, `y` downwards, in PDF's coordinates, `y` upwards. Long ones are written from their own first point:
 * the same shape is then the same bytes wherever it stands, and a page packs a third smaller. Those on a grid, which
 * are QR codes, are written in its steps: exact, and in whole numbers of one or two digits.
 */
export const formatPath = (path: Path, pageHeight: number, freedom: Freedom): FormattedPath => {
	const isStroked = freedom === "unscaled";
	if (path.length <= SHORT || freedom === "page") {
		const toPage: ToPlace = (x, y) => [roundPlace(x), roundPlace(pageHeight - y)];
		return { matrix: null, operators: formatCommands(path, toPage, isStroked) };
	}
	const [originX, originY] = firstPoint(path);
	const step = isStroked ? null : findStep(path, originX, originY);
	const scale = step === null ? "1" : pdfNumber(step, STEP_DIGITS);
	const round = step === null ? roundPlace : (distance: number): number => Math.round(distance / step);
	const toOwn: ToPlace = (x, y) => [round(x - originX), round(originY - y)];
	const origin = [originX, pageHeight - originY].map((value) => pdfNumber(roundPlace(value)));
	return {
		matrix: `${scale} 0 0 ${scale} ${origin.join(" ")}`,
		operators: formatCommands(path, toOwn, isStroked),
	};
};

/** Rectangles and lines: for up to so many commands a matrix costs more than it saves. */
const SHORT = 5;

/** A step is multiplied by up to 200 modules. */
const STEP_DIGITS = 6;

type ToPlace = (x: number, y: number) => readonly [x: number, y: number];

const firstPoint = (path: Path): readonly [x: number, y: number] => {
	const [first] = path;
	return first === undefined || first[0] === "Z" ? [0, 0] : [first[1], first[2]];
};

/** Paths of fewer corners are no grid, though all their sides may be alike. */
const GRID = 100;

/** How far from the grid a corner may lie, in steps: no more than what adding floating-point numbers loses. */
const TOLERANCE = 1e-6;

/** The edge of the squares on whose corners all points lie; null where there is no such grid. */
const findStep = (path: Path, originX: number, originY: number): number | null => {
	if (path.length < GRID) return null;
	const distances: number[] = [];
	for (const command of path) {
		if (command[0] === "C") return null;
		if (command[0] !== "Z") distances.push(Math.abs(command[1] - originX), Math.abs(command[2] - originY));
	}
	const step = Math.min(...distances.filter((distance) => distance > TOLERANCE));
	return distances.every((distance) => Math.abs(distance / step - Math.round(distance / step)) < TOLERANCE)
		? step
		: null;
};

const OPERATORS = { M: "m", L: "l", C: "c", Z: "h" } as const;

const formatCommands = (path: Path, toPlace: ToPlace, isStroked: boolean): string => {
	const operators: string[] = [];
	for (let at = 0; at < path.length; at++) {
		const rectangle = rectangleAt(path, at, toPlace);
		if (rectangle !== null) {
			operators.push(rectangle);
			at += RECTANGLE - 1;
			continue;
		}
		const [kind, ...numbers] = path[at] ?? ["Z"];
		// Filling closes by itself (ISO 32000-1 8.5.3.3).
		if (kind === "Z" && !isStroked) continue;
		const places: string[] = [];
		for (let index = 0; index < numbers.length; index += 2)
			places.push(...toPlace(numbers[index] ?? 0, numbers[index + 1] ?? 0).map((number) => pdfNumber(number)));
		operators.push([...places, OPERATORS[kind]].join(" "));
	}
	return operators.join("\n");
};

/** The commands of a rectangle: to a corner, along three sides, closed. */
const RECTANGLE = 5;

/** `re` where the path goes the way that it does (ISO 32000-1 8.5.2.1): along x first, then along y, and back. */
const rectangleAt = (path: Path, at: number, toPlace: ToPlace): string | null => {
	const [a, b, c, d, end] = path.slice(at, at + RECTANGLE);
	if (a?.[0] !== "M" || b?.[0] !== "L" || c?.[0] !== "L" || d?.[0] !== "L" || end?.[0] !== "Z") return null;
	const isUpright = b[2] === a[2] && c[1] === b[1] && d[1] === a[1] && d[2] === c[2];
	if (!isUpright) return null;
	// From rounded corners, so that neighbours still touch.
	const [x, y] = toPlace(a[1], a[2]);
	const [oppositeX, oppositeY] = toPlace(c[1], c[2]);
	return `${[x, y, oppositeX - x, oppositeY - y].map((number) => pdfNumber(number)).join(" ")} re`;
};
