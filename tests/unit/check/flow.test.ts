import { describe, expect, it } from "vitest";
import { steps } from "../edition/edition-of.ts";
import { checkLines, checkReports } from "./reports-of.ts";

const path = (name: string, text: string, keys = ""): string =>
	`  - path: ${name}\n${keys}    body:\n${steps(text).replace(/^/gm, "    ").trimEnd()}\n`;

const choose = (...targets: readonly string[]): string =>
	`  - choose:\n      options:\n${targets.map((to) => `        - {if: ${to}の方, to: ${to}}\n`).join("")}`;

describe("jumps", () => {
	it("of a skip lead forward", () => {
		const yaml = (to: string): string => `body:\n${steps("甲|a", `乙|b; skip: {if: 出ない, to: ${to}}`, "丙|c")}`;
		expect(checkLines(yaml("丙"))).toEqual([]);
		expect(checkLines(yaml("end"))).toEqual([]);
		expect(checkReports(yaml("甲"))[0]).toMatchObject({
			code: "error flow/skip-backward",
			params: { from: "2", to: "1" },
		});
		expect(checkLines(yaml("乙"))).toHaveLength(1);
	});

	it("of a redo lead back, or to the step itself", () => {
		const yaml = (from: string): string => `body:\n${steps("甲|a", `乙|b; redo: {if: 切れた, from: ${from}}`, "丙|c")}`;
		expect(checkLines(yaml("甲"))).toEqual([]);
		expect(checkLines(yaml("乙"))).toEqual([]);
		expect(checkReports(yaml("丙"))[0]).toMatchObject({
			code: "error flow/redo-forward",
			params: { from: "2", to: "3" },
		});
	});
});

describe("reachability", () => {
	it("follows choices through paths that stand before them, however many", () => {
		const passOn = (name: string, to: string): string =>
			`  - path: ${name}\n    body:\n${choose(to, "end").replace(/^/gm, "    ").trimEnd()}\n`;
		const yaml = `body:\n${steps("a")}${path("甲", "b")}${passOn("乙", "甲")}${passOn("丙", "乙")}${choose("丙", "end")}`;
		expect(checkLines(yaml)).toEqual([]);
	});

	it("names a path by its whole title", () => {
		const yaml = `body:\n${steps("a")}${path("甲", "b", "    title: 「設定」の__方__\n")}`;
		expect(checkReports(yaml)).toMatchObject([{ params: { letter: "A", name: "「設定」の方" } }]);
	});

	it("ends with a `done`, unless a section begins another procedure", () => {
		const end = `body:\n${steps("a")}  - done: 完了\n`;
		expect(checkLines(`${end}${steps("b")}`)).toEqual(["warning flow/unreachable-step step:"]);
		expect(checkLines(`${end}  - section: 次\n${steps("b")}`)).toEqual([]);
	});

	it("comes with jumps, choices and the ends of paths", () => {
		const yaml = `body:\n${steps("a; skip: {if: x, to: 別}")}  - done: 完了\n${steps("別|b")}`;
		expect(checkLines(yaml)).toEqual([]);
		const paths = `body:\n${steps("a")}${choose("甲", "乙")}${path("甲", "b")}${path("乙", "c", "    then: end\n")}${steps("d")}`;
		expect(checkLines(paths)).toEqual([]);
	});

	it("fails behind paths that all lead away", () => {
		const yaml = `body:\n${steps("a")}${choose("甲", "乙")}${path("甲", "b", "    then: end\n")}${path("乙", "c", "    then: end\n")}${steps("d")}`;
		expect(checkReports(yaml)).toMatchObject([{ code: "warning flow/unreachable-step", params: { number: "3" } }]);
	});

	it("of a path needs an entrance; its steps are not reported one by one", () => {
		const yaml = `body:\n${steps("a")}${path("甲", "b")}${steps("c")}`;
		expect(checkReports(yaml)).toMatchObject([
			{ code: "warning flow/path-without-entrance", params: { letter: "A", name: "甲" } },
		]);
		expect(
			checkLines(
				yaml
					.replace("do: a", "do: a\n    skip: {if: x, to: 中}")
					.replace("step: \n        do: b", "step: 中\n        do: b"),
			),
		).toEqual([]);
	});

	it("does not end with a `done` that only some variants have", () => {
		const yaml = `variants: {device: {iphone: i, android: a}}\nbody:\n${steps("a")}  - done: 完了\n    only: {device: iphone}\n${steps("b")}`;
		expect(checkLines(yaml)).toEqual([]);
		expect(checkLines(yaml, { picked: { device: "iphone" } })).toEqual(["warning flow/unreachable-step step:"]);
	});
});

describe("dead ends", () => {
	it("are circles without a way out, reported at their last step", () => {
		const yaml = `body:\n${steps("初|a")}${choose("甲", "乙")}${path("甲", "b", "    then: 初\n")}${path("乙", "c", "    then: 初\n")}`;
		expect(checkReports(yaml)).toMatchObject([{ code: "warning flow/dead-end", params: { number: "B2" } }]);
	});

	it("are none where one way leads out", () => {
		const yaml = `body:\n${steps("初|a")}${choose("甲", "乙")}${path("甲", "b", "    then: 初\n")}${path("乙", "c")}`;
		expect(checkLines(yaml)).toEqual([]);
	});
});
