import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import { flattenItems } from "../../../../src/document/flatten-items.ts";
import { compileSound } from "../../../support/compile-manual.ts";

const STEP = `      - step:
        mode: browser
        do: 「次へ」をタップします。
        screen: [{title: 題}, {button: 次へ}]
        tap: 次へ
`;

const manual = (ways: readonly string[], settings = ""): string => `title: 題
${settings}
body:
  - step:
    mode: browser
    do: 始めます。
  - choose:
      options:
${ways.map((_, index) => `        - {if: ${index + 1}番の方, to: 道${index + 1}}\n`).join("")}${ways.map((body, index) => `  - path: 道${index + 1}\n    body:\n${body}`).join("")}  - step:
    mode: browser
    do: 終えます。
`;

/** Where each step begins: page, left edge and top, in whole millimetres. */
const placesOf = async (text: string) => {
	const { document } = await compileSound(text);
	const places = new Map<string, { readonly page: number; readonly x: number; readonly y: number }>();
	for (const [page, { destinations }] of document.pages.entries()) {
		for (const { name, x, y } of destinations) {
			if (name.startsWith("step")) places.set(name, { page, x: Math.round(x / mm(1)), y: Math.round(y / mm(1)) });
		}
	}
	return { places: [...places.values()], document };
};

describe("two ways", () => {
	const short = STEP.repeat(2);

	it("stand side by side, each in a column, what follows under both", async () => {
		const { places, document } = await placesOf(manual([short, short]));
		const [first, a1, a2, b1, b2, last] = places;
		expect([a1?.x, a2?.x, b1?.x, b2?.x]).toEqual([17, 17, 110, 110]);
		expect([b1?.y, b2?.y]).toEqual([a1?.y, a2?.y]);
		expect(first?.y).toBeLessThan(a1?.y ?? 0);
		expect(last?.x).toBe(17);
		const depth = (place = { page: 0, y: 0 }): number => 1000 * place.page + place.y;
		expect(depth(last)).toBeGreaterThan(depth(a2));
		// Nobody is sent from the end of one way to the other.
		const words = document.pages.flatMap(({ items }) =>
			flattenItems(items).flatMap((item) => (item.kind === "glyphs" ? item.texts : [])),
		);
		expect(words.join("")).not.toMatch(/つづき[AB]?\d/);
	});

	it("do so in compact density, too", async () => {
		const { places } = await placesOf(manual([short, short], "page: {density: compact}"));
		expect(places.slice(1, 5).map(({ x }) => x)).toEqual([17, 17, 110, 110]);
	});

	it("stand one under the other where one is taller than a column, or where a break is inside", async () => {
		for (const ways of [
			[STEP.repeat(6), short],
			[`${STEP}      - break: column\n${STEP}`, short],
		]) {
			const { places } = await placesOf(manual(ways));
			const count = ways[0] === undefined ? 0 : ways[0].split("step:").length - 1;
			const [a1, b1] = [places[1], places[1 + count]];
			expect(a1?.page === b1?.page && a1?.y === b1?.y).toBe(false);
		}
	});

	it("are two: three ways, and ways inside a way, stand one under the other", async () => {
		const { places } = await placesOf(manual([STEP, STEP, STEP]));
		expect(places[1]?.y === places[2]?.y && places[2]?.y === places[3]?.y).toBe(false);
	});

	it("stand one under the other in one column", async () => {
		const { places } = await placesOf(manual([short, short], "page: {columns: 1}"));
		expect(new Set(places.map(({ x }) => x))).toEqual(new Set([17]));
	});
});
