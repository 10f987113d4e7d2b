import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import type { Frame } from "../../../../src/document/frame.ts";
import { drawRouteMap, drawRouteStrip } from "../../../../src/layout/page/draw-route.ts";
import { pathBox } from "../../figure/ink-box.ts";
import { contextOf, inMm } from "../block/lay-manual.ts";

const step = (mode: string, name = "") => `- step: ${name}\n    mode: ${mode}\n    do: 進みます。\n`;
const CHOICE = `title: 題
body:
  ${step("browser")}  ${step("browser")}  - choose: {options: [{if: 一のとき, to: 一}, {if: 二のとき, to: 二}]}
  - path: 一
    body:
      - step:
        mode: browser
        do: 進みます。
    then: 最後
  - path: 二
    body:
      - step:
        mode: browser
        do: 進みます。
    then: 最後
  ${step("browser", "最後")}`;

/** The widths of all lines and bars between badges, in millimetres. */
const jointsOf = (frame: Frame | null, thickest: number): readonly number[] =>
	(frame?.items ?? []).flatMap((item) => {
		if (item.kind !== "path") return [];
		const { width, height } = pathBox(item.path);
		return height <= thickest && width > mm(2) ? [inMm(width)] : [];
	});

describe("the route map", () => {
	it("joins no path with another, nor with what all readers do", () => {
		const context = contextOf(CHOICE);
		expect(jointsOf(drawRouteMap(context), mm(1.5))).toEqual([]);
		expect(jointsOf(drawRouteStrip(new Set(), context), mm(1.5))).toEqual([]);
	});

	it("joins neighbours by a bar, and modes by dots, in the running header by a line of 0.5 mm", () => {
		const context = contextOf(`title: 題\nbody:\n  ${step("browser")}  ${step("browser")}  ${step("app")}`);
		expect(jointsOf(drawRouteMap(context), mm(1.5))).toHaveLength(2);
		const strip = drawRouteStrip(new Set(context.edition.steps.keys()), context);
		const lines = (strip?.items ?? []).filter(
			(item) => item.kind === "path" && item.fill === null && item.stroke?.width === mm(0.5),
		);
		expect(lines).toHaveLength(1);
		expect(lines.flatMap((item) => (item.kind === "path" ? item.stroke?.dash : []))).toEqual([]);
	});
});
