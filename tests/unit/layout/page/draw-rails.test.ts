import { describe, expect, it } from "vitest";
import { collectRails, type RailStop } from "../../../../src/layout/page/furniture/draw-rails.ts";
import type { ModeId } from "../../../../src/model/ids.ts";

const browser = "browser" as ModeId;
const app = "app" as ModeId;

const bar = (top: number, mode: ModeId): RailStop => ({ top, bottom: top + 9, rail: { kind: "bar", mode } });
const step = (top: number, mode: ModeId, joined = true): RailStop => ({
	top,
	bottom: top + 54,
	rail: { kind: "step", mode, badgeY: 5, joined },
});
const end = (top: number): RailStop => ({ top, bottom: top + 24, rail: { kind: "end" } });

describe("the rails of a column", () => {
	it("run from under the bar to the switch that they lead into", () => {
		expect(collectRails([bar(0, browser), step(12, browser), step(72, browser), end(132)], null)).toEqual([
			{ mode: browser, top: 9, bottom: 132, goesOn: false },
		]);
	});

	it("end in a triangle where their mode goes on elsewhere, at the pointer's height", () => {
		const stops = [bar(0, browser), step(12, browser)];
		expect(collectRails(stops, browser)).toEqual([{ mode: browser, top: 9, bottom: 66, goesOn: true }]);
		expect(collectRails(stops, browser, 200)).toEqual([{ mode: browser, top: 9, bottom: 200, goesOn: true }]);
	});

	it("stop behind the last number where they lead to nothing", () => {
		const stops = [bar(0, browser), step(12, browser), step(72, browser)];
		expect(collectRails(stops, app)).toEqual([{ mode: browser, top: 9, bottom: 77, goesOn: false }]);
		expect(collectRails(stops, null, 200)).toEqual([{ mode: browser, top: 9, bottom: 77, goesOn: false }]);
	});

	it("are none at a single number that leads to nothing, whether a bar stands above it or not", () => {
		expect(collectRails([bar(0, browser), step(12, browser)], null)).toEqual([]);
		expect(collectRails([step(10, app)], null)).toEqual([]);
	});

	it("begin behind the number where no bar stands above", () => {
		expect(collectRails([step(10, app), end(70)], null)).toEqual([{ mode: app, top: 15, bottom: 70, goesOn: false }]);
	});

	it("go past what stands beside them, and stop before what does not", () => {
		const passing: RailStop = { top: 70, bottom: 90, rail: { kind: "passing", mode: app } };
		const none: RailStop = { top: 160, bottom: 180, rail: { kind: "none" } };
		expect(collectRails([bar(0, app), step(12, app), passing, step(100, app), none], app)).toEqual([
			{ mode: app, top: 9, bottom: 105, goesOn: false },
		]);
	});

	it("of two modes in one column are two, the first ending above the bar of the second", () => {
		const stops = [bar(0, browser), step(12, browser), step(72, browser), bar(130, app), step(142, app)];
		expect(collectRails(stops, app)).toEqual([
			{ mode: browser, top: 9, bottom: 77, goesOn: false },
			{ mode: app, top: 139, bottom: 196, goesOn: true },
		]);
	});

	it("lead nobody from a step to one for other readers", () => {
		const stops = [
			bar(0, browser),
			step(12, browser),
			step(72, browser),
			step(132, browser, false),
			step(192, browser),
		];
		expect(collectRails(stops, null)).toEqual([
			{ mode: browser, top: 9, bottom: 77, goesOn: false },
			{ mode: browser, top: 137, bottom: 197, goesOn: false },
		]);
		expect(collectRails([bar(0, browser), step(12, browser, false), step(72, browser)], null)).toEqual([
			{ mode: browser, top: 9, bottom: 77, goesOn: false },
		]);
	});
});
