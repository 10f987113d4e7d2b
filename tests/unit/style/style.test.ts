import { describe, expect, it } from "vitest";
import type { PageSettings, ThemeSettings } from "../../../src/model/manual.ts";
import { makeStyle } from "../../../src/style/style.ts";

const PAGE: PageSettings = { size: "A4", density: "comfortable", pages: null, columns: null, span: null };

const themeWith = (...colors: readonly [name: string, value: string][]): ThemeSettings => ({
	colors: new Map(colors.map(([name, value]) => [name, { value, span: { start: 0, end: 0 } }])),
	logo: null,
	fonts: { regular: null, bold: null, fixed: null },
});

describe("the colours of a theme", () => {
	it("stand in for those of the design, and only for those", () => {
		const { colors } = makeStyle(PAGE, themeWith(["red", "#102030"], ["constructor", "#405060"]));
		expect(colors.red).toEqual(makeStyle(PAGE, themeWith(["ink", "#102030"])).colors.ink);
		expect(Object.hasOwn(colors, "constructor")).toBe(false);
	});
});
