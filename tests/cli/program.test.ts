import { spawnSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { REPOSITORY } from "../support/compile-manual.ts";
import { PROGRAM, run, SOUND, useFolder } from "./run-program.ts";

const home = useFolder();

let folder = "";
beforeEach(() => {
	folder = home.path;
});

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe("build", () => {
	it("writes out/<name>.pdf and says so in one line", () => {
		write("manual.yaml", SOUND);
		const { code, stdout, stderr } = run(["build"], { cwd: folder });
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toMatch(/^out[/\\]manual\.pdf を書き出しました（1ページ、\d+ kB、[\d.]+秒）\n$/);
		expect(readFileSync(join(folder, "out/manual.pdf")).subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
	});

	it("writes the same bytes again, also in another time zone and language", () => {
		write("manual.yaml", SOUND);
		run(["build", "-o", "a.pdf"], { cwd: folder });
		run(["build", "-o", "b.pdf"], {
			cwd: folder,
			env: { TZ: "Asia/Tokyo", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" },
		});
		expect(readFileSync(join(folder, "a.pdf")).equals(readFileSync(join(folder, "b.pdf")))).toBe(true);
	});

	it("answers an error with its place, exits 1 and leaves the old PDF as it was", () => {
		mkdirSync(join(folder, "out"));
		write("out/manual.pdf", "old");
		write("manual.yaml", SOUND.replace("do:", "dou:"));
		const { code, stdout, stderr } = run(["build"], { cwd: folder });
		expect(code).toBe(1);
		expect(stdout).toBe("");
		expect(stderr).toContain("manual.yaml:5:5");
		expect(stderr).toMatch(/エラーが 1件あるので、PDF は作りませんでした/);
		expect(stderr).toContain("do");
		expect(readFileSync(join(folder, "out/manual.pdf"), "utf8")).toBe("old");
		expect(readdirSync(join(folder, "out"))).toEqual(["manual.pdf"]);
	});

	it("reads standard input for -", () => {
		const { code } = run(["build", "-", "-o", "x.pdf"], { cwd: folder, input: SOUND });
		expect(code).toBe(0);
		expect(existsSync(join(folder, "x.pdf"))).toBe(true);
	});

	it("takes -o as a folder where it is one", () => {
		write("wifi.yaml", SOUND);
		mkdirSync(join(folder, "pdfs"));
		expect(run(["build", "wifi.yaml", "-o", "pdfs"], { cwd: folder }).code).toBe(0);
		expect(readdirSync(join(folder, "pdfs"))).toEqual(["wifi.pdf"]);
	});

	it("says nothing with --quiet when all went well", () => {
		write("manual.yaml", SOUND);
		expect(run(["build", "--quiet"], { cwd: folder })).toEqual({ code: 0, stdout: "", stderr: "" });
	});

	it("gives one JSON document with the files written", () => {
		write("manual.yaml", SOUND);
		const { stdout } = run(["build", "--message-format", "json"], { cwd: folder });
		expect(JSON.parse(stdout)).toMatchObject({
			version: 1,
			diagnostics: [],
			outputs: [{ file: join("out", "manual.pdf"), pages: 1, lang: "ja" }],
		});
	});

	it("fails on a warning with --strict and writes nothing", () => {
		write("manual.yaml", SOUND.replace("do: ページを開きます。", "do: ページを開きます。\n    qr: ~"));
		const loose = run(["build"], { cwd: folder });
		const strict = run(["build", "--strict", "-o", "strict.pdf"], { cwd: folder });
		expect([loose.code, strict.code]).toEqual([0, 1]);
		expect(existsSync(join(folder, "strict.pdf"))).toBe(false);
	});

	it.each([
		["a missing file", "nothing.yaml", "file/missing"],
		["a folder", ".", "file/folder"],
	])("answers %s with a diagnostic", (_, path, code) => {
		const result = run(["build", path], { cwd: folder });
		expect(result.code).toBe(1);
		expect(result.stderr).toContain(code);
	});

	it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("answers a target that cannot be written", () => {
		write("manual.yaml", SOUND);
		mkdirSync(join(folder, "out"));
		chmodSync(join(folder, "out"), 0o500);
		const { code, stderr } = run(["build"], { cwd: folder });
		chmodSync(join(folder, "out"), 0o700);
		expect(code).toBe(1);
		expect(stderr).toContain("file/unwritable-target");
	});

	it("does not overwrite the manual itself", () => {
		write("manual.yaml", SOUND);
		const { code, stderr } = run(["build", "-o", "./manual.yaml"], { cwd: folder });
		expect(code).toBe(1);
		expect(stderr).toContain("file/target-is-input");
		expect(readFileSync(join(folder, "manual.yaml"), "utf8")).toBe(SOUND);
	});

	it.skipIf(process.platform === "win32")("follows a link to its target, and refuses devices", () => {
		write("manual.yaml", SOUND);
		write("real.pdf", "old");
		symlinkSync("real.pdf", join(folder, "link.pdf"));
		symlinkSync("/dev/null", join(folder, "null.pdf"));
		expect(run(["build", "-o", "link.pdf"], { cwd: folder }).code).toBe(0);
		expect(lstatSync(join(folder, "link.pdf")).isSymbolicLink()).toBe(true);
		expect(readFileSync(join(folder, "real.pdf")).subarray(0, 5).toString("latin1")).toBe("%PDF-");
		const device = run(["build", "-o", "null.pdf"], { cwd: folder });
		expect(device.code).toBe(1);
		expect(device.stderr).toContain("file/unwritable-target");
	});

	it("dates by the command line, the manual, SOURCE_DATE_EPOCH, in this order", () => {
		const dated = SOUND.replace("body:", "date: 2026-05-01\nbody:");
		const dates = (manual: string, words: readonly string[], env: Record<string, string>): string | undefined => {
			const { code } = run(["build", "-", "-o", "dated.pdf", ...words], { cwd: folder, input: manual, env });
			expect(code).toBe(0);
			const text = readFileSync(join(folder, "dated.pdf")).toString("latin1");
			return /<xmp:CreateDate>(\d{4}-\d{2}-\d{2})/.exec(text)?.[1];
		};
		const epoch = { SOURCE_DATE_EPOCH: "1700000000" };
		expect(dates(dated, ["--date", "2026-06-02"], epoch)).toBe("2026-06-02");
		expect(dates(dated, [], epoch)).toBe("2026-05-01");
		expect(dates(SOUND, [], epoch)).toBe("2023-11-14");
		expect(dates(SOUND, [], {})).toBeUndefined();
	});

	it.skipIf(process.platform === "win32")("waits for a slow writer of standard input", () => {
		write("manual.yaml", SOUND);
		const { status } = spawnSync(
			"sh",
			["-c", `(sleep 1; cat manual.yaml) | "${process.execPath}" "${PROGRAM}" check -`],
			{
				cwd: folder,
			},
		);
		expect(status).toBe(0);
	});

	it("answers a target whose folder is a file", () => {
		write("manual.yaml", SOUND);
		write("out", "no folder");
		const { code, stderr } = run(["build"], { cwd: folder });
		expect(code).toBe(1);
		expect(stderr).toContain("file/unwritable-target");
		expect(readFileSync(join(folder, "out"), "utf8")).toBe("no folder");
	});
});

describe("check", () => {
	it("writes no file", () => {
		write("manual.yaml", SOUND);
		const { code, stdout } = run(["check"], { cwd: folder });
		expect(code).toBe(0);
		expect(stdout).toBe("manual.yaml: 問題はありません\n");
		expect(readdirSync(folder)).toEqual(["manual.yaml"]);
	});

	it("reports on every manual given", () => {
		write("a.yaml", SOUND);
		write("b.yaml", SOUND.replace("title", "titel"));
		const { code, stderr } = run(["check", "a.yaml", "b.yaml", "--message-format", "short"], { cwd: folder });
		expect(code).toBe(1);
		expect(stderr).toMatch(/^b\.yaml:1:1: error format\//m);
	});
});

describe("the command line", () => {
	it("answers wrong usage with 2 and a suggestion, in the reader's language", () => {
		const japanese = run(["biuld"], { cwd: folder });
		const english = run(["biuld", "--lang", "en"], { cwd: folder });
		expect([japanese.code, english.code]).toEqual([2, 2]);
		expect(japanese.stderr).toContain("「biuld」というコマンドはありません");
		expect(japanese.stderr).toContain("build");
		expect(english.stderr).toContain('there is no command "biuld"');
	});

	it.each([
		[["build", "--date", "2026-02-30"]],
		[["build", "--set", "device"]],
		[["build", "--message-format", "xml"]],
		[["build", "--nope"]],
	])("refuses %j with 2", (words) => {
		write("manual.yaml", SOUND);
		expect(run(words, { cwd: folder }).code).toBe(2);
	});

	it("refuses a variant and a language that the manual does not have with 2", () => {
		write("manual.yaml", SOUND);
		const variant = run(["build", "--set", "device=iphone"], { cwd: folder });
		const lang = run(["build", "--only-lang", "fr"], { cwd: folder });
		expect([variant.code, lang.code]).toEqual([2, 2]);
		expect(variant.stderr).toContain("device");
		expect(lang.stderr).toContain("ja");
	});

	it("explains a diagnostic, and knows no other words", () => {
		expect(run(["explain", "file/missing"], { cwd: folder }).code).toBe(0);
		for (const word of ["toString", "__proto__", "file/mising"]) {
			const { code, stderr } = run(["explain", word], { cwd: folder });
			expect(code).toBe(2);
			expect(stderr).toContain("エラー");
		}
	});

	it("helps in Japanese and in English", () => {
		const japanese = run(["--help"], { cwd: folder });
		const english = run(["--help", "--lang", "en"], { cwd: folder });
		expect([japanese.code, english.code]).toEqual([0, 0]);
		expect(japanese.stdout).toContain("使い方:");
		expect(english.stdout).toContain("Usage:");
	});

	it("prints its version", () => {
		const { version } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { version: string };
		expect(run(["--version"], { cwd: folder }).stdout).toBe(`${version}\n`);
	});
});
