import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
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
import { anyEdits, applyEdits } from "./mutate.ts";

/**
 * The suite runs a few mutations, always the same ones. FUZZ_RUNS asks for more, FUZZ_SEED for others:
 * `FUZZ_RUNS=2000 FUZZ_SEED=7 npx vitest run tests/fuzz`.
 */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 500);
const SEED = Number(process.env["FUZZ_SEED"] ?? 20261125);

/** No mutated manual of the repository may take longer, in milliseconds. */
const LONGEST = 10_000;

/** Of the documents, one in so many is written as a PDF. */
const WRITTEN_SHARE = 8;

const cases = join(REPOSITORY, "tests/cases");

/** The manuals of the repository, by the folders that their pictures lie in. */
const originals: ReadonlyMap<string, string> = new Map(
	[REPOSITORY, ...readdirSync(cases).map((name) => join(cases, name))]
		.filter((folder) => existsSync(join(folder, "manual.yaml")))
		.map((folder) => [folder, readFileSync(join(folder, "manual.yaml"), "utf8")]),
);

/** What a message must not say: values of the program that were never meant to be printed. */
const LEAKS = /undefined|\[object|NaN|Infinity|function|=>/;

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
					const started = performance.now();
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
					expect(performance.now() - started).toBeLessThan(LONGEST);
				}),
				{ seed: SEED, numRuns: RUNS },
			);
			expect(documents).toBeGreaterThan(0);
		},
		RUNS * LONGEST,
	);
});
