import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import { layLegend } from "../../../../src/layout/page/lay-legend.ts";
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
	it("says タップする with a hand, クリックする with a mouse, and both where both occur", () => {
		const wordsOf = (...steps: readonly string[]) =>
			legendOf(...steps).words.filter((word) => ["タップする", "クリックする"].includes(word));
		expect(wordsOf(step("browser"))).toEqual(["タップする"]);
		expect(wordsOf(step("pc"))).toEqual(["クリックする"]);
		expect(wordsOf(step("browser"), step("pc"))).toEqual(["タップする", "クリックする"]);
		expect(wordsOf(step("browser"), step("pc", "look"))).toEqual(["タップする"]);
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
});
