import type { Path, PathCommand } from "../../document/path.ts";

/** Right, down, left, up: in this order each is a right turn from the one before. */
const DIRECTIONS = [
	[1, 0],
	[0, 1],
	[-1, 0],
	[0, -1],
] as const;

/** Where dark modules lie and how large they are drawn. */
interface ModuleGrid {
	readonly size: number;
	readonly dark: readonly boolean[];
	/** The upper left corner of the first module, and the edge of each, in points. */
	readonly x: number;
	readonly y: number;
	readonly module: number;
}

/**
 * The outlines of all dark areas as one path: no two pieces share an edge, so that no renderer leaves a hairline
 * between modules. Dark lies to the right of each outline, so that both fill rules give the same picture.
 */
export const traceModules = ({ size, dark, x, y, module }: ModuleGrid): Path => {
	const edges = collectEdges(size, dark);
	const path: PathCommand[] = [];
	for (const start of [...edges].sort((a, b) => a - b)) {
		if (!edges.has(start)) continue;
		const corners = followOutline(start, edges, size + 1);
		corners.forEach(([column, row], index) => {
			path.push([index === 0 ? "M" : "L", x + column * module, y + row * module]);
		});
		path.push(["Z"]);
	}
	return path;
};

/** Edges between dark and light, as four times the number of the point where they start, plus the direction. */
const collectEdges = (size: number, dark: readonly boolean[]): Set<number> => {
	const isDark = (column: number, row: number): boolean =>
		column >= 0 && row >= 0 && column < size && row < size && dark[row * size + column] === true;
	const edges = new Set<number>();
	const add = (column: number, row: number, direction: number): void => {
		edges.add(4 * (row * (size + 1) + column) + direction);
	};
	for (let row = 0; row < size; row++) {
		for (let column = 0; column < size; column++) {
			if (!isDark(column, row)) continue;
			if (!isDark(column, row - 1)) add(column, row, 0);
			if (!isDark(column + 1, row)) add(column + 1, row, 1);
			if (!isDark(column, row + 1)) add(column + 1, row + 1, 2);
			if (!isDark(column - 1, row)) add(column, row + 1, 3);
		}
	}
	return edges;
};

/** Takes one closed outline out of `edges` and gives its corners. Every edge has a successor, so this ends. */
const followOutline = (
	start: number,
	edges: Set<number>,
	stride: number,
): readonly (readonly [column: number, row: number])[] => {
	const corners: [number, number][] = [];
	let edge = start;
	let before = -1;
	do {
		// The first edge stays until it is reached again: it is the successor of the last.
		if (edge !== start) edges.delete(edge);
		const direction = edge % 4;
		const point = (edge - direction) / 4;
		const [column, row] = [point % stride, Math.floor(point / stride)];
		if (direction !== before) corners.push([column, row]);
		before = direction;
		const [dx, dy] = DIRECTIONS[direction as 0 | 1 | 2 | 3];
		const next = 4 * ((row + dy) * stride + column + dx);
		// Where two dark modules meet at a corner, a right turn stays with the same one.
		const turn = [1, 0, 3].find((by) => edges.has(next + ((direction + by) % 4)));
		edge = turn === undefined ? start : next + ((direction + turn) % 4);
	} while (edge !== start);
	edges.delete(start);
	return corners;
};
