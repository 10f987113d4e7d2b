import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import { layLegend } from "../../../../src/layout/page/head/lay-legend.ts";
import { inkBox } from "../../figure/ink-box.ts";
import { contextOf, runsOf } from "../block/lay-manual.ts";

const MODES = "modes: {pc: {label: パソコンで操作, device: pc}}";
const step = (mode: string, mark = "tap") =>
	`  - step:\n    mode: ${mode}\n    do: 「次へ」を押します。\n    screen: [{button: 次へ}]\n    ${mark}: 次へ\n`;
const legendOf = (...steps: readonly string[]) => {
	const context = contextOf(`title: 題\n${MODES}\nbody:\n${steps.join("")}`);
	const frame = layLegend(context);
	if (frame === null) throw new Error("no legend");
	return { frame, context, words: runsOf(frame.items).map(({ texts }) => texts.join("")) };
};

describe("the legend", () => {
	it("says タップ with a hand, クリック with a mouse, and both where both occur", () => {
		const wordsOf = (...steps: readonly string[]) =>
			legendOf(...steps).words.filter((word) => ["タップ", "クリック"].includes(word));
		expect(wordsOf(step("browser"))).toEqual(["タップ"]);
		expect(wordsOf(step("pc"))).toEqual(["クリック"]);
		expect(wordsOf(step("browser"), step("pc"))).toEqual(["タップ", "クリック"]);
		expect(wordsOf(step("browser"), step("pc", "look"))).toEqual(["タップ"]);
	});

	it("keeps hand and mouse in its row, 0.6 mm from what follows", () => {
		for (const mode of ["browser", "pc"]) {
			const { frame, context } = legendOf(step(mode));
			const { paper } = context.style.colors;
			const drawn = inkBox(
				frame.items.filter((item) => item.kind === "path" && !isDeepStrictEqual(item.stroke?.color, paper)),
			);
			const { legendHeight, panelGap } = context.style.page.head;
			expect(drawn.y + drawn.height).toBeLessThanOrEqual(legendHeight + panelGap - mm(0.6) + 0.01);
			const word = runsOf(frame.items).find(({ texts }) => /^(タップ|クリック)/.test(texts.join("")));
			expect((word?.x ?? 0) - drawn.x - drawn.width).toBeGreaterThanOrEqual(mm(0.6));
		}
	});

	it("says that pictures are simplified however full it is, and wraps before it drops anything", () => {
		const context = contextOf(`title: 題
lang: en
modes: {pc: {label: On the computer, device: pc}}
body:
${["browser", "pc"].map((mode) => step(mode)).join("")}${step("app", "enter")}${step("app", "look")}${step("app", "dont")}`);
		for (const contentWidth of [mm(176), mm(114), mm(60)]) {
			const page = { ...context.style.page, contentWidth };
			const frame = layLegend({ ...context, style: { ...context.style, page } });
			const runs = runsOf(frame?.items ?? []);
			const words = runs.map(({ texts }) => texts.join(""));
			for (const word of ["Tap", "Click", "Enter or choose", "Check", "Do not tap", "Screen changes"])
				expect(words, `${contentWidth}`).toContain(word);
			expect(words.at(-1)).toBe("Pictures are simplified");
			for (const { x, width } of runs) expect(x + width).toBeLessThanOrEqual(contentWidth + 0.01);
		}
	});
});
