import { describe, expect, it } from "vitest";
import { readProgramFile } from "./sample-document.ts";

const bytes = readProgramFile("assets/color/srgb.icc");
const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const textAt = (offset: number): string => String.fromCharCode(...bytes.subarray(offset, offset + 4));

/** Where the bodies of the tags stand. */
const tags = new Map(
	Array.from({ length: view.getUint32(128) }, (_, index): [string, number] => [
		textAt(132 + 12 * index),
		view.getUint32(136 + 12 * index),
	]),
);

const fixedAt = (tag: string, count: number, skip: number): readonly number[] =>
	Array.from({ length: count }, (_, index) => view.getInt32((tags.get(tag) ?? 0) + skip + 4 * index) / 0x10000);

describe("the colour profile", () => {
	it("is a display profile of RGB, version 4, of the length that it says", () => {
		expect(view.getUint32(0)).toBe(bytes.length);
		expect([bytes[8], textAt(12), textAt(16), textAt(20), textAt(36)]).toEqual([4, "mntr", "RGB ", "XYZ ", "acsp"]);
		expect([...tags.keys()]).toEqual("desc cprt wtpt chad rXYZ gXYZ bXYZ rTRC gTRC bTRC".split(" "));
		for (const offset of tags.values()) expect(offset % 4).toBe(0);
	});

	it("makes white of full red, green and blue", () => {
		const sums = [0, 1, 2].map((axis) =>
			["rXYZ", "gXYZ", "bXYZ"].reduce((sum, tag) => sum + (fixedAt(tag, 3, 8)[axis] ?? 0), 0),
		);
		fixedAt("wtpt", 3, 8).forEach((value, axis) => {
			expect(sums[axis]).toBeCloseTo(value, 3);
		});
	});

	it("has the curve of sRGB, whose two parts meet", () => {
		const [g = 0, a = 0, b = 0, c = 0, d = 0] = fixedAt("rTRC", 5, 12);
		expect(textAt(tags.get("rTRC") ?? 0)).toBe("para");
		expect((a * d + b) ** g).toBeCloseTo(c * d, 4);
		expect((a + b) ** g).toBeCloseTo(1, 4);
		expect((a * 0.5 + b) ** g).toBeCloseTo(0.21404, 4);
	});
});
