import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderJson } from "../../src/diagnostics/render-json.ts";
import { dumpDocument } from "../../src/document/dump-document.ts";
import { compileManual, REPOSITORY } from "../support/compile-manual.ts";

/** The folders of this one, and the repository's own manual. */
const cases = [
	{ name: "the handout", manual: join(REPOSITORY, "manual.yaml"), expected: join(import.meta.dirname, "handout") },
	...readdirSync(import.meta.dirname)
		.map((name) => join(import.meta.dirname, name))
		.filter((path) => statSync(path).isDirectory() && existsSync(join(path, "manual.yaml")))
		.map((path) => ({
			name: path.slice(import.meta.dirname.length + 1),
			manual: join(path, "manual.yaml"),
			expected: path,
		})),
];

describe.each(cases)("$name", ({ manual, expected }) => {
	const compiled = compileManual(readFileSync(manual, "utf8"), join(manual, ".."));

	it("has the diagnostics of expected.json", async () => {
		const { source, ...found } = await compiled;
		const diagnostics = renderJson(found.diagnostics, source, "ja");
		await expect(`${JSON.stringify(diagnostics, null, 2)}\n`).toMatchFileSnapshot(join(expected, "expected.json"));
	});

	it("has the pages of expected.txt", async () => {
		const { editions } = await compiled;
		for (const { suffix, document } of editions) {
			const dump = document === null ? "" : dumpDocument(document);
			await expect(dump).toMatchFileSnapshot(join(expected, `expected${suffix}.txt`));
		}
		expect(editions.length).toBeGreaterThan(0);
	});
});
