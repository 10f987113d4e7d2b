import { describe, expect, it } from "vitest";
import { contextOf, inMm, layKind, textOf } from "../../layout/block/lay-manual.ts";

const step = (screen: string, tap: string, page = "comfortable"): string =>
	`title: 題\npage: {density: ${page}}\nbody:\n  - step:\n    do: 「${tap}」を選びます。\n    screen:\n${screen}\n    tap: ${tap}`;

const rows = (from: number, to: number): string =>
	Array.from({ length: to - from + 1 }, (_, index) => `      - row: 項目${from + index}`).join("\n");

const menu = `      - menu: [${Array.from({ length: 60 }, (_, index) => `項目${index + 1}`).join(", ")}]`;

describe("a drawn screen that no column holds", () => {
	it.each([
		["rows", rows(1, 40), "comfortable"],
		["rows in a card", `      - card:\n${rows(1, 40).replaceAll("      -", "          -")}`, "comfortable"],
		["a menu", menu, "comfortable"],
		["rows in compact density", rows(1, 40), "compact"],
	])("is drawn over several phones, none taller than a column, with everything on it once: %s", (_, screen, page) => {
		const context = contextOf(step(screen, "項目38", page));
		const blocks = layKind(context, "step");
		const { contentTop, contentBottom } = context.style.page;
		const figures = blocks.flatMap((block) => block.alternatives[0].frame.figures);
		expect(figures.length).toBeGreaterThan(1);
		for (const { box } of figures) expect(box.height).toBeLessThan(contentBottom - contentTop);
		const words = blocks.map((block) => textOf(block.alternatives[0].frame)).join("");
		for (let item = 1; item <= 38; item++) {
			const times = words.split(new RegExp(`項目${item}(?![0-9])`)).length - 1;
			expect(times, `項目${item}`).toBe(item === 38 ? 2 : 1);
		}
		expect(context.sink.all.map(({ code }) => code)).toContain("screen/divided");
	});

	it("is one phone where it can end under what is tapped", () => {
		const context = contextOf(step(rows(1, 40), "項目2"));
		const [block] = layKind(context, "step");
		expect(block?.alternatives[0].frame.figures.length).toBe(1);
		expect(inMm(block?.alternatives.at(-1)?.frame.height ?? 0)).toBeLessThan(54);
		expect(context.sink.all.map(({ code }) => code)).not.toContain("screen/divided");
	});
});
