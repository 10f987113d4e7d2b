import { describe, expect, it } from "vitest";
import { quoteLine, splitLine } from "../../../../src/input/source/line-parts.ts";

const partsOf = (line: string): readonly (string | null)[] => {
	const { prefix, key, value, comment } = splitLine(line, 0);
	return [prefix, key, value, comment];
};

describe("splitLine", () => {
	it.each([
		["  - key: value # comment", "  - ", "key", "value", " # comment"],
		["- - a", "- - ", null, "a", ""],
		["key:", "", "key", "", ""],
		["key: ", "", "key", "", ""],
		["key \t: value", "", "key", "value", ""],
		["https://example.com/", "", null, "https://example.com/", ""],
		["a:b: c", "", "a:b", "c", ""],
		["a: b: c", "", "a", "b: c", ""],
		['"a: b" : c', "", '"a: b"', "c", ""],
		["'it''s: x': c", "", "'it''s: x'", "c", ""],
		['"a\\": b": c', "", '"a\\": b"', "c", ""],
		['"a: b', "", null, '"a: b', ""],
		["# only a comment", "", null, "", "# only a comment"],
		["  # only a comment", "  ", null, "", "# only a comment"],
		["key: 教室 #3", "", "key", "教室 #3", ""],
		["key: 教室 #3 # x", "", "key", "教室 #3", " # x"],
		["key: a  \t#", "", "key", "a", "  \t#"],
		["key: a# b", "", "key", "a# b", ""],
		["key: # x", "", "key", "", " # x"],
		["key: a # b # c", "", "key", "a", " # b # c"],
		[": a", "", null, ": a", ""],
		["a : b: c", "", "a", "b: c", ""],
		["-  a", "-  ", null, "a", ""],
		["-a: b", "", "-a", "b", ""],
		["[a: b]", "", null, "[a: b]", ""],
	])("splits %s", (line, ...parts) => {
		expect(partsOf(line)).toEqual(parts);
	});

	it.each([
		["blanks in a value", (n: number) => `key: a${" ".repeat(n)}b`],
		["blanks where a key could end", (n: number) => `a${" ".repeat(n)}b`],
		["colons", (n: number) => `${"a:".repeat(n)}x`],
		["number signs", (n: number) => ` #a`.repeat(n)],
		["quotes", (n: number) => `${'"'.repeat(n)}x`],
		["dashes", (n: number) => `${"- ".repeat(n)}x`],
	])(
		"splits a line with a million %s without hanging",
		(_, make) => {
			const line = make(1_000_000);
			const before = performance.now();
			const { value, end } = splitLine(line, 0);
			expect(value.length).toBeGreaterThan(0);
			expect(end).toBe(line.length);
			// Quadratic, this takes minutes.
			expect(performance.now() - before).toBeLessThan(10_000);
		},
		60_000,
	);
});

describe("quoteLine", () => {
	it("quotes the value and leaves the comment", () => {
		expect(quoteLine("  title: a # b", 9)).toBe("  title: 'a' # b");
	});

	it("quotes one item of a list on one line", () => {
		expect(quoteLine("a: [@b, c]", 4)).toBe("a: ['@b', c]");
	});
});
