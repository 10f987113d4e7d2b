import { describe, expect, it } from "vitest";
import { gray, rgb } from "../../../src/base/color.ts";
import { colorDistance, DEFICIENCIES, simulateDeficiency } from "../../../src/base/color-vision.ts";

describe("colours as people with a deficiency see them", () => {
	it("leave greys as they are", () => {
		for (const deficiency of DEFICIENCIES) {
			for (const level of [0, 92, 200, 255]) expect(simulateDeficiency(gray(level), deficiency)).toEqual(gray(level));
		}
	});

	it("are those of the model: pure red is dark olive, brighter olive, and red", () => {
		const red = rgb(255, 0, 0);
		expect(DEFICIENCIES.map((deficiency) => simulateDeficiency(red, deficiency))).toEqual([
			rgb(109, 95, 0),
			rgb(163, 144, 0),
			rgb(255, 0, 15),
		]);
	});

	it("are as far apart as CIELAB says", () => {
		expect(colorDistance(gray(0), gray(255))).toBeCloseTo(100, 1);
		expect(colorDistance(rgb(255, 0, 0), rgb(0, 255, 0))).toBeCloseTo(170.6, 0);
		expect(colorDistance(rgb(10, 20, 30), rgb(10, 20, 30))).toBe(0);
	});
});
