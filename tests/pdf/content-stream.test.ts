import { describe, expect, it } from "vitest";
import { gray } from "../../src/base/color.ts";
import type { Path } from "../../src/document/path.ts";
import { ContentStream } from "../../src/output/pdf/content-stream.ts";

const fill = (path: Path): readonly string[] => {
	const content = new ContentStream();
	content.drawPath(path, gray(0), "nonzero", null);
	return content.text.split("\n");
};

describe("a path in a content stream", () => {
	it("is written in hundredths of a point", () => {
		expect(fill([["M", 0.123, 1], ["L", 2.456, 3], ["Z"]])).toEqual(["0.12 1 m", "2.46 3 l", "h", "f"]);
	});

	it("has its rectangles as such, and neighbours that touch", () => {
		const rect = (from: number, to: number): Path => [
			["M", from, 1],
			["L", to, 1],
			["L", to, 3.004],
			["L", from, 3.004],
			["Z"],
		];
		expect(fill([...rect(0.123, 0.456), ...rect(0.456, 0.789)])).toEqual(["0.12 1 0.34 2 re", "0.46 1 0.33 2 re", "f"]);
	});

	it("has no rectangle where it goes another way", () => {
		const path: Path = [["M", 0, 0], ["L", 0, 2], ["L", 2, 2], ["L", 2, 0], ["Z"]];
		expect(fill(path)).toEqual(["0 0 m", "0 2 l", "2 2 l", "2 0 l", "h", "f"]);
	});
});
