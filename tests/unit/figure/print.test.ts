import { describe, expect, it, vi } from "vitest";
import { toMillimetres } from "../../../src/base/length.ts";
import type { GlyphRun, PathItem, Tag } from "../../../src/document/item.ts";
import { everyManual, layEvery } from "../../support/every-manual.ts";
import { flatten, isBlack } from "./drawn-figures.ts";

// On a busy machine the many drawings take long.
vi.setConfig({ testTimeout: 60_000 });

// What a worn laser printer and a copy of a copy leave: TOKENS.md section 3, last paragraph, and section 2, "Floor".

/** From this on a grey line is a band of dots that still reads as a line. */
const LEAST_GREY_MM = 0.5;
const LEAST_LINE_MM = 0.2;
const LEAST_LABEL = 6.5;

const isWhite = ({ stroke }: PathItem): boolean => stroke?.color.kind === "gray" && stroke.color.level === 255;

describe.each(everyManual)("$name", ({ path }) => {
	it.each(["comfortable", "compact"] as const)("can be printed badly (%s)", async (density) => {
		for (const { pages } of await layEvery(path, density)) {
			for (const page of pages) {
				const items = flatten(page.items);
				const figures = new Set(page.figures.map(({ element }) => element.children[0] as Tag));
				const strokes = items.filter((item): item is PathItem => item.kind === "path" && item.stroke !== null);
				for (const stroke of strokes.filter((item) => !isWhite(item))) {
					const width = toMillimetres(stroke.stroke?.width ?? 0);
					expect(width).toBeGreaterThanOrEqual(LEAST_LINE_MM - 1e-6);
					if (width < LEAST_GREY_MM - 1e-6) expect(stroke.stroke?.color).toSatisfy(isBlack);
				}
				for (const run of items.filter((item): item is GlyphRun => item.kind === "glyphs")) {
					if (figures.has(run.tag)) expect(run.size).toBeGreaterThanOrEqual(LEAST_LABEL);
				}
			}
		}
	});
});
