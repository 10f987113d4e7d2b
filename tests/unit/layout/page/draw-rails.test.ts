import { describe, expect, it } from "vitest";
import { collectRails, type RailStop } from "../../../../src/layout/page/draw-rails.ts";
import type { ModeId } from "../../../../src/model/ids.ts";

const browser = "browser" as ModeId;
const app = "app" as ModeId;

const bar = (top: number, mode: ModeId): RailStop => ({ top, bottom: top + 9, rail: { kind: "bar", mode } });
const step = (top: number, mode: ModeId): RailStop => ({
	top,
	bottom: top + 54,
	rail: { kind: "step", mode, badgeY: 5 },
});
const end = (top: number): RailStop => ({ top, bottom: top + 24, rail: { kind: "end" } });

describe("the rails of a column", () => {
	it("run from under the bar to the switch that they lead into", () => {
		expect(collectRails([bar(0, browser), step(12, browser), step(72, browser), end(132)], null)).toEqual([
			{ mode: browser, top: 9, bottom: 132, goesOn: false },
		]);
	});

	it("end in a triangle where their mode goes on elsewhere, and only then", () => {
		const stops = [bar(0, browser), step(12, browser)];
		expect(collectRails(stops, browser)).toEqual([{ mode: browser, top: 9, bottom: 66, goesOn: true }]);
		expect(collectRails(stops, app)).toEqual([{ mode: browser, top: 9, bottom: 66, goesOn: false }]);
	});

	it("begin behind the number where no bar stands above", () => {
		expect(collectRails([step(10, app)], null)).toEqual([{ mode: app, top: 15, bottom: 64, goesOn: false }]);
	});

	it("go past what stands beside them, and stop at what does not", () => {
		const passing: RailStop = { top: 70, bottom: 90, rail: { kind: "passing", mode: app } };
		const none: RailStop = { top: 100, bottom: 120, rail: { kind: "none" } };
		expect(collectRails([bar(0, app), step(12, app), passing, none], app)).toEqual([
			{ mode: app, top: 9, bottom: 90, goesOn: false },
		]);
	});

	it("of two modes in one column are two, the first ending above the bar of the second", () => {
		const rails = collectRails([bar(0, browser), step(12, browser), bar(70, app), step(82, app)], app);
		expect(rails).toEqual([
			{ mode: browser, top: 9, bottom: 66, goesOn: false },
			{ mode: app, top: 79, bottom: 136, goesOn: true },
		]);
	});
});
