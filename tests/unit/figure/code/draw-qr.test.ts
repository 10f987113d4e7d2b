import { describe, expect, it } from "vitest";
import { gray } from "../../../../src/base/color.ts";
import type { Path } from "../../../../src/document/path.ts";
import { leaf } from "../../../../src/document/structure.ts";
import { drawQr } from "../../../../src/figure/code/draw-qr.ts";
import { encodeQr } from "../../../../src/figure/code/encode-qr.ts";
import { traceModules } from "../../../../src/figure/code/trace-modules.ts";

/** How often the outlines wind around a point. */
const winding = (path: Path, x: number, y: number): number => {
	let turns = 0;
	let [fromX, fromY, startX, startY] = [0, 0, 0, 0];
	for (const command of path) {
		const [toX, toY] = command[0] === "Z" ? [startX, startY] : [command[1], command[2]];
		if (command[0] === "M") [startX, startY] = [toX, toY];
		else if (fromX > x && fromX === toX && fromY > y !== toY > y) turns += toY > fromY ? 1 : -1;
		[fromX, fromY] = [toX, toY];
	}
	return turns;
};

const redraw = (size: number, dark: readonly boolean[]): boolean[] => {
	const path = traceModules({ size, dark, x: 0, y: 0, module: 1 });
	return dark.map((_, index) => winding(path, (index % size) + 0.5, Math.floor(index / size) + 0.5) === 1);
};

describe("traceModules", () => {
	it("gives back every module of a code", () => {
		const code = encodeQr("https://mysignins.microsoft.com/security-info", "M");
		if (code.kind !== "modules") throw new Error("too long");
		expect(redraw(code.size, code.dark)).toEqual(code.dark);
	});

	it("gives back diagonal neighbours and rings", () => {
		const pictures = ["x..x..x..", "x.x.x.x.x", "xxxx.xxxx", ".x.x.x.x.", "xx.x.x.xx", "........."];
		for (const picture of pictures) {
			const dark = [...picture].map((character) => character === "x");
			expect(redraw(3, dark), picture).toEqual(dark);
		}
	});

	it("makes one outline of a straight run", () => {
		const dark = [...".........xxx...."].map((character) => character === "x");
		const path = traceModules({ size: 4, dark, x: 10, y: 20, module: 2 });
		expect(path).toEqual([["M", 12, 24], ["L", 18, 24], ["L", 18, 26], ["L", 12, 26], ["Z"]]);
	});
});

describe("drawQr", () => {
	it("is one black path on a white square with a quiet zone of four modules", () => {
		const code = encodeQr("https://www.example.ac.jp/", "M");
		if (code.kind !== "modules") throw new Error("too long");
		const [square, symbol, ...rest] = drawQr(code, 100, leaf());
		expect(rest).toEqual([]);
		expect(square).toMatchObject({ kind: "path", fill: gray(255), stroke: null });
		expect(symbol).toMatchObject({ kind: "path", fill: gray(0), stroke: null });
		if (symbol?.kind !== "path") throw new Error("no path");
		const xs = symbol.path.flatMap((command) => (command[0] === "Z" ? [] : [command[1]]));
		const quiet = (4 * 100) / (code.size + 8);
		expect(Math.min(...xs)).toBeCloseTo(quiet);
		expect(Math.max(...xs)).toBeCloseTo(100 - quiet);
	});
});
