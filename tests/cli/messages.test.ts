import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, SOUND, useFolder } from "./run-program.ts";

const folder = useFolder();

const write = (name: string, text: string): void => writeFileSync(join(folder.path, name), text);

/** One error, after characters of two UTF-16 units, one warning, and a second place for the error. */
const FAULTY = `title: 試し😀
body:
  - {step: 𠮷😀, do: 開きます。, doo: x}
  - step: 𠮷😀
    do: 読みます。
    qr: ~
`;

describe("--message-format json", () => {
	const readJson = (words: readonly string[]) => {
		const { code, stdout, stderr } = run([...words, "--message-format", "json"], { cwd: folder.path });
		expect(stderr).toBe("");
		return { code, report: JSON.parse(stdout) as { version: number; diagnostics: unknown[]; outputs: unknown[] } };
	};

	it("gives offsets in UTF-16 units without the byte-order mark, and columns in code points", () => {
		write("manual.yaml", `\ufeff${FAULTY}`);
		const { code, report } = readJson(["check"]);
		expect(code).toBe(1);
		expect(Object.keys(report)).toEqual(["version", "diagnostics", "outputs"]);
		expect(report).toMatchObject({ version: 1, outputs: [] });
		const line = FAULTY.split("\n")[2] ?? "";
		const column = [...line.slice(0, line.indexOf("doo"))].length + 1;
		expect(report.diagnostics).toContainEqual(
			expect.objectContaining({
				code: "format/unknown-key",
				severity: "error",
				message: expect.stringContaining("doo"),
				hint: expect.stringContaining("do"),
				file: "manual.yaml",
				offset: FAULTY.indexOf("doo"),
				length: 3,
				line: 3,
				column,
				endLine: 3,
				endColumn: column + 3,
			}),
		);
		const first = FAULTY.indexOf("𠮷");
		expect(report.diagnostics).toContainEqual(
			expect.objectContaining({
				code: "format/duplicate-name",
				related: [
					{
						message: expect.any(String),
						file: "manual.yaml",
						offset: first,
						length: "𠮷😀".length,
						line: 3,
						column: 12,
						endLine: 3,
						endColumn: 14,
					},
				],
			}),
		);
	});

	it("lists the files that were written, and warnings beside them", () => {
		write("a.yaml", SOUND.replace("  - done", "    qr: ~\n  - done"));
		write("b.yaml", SOUND.replace("title: 試し", "title: {ja: 試し, en: Trial}\nlangs: [ja, en]"));
		const { code, report } = readJson(["build", "a.yaml", "b.yaml"]);
		expect(code).toBe(0);
		expect(report.outputs).toEqual(
			[
				["a.pdf", "ja"],
				["b.ja.pdf", "ja"],
				["b.en.pdf", "en"],
			].map(([name = "", lang]) => {
				const file = join("out", name);
				return { file, pages: 1, bytes: statSync(join(folder.path, file)).size, lang };
			}),
		);
		expect(report.diagnostics).toContainEqual(
			expect.objectContaining({ code: "qr/missing-url", severity: "warning", file: "a.yaml" }),
		);
	});

	it("is one document, also where there is nothing to say, and for a file that is not there", () => {
		write("manual.yaml", SOUND);
		expect(readJson(["check"])).toEqual({ code: 0, report: { version: 1, diagnostics: [], outputs: [] } });
		const { code, report } = readJson(["build", "none.yaml"]);
		expect(code).toBe(1);
		const place = { offset: 0, length: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };
		expect(report.diagnostics).toEqual([
			expect.objectContaining({ code: "file/missing", file: "none.yaml", ...place }),
		]);
	});
});

describe("the other forms", () => {
	it("short: one line a message, on stderr", () => {
		write("manual.yaml", FAULTY);
		const { code, stdout, stderr } = run(["build", "--message-format", "short"], { cwd: folder.path });
		expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
		const lines = stderr.trimEnd().split("\n");
		expect(lines.length).toBeGreaterThanOrEqual(2);
		for (const line of lines) expect(line).toMatch(/^manual\.yaml:\d+:\d+: (?:error|warning|info) [a-z]+\/[a-z-]+: \S/);
	});

	it("github: commands on stdout", () => {
		write("manual.yaml", FAULTY);
		const { stdout, stderr } = run(["check", "--message-format", "github"], { cwd: folder.path });
		expect(stderr).toBe("");
		for (const line of stdout.trimEnd().split("\n")) {
			expect(line).toMatch(
				/^::(?:error|warning|notice) file=manual\.yaml,line=\d+,.*col=\d+,.*title=[a-z]+\/[a-z-]+::\S/,
			);
		}
	});

	it("human: no colour where it is no terminal", () => {
		write("manual.yaml", FAULTY);
		expect(run(["check"], { cwd: folder.path }).stderr).not.toContain("\u001b");
	});
});

describe("the end of a build", () => {
	it("counts warnings in its one line", () => {
		write("manual.yaml", SOUND.replace("  - done", "    qr: ~\n  - done"));
		const japanese = run(["build"], { cwd: folder.path });
		const english = run(["build", "--lang", "en"], { cwd: folder.path });
		expect(japanese.stdout).toMatch(/^out[/\\]manual\.pdf を書き出しました（1ページ、\d+ kB、[\d.]+秒、警告 1件）\n$/);
		expect(english.stdout).toMatch(/^wrote out[/\\]manual\.pdf \(1 page, \d+ kB, [\d.]+ s, 1 warning\)\n$/);
	});

	it("says with --strict why there is no PDF", () => {
		write("manual.yaml", SOUND.replace("  - done", "    qr: ~\n  - done"));
		const { code, stdout, stderr } = run(["build", "--strict"], { cwd: folder.path });
		expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
		expect(stderr).toMatch(/--strict で、警告が 1件あるので、PDF は作りませんでした/);
	});

	it("fails a check with --strict, too", () => {
		write("manual.yaml", SOUND.replace("  - done", "    qr: ~\n  - done"));
		expect(run(["check"], { cwd: folder.path }).code).toBe(0);
		expect(run(["check", "--strict"], { cwd: folder.path }).code).toBe(1);
	});

	it("is silent with --quiet, but for what is wrong", () => {
		write("manual.yaml", SOUND);
		expect(run(["check", "-q"], { cwd: folder.path })).toEqual({ code: 0, stdout: "", stderr: "" });
		write("manual.yaml", FAULTY);
		expect(run(["build", "-q"], { cwd: folder.path }).stderr).toContain("format/unknown-key");
	});
});

describe("what the program says of a manual", () => {
	it("is the same text that is in the file, whatever its encoding", () => {
		writeFileSync(join(folder.path, "manual.yaml"), Buffer.from(`\ufeff${FAULTY}`, "utf16le"));
		const { stdout } = run(["check", "--message-format", "json"], { cwd: folder.path });
		const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; offset: number; length: number }[] };
		const found = diagnostics.find(({ code }) => code === "format/unknown-key");
		expect(FAULTY.slice(found?.offset, (found?.offset ?? 0) + (found?.length ?? 0))).toBe("doo");
		expect(readFileSync(join(folder.path, "manual.yaml")).length).toBe(2 * (FAULTY.length + 1));
	});
});
