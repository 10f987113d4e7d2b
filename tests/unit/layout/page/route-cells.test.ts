import { describe, expect, it } from "vitest";
import { collectRouteCells } from "../../../../src/layout/page/route/route-cells.ts";
import { edition, mode } from "./edition-builders.ts";

const browser = mode("browser");
const app = mode("app", "square");

const textsOf = (...runs: Parameters<typeof edition>[0]): readonly string[] =>
	collectRouteCells(edition(runs), 24).cells.map(({ text }) => text);

describe("the cells of the route map", () => {
	it("are the steps, as long as they are few", () => {
		expect(textsOf({ mode: browser, count: 2 }, { mode: app, count: 1 })).toEqual(["1", "2", "3"]);
	});

	it("are stretches of one mode with more than 24 steps", () => {
		expect(textsOf({ mode: browser, count: 20 }, { mode: app, count: 1 }, { mode: browser, count: 4 })).toEqual([
			"1–20",
			"21",
			"22–25",
		]);
	});

	it("have ranges of numbers with hyphens told apart from them, in Japanese and in English", () => {
		const given = edition([
			{ mode: browser, count: 2, path: 0 },
			{ mode: app, count: 1 },
		]);
		const steps = new Map([...given.steps].map(([id, step]) => [id, { ...step, number: `1-${step.number}` }]));
		const textOf = (lang: string) =>
			collectRouteCells({ ...given, steps, lang: lang as typeof given.lang }, 24).cells[0]?.text;
		expect(textOf("ja")).toBe("1-1〜1-2");
		expect(textOf("en")).toBe("1-1 to 1-2");
	});

	it("join runs of one mode that only a section parts", () => {
		expect(textsOf({ mode: browser, count: 20 }, { mode: browser, count: 5 })).toEqual(["1–25"]);
	});

	it("are stretches with paths, and never reach from one path into another", () => {
		expect(
			textsOf({ mode: browser, count: 2 }, { mode: browser, count: 2, path: 0 }, { mode: browser, count: 1, path: 1 }),
		).toEqual(["1–2", "3–4", "5"]);
	});
});
