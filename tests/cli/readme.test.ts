import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileManual, REPOSITORY } from "../support/compile-manual.ts";

describe.each(["README.md", "README.en.md"])("the manual in %s", (name) => {
	it("has no fault", async () => {
		const text = /^```yaml\n(.*?)^```$/ms.exec(readFileSync(join(REPOSITORY, name), "utf8"))?.[1] ?? "";
		const { diagnostics, editions } = await compileManual(text);
		expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
		expect(editions[0]?.document?.pages).toHaveLength(1);
	});
});
