import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EXIT_CODE } from "../../src/cli/exit-code.ts";
import { main } from "../../src/cli/main.ts";
import { REPOSITORY } from "../support/compile-manual.ts";
import { FUZZ_SEED, fuzzLimit, fuzzRuns, LEAKS } from "./fuzz-settings.ts";

/** What people type, and what they mistype. Standard input is left out: nothing would end it. */
const WORDS = [
	..."build check init schema explain help biuld wifi.yaml *.yaml manual.yaml none.yaml . .. wifi".split(" "),
	..."--set device=iphone device= =x a=b＝c --only-lang en fr --date 2026-04-01 2026/4/1 --strict -q --quiet".split(
		" ",
	),
	..."-o x.pdf out/ wifi.yaml --format pdf --message-format json short xml --lang ja en --template poster".split(" "),
	..."--help -h -V --version -- —set -oq --set=device=iphone --=x toString __proto__ constructor file/missing".split(
		" ",
	),
	...["", " ", "あ", "\u202e", "a\0b", "x".repeat(300), "'", '"', "$&", "\\", "C:\\a b\\c.yaml"],
];

const ROOT = pathToFileURL(`${REPOSITORY}/`);
const HOME = process.cwd();
const MANUAL = "title: 題\nbody:\n  - step:\n    do: 開きます。\n";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "mfa-manual-"));
	process.chdir(folder);
});
afterEach(() => {
	vi.restoreAllMocks();
	process.chdir(HOME);
	rmSync(folder, { recursive: true, force: true });
});

/** Runs a command line in this process; what it says, and how it ends. */
const type = async (words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> => {
	const said: string[] = [];
	const keep = (text: string | Uint8Array): boolean => said.push(String(text)) > 0;
	vi.spyOn(process.stderr, "write").mockImplementation(keep);
	vi.spyOn(process.stdout, "write").mockImplementation(keep);
	const code = await main(words, ROOT);
	vi.restoreAllMocks();
	return { code, said: said.join("") };
};

describe("any command line", () => {
	it("ends as it should, says something sensible, and leaves the manual as it was", { timeout: 600_000 }, async () => {
		const line = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(line, fc.constantFrom("ja", "en"), async (words, lang) => {
				for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
				writeFileSync(join(folder, "manual.yaml"), MANUAL);
				writeFileSync(join(folder, "wifi.yaml"), MANUAL);
				const { code, said } = await type([...words, "--lang", lang]);
				expect([EXIT_CODE.fine, EXIT_CODE.input, EXIT_CODE.usage]).toContain(code);
				if (code !== EXIT_CODE.fine) expect(said.trim()).not.toBe("");
				if (!words.includes("--help")) expect(said).not.toMatch(LEAKS);
				for (const name of ["manual.yaml", "wifi.yaml"]) {
					expect(readFileSync(join(folder, name), "utf8")).toBe(MANUAL);
				}
				expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(".tmp"))).toEqual([]);
			}),
			{ seed: FUZZ_SEED, numRuns: fuzzRuns(300), ...fuzzLimit(5_000) },
		);
	});
});
