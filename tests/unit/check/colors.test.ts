import { describe, expect, it } from "vitest";
import { steps } from "../edition/edition-of.ts";
import { checkLines, checkReports } from "./reports-of.ts";

describe("modes", () => {
	const manual = (first: string, second: string): string =>
		`modes:\n  a: {name: 甲, ${first}}\n  b: {name: 乙, ${second}}\nbody:\n${steps("x; mode: a", "y; mode: b")}`;

	it("of one shape differ by at least 60 of 255 in grey", () => {
		expect(checkReports(manual("look: round, color: '333333'", "look: round, color: '6e6e6e'"))).toMatchObject([
			{ code: "warning color/similar-modes", params: { first: "a", second: "b", look: "round", difference: 59 } },
		]);
		expect(checkLines(manual("look: round, color: '333333'", "look: round, color: '6f6f6f'"))).toEqual([]);
	});

	it("of one shape differ to people who see fewer colours, too", () => {
		expect(checkReports(manual("look: round, color: '00df0e'", "look: round, color: 'facb11'"))).toMatchObject([
			{ code: "warning color/confusable-modes", params: { first: "a", second: "b", deficiency: "protanopia" } },
		]);
		expect(checkReports(manual("look: round, color: 'fb0410'", "look: round, color: 'c98410'"))).toMatchObject([
			{ code: "warning color/confusable-modes", params: { deficiency: "deuteranopia" } },
		]);
		expect(checkReports(manual("look: round, color: '0be90f'", "look: round, color: '6ef9db'"))).toMatchObject([
			{ code: "warning color/confusable-modes", params: { deficiency: "tritanopia" } },
		]);
		expect(checkLines(manual("look: round, color: '00df0e'", "look: notch, color: 'facb11'"))).toEqual([]);
		expect(checkLines(manual("look: round, color: blue", "look: round, color: amber"))).toEqual([]);
	});

	it("of different shapes may have one colour", () => {
		expect(checkLines(manual("look: round, color: blue", "look: notch, color: blue"))).toEqual([]);
	});
});

describe("the theme", () => {
	const manual = (colors: string): string => `theme: {colors: {${colors}}}\nbody:\n${steps("x; mode: browser")}`;

	it("of the program has enough contrast", () => {
		expect(checkLines(`body:\n${steps("w", "x; mode: browser", "y; mode: app")}`)).toEqual([]);
	});

	it("keeps words and marks readable", () => {
		expect(checkReports(manual("red: 'ffcccc'"))).toMatchObject([
			{ code: "warning color/low-contrast", at: "'ffcccc'", params: { over: "red", under: "paper" } },
		]);
	});

	it("says of one colour that is wrong only where it is worst", () => {
		expect(checkReports(manual("ink: '888888'"))).toMatchObject([
			{ code: "warning color/low-contrast", at: "'888888'", params: { over: "ink", under: "dim" } },
		]);
		expect(checkLines(manual("red: 'ffcccc', btn: 'dddddd'"))).toEqual([
			"warning color/low-contrast 'ffcccc'",
			"warning color/low-contrast 'dddddd'",
		]);
	});

	it("names colours that exist", () => {
		expect(checkReports(manual("bleu: '003366'"))).toMatchObject([
			{ code: "error color/unknown-token", params: { name: "bleu", suggestion: "blue" } },
		]);
	});
});
