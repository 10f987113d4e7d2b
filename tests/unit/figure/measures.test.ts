import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Color, gray, rgb } from "../../../src/base/color.ts";
import { outset, overlaps, type Rect } from "../../../src/base/rect.ts";
import { compileSound } from "../../support/compile-manual.ts";
import { isBlack, type MeasuredFigure, type MeasuredPath, measureFigures } from "./drawn-figures.ts";

// On a busy machine the many drawings take long.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// TOKENS.md sections 6 and 7, over the finished pages of the components manual. Everything here is in millimetres.

const RED = rgb(217, 43, 0);
const WHITE = gray(255);
const BUTTON = gray(38);
const HEADERS: readonly Color[] = [rgb(11, 74, 153), rgb(255, 194, 51), gray(241)];

let figures: readonly MeasuredFigure[];
beforeAll(async () => {
	const { document } = await compileSound(readFileSync("tests/cases/components/manual.yaml", "utf8"));
	figures = measureFigures(document);
});

const isColor = (color: Color | null, wanted: Color): boolean => isDeepStrictEqual(color, wanted);
const isWide = ({ width }: MeasuredPath, wanted: number): boolean => Math.abs(width - wanted) < 1e-6;
const inked = ({ box, width }: MeasuredPath): Rect => outset(box, width / 2);

const near = (actual: Rect, expected: Rect): void => {
	for (const side of ["x", "y", "width", "height"] as const) expect(actual[side]).toBeCloseTo(expected[side], 3);
};

/** What is found in each figure, with its figure; there must be so many at least, or nothing is proven. */
const collect = (
	least: number,
	find: (figure: MeasuredFigure) => readonly MeasuredPath[],
): readonly { readonly figure: MeasuredFigure; readonly path: MeasuredPath; readonly at: number }[] => {
	const found = figures.flatMap((figure) =>
		find(figure).map((path) => ({ figure, path, at: figure.paths.indexOf(path) })),
	);
	expect(found.length).toBeGreaterThanOrEqual(least);
	return found;
};

const isPhone = ({ paths }: MeasuredFigure): boolean =>
	paths.some(({ box }) => Math.abs(box.width - 6) < 1e-6 && Math.abs(box.height - 1.2) < 1e-6);
const isRing = (path: MeasuredPath): boolean => isColor(path.stroke, RED) && isWide(path, 1);

describe("a phone", () => {
	it("is 30 wide and 54 high, or 6 more at a time, or cut; a window 42", () => {
		expect(figures.filter(isPhone).length).toBeGreaterThan(30);
		for (const figure of figures) {
			expect(figure.width).toBeCloseTo(30, 6);
			const [base, step] = isPhone(figure) ? [54, 6] : [42, 6];
			const whole = figure.height > base - 1e-6;
			// A cut one ends on the grid of 1.5.
			const over = whole ? (figure.height - base) / step : figure.height / 1.5;
			expect(over).toBeCloseTo(Math.round(over), 6);
		}
	});

	it("has an edge of 0.6, black, inside its outer size", () => {
		for (const figure of figures) {
			const edges = figure.paths.filter((path) => isWide(path, 0.6) && path.stroke !== null && isBlack(path.stroke));
			const edge = edges.map(inked).find(({ width }) => Math.abs(width - 30) < 1e-3);
			if (edge === undefined) throw new Error(`no edge: ${figure.alt}`);
			expect([edge.x, edge.y]).toEqual([expect.closeTo(0, 3), expect.closeTo(0, 3)]);
			if (figure.height > 53.9) expect(edge.height).toBeCloseTo(figure.height, 3);
		}
	});

	it("has its status bar at 0.6 to 3.6: a pill of 6 by 1.2 at 2.3, bars 2.6 from the sides", () => {
		for (const { paths } of figures.filter(isPhone)) {
			const pill = paths.find(({ box, fill }) => fill !== null && isBlack(fill) && Math.abs(box.width - 6) < 1e-6);
			near(pill?.box ?? outset({ x: 0, y: 0, width: 0, height: 0 }, 0), { x: 12, y: 1.7, width: 6, height: 1.2 });
			const bars = paths.filter(({ box }) => box.y < 2.3 && box.y + box.height > 2.3 && box.width < 3.3);
			expect(bars.map(({ box }) => box.x)).toContainEqual(expect.closeTo(2.6, 3));
			expect(bars.map(({ box }) => box.x + box.width)).toContainEqual(expect.closeTo(27.4, 3));
		}
	});

	it("has its band from 3.6 to 9.6 over the whole width, lower only under notifications", () => {
		const bands = collect(30, ({ paths }) =>
			paths.filter(({ box, fill }) => Math.abs(box.y - 3.6) < 1e-6 && HEADERS.some((one) => isColor(fill, one))),
		);
		for (const { path, figure } of bands) {
			const { x, width, height } = path.box;
			expect([x, width]).toEqual([expect.closeTo(0, 3), expect.closeTo(30, 3)]);
			if (/通知|サインインの要求/.test(figure.alt)) expect(height).toBeGreaterThan(8.8);
			else expect(height).toBeCloseTo(6, 3);
		}
	});

	it("has buttons of 25.2 by 6.6, 2.4 from its left side", () => {
		const wide = collect(8, ({ paths }) => paths.filter(({ fill, box }) => isColor(fill, BUTTON) && box.width > 20));
		for (const { path } of wide) {
			expect([path.box.x, path.box.width, path.box.height]).toEqual([
				expect.closeTo(2.4, 3),
				expect.closeTo(25.2, 3),
				expect.closeTo(6.6, 3),
			]);
		}
	});
});

describe("a tap", () => {
	it("has a ring of 1.0 with 0.6 white inside and 0.5 outside round a button", () => {
		const dark = collect(6, ({ paths }) => {
			const ring = paths.find(isRing);
			return paths.filter(({ fill, box }) => isColor(fill, BUTTON) && ring !== undefined && overlaps(box, ring.box));
		});
		for (const { figure, path } of dark) {
			const [ring] = figure.paths.filter(isRing);
			const white = figure.paths.find(
				({ stroke, width, box }) =>
					isColor(stroke, WHITE) && width > 2 && ring !== undefined && overlaps(box, ring.box),
			);
			if (ring === undefined || white === undefined) throw new Error(`no ring: ${figure.alt}`);
			near(inked(ring), outset(path.box, 1.6));
			near(outset(ring.box, -0.5), outset(path.box, 0.6));
			near(inked(white), outset(inked(ring), 0.5));
			near(outset(white.box, -white.width / 2), path.box);
		}
	});

	it("has white outside and under every ring, whatever it lies around", () => {
		for (const { figure, path } of collect(20, ({ paths }) => paths.filter(isRing))) {
			const outer = inked(path);
			const white = figure.paths.find(
				(one) => isColor(one.stroke, WHITE) && one.width > 1.4 && Math.abs(inked(one).x - outer.x + 0.5) < 1e-3,
			);
			if (white === undefined) throw new Error(`no white: ${figure.alt}`);
			near(inked(white), outset(outer, 0.5));
			// Inside, links, tabs and items of a menu are white by themselves.
			expect(white.width).toBeGreaterThanOrEqual(1.5 - 1e-6);
		}
	});

	it("has a hand of scale 0.78 with a white edge of 2.2 and an outline of 0.85 of it, the last things drawn", () => {
		const hands = collect(15, ({ paths }) =>
			paths.filter((path) => isColor(path.fill, WHITE) && isWide(path, 0.85 * 0.78) && path.path.length === 15),
		);
		for (const { figure, path, at } of hands) {
			const [first, , , fourth] = path.path;
			if (first?.[0] !== "M" || fourth?.[0] !== "L") throw new Error("no hand");
			// From the start of the fingertip to the end of the finger: (-1.15, 1.15) to (1.15, 5.1).
			const length = Math.hypot(first[1] - fourth[1], first[2] - fourth[2]) * (25.4 / 72);
			expect(length).toBeCloseTo(0.78 * Math.hypot(2.3, 3.95), 4);
			const halo = figure.paths[at - 1];
			expect([halo?.stroke, halo?.width]).toEqual([WHITE, expect.closeTo(2.2 * 0.78, 6)]);
			const rest = figure.paths.slice(at + 1);
			expect(rest.every(({ box }) => box.height < 4.5)).toBe(true);
		}
	});
});

describe("other marks", () => {
	const FRAME_COLORS = [RED, gray(0)];
	/** A frame has no fill and a radius: a path of curves. */
	const isFrame = ({ fill, stroke, width, path, box }: MeasuredPath): boolean =>
		fill === null &&
		Math.abs(width - 0.6) < 1e-6 &&
		FRAME_COLORS.some((one) => isColor(stroke, one)) &&
		path.some(([kind]) => kind === "C") &&
		// Not the edge of the phone.
		box.width < 29;

	it("have a frame of 0.6 in red or black", () => {
		const frames = collect(12, ({ paths }) => paths.filter(isFrame));
		expect(new Set(frames.map(({ path }) => isColor(path.stroke, RED)))).toEqual(new Set([true, false]));
	});

	it("have a disc of 4.4 with 0.4 white, touching the upper right corner of its frame", () => {
		const discs = collect(12, ({ paths }) =>
			paths.filter(
				({ fill, box }) =>
					fill !== null && isBlack(fill) && Math.abs(box.width - 4.4) < 0.01 && Math.abs(box.height - 4.4) < 0.01,
			),
		);
		for (const { figure, path, at } of discs) {
			const white = figure.paths[at - 1];
			expect(white?.fill).toEqual(WHITE);
			expect(white?.box.width).toBeCloseTo(5.2, 2);
			const corners = figure.paths.filter(isFrame).map((one) => inked(one));
			expect(corners.some(({ x, width, y }) => overlaps({ x: x + width - 1, y, width: 1, height: 1 }, path.box))).toBe(
				true,
			);
		}
	});

	it("have a disc of 6.6 with a cross, 1.4 from the right end of what must not be touched", () => {
		const discs = collect(2, ({ paths }) =>
			paths.filter(({ fill, box }) => fill !== null && isBlack(fill) && Math.abs(box.width - 6.6) < 0.02),
		);
		for (const { path } of discs) expect(path.box.x + path.box.width).toBeCloseTo(27.6 - 1.4, 2);
	});
});
