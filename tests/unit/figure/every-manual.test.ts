import { describe, expect, it, vi } from "vitest";
import { contextsOf, everyManual, layEvery } from "../../support/every-manual.ts";
import { coveredGlyphs, glyphsUnderFigures } from "./covered-glyphs.ts";
import { drawEveryScreen } from "./every-screen.ts";

// On a busy machine the many drawings take long.
vi.setConfig({ testTimeout: 60_000 });

const altOf = ({ structure: [figure] }: { readonly structure: readonly unknown[] }): string =>
	(figure as { readonly attributes: { readonly alt: string } }).attributes.alt;

describe.each(everyManual)("$name", ({ path }) => {
	it.each(["comfortable", "compact", "large", "poster"] as const)(
		"covers no word of its screens in any of their heights (%s)",
		async (density) => {
			for (const context of await contextsOf(path, density)) {
				for (const { frame, way } of drawEveryScreen(context)) {
					expect(coveredGlyphs(frame.items, context.fonts), `${altOf(frame)}, way ${way}`).toEqual([]);
				}
			}
		},
	);

	it.each(["comfortable", "compact", "large"] as const)(
		"covers no word of its pages with a screen or its marks (%s)",
		async (density) => {
			for (const { pages, fonts } of await layEvery(path, density)) {
				for (const page of pages) expect(glyphsUnderFigures(page, fonts), `page ${page.label}`).toEqual([]);
			}
		},
	);
});
