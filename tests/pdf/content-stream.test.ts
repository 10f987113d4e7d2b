import { describe, expect, it } from "vitest";
import { gray } from "../../src/base/color.ts";
import type { Path } from "../../src/document/path.ts";
import { ContentStream } from "../../src/output/pdf/content-stream.ts";

const fill = (path: Path): readonly string[] => {
	const content = new ContentStream(10);
	content.drawPath({ path, fill: gray(0), fillRule: "nonzero", stroke: null });
	return content.text.split("\n");
};

const rect = (left: number, right: number): Path => [
	["M", left, 1],
	["L", right, 1],
	["L", right, 3.004],
	["L", left, 3.004],
	["Z"],
];

const moved = (path: Path, dx: number, dy: number): Path =>
	path.map((command) =>
		command[0] === "M" || command[0] === "L" ? [command[0], command[1] + dx, command[2] + dy] : command,
	);

describe("a path in a content stream", () => {
	it("is written in hundredths of a point, upwards", () => {
		expect(fill([["M", 0.123, 1], ["L", 2.456, 3], ["Z"]])).toEqual([".12 9 m", "2.46 7 l", "f"]);
	});

	it("is closed where a line goes along it", () => {
		const content = new ContentStream(10);
		const stroke = { color: gray(0), width: 1, dash: [], cap: "butt", join: "miter" } as const;
		content.drawPath({ path: [["M", 0, 1], ["L", 2, 3], ["Z"]], fill: gray(0), fillRule: "nonzero", stroke });
		expect(content.text.split("\n")).toEqual(["0 9 m", "2 7 l", "h", "B"]);
	});

	it("has its rectangles as such", () => {
		expect(fill(rect(0.123, 0.456))).toEqual([".12 9 .34 -2 re", "f"]);
	});

	it("has neighbours that touch", () => {
		expect(fill([...rect(0.123, 0.456), ...rect(0.456, 0.789)])).toEqual([
			"q",
			"1 0 0 1 .12 9 cm",
			"0 0 .33 -2 re",
			".33 0 .34 -2 re",
			"f",
			"Q",
		]);
	});

	it("has no rectangle where it goes another way", () => {
		const path: Path = [["M", 0, 0], ["L", 0, 2], ["L", 2, 2], ["L", 2, 0], ["Z"]];
		expect(fill(path)).toEqual(["0 10 m", "0 8 l", "2 8 l", "2 10 l", "f"]);
	});

	it("is the same wherever it stands, but for its origin", () => {
		const path: Path = [["M", 1.006, 2], ["L", 3.333, 2.2], ["L", 4, 4], ["L", 2, 5], ["L", 1, 3], ["Z"]];
		const [first, second] = [fill(path), fill(moved(path, 0.117, 0.238))];
		expect(first[1]).not.toBe(second[1]);
		expect(second.toSpliced(1, 1)).toEqual(first.toSpliced(1, 1));
	});

	it("is written in steps where it lies on a grid", () => {
		const stairs: Path = Array.from({ length: 120 }, (_, at) => [
			at === 0 ? "M" : "L",
			1 + 0.7 * Math.ceil(at / 2),
			2 + 0.7 * Math.floor(at / 2),
		]);
		expect(fill(stairs).slice(0, 5)).toEqual(["q", ".7 0 0 .7 1 8 cm", "0 0 m", "1 0 l", "1 -1 l"]);
		expect(fill(stairs.with(7, ["L", 3.9, 4.2]))[1]).toBe("1 0 0 1 1 8 cm");
	});
});
