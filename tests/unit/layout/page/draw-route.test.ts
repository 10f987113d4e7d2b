import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import type { Frame } from "../../../../src/document/frame.ts";
import { drawRouteMap } from "../../../../src/layout/page/route/draw-route-map.ts";
import { drawRouteStrip } from "../../../../src/layout/page/route/draw-route-strip.ts";
import { inkBox, pathBox } from "../../figure/ink-box.ts";
import { contextOf, inMm, runsOf } from "../block/lay-manual.ts";

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
	it("gives each path a line of its own, from where they part to where they meet", () => {
		const context = contextOf(CHOICE);
		const map = drawRouteMap(context);
		const tops = (characters: string): readonly number[] =>
			runsOf(map?.items ?? [])
				.filter((run) => run.texts.join("") === characters)
				.map(({ y }) => inMm(y));
		expect(tops("4")[0] ?? 0).toBeCloseTo(tops("1–2")[0] ?? 0, 0);
		expect(tops("A3")[0] ?? 0).toBeCloseTo(tops("1–2")[0] ?? 0, 0);
		expect((tops("B3")[0] ?? 0) - (tops("A3")[0] ?? 0)).toBeCloseTo(7.6, 1);
		// Two lines part behind 2, two meet before 4.
		const lines = (map?.items ?? []).filter(
			(item) => item.kind === "path" && item.path.length === 4 && item.fill === null,
		);
		expect(lines).toHaveLength(4);
	});

	it("lays paths inside a path behind the steps before their choice, and joins what readers take alone", () => {
		const step = (name: string) => `{step: ${name}, mode: browser, do: 進みます。}`;
		const choose = (...names: readonly string[]) =>
			`{choose: {options: [${names.map((name) => `{if: ${name}のとき, to: ${name}}`).join(", ")}]}}`;
		const inner = `{path: 内一, body: [${step("う")}]}, {path: 内二, body: [${step("え")}]}`;
		const outer = `{path: 外一, body: [${step("い")}, ${choose("内一", "内二")}, ${inner}, ${step("お")}]}, {path: 外二, body: [${step("か")}]}`;
		const context = contextOf(`title: 題\nbody: [${step("あ")}, ${choose("外一", "外二")}, ${outer}, ${step("き")}]`);
		const map = drawRouteMap(context);
		const placeOf = (text: string): readonly [x: number, row: number] => {
			const run = runsOf(map?.items ?? []).find(({ texts }) => texts.join("") === text);
			return [run?.x ?? Number.NaN, Math.round(inMm(run?.y ?? Number.NaN) / 7.6)];
		};
		const [a2, aa3, ab3, a4, b2] = ["A2", "AA3", "AB3", "A4", "B2"].map(placeOf);
		expect([a2?.[1], aa3?.[1], ab3?.[1], a4?.[1], b2?.[1]]).toEqual([0, 0, 1, 0, 2]);
		expect((a2?.[0] ?? 0) < (ab3?.[0] ?? 0) && (ab3?.[0] ?? 0) < (a4?.[0] ?? 0)).toBe(true);
		const lines = (map?.items ?? []).filter(
			(item) => item.kind === "path" && item.path.length === 4 && item.fill === null,
		);
		expect(lines).toHaveLength(8);
	});

	it("shows none of several ways in the running header, lest the others seem cut off", () => {
		expect(jointsOf(drawRouteStrip(new Set(), mm(104), contextOf(CHOICE)), mm(1.5))).toHaveLength(0);
		const second = "      - step:\n        mode: app\n        do: 進みます。\n";
		const longer = CHOICE.replace("    then: 最後\n", `${second}    then: 最後\n`);
		expect(jointsOf(drawRouteStrip(new Set(), mm(104), contextOf(longer)), mm(1.5))).toHaveLength(1);
	});

	it("charts how readers of several variants part and meet, where not all steps follow one another", () => {
		const only = (...devices: readonly string[]) => `    only: {device: [${devices.join(", ")}]}\n`;
		const body = [
			step("browser") + only("a"),
			step("browser") + only("b"),
			step("browser") + only("a", "b"),
			step("browser") + only("a", "b"),
			step("app") + only("c"),
			step("app"),
		].join("  ");
		const context = contextOf(`title: 題\nvariants:\n  device: {a: Aの方, b: Bの方, c: Cの方}\nbody:\n  ${body}`);
		const map = drawRouteMap(context);
		const placeOf = (text: string): readonly [x: number, row: number] => {
			const run = runsOf(map?.items ?? []).find(({ texts }) => texts.join("") === text);
			return [inMm(run?.x ?? Number.NaN), Math.floor(inMm(run?.y ?? Number.NaN) / 7.6)];
		};
		const [one, two, three, five, six] = ["1", "2", "3–4", "5", "6"].map(placeOf);
		expect([one?.[1], two?.[1], three?.[1], five?.[1], six?.[1]]).toEqual([0, 1, 0, 2, 0]);
		expect((one?.[0] ?? 0) < (three?.[0] ?? 0) && (three?.[0] ?? 0) < (six?.[0] ?? 0)).toBe(true);
		const lines = (map?.items ?? []).filter(
			(item) => item.kind === "path" && item.path.length === 4 && item.fill === null,
		);
		expect(lines).toHaveLength(4);
		const words = runsOf(map?.items ?? []).map((run) => run.texts.join(""));
		expect(["Aの方", "Bの方", "Cの方"].filter((label) => !words.includes(label))).toEqual([]);
	});

	it("keeps one row where every step follows the one before it, with the labels under those that some pass by", () => {
		const context = contextOf(
			`title: 題\nvariants:\n  device: {a: Aの方, b: Bの方}\nbody:\n  ${step("browser")}  ${step("browser")}    only: {device: a}\n  ${step("app")}  ${step("app")}`,
		);
		const map = drawRouteMap(context);
		const digits = runsOf(map?.items ?? []).filter((run) => /^\d$/.test(run.texts.join("")));
		expect(new Set(digits.map(({ y }) => inMm(y))).size).toBe(1);
		expect(runsOf(map?.items ?? []).map((run) => run.texts.join(""))).toContain("Aの方");
		// Between them, and the dashed line.
		expect(jointsOf(map, mm(1.5))).toEqual([22, 16, 22, 5.4]);
	});

	it("gives steps without a mode neither icon nor name", () => {
		const map = drawRouteMap(
			contextOf(`title: 題\nbody:\n  ${step("none").repeat(4)}  ${step("browser")}`.replaceAll("。\n-", "。\n  -")),
		);
		expect(runsOf(map?.items ?? []).map((run) => run.texts.join(""))).not.toContain("準備");
	});

	it("keeps every number inside the content where it takes several rows", () => {
		const body = Array.from({ length: 84 }, (_, at) => step(at % 6 < 3 ? "browser" : "app")).join("  ");
		const context = contextOf(`title: 題\nnumbering: {style: 1-1}\nbody:\n  - section: 一\n  ${body}`);
		const map = drawRouteMap(context);
		const { x, width } = inkBox(map?.items ?? []);
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + width).toBeLessThanOrEqual(context.style.page.contentWidth);
	});

	it("shows the stretches of a page and their neighbours where all are too many for the running header", () => {
		const body = Array.from({ length: 60 }, (_, at) => step(at % 6 < 3 ? "browser" : "app")).join("  ");
		const context = contextOf(`title: 題\nbody:\n  ${body}`);
		const ids = [...context.edition.steps.keys()];
		const strip = drawRouteStrip(new Set(ids.slice(30, 33)), mm(104), context);
		const texts = runsOf(strip?.items ?? []).map((run) => run.texts.join(""));
		expect(texts).toContain("31–33");
		expect(texts.filter((text) => text === "…")).toHaveLength(2);
		expect(inMm(strip?.width ?? 0)).toBeLessThanOrEqual(104);
	});

	it("keeps steps 1 mm apart in the running header and stretches 1.5, and leaves the room that it does not need", () => {
		const gapsOf = (count: number, spare: number): readonly number[] => {
			const body = Array.from({ length: count }, (_, at) => step(at % 6 < 3 ? "browser" : "app")).join("  ");
			const strip = drawRouteStrip(new Set(), spare, contextOf(`title: 題\nbody:\n  ${body}`));
			const shapes = (strip?.items ?? []).filter((item) => item.kind === "path" && item.fill !== null);
			const boxes = shapes.map((item) => inkBox([item])).toSorted((a, b) => a.x - b.x);
			expect(inMm(strip?.width ?? 0)).toBe(
				inMm((boxes.at(-1)?.x ?? 0) + (boxes.at(-1)?.width ?? 0) - (boxes[0]?.x ?? 0)),
			);
			return [...new Set(boxes.slice(1).map((box, at) => inMm(box.x - (boxes[at]?.x ?? 0) - (boxes[at]?.width ?? 0))))];
		};
		expect(gapsOf(20, mm(20))).toEqual([1]);
		expect(gapsOf(6, mm(20))).toEqual([1]);
		expect(gapsOf(6, mm(100))).toEqual([5]);
		expect(gapsOf(30, mm(20))).toEqual([1.5]);
	});

	it("joins neighbours by a bar, and modes by dots, in the running header by a line of 0.5 mm", () => {
		const context = contextOf(`title: 題\nbody:\n  ${step("browser")}  ${step("browser")}  ${step("app")}`);
		expect(jointsOf(drawRouteMap(context), mm(1.5))).toHaveLength(2);
		const strip = drawRouteStrip(new Set(context.edition.steps.keys()), mm(104), context);
		const lines = (strip?.items ?? []).filter(
			(item) => item.kind === "path" && item.fill === null && item.stroke?.width === mm(0.5),
		);
		expect(lines).toHaveLength(1);
		expect(lines.flatMap((item) => (item.kind === "path" ? item.stroke?.dash : []))).toEqual([]);
	});
});
