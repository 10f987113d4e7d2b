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
