import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderDiagnosticsReference } from "../../src/diagnostics/explain.ts";
import { renderReference } from "../../src/input/format/render-reference.ts";
import { renderSchema } from "../../src/input/format/render-schema.ts";

const written = (path: string): string =>
	readFileSync(join(import.meta.dirname, "../..", path), "utf8").replaceAll("\r\n", "\n");

describe("the files that come from declarations (npm run generate)", () => {
	it("manual.schema.json is fresh", () => {
		expect(written("manual.schema.json")).toBe(renderSchema());
	});

	it("docs/diagnostics.md is fresh", () => {
		expect(written("docs/diagnostics.md")).toBe(renderDiagnosticsReference());
	});

	it("docs/format.md is fresh", () => {
		expect(written("docs/format.md")).toBe(renderReference());
	});
});

describe("THIRD-PARTY-NOTICES.md (node scripts/notices.mjs)", () => {
	const notices = written("THIRD-PARTY-NOTICES.md");
	const { dependencies } = JSON.parse(written("package.json")) as { readonly dependencies: Record<string, string> };

	it.each(Object.entries(dependencies))("has the licence of %s in the version %s", (name, version) => {
		expect(notices).toContain(`## ${name} ${version}\n`);
	});

	it("has the licence of the phrase model, which lies in src/ and is not shipped", () => {
		expect(notices).toContain(written("src/text/line/BUDOUX-LICENSE.txt").trim());
	});
});
