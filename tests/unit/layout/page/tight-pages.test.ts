import { describe, expect, it, vi } from "vitest";
import { buildDocument } from "../../../../src/layout/page/pages/build-document.ts";
import { planPages } from "../../../../src/layout/page/plan/plan-pages.ts";
import { tightenStyle } from "../../../../src/style/tighten-style.ts";
import { contextsOf, everyManual } from "../../../support/every-manual.ts";
import { glyphsUnderFigures } from "../../figure/covered-glyphs.ts";

// A long manual takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe.each(everyManual)("$name with its blocks as close as they may stand", ({ path }) => {
	it.each(["comfortable", "compact"] as const)("has no word under a screen or a hand (%s)", async (density) => {
		for (const context of await contextsOf(path, density)) {
			const style = tightenStyle(context.style, "closest");
			const { pages, fonts } = buildDocument(planPages({ ...context, style }));
			expect(pages.length).toBeGreaterThan(0);
			for (const page of pages) expect(glyphsUnderFigures(page, fonts), `page ${page.label}`).toEqual([]);
		}
	});
});
