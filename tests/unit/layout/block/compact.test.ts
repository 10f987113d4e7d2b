import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mm, toMillimetres } from "../../../../src/base/length.ts";
import { type Style, withSmallestType } from "../../../../src/style/style.ts";
import { compileSound, REPOSITORY } from "../../../support/compile-manual.ts";
import { contextOf, inMm, layKind, layOne, runsOf, textOf } from "./lay-manual.ts";

const compact = (body: string): string => `page: {density: compact}\nbody:\n${body}`;

/** A step whose screen is drawn in the closest way, as where a page is to be saved. */
const closest = (step: string): string => {
	const [block] = layKind(contextOf(`title: 題\n${compact(step)}`), "step");
	const frame = block?.alternatives.at(-1)?.frame;
	if (frame === undefined) throw new Error("no step");
	return textOf(frame);
};

describe("compact density (TOKENS.md section 11)", () => {
	it("has the handout on one sheet, with no sentence below 8.5 pt", async () => {
		const manual = readFileSync(join(REPOSITORY, "manual.yaml"), "utf8").replace(
			"\nbody:\n",
			"\npage: {density: compact}\nbody:\n",
		);
		const { document } = await compileSound(manual);
		expect(document.pages.length).toBe(2);
		const footerTop = (height: number): number => height - mm(16.5);
		const runs = document.pages.flatMap(({ items, height }) =>
			runsOf(items).filter((run) => run.y < footerTop(height)),
		);
		const sentences = runs.filter((run) => run.texts.length >= 10 && /[ぁ-ん]/.test(run.texts.join("")));
		expect(sentences.length).toBeGreaterThan(40);
		// Inside phones words are smaller, but never as large as this.
		const LARGEST_IN_PHONE = 8;
		const onPage = sentences.filter((run) => run.size > LARGEST_IN_PHONE);
		expect(Math.min(...onPage.map((run) => run.size))).toBeCloseTo(8.5, 5);
	});

	it("says 「次へ」をタップします。 in one line beside a phone in its smallest type", () => {
		const context = contextOf(
			`title: 題\n${compact("  - step:\n    do: 「次へ」をタップします。\n    screen: [{button: 次へ}]\n    tap: 次へ")}`,
		);
		const linesAt = (style: Style, size: number): number => {
			const [block] = layKind({ ...context, style }, "step");
			const runs = runsOf(block?.alternatives[0].frame.items ?? []).filter((run) => Math.abs(run.size - size) < 0.01);
			return new Set(runs.map((run) => Math.round(run.y))).size;
		};
		expect(linesAt(context.style, 11)).toBe(2);
		expect(linesAt(withSmallestType(context.style), 10.5)).toBe(1);
	});

	it("leaves out what lies under the lowest mark, but not the heading", () => {
		const step = (screen: string): string =>
			`  - step:\n    do: 「次へ」を押します。\n    screen: ${screen}\n    tap: 次へ`;
		const words = closest(step("[{corner: 次へ}, {title: 見出し}, {row: 設定}, {button: 終了}]"));
		expect(words).toContain("見出し");
		expect(words).not.toContain("設定");
		expect(words).not.toContain("終了");
		expect(closest(step("[{title: 見出し}, {row: 設定}, {button: 次へ}]"))).toContain("設定");
	});

	it("has bars for links that nobody touches only where space is shortest", () => {
		const step =
			"  - step:\n    do: 「次へ」を押します。\n    screen: [{title: 題}, {link: 規約}, {button: 次へ}]\n    tap: 次へ";
		expect(textOf(layOne(compact(step), "step").frame)).toContain("規約");
		expect(closest(step)).not.toContain("規約");
	});

	it("ends no phone above the words beside it", () => {
		const { frame } = layOne(
			compact(
				`  - step:\n    at: ${"長い文がここに続きます。".repeat(6)}\n    do: 「次へ」を押します。\n    screen: [{corner: 次へ}]\n    tap: 次へ`,
			),
			"step",
		);
		const [figure] = frame.figures;
		const lowest = Math.max(...runsOf(frame.items).map((run) => run.y));
		expect(toMillimetres(figure?.box.height ?? 0)).toBeGreaterThan(30);
		expect(figure?.box.height).toBeGreaterThanOrEqual(lowest);
		expect(inMm(frame.height) % 1.5).toBeCloseTo(0, 1);
	});

	it("draws no phone taller than a whole one for the words beside it", () => {
		const { frame } = layOne(
			compact(
				`  - step:\n    at: ${"長い文がここに続きます。".repeat(16)}\n    do: 「次へ」を押します。\n    screen: [{corner: 次へ}]\n    tap: 次へ`,
			),
			"step",
		);
		expect(inMm(frame.height)).toBeGreaterThan(60);
		expect(inMm(frame.figures[0]?.box.height ?? 0)).toBe(54);
	});

	it("has the words of a switch bar under a long label, and the label over the bar's whole width", () => {
		const label = "大学が貸し出すノートパソコンの情報基盤センターのポータルを開いて、その中の画面で操作します";
		const { frame } = layOne(
			`modes: {long: {label: ${label}, name: ポータル}}\n${compact(
				"  - step:\n    mode: browser\n    do: 開きます。\n  - step:\n    mode: long\n    do: 見ます。",
			)}`,
			"switch",
		);
		expect(textOf(frame)).toContain(label);
		expect(inMm(frame.height)).toBeLessThan(30);
		const side = runsOf(frame.items).find((run) => run.texts.join("").includes("切りかわります"));
		const lowest = Math.max(...runsOf(frame.items).map((run) => run.y));
		expect(side?.y).toBe(lowest);
	});
});
