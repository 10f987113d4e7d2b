import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileManual } from "../support/compile-manual.ts";
import { textsOf } from "./document-texts.ts";
import { randomManuals, Words, writeManual } from "./random-manual.ts";

describe("every text of a manual", () => {
	it("stands exactly once in the document, whatever the manual", async () => {
		const densities = fc.constantFrom("comfortable", "compact");
		await fc.assert(
			fc.asyncProperty(randomManuals(14), densities, async (manual, density) => {
				const words = new Words();
				const { editions, diagnostics } = await compileManual(writeManual(manual, `{density: ${density}}`, words));
				expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
				const document = editions[0]?.document;
				if (document == null) throw new Error("no document");
				const { content } = textsOf(document);
				const isLeftOut = diagnostics.some(({ code }) => code === "layout/left-out");
				const counts = words.all.map((word) => [word, content.split(word).length - 1] as const);
				const wrong = counts.filter(
					([word, count]) => count !== 1 && !(isLeftOut && count === 0 && words.spare.has(word)),
				);
				expect(wrong).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	}, 60_000);
});
