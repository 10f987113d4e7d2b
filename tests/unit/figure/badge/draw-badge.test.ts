import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import type { Frame } from "../../../../src/document/frame.ts";
import type { PathItem } from "../../../../src/document/item.ts";
import { leaf } from "../../../../src/document/structure.ts";
import { drawNumberBadge, drawReferenceBadge, drawRouteBadge } from "../../../../src/figure/badge/draw-badge.ts";
import { drawBarShape } from "../../../../src/figure/badge/draw-bar-shape.ts";
import { drawMiniPhone } from "../../../../src/figure/badge/draw-mini-phone.ts";
import type { Mode } from "../../../../src/model/edition.ts";
import { contextOf, inMm, runsOf, textOf } from "../../layout/block/lay-manual.ts";
import { inkBox } from "../ink-box.ts";

const context = contextOf(`
title: 題
modes:
  settings: {label: 設定で操作, look: notch}
body:
  - step:
    do: 準備します。
  - step:
    mode: browser
    do: 開きます。
  - step:
    mode: app
    do: 開きます。
  - step:
    mode: settings
    do: 開きます。
`);
const { style } = context;

const modeOf = (id: string): Mode => {
	const mode = [...context.edition.modes.values()].find((candidate) => candidate.id === id);
	if (mode === undefined) throw new Error(`no mode ${id}`);
	return mode;
};

const shapeOf = (frame: Frame): PathItem => {
	const [shape] = frame.items;
	if (shape?.kind !== "path") throw new Error("no shape");
	return shape;
};

describe("a step's number", () => {
	it("is 10.5 mm wide and high in every mode", () => {
		for (const id of ["none", "browser", "app", "settings"]) {
			const frame = drawNumberBadge(modeOf(id), "8", leaf(), context);
			expect([inMm(frame.width), inMm(frame.height)]).toEqual([10.5, 10.5]);
		}
	});

	it("has the mode's shape: round and filled, rounded with an edge, cut at a corner, square and white", () => {
		const browser = shapeOf(drawNumberBadge(modeOf("browser"), "2", leaf(), context));
		expect(browser.fill).toEqual(style.colors.blue);
		expect(browser.stroke).toBeNull();
		expect(browser.path.filter(([kind]) => kind === "C").length).toBe(4);
		const app = shapeOf(drawNumberBadge(modeOf("app"), "9", leaf(), context));
		expect(app.fill).toEqual(style.colors.amber);
		expect(app.stroke?.width).toBeCloseTo(mm(0.6));
		const notch = shapeOf(drawNumberBadge(modeOf("settings"), "9", leaf(), context));
		expect(notch.path.map(([kind]) => kind)).toEqual(["M", "L", "L", "L", "L", "Z"]);
		const none = shapeOf(drawNumberBadge(modeOf("none"), "1", leaf(), context));
		expect(none.fill).toEqual(style.colors.paper);
		expect(none.path.map(([kind]) => kind)).toEqual(["M", "L", "L", "L", "Z"]);
	});

	it("sets one character in 19 pt and two in 17 pt, centred", () => {
		const sizes = ["8", "20"].map((number) => {
			const frame = drawNumberBadge(modeOf("browser"), number, leaf(), context);
			const [run] = runsOf(frame.items);
			if (run === undefined) throw new Error("no digits");
			expect(run.x + run.width / 2).toBeCloseTo(frame.width / 2);
			return run.size;
		});
		expect(sizes).toEqual([19, 17]);
	});

	it("shrinks four characters into the shape, and grows wider only for more", () => {
		const widths = ["100", "A12", "1-12", "10-10", "100-100"].map((number) => {
			const frame = drawNumberBadge(modeOf("browser"), number, leaf(), context);
			const [run] = runsOf(frame.items);
			if (run === undefined) throw new Error("no digits");
			expect(run.x).toBeGreaterThanOrEqual(0);
			expect(run.x + run.width).toBeLessThanOrEqual(frame.width);
			expect(run.size).toBeGreaterThanOrEqual(8.5);
			return inMm(frame.width);
		});
		expect(widths.slice(0, 3)).toEqual([10.5, 10.5, 10.5]);
		expect(widths[3]).toBeGreaterThan(10.5);
		expect(widths[4]).toBeGreaterThan(widths[3] ?? 0);
	});

	it("keeps letters and hyphens 0.8 mm inside its edge, and stays as wide as the design where they fit", () => {
		for (const number of ["A3", "B12", "1-5", "D"]) {
			const frame = drawNumberBadge(modeOf("browser"), number, leaf(), context);
			const [run] = runsOf(frame.items);
			if (run === undefined) throw new Error("no digits");
			const corner = Math.hypot(run.width / 2, frame.height / 2 - (frame.height - run.y));
			expect(inMm(frame.width), number).toBe(10.5);
			expect(frame.height / 2 - corner, number).toBeGreaterThanOrEqual(mm(0.8) - 0.01);
		}
		const wide = drawNumberBadge(modeOf("browser"), "2-10", leaf(), context);
		const [run] = runsOf(wide.items);
		expect(run?.x).toBeGreaterThanOrEqual(mm(0.8) - 0.01);
	});

	it("gives its digits the tag it was asked for, and its shape none", () => {
		const node = leaf();
		const frame = drawNumberBadge(modeOf("app"), "12", node, context);
		expect(runsOf(frame.items).every((run) => run.tag === node)).toBe(true);
		expect(shapeOf(frame).tag).toEqual({ kind: "artifact", subtype: "layout" });
		expect(textOf(frame)).toBe("12");
	});
});

describe("smaller numbers", () => {
	it("are 4.6 mm in a sentence, 5.4 in the route map and 4.2 in the running header", () => {
		const browser = modeOf("browser");
		expect(inMm(drawReferenceBadge(browser, "8", leaf(), context).height)).toBe(4.6);
		const route = (place: "map" | "header"): Frame =>
			drawRouteBadge(browser, "8", { place, here: true, tag: leaf() }, context);
		expect(inMm(route("map").height)).toBe(5.4);
		expect(inMm(route("header").height)).toBe(4.2);
	});

	it("are white with a black hairline where the step is on another page", () => {
		const frame = drawRouteBadge(modeOf("app"), "8", { place: "header", here: false, tag: leaf() }, context);
		expect(shapeOf(frame).fill).toEqual(style.colors.paper);
		expect(shapeOf(frame).stroke).toMatchObject({ color: style.colors.ink, width: mm(0.25) });
	});

	it("are white on ink where a step without a mode is on the page, for white would say that it is not", () => {
		const preparation = modeOf("none");
		const fillOf = (place: "map" | "header", here: boolean) => {
			const frame = drawRouteBadge(preparation, "1", { place, here, tag: leaf() }, context);
			return [shapeOf(frame).fill, runsOf(frame.items)[0]?.color];
		};
		const { ink, paper } = style.colors;
		expect(fillOf("header", true)).toEqual([ink, paper]);
		expect(fillOf("header", false)).toEqual([paper, ink]);
		expect(fillOf("map", true)).toEqual([paper, ink]);
	});
});

describe("a mode bar", () => {
	it("begins its words at 13 mm, behind the icon's cell", () => {
		const size = { width: mm(83), height: mm(9) };
		expect(inMm(drawBarShape(modeOf("browser"), size, null, style).textX)).toBe(13);
		const change = drawBarShape(modeOf("app"), size, modeOf("browser"), style);
		expect(change.textX).toBeGreaterThan(mm(20));
	});
});

describe("a phone that stands for a program", () => {
	it("is 11 by 19 mm or 15 by 27, and shows the number to return to", () => {
		const { standard, large } = style.badge.miniPhone;
		const phone = drawMiniPhone(modeOf("app"), standard, null, style);
		expect([inMm(phone.width), inMm(phone.height)]).toEqual([11, 19]);
		const number = drawReferenceBadge(modeOf("browser"), "8", leaf(), context);
		const other = drawMiniPhone(modeOf("browser"), large, number, style);
		expect([inMm(other.width), inMm(other.height)]).toEqual([15, 27]);
		expect(textOf(other)).toBe("8");
	});

	it("is a window where the mode is a computer's: as wide, lower, in the middle of the same height", () => {
		const { large } = style.badge.miniPhone;
		const frame = drawMiniPhone({ ...modeOf("browser"), device: "pc" }, large, null, style);
		const box = inkBox(frame.items.filter((item) => item.kind === "path"));
		expect([inMm(frame.width), inMm(frame.height)]).toEqual([15, 27]);
		expect([inMm(box.width), inMm(box.height), inMm(box.y)]).toEqual([15, 21.1, 3]);
	});

	it("stands without a second circle where it is small, and is still copied with it", () => {
		const digitsOf = (frame: Frame) => runsOf(frame.items).flatMap(({ glyphs }) => glyphs);
		for (const [circled, plain] of [
			["⑫", "12"],
			["㉟", "35"],
			["㊱", "36"],
		] as const) {
			const reference = drawReferenceBadge(modeOf("browser"), circled, leaf(), context);
			expect(digitsOf(reference)).toEqual(digitsOf(drawReferenceBadge(modeOf("browser"), plain, leaf(), context)));
			expect(textOf(reference)).toBe(circled);
		}
		expect(digitsOf(drawNumberBadge(modeOf("browser"), "⑫", leaf(), context))).toHaveLength(1);
	});
});
