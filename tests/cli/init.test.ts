import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TEMPLATES } from "../../src/cli/options.ts";
import { compileManual, REPOSITORY } from "../support/compile-manual.ts";
import { run, useFolder } from "./run-program.ts";

const folder = useFolder();

describe("the sample manuals", () => {
	const samples = TEMPLATES.flatMap((template) => ["ja", "en"].map((lang) => `${template}.${lang}`));

	it.each(samples)("%s has no error and no warning, and tells editors its schema", async (name) => {
		const text = readFileSync(join(REPOSITORY, `assets/templates/${name}.yaml`), "utf8");
		expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=manual.schema.json");
		const { diagnostics, editions } = await compileManual(text, folder.path);
		expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
		expect(editions.length).toBeGreaterThan(0);
		for (const { document, edition } of editions) {
			expect(edition.lang).toBe(name.slice(-2));
			expect(document?.pages.length).toBeLessThanOrEqual(name.startsWith("poster") ? 1 : 2);
		}
	});
});

describe("init", () => {
	it("makes a folder that builds at once", () => {
		const begun = run(["init", "wifi", "--template", "wifi"], { cwd: folder.path });
		expect({ code: begun.code, stderr: begun.stderr }).toEqual({ code: 0, stderr: "" });
		expect(begun.stdout).toContain("cd wifi");
		const made = join(folder.path, "wifi");
		expect(readdirSync(made).sort()).toEqual(["README.md", "assets", "manual.schema.json", "manual.yaml"]);
		expect(statSync(join(made, "assets")).isDirectory()).toBe(true);
		expect(readFileSync(join(made, "manual.schema.json"), "utf8")).toBe(
			readFileSync(join(REPOSITORY, "manual.schema.json"), "utf8"),
		);
		const built = run(["build", "--strict"], { cwd: made });
		expect({ code: built.code, stderr: built.stderr }).toEqual({ code: 0, stderr: "" });
		expect(existsSync(join(made, "out/manual.pdf"))).toBe(true);
	});

	it("begins in the current folder, in the author's language", () => {
		expect(run(["init", "--lang", "en"], { cwd: folder.path }).code).toBe(0);
		expect(readFileSync(join(folder.path, "README.md"), "utf8")).toContain("Make the PDF");
		expect(readFileSync(join(folder.path, "manual.yaml"), "utf8")).toContain("lang: en");
	});

	it.each(["manual.yaml", "README.md", "manual.schema.json"])("overwrites no %s, and then writes nothing", (name) => {
		writeFileSync(join(folder.path, name), "mine");
		const { code, stdout, stderr } = run(["init"], { cwd: folder.path });
		expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
		expect(stderr).toContain("file/exists");
		expect(stderr).toContain(name);
		expect(readdirSync(folder.path)).toEqual([name]);
		expect(readFileSync(join(folder.path, name), "utf8")).toBe("mine");
	});

	it("takes back what it wrote where something cannot be written", () => {
		mkdirSync(join(folder.path, "new"));
		writeFileSync(join(folder.path, "new/assets"), "no folder");
		const { code, stderr } = run(["init", "new"], { cwd: folder.path });
		expect(code).toBe(1);
		expect(stderr).toContain("file/unwritable-target");
		expect(readdirSync(join(folder.path, "new"))).toEqual(["assets"]);
	});

	it("says that a file is no folder", () => {
		writeFileSync(join(folder.path, "taken"), "");
		const { code, stderr } = run(["init", "taken"], { cwd: folder.path });
		expect(code).toBe(1);
		expect(stderr).toContain("file/unwritable-target");
	});
});
