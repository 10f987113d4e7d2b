import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeNodeWorld } from "../../src/cli/node-world.ts";
import { describeDiagnostic } from "../../src/diagnostics/describe-diagnostic.ts";
import { renderHuman } from "../../src/diagnostics/render-human.ts";
import type { Diagnostic } from "../../src/diagnostics/sink.ts";
import type { Document } from "../../src/document/document.ts";
import { writePdf } from "../../src/output/pdf/write-pdf.ts";
import { compileManual, REPOSITORY } from "../support/compile-manual.ts";
import { FUZZ_SEED, fuzzLimit, fuzzRuns, LEAKS } from "./fuzz-settings.ts";
import { anyEdits, applyEdits } from "./mutate.ts";

const RUNS = fuzzRuns(500);

/** No damaged manual of the repository may take more of the processor's time, in milliseconds. */
const LONGEST = 10_000;

/** The suite stops after so many milliseconds, however far it came. */
const PATIENCE = fuzzLimit(15_000);

/** Of the documents, one in so many is written as a PDF. */
const WRITTEN_SHARE = 8;

const cases = join(REPOSITORY, "tests/cases");

/** The manuals of the repository, by the folders that their pictures lie in. */
const originals: ReadonlyMap<string, string> = new Map(
	[REPOSITORY, ...readdirSync(cases).map((name) => join(cases, name))]
		.filter((folder) => existsSync(join(folder, "manual.yaml")))
		.map((folder) => [folder, readFileSync(join(folder, "manual.yaml"), "utf8")]),
);

const expectSensible = (diagnostic: Diagnostic, text: string): void => {
	for (const lang of ["ja", "en"] as const) {
		const { message, hint } = describeDiagnostic(diagnostic, lang);
		expect(message).not.toMatch(LEAKS);
		expect(message.trim()).not.toBe("");
		if (hint === null) continue;
		expect(hint).not.toMatch(LEAKS);
		expect(hint.trim()).not.toBe("");
	}
	for (const span of [diagnostic.span, ...diagnostic.related.map((other) => other.span)]) {
		if (span === null) continue;
		expect([span.start >= 0, span.start <= span.end, span.end <= text.length]).toEqual([true, true, true]);
	}
};

const world = makeNodeWorld(REPOSITORY, pathToFileURL(`${REPOSITORY}/`));

const expectPdf = async (document: Document): Promise<void> => {
	const bytes = await writePdf(document, world.readProgramFile);
	const text = Buffer.from(bytes).toString("latin1");
	expect([text.slice(0, 5), text.trimEnd().slice(-5)]).toEqual(["%PDF-", "%%EOF"]);
};

describe("a damaged manual", () => {
	it(
		"is answered with sensible messages, or with pages, in bounded time",
		async () => {
			let documents = 0;
			await fc.assert(
				fc.asyncProperty(fc.constantFrom(...originals.keys()), anyEdits, async (folder, edits) => {
					const damaged = applyEdits(originals.get(folder) ?? "", edits);
					const before = process.cpuUsage();
					const { diagnostics, editions, source } = await compileManual(damaged, folder);
					for (const diagnostic of diagnostics) expectSensible(diagnostic, damaged);
					renderHuman(diagnostics, source, { lang: "ja", color: false });
					if (!diagnostics.some(({ severity }) => severity === "error")) {
						expect(editions.length).toBeGreaterThan(0);
						for (const { document } of editions) {
							expect(document?.pages.length).toBeGreaterThan(0);
							documents += 1;
							if (document !== null && documents % WRITTEN_SHARE === 0) await expectPdf(document);
						}
					}
					const { user, system } = process.cpuUsage(before);
					expect((user + system) / 1000).toBeLessThan(LONGEST);
				}),
				{ seed: FUZZ_SEED, numRuns: RUNS, ...PATIENCE },
			);
			expect(documents).toBeGreaterThan(0);
		},
		RUNS * LONGEST,
	);
});
