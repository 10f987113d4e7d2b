import { describe, expect, it } from "vitest";
import { circlePath } from "../../../../src/document/shape-path.ts";
import { boundsOf, discCovers, flattenPath, type Point, polygonCovers } from "../../../../src/figure/mark/cover.ts";
import { HAND } from "../../../../src/figure/mark/pointer-shape.ts";

const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const TRIANGLE: readonly Point[] = [
	[0, 0],
	[10, 0],
	[0, 10],
];

describe("polygonCovers", () => {
	it("sees a rectangle inside, around and across", () => {
		expect(polygonCovers(TRIANGLE, 0, rect(1, 1, 1, 1))).toBe(true);
		expect(polygonCovers(TRIANGLE, 0, rect(-5, -5, 30, 30))).toBe(true);
		expect(polygonCovers(TRIANGLE, 0, rect(-1, 2, 20, 1))).toBe(true);
	});

	it("leaves alone what only the bounds of the polygon hold", () => {
		expect(polygonCovers(TRIANGLE, 0, rect(7, 7, 2, 2))).toBe(false);
		expect(polygonCovers(TRIANGLE, 0, rect(10, 0, 5, 5))).toBe(false);
	});

	it("counts the band around the polygon", () => {
		expect(polygonCovers(TRIANGLE, 1, rect(0, -1.5, 5, 1))).toBe(true);
		expect(polygonCovers(TRIANGLE, 1, rect(0, -3, 5, 1.9))).toBe(false);
	});
});

describe("discCovers", () => {
	it("measures to the nearest point of the rectangle", () => {
		expect(discCovers([0, 0], 5, rect(3, 3, 1, 1))).toBe(true);
		expect(discCovers([0, 0], 5, rect(4, 4, 1, 1))).toBe(false);
		expect(discCovers([0, 0], 5, rect(-1, -1, 2, 2))).toBe(true);
	});
});

describe("flattenPath", () => {
	it("keeps a circle's size", () => {
		const box = boundsOf(flattenPath(circlePath(5, 5, 5)));
		expect(box.x).toBeCloseTo(0);
		expect(box.width).toBeCloseTo(10);
		expect(box.height).toBeCloseTo(10);
	});

	it("finds the hand as large as the design says, its tip at the origin", () => {
		const box = boundsOf(flattenPath(HAND.outline));
		expect(box.y).toBeCloseTo(0);
		expect(box.height * 0.78).toBeCloseTo(9.8, 1);
		expect(box.width * 0.78).toBeGreaterThan(7.5);
		expect(box.width * 0.78).toBeLessThan(8.2);
	});
});
