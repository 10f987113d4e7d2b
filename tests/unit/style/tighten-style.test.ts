import { describe, expect, it } from "vitest";
import type { PageSettings } from "../../../src/model/manual.ts";
import { makeStyle } from "../../../src/style/style.ts";
import { tightenStyle } from "../../../src/style/tighten-style.ts";

const theme = { colors: new Map(), logo: null, fonts: { regular: null, bold: null, fixed: null } };
const styleOf = (density: PageSettings["density"]) =>
	makeStyle({ size: "A4", density, pages: null, columns: null, span: null }, theme);
const inMillimetres = (points: number): number => Math.round((points / 72) * 254) / 10;

describe("a style with narrower spaces", () => {
	it("brings steps closer, and their heights onto a finer grid", () => {
		const spaces = (["usual", "close", "closest"] as const).map((spacing) => {
			const { page, block } = tightenStyle(styleOf("comfortable"), spacing);
			return [block.step.spaceBefore, block.step.grid, page.blockSpace, page.grid].map(inMillimetres);
		});
		expect(spaces).toEqual([
			[6, 6, 6, 6],
			[4.5, 3, 4.5, 3],
			[3.5, 1.5, 3.5, 1.5],
		]);
		expect(inMillimetres(tightenStyle(styleOf("compact"), "close").block.step.spaceBefore)).toBe(3);
	});

	it.each(["comfortable", "compact", "large", "poster"] as const)("keeps type, screens and paper of %s", (density) => {
		const usual = styleOf(density);
		const close = tightenStyle(usual, "closest");
		for (const part of ["type", "phone", "picture", "mark", "badge", "colors"] as const) {
			expect(close[part]).toBe(usual[part]);
		}
		expect(close.block.step.module).toBe(usual.block.step.module);
		expect(close.page.columnWidth).toBe(usual.page.columnWidth);
		expect(close.page.flowBottom).toBe(usual.page.flowBottom);
	});
});
