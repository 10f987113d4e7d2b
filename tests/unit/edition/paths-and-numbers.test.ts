import { describe, expect, it } from "vitest";
import { circledNumber, lettersOf } from "../../../src/edition/number-style.ts";
import { blocksOf, editionOf, outline, soundEdition, spell, steps, stepsOf } from "./edition-of.ts";

const numbersOf = (yaml: string): readonly string[] => stepsOf(soundEdition(yaml)).map(({ number }) => number);

/** A path with one step for each text. */
const path = (name: string, texts: readonly string[], keys = ""): string =>
	`  - path: ${name}\n${keys}    body:\n${steps(...texts)
		.replace(/^/gm, "    ")
		.trimEnd()}\n`;

const choose = (...targets: readonly string[]): string =>
	`  - choose:\n      options:\n${targets.map((to) => `        - {if: ${to}の方, to: ${to}}\n`).join("")}`;

describe("numbering", () => {
	it("counts letters on after Z, and circles up to 50", () => {
		expect([1, 26, 27, 52, 53, 702, 703].map(lettersOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
		expect([1, 20, 21, 35, 36, 50, 51].map(circledNumber)).toEqual(["①", "⑳", "㉑", "㉟", "㊱", "㊿", "51"]);
	});

	it("has the styles 1, A, ① and 1-1", () => {
		const body = `body:\n  - section: x\n${steps("a", "b")}  - section: y\n${steps("c")}`;
		expect(numbersOf(body)).toEqual(["1", "2", "3"]);
		expect(numbersOf(`numbering: {style: A}\n${body}`)).toEqual(["A", "B", "C"]);
		expect(numbersOf(`numbering: {style: ①}\n${body}`)).toEqual(["①", "②", "③"]);
		expect(numbersOf(`numbering: {style: 1-1}\n${body}`)).toEqual(["1-1", "1-2", "2-1"]);
		expect(numbersOf(`numbering: {restart: section}\n${body}`)).toEqual(["1", "2", "1"]);
	});

	it("by section needs one before the first step", () => {
		expect(editionOf(`numbering: {style: 1-1}\nbody:\n${steps("a")}`).reports[0]).toMatch(
			/^error flow\/step-before-section/,
		);
	});

	it("by letters does not go with paths", () => {
		const yaml = `numbering: {style: A}\nbody:\n${steps("a")}${choose("x", "y")}${path("x", ["b"])}${path("y", ["c"])}`;
		expect(editionOf(yaml).reports).toEqual(["error flow/letters-in-path {style: A}"]);
	});
});

describe("paths", () => {
	const TWO = `body:\n${steps("a; mode: browser")}${choose("乙", "甲")}${path("甲", ["b", "c"])}${path("乙", ["d"])}${steps("e")}`;

	it("go on from the number before the choice, their letters in the order of the options", () => {
		expect(outline(soundEdition(TWO))).toEqual([
			"1 browser",
			"choose",
			"path B 甲",
			"B2 browser",
			"B3 browser",
			"/path B to 4",
			"path A 乙",
			"A2 browser",
			"/path A to 4",
			"meeting A B",
			"4 browser",
		]);
	});

	it("tell the choice where they begin", () => {
		const [options] = blocksOf(soundEdition(TWO), "choose").map((block) => block.options.map(({ value }) => value.to));
		expect(options?.map((to) => (to.kind === "path" ? [to.letter, spell(to.title), to.first] : to))).toEqual([
			["A", "乙", 3],
			["B", "甲", 1],
		]);
	});

	it("start their letters again at each choice", () => {
		const yaml = `${TWO}${choose("丙", "丁")}${path("丙", ["f"])}${path("丁", ["g"])}`;
		expect(numbersOf(yaml)).toEqual(["1", "B2", "B3", "A2", "4", "A5", "B5"]);
	});

	it("reached by a jump take the letters after those of the options", () => {
		const yaml = `body:\n${steps("a; skip: {if: 出ない, to: 別}")}${choose("甲", "乙")}${path("丙", ["別|x"])}${path("甲", ["b"])}${path("乙", ["c"])}`;
		expect(numbersOf(yaml)).toEqual(["1", "C2", "A2", "B2"]);
	});

	it("inside paths carry both letters", () => {
		const inner = `      - choose: {options: [{if: x, to: 子}, {if: y, to: end}]}\n      - path: 子\n        body:\n          - step:\n            do: c\n`;
		const yaml = `body:\n${steps("a")}${choose("親", "隣")}${path("親", ["b"])}${inner}${path("隣", ["d"])}`;
		expect(numbersOf(yaml)).toEqual(["1", "A2", "AA3", "B2"]);
	});

	it("restart with a section inside them, and what follows goes on from the longest", () => {
		const yaml = `numbering: {restart: section}\nbody:\n  - section: s\n${steps("a", "b")}${choose("甲", "乙")}  - path: 甲\n    body:\n      - section: t\n      - step:\n        do: c\n${path("乙", ["d", "e"])}${steps("f")}`;
		expect(numbersOf(yaml)).toEqual(["1", "2", "A1", "B3", "B4", "5"]);
	});

	it("keep the number before the choice across a section between them", () => {
		const yaml = `body:\n${steps("a")}${choose("甲", "乙")}${path("甲", ["b", "c"])}  - section: s\n${path("乙", ["d"])}`;
		expect(numbersOf(yaml)).toEqual(["1", "A2", "A3", "B2"]);
	});

	it("lead where their `then` says, else on, else to the end", () => {
		const yaml = `body:\n${steps("a; mode: browser")}${choose("甲", "乙", "丙")}${path("甲", ["b"], "    then: 先\n")}${path("乙", ["c"], "    then: end\n")}${path("丙", ["d"])}${steps("e", "先|f")}`;
		expect(outline(soundEdition(yaml)).filter((line) => line.startsWith("/"))).toEqual([
			"/path A to 4",
			"/path B to end",
			"/path C to 3",
		]);
		const last = `body:\n${steps("a")}${choose("甲", "乙")}${path("甲", ["b"])}${path("乙", ["c"])}`;
		expect(outline(soundEdition(last)).filter((line) => line.startsWith("/"))).toEqual([
			"/path A to end",
			"/path B to end",
		]);
		expect(outline(soundEdition(`${last}  - done: 完了\n`)).filter((line) => line.startsWith("/"))).toEqual([
			"/path A to done",
			"/path B to done",
		]);
		expect(
			outline(soundEdition(`${last}  - choose: {options: [{if: x, to: end}, {if: y, to: end}]}\n`)).filter((line) =>
				line.startsWith("/"),
			),
		).toEqual(["/path A to choose", "/path B to choose"]);
	});

	it("that end in a box of their own lead nowhere else", () => {
		const ended = path("甲", ["b"]).replace(/\n$/, "\n      - done: 終わり\n");
		const yaml = `body:\n${steps("a; mode: browser")}${choose("甲", "乙")}${ended}${path("乙", ["c"])}${steps("d")}`;
		expect(outline(soundEdition(yaml)).filter((line) => /^.path|meeting/.test(line))).toEqual([
			"/path A",
			"/path B to 3",
			"meeting B",
		]);
	});

	it("meet in what follows the last of them, and it says whose readers go on there", () => {
		const meetings = (yaml: string) =>
			outline(soundEdition(`body:\n${steps("a; mode: browser")}${yaml}`)).filter((line) => line.startsWith("meeting"));
		const two = `${path("甲", ["b"])}${path("乙", ["c"])}`;
		const third = path("丙", ["d"], "    then: end\n");
		expect(meetings(`${choose("甲", "乙")}${two}${steps("e")}`)).toEqual(["meeting A B"]);
		expect(meetings(`${choose("甲", "乙", "丙")}${two}${third}${steps("e")}`)).toEqual(["meeting A B"]);
		// A heading parts what follows from the ways by itself, and one way alone meets nothing.
		expect(meetings(`${choose("甲", "乙")}${two}  - section: 節\n${steps("e")}`)).toEqual([]);
		expect(meetings(`${choose("甲", "先")}${path("甲", ["b"])}${steps("先|e")}`)).toEqual([]);
		// Before the call-out that leads to the step, whoever puts it there.
		const switched = outline(
			soundEdition(`body:\n${steps("a; mode: browser")}${choose("甲", "乙")}${two}${steps("e; mode: app")}`),
		);
		expect(switched.slice(-3)).toEqual(["meeting A B", "browser → app first", "3 app"]);
	});

	it("are targets of a choice only", () => {
		const yaml = `body:\n${steps("a; skip: {if: x, to: 甲}")}${choose("甲", "乙")}${path("甲", ["b"])}${path("乙", ["c"])}`;
		expect(editionOf(yaml).reports).toEqual(["error flow/target-is-path 甲"]);
	});
});

describe("modes and switches around paths", () => {
	const body = (first: string, second: string, after: string): string =>
		`body:\n${steps("a; mode: browser")}${choose("甲", "乙")}${path("甲", ["b", first])}${path("乙", [second])}${steps(after)}`;

	it("take the mode before the choice into each path, and no switch from path to path", () => {
		expect(outline(soundEdition(body("c; mode: app", "d", "e; mode: app")))).toEqual([
			"1 browser",
			"choose",
			"path A 甲",
			"A2 browser",
			"browser → app first",
			"A3 app",
			"/path A to 4",
			"path B 乙",
			"B2 browser",
			"browser → app",
			"/path B to 4",
			"meeting A B",
			"4 app",
		]);
	});

	it("need a mode after ways that end in different ones; the error names the ways", () => {
		const { reports, sink } = editionOf(body("c; mode: app", "d", "e"));
		expect(reports).toEqual(["error flow/ambiguous-mode step:"]);
		expect(sink.all[0]?.params).toEqual({
			ways: [
				{ mode: "app", way: "甲" },
				{ mode: "browser", way: "乙" },
			],
		});
	});

	it("say once before a step that all ways lead to from one other mode", () => {
		const yaml = `body:\n${steps("a; mode: browser")}${choose("甲", "乙")}${path("甲", ["b; mode: app"])}${path("乙", ["c; mode: app"])}${steps("d; mode: browser")}`;
		expect(outline(soundEdition(yaml)).slice(-2)).toEqual(["app → browser back to 1", "3 browser"]);
	});

	it("name no step to return to that only some readers have passed", () => {
		const yaml = `body:\n${steps("a; mode: app")}${choose("甲", "乙")}${path("甲", ["b; mode: browser", "c; mode: app"])}${path("乙", ["d"])}${steps("e; mode: browser")}`;
		expect(outline(soundEdition(yaml)).at(-2)).toBe("app → browser");
	});

	it("name no step to return to that a path leads around", () => {
		const yaml = (then: string): string =>
			`body:\n${steps("a; mode: app")}${choose("甲", "乙")}${path("甲", ["b"], then)}${path("乙", ["c"])}${steps("d; mode: browser", "e; mode: app", "合|f", "g; mode: browser")}`;
		expect(outline(soundEdition(yaml("    then: 合\n"))).at(-2)).toBe("app → browser");
		expect(outline(soundEdition(yaml(""))).at(-2)).toBe("app → browser back to 3");
	});

	it("put runs into their paths", () => {
		const { runs } = soundEdition(body("c; mode: app", "d", "e; mode: app"));
		expect(runs.map(({ mode, path: id }) => [mode, id])).toEqual([
			["browser", null],
			["browser", 0],
			["app", 0],
			["browser", 1],
			["app", null],
		]);
	});
});
