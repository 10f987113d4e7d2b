// Writes the files that come from declarations: the JSON Schema and the reference page from the format's, the page of
// diagnostics from the registry's. A test fails when they are stale.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const generated = {
	"manual.schema.json": ["src/input/format/render-schema.ts", "renderSchema"],
	"docs/format.md": ["src/input/format/render-reference.ts", "renderReference"],
	"docs/diagnostics.md": ["src/diagnostics/explain.ts", "renderDiagnosticsReference"],
};

const folder = mkdtempSync(join(tmpdir(), "mfa-manual-"));
try {
	for (const [target, [input, render]] of Object.entries(generated)) {
		const file = join(folder, `${render}.mjs`);
		const bundle = await rolldown({ input, platform: "node" });
		await bundle.write({ file, format: "esm" });
		const module = await import(pathToFileURL(file).href);
		writeFileSync(target, module[render]());
		console.log(target);
	}
} finally {
	rmSync(folder, { recursive: true });
}
