import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { locateSpan } from "../../src/diagnostics/locate-span.ts";
import { registry } from "../../src/diagnostics/registry.ts";
import { compileManual, REPOSITORY } from "../support/compile-manual.ts";

const folder = join(REPOSITORY, "tests/diagnostics");

/** Codes that no manual alone can show, because they are about files and folders, and the tests that show them. */
const TESTED_ELSEWHERE: ReadonlyMap<string, string> = new Map([
	["file/missing", "tests/unit/cli/read-input.test.ts"],
	["file/folder", "tests/unit/cli/read-input.test.ts"],
	["file/special", "tests/unit/cli/read-input.test.ts"],
	["file/unreadable", "tests/unit/cli/read-input.test.ts"],
	["file/not-a-manual", "tests/unit/cli/read-input.test.ts"],
	["file/unknown-encoding", "tests/unit/cli/read-input.test.ts"],
	["file/not-utf8", "tests/unit/cli/read-input.test.ts"],
	["file/too-large", "tests/unit/input/source/read-source.test.ts"],
	["file/target-is-input", "tests/cli/program.test.ts"],
	["file/same-target", "tests/cli/usage.test.ts"],
	["file/exists", "tests/cli/init.test.ts"],
	["file/long-name", "tests/unit/cli/write-faults.test.ts"],
	["file/locked-target", "tests/unit/cli/write-faults.test.ts"],
	["file/unwritable-target", "tests/unit/cli/write-faults.test.ts"],
	["file/disk-full", "tests/unit/cli/write-faults.test.ts"],
	["font/not-truetype", "tests/unit/text/font/load-theme-fonts.test.ts"],
	["image/missing", "tests/unit/figure/picture/load-pictures.test.ts"],
	["image/outside", "tests/unit/figure/picture/load-pictures.test.ts"],
	["image/unreadable", "tests/unit/figure/picture/load-pictures.test.ts"],
	["image/not-a-picture", "tests/unit/figure/picture/load-pictures.test.ts"],
	["image/too-large", "tests/unit/figure/picture/load-pictures.test.ts"],
	["image/damaged", "tests/unit/figure/picture/load-pictures.test.ts"],
	["image/no-sharp", "tests/unit/figure/picture/load-pictures.test.ts"],
	["image/no-alt", "tests/unit/figure/picture/load-pictures.test.ts"],
	["image/low-dpi", "tests/unit/figure/picture/load-pictures.test.ts"],
	["image/too-tall", "tests/unit/figure/picture/load-pictures.test.ts"],
]);

const codes = Object.keys(registry);
const shown = codes.filter((code) => !TESTED_ELSEWHERE.has(code));
const nameOf = (code: string): string => `${code.replace("/", "-")}.yaml`;

/** What the comments above a manual say: `# expect: code line:column` (or `file`), and `# set: variant=value`. */
const readComments = (text: string) => ({
	expected: [...text.matchAll(/^# expect: (\S+ \S+)$/gm)].map(([, report]) => report ?? ""),
	set: new Map([...text.matchAll(/^# set: ([^=\s]+)=(\S+)$/gm)].map(([, name, value]) => [name ?? "", value ?? ""])),
});

describe("every code of a diagnostic", () => {
	it.each(shown)("%s is reported of its manual, at the place that its comment says", async (code) => {
		const text = readFileSync(join(folder, nameOf(code)), "utf8");
		const { expected, set } = readComments(text);
		const { diagnostics, source } = await compileManual(text, REPOSITORY, { set, onlyLang: null });
		const reports = diagnostics
			.filter((diagnostic) => diagnostic.code === code)
			.map(({ span }) => {
				const { line, column } = locateSpan(span, source);
				return `${code} ${span === null ? "file" : `${line}:${column}`}`;
			});
		expect(expected.length).toBeGreaterThan(0);
		expect(reports).toEqual(expected);
	});

	it.each([...TESTED_ELSEWHERE])("%s stands in the test that shows it", (code, path) => {
		expect(codes).toContain(code);
		const file = join(REPOSITORY, path);
		expect(existsSync(file) && readFileSync(file, "utf8").includes(code)).toBe(true);
	});

	it("has a manual in the folder, which holds no others", () => {
		expect(readdirSync(folder).sort()).toEqual(shown.map(nameOf).sort());
	});
});
