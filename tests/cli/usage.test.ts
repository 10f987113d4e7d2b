import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HELP_WORDS } from "../../src/cli/help-words.ts";
import { run, SOUND, useFolder } from "./run-program.ts";

const folder = useFolder();

const write = (name: string, text: string): void => writeFileSync(join(folder.path, name), text);

const VARIANTS = SOUND.replace("body:", "variants: {device: {iphone: iPhoneの方, android: Androidの方}}\nbody:");

describe("a command line that cannot be obeyed", () => {
	it.each<[readonly string[], string, string]>([
		[["wifi.yaml"], "mfa-manual build wifi.yaml", "mfa-manual build wifi.yaml"],
		[["no such.yml"], 'build "no such.yml"', 'build "no such.yml"'],
		[["biuld"], "「build」のことですか？", 'did you mean "build"?'],
		[["frobnicate"], "build, check, init, schema, explain", "build, check, init, schema, explain"],
		[["build", "--stric"], "「--strict」", '"--strict"'],
		[["build", "--nope"], "mfa-manual build --help", "mfa-manual build --help"],
		[["check", "--set", "a=b"], "build のオプション", "belongs to build"],
		[["build", "—set", "device=iphone"], "--set と打ちます", "type --set"],
		[["build", "–o", "a.pdf"], "-o と打ちます", "type -o"],
		[["build", "--set"], "例: --set device=iphone", "--set device=iphone"],
		[["build", "--set", "device"], "--set device=iphone", "--set device=iphone"],
		[["build", "--set", "device＝android"], "--set device=android", "--set device=android"],
		[["build", "--set", "device=iphone", "--set", "device=android"], "2 つ", "twice"],
		[["build", "--set", "device=ipone"], "--set device=iphone", "--set device=iphone"],
		[["build", "--set", "devise=iphone"], "--set device=", "--set device="],
		[["build", "--only-lang", "fr"], "使えるのは ja です", "it has ja"],
		[["build", "--date", "2026/11/25"], "--date 2026-11-25", "--date 2026-11-25"],
		[["build", "--date", "２０２６年４月１日"], "--date 2026-04-01", "--date 2026-04-01"],
		[["build", "--date", "2026-02-30"], "実在しない", "does not exist"],
		[["build", "-o"], "例: -o 配布.pdf", "-o wall.pdf"],
		[["build", "-o", "-"], "-o に「-」は使えません", '-o cannot be "-"'],
		[["build", "--message-format", "jsn"], "「json」", '"json"'],
		[["build", "--format", "docx"], "使えるのは pdf です", "it can be pdf"],
		[["explain"], "mfa-manual explain screen/unknown-label", "mfa-manual explain screen/unknown-label"],
		[["schema", "a"], "mfa-manual schema --help", "mfa-manual schema --help"],
		[["init", "--template", "wfi"], "「wifi」", '"wifi"'],
	])("%j ends with 2 and says what to type", (words, ja, en) => {
		write("manual.yaml", VARIANTS);
		for (const [lang, hint] of [["ja", ja] as const, ["en", en] as const]) {
			const { code, stdout, stderr } = run(words, { cwd: folder.path, env: { LANG: lang } });
			expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
			expect(stderr).toContain(hint);
			// A message, a hint, nothing else.
			expect(stderr).toMatch(lang === "ja" ? /^エラー: .+\n = ヒント: .+\n$/ : /^error: .+\n = hint: .+\n$/);
		}
		expect(readdirSync(folder.path)).toEqual(["manual.yaml"]);
	});

	it("shows the commands where none is given", () => {
		const { code, stderr } = run([], { cwd: folder.path });
		expect(code).toBe(2);
		expect(stderr).toContain("mfa-manual init");
	});
});

describe("--help", () => {
	it.each(["build", "check", "init", "schema", "explain"])("of %s explains every argument and option", (command) => {
		for (const lang of ["ja", "en"] as const) {
			const { code, stdout } = run([command, "--help"], { cwd: folder.path, env: { LANG: lang } });
			expect(code).toBe(0);
			expect(stdout).toContain(HELP_WORDS[lang][command as "build"]);
			// Each begins with its name, two blanks or more, and then what it means.
			for (const line of stdout.split("\n").filter((one) => /^ {2}-/.test(one))) expect(line).toMatch(/\S {2,}\S/);
			if (lang === "ja") expect(stdout).not.toMatch(/Options|Usage|Arguments|default|choices/);
		}
	});
});

describe("a manual that is not there", () => {
	const stderrOf = (words: readonly string[]): string => {
		const { code, stderr } = run(words, { cwd: folder.path });
		expect(code).toBe(1);
		expect(stderr).toContain("file/missing");
		return stderr;
	};

	it("is looked for among the others", () => {
		write("wifi.yaml", SOUND);
		write("vpn.yml", SOUND);
		expect(stderrOf(["build"])).toContain("vpn.yml、wifi.yaml");
		expect(stderrOf(["build", "wifi"])).toContain("「wifi.yaml」のことですか？");
		expect(stderrOf(["check", "wfii.yaml"])).toContain("「wifi.yaml」のことですか？");
		expect(stderrOf(["build", ".\\wifi.yaml"])).toContain("「./wifi.yaml」のことですか？");
	});

	it("may have an ending that Windows hides", () => {
		write("wifi.yaml.txt", SOUND);
		expect(stderrOf(["build", "wifi.yaml"])).toContain("「wifi.yaml.txt」ならあります");
		expect(stderrOf(["build"])).toContain("「wifi.yaml.txt」ならあります");
	});

	it("may not have been begun", () => {
		expect(stderrOf(["build"])).toContain("mfa-manual init");
		expect(stderrOf(["build", "none/x.yaml"])).toContain("mfa-manual init");
	});
});

describe("several manuals", () => {
	it("are built into out/, also where the shell leaves the * to the program", () => {
		write("a.yaml", SOUND);
		write("b.yaml", SOUND);
		const { code, stdout } = run(["build", "*.yaml"], { cwd: folder.path });
		expect(code).toBe(0);
		expect(stdout).toMatch(/^out[/\\]a\.pdf .*\nout[/\\]b\.pdf .*\n$/);
		expect(readdirSync(join(folder.path, "out"))).toEqual(["a.pdf", "b.pdf"]);
	});

	it("go into the folder that -o names, which cannot be a file", () => {
		write("a.yaml", SOUND);
		write("b.yaml", SOUND);
		const refused = run(["build", "a.yaml", "b.yaml", "-o", "all.pdf"], { cwd: folder.path });
		expect(refused.code).toBe(2);
		expect(refused.stderr).toContain("-o all/");
		expect(run(["build", "a.yaml", "b.yaml", "-o", "all"], { cwd: folder.path }).code).toBe(0);
		expect(readdirSync(join(folder.path, "all"))).toEqual(["a.pdf", "b.pdf"]);
	});

	it("do not replace one another's PDF", () => {
		for (const name of ["a", "b"]) {
			mkdirSync(join(folder.path, name));
			write(`${name}/manual.yaml`, SOUND);
		}
		const { code, stderr } = run(["build", "a/manual.yaml", "b/manual.yaml"], { cwd: folder.path });
		expect(code).toBe(1);
		expect(stderr).toContain("file/same-target");
		expect(existsSync(join(folder.path, "out/manual.pdf"))).toBe(true);
	});

	it("are written where they are sound, though another is not", () => {
		write("a.yaml", SOUND.replace("title", "titel"));
		write("b.yaml", SOUND);
		const { code, stdout } = run(["build", "a.yaml", "b.yaml"], { cwd: folder.path });
		expect(code).toBe(1);
		expect(stdout).toMatch(/^out[/\\]b\.pdf .*\n$/);
		expect(readdirSync(join(folder.path, "out"))).toEqual(["b.pdf"]);
	});

	it("of several editions need a folder, too", () => {
		write("manual.yaml", SOUND.replace("title: 試し", "title: {ja: 試し, en: Trial}\nlangs: [ja, en]"));
		expect(run(["build", "-o", "x.pdf"], { cwd: folder.path }).code).toBe(2);
		expect(run(["build", "-o", "x"], { cwd: folder.path }).code).toBe(0);
		expect(readdirSync(join(folder.path, "x"))).toEqual(["manual.en.pdf", "manual.ja.pdf"]);
	});
});

describe("another manual", () => {
	it("is never replaced by a PDF", () => {
		write("a.yaml", SOUND);
		write("b.yaml", SOUND);
		const { code, stderr } = run(["build", "a.yaml", "-o", "b.yaml"], { cwd: folder.path });
		expect(code).toBe(1);
		expect(stderr).toContain("file/target-is-input");
		expect(readFileSync(join(folder.path, "b.yaml"), "utf8")).toBe(SOUND);
	});
});
