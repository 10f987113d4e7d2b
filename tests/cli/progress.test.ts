import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/diagnostics/display-width.ts";
import { environment, PROGRAM, run, SOUND, useFolder } from "./run-program.ts";

const folder = useFolder();

/** util-linux's `script`, which runs a command at a terminal of its own. */
const hasTerminal = process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;

const ERASE = "\r\u001b[2K";

/** Enough steps for more than a second. */
const LONG = `title: 題\nbody:\n${"  - step:\n    mode: browser\n    do: 開きます。\n".repeat(4_000)}`;

const atTerminal = (words: string): string => {
	const command = `"${process.execPath}" "${PROGRAM}" ${words}`;
	const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
		cwd: folder.path,
		env: environment({ TERM: "xterm" }),
		encoding: "utf8",
	});
	return stdout;
};

describe("a build of more than a second", { timeout: 60_000 }, () => {
	it.runIf(hasTerminal)("says at a terminal where it is, and removes the line", () => {
		writeFileSync(join(folder.path, "manual.yaml"), LONG);
		const said = atTerminal("build").split(ERASE);
		expect(said.length).toBeGreaterThan(3);
		expect(said).toContainEqual(expect.stringMatching(/^ページを組んでいます … out\/manual\.pdf \(\d+ s\)$/));
		expect(said.at(-1)).toMatch(/^out\/manual\.pdf を書き出しました（.*）\r\n$/);
	});

	it.runIf(hasTerminal)("speaks the reader's language, and cuts what could not be removed once it is wrapped", () => {
		const name = `${"長".repeat(60)}.yaml`;
		writeFileSync(join(folder.path, name), LONG);
		const shown = atTerminal(`check --lang en ${name}`)
			.split(ERASE)
			.filter((line) => line.startsWith("checking … "));
		expect(shown.length).toBeGreaterThan(0);
		for (const line of shown) expect(displayWidth(line)).toBeLessThanOrEqual(80);
	});

	it("says nothing on pipes", () => {
		writeFileSync(join(folder.path, "manual.yaml"), LONG);
		expect(run(["build"], { cwd: folder.path }).stderr).toBe("");
	});
});

describe("a build of less", () => {
	it.runIf(hasTerminal)("shows none", () => {
		writeFileSync(join(folder.path, "manual.yaml"), SOUND);
		expect(atTerminal("check --quiet")).toBe("");
		expect(atTerminal("check")).not.toContain("…");
	});
});
