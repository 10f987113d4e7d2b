import { describe, expect, it } from "vitest";
import { breakColumns } from "../../../../src/layout/flow/break-columns.ts";
import { missingHeight } from "../../../../src/layout/flow/missing-height.ts";
import { flowItem, flowPages, randomItems, seeded } from "./flow-builders.ts";

const wish = { module: 10, step: 1, limit: 400 };

describe("the height that pages lack", () => {
	it("is what the lowest ways to draw the items need more than there is", () => {
		const items = ["a", "b"].map((name) =>
			flowItem(name, [
				[40, 0],
				[30, 5],
			]),
		);
		expect(missingHeight(items, flowPages(48, { columns: 1 }), { ...wish, most: 1 })).toBe(12);
		expect(missingHeight(items, flowPages(48.5, { columns: 1 }), { ...wish, most: 1 })).toBe(12);
		expect(missingHeight(items, flowPages(60, { columns: 1 }), { ...wish, most: 1 })).toBe(0);
	});

	it("is none where a break was asked for, or where it is more than the limit", () => {
		const items = [flowItem("a", 10), flowItem("b", 10, { forcedBreak: "page" })];
		expect(missingHeight(items, flowPages(15), { ...wish, most: 1 })).toBe(null);
		const tall = [flowItem("a", 30), flowItem("b", 30)];
		expect(missingHeight(tall, flowPages(30, { columns: 1 }), { ...wish, most: 1, limit: 29 })).toBe(null);
		expect(missingHeight(tall, flowPages(30, { columns: 1 }), { ...wish, most: 1, limit: 30 })).toBe(30);
	});

	it("is enough, and one step less is not", () => {
		for (let seed = 1; seed <= 60; seed++) {
			const below = seeded(seed * 7907);
			const items = randomItems(below, 6 + below(20), 9).map((item) => ({ ...item, forcedBreak: null }));
			const pages = flowPages(20 + below(10), { columns: 1 + below(2) });
			const count = breakColumns(items, pages, wish).pages;
			const missing = missingHeight(items, pages, { ...wish, most: count - 1 });
			if (count === 1 || missing === null) continue;
			const pagesWith = (by: number) => {
				const taller = { ...pages, first: { top: 0, bottom: pages.first.bottom + by } };
				return breakColumns(items, { ...taller, rest: { top: 0, bottom: pages.rest.bottom + by } }, wish).pages;
			};
			expect([seed, pagesWith(missing) < count]).toEqual([seed, true]);
			expect([seed, pagesWith(missing - 1)]).toEqual([seed, count]);
		}
	});
});
