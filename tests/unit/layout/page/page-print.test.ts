import { describe, expect, it } from "vitest";
import { toMillimetres } from "../../../../src/base/length.ts";
import type { Page } from "../../../../src/document/document.ts";
import { flattenItems } from "../../../../src/document/flatten-items.ts";
import type { GlyphRun, Item } from "../../../../src/document/item.ts";
import { everyManual, layEvery } from "../../../support/every-manual.ts";
import { inkBox, pathBox } from "../../figure/ink-box.ts";

// What the office's punch and printer leave of a page (TOKENS.md sections 1, 3 and 4).

/** Two holes of 6 mm, 12 mm from the edge, and what no printer reaches. */
const PUNCHED_MM = 15;
const UNPRINTABLE_MM = 5;

/** Thinner shapes than this are black: a printer would make dots of a grey. */
const LEAST_GREY_MM = 0.5;

const isGray = (color: GlyphRun["color"], ...levels: readonly number[]): boolean =>
	color.kind === "gray" && levels.includes(color.level);

/** Items that stick out of what can be printed and punched; a mark may reach 3 mm beyond the right column. */
const lostOn = (page: Page): readonly string[] =>
	page.items.flatMap((item) => {
		// White around a mark is lost without being missed.
		if (item.kind === "path" && item.stroke !== null && isGray(item.stroke.color, 255)) return [];
		const { x, y, width, height } = inkBox([item]);
		const edges = {
			left: toMillimetres(x) - PUNCHED_MM,
			top: toMillimetres(y) - UNPRINTABLE_MM,
			right: toMillimetres(page.width - x - width) - (PUNCHED_MM - 1),
			bottom: toMillimetres(page.height - y - height) - UNPRINTABLE_MM,
		};
		return Object.entries(edges).flatMap(([edge, room]) =>
			room < -0.01 ? [`page ${page.label}: ${describeItem(item)} ${edge} ${room.toFixed(2)}`] : [],
		);
	});

const describeItem = (item: Item): string => (item.kind === "glyphs" ? item.texts.join("") : item.kind);

/** Fills that are lines and not black or white. */
const greyLinesOn = (page: Page): readonly string[] =>
	flattenItems(page.items).flatMap((item) => {
		if (item.kind !== "path" || item.fill === null || isGray(item.fill, 0, 255)) return [];
		const { width, height } = pathBox(item.path);
		const thickness = toMillimetres(Math.min(width, height));
		return thickness < LEAST_GREY_MM - 0.01 ? [`page ${page.label}: ${thickness.toFixed(2)} mm`] : [];
	});

describe.each(everyManual)("$name", ({ path }) => {
	it.each(["comfortable", "compact"] as const)("can be punched, printed and copied (%s)", async (density) => {
		for (const { pages } of await layEvery(path, density)) {
			for (const page of pages) {
				expect(lostOn(page)).toEqual([]);
				expect(greyLinesOn(page)).toEqual([]);
				const runs = flattenItems(page.items).filter((item): item is GlyphRun => item.kind === "glyphs");
				expect(runs.filter(({ color }) => !isGray(color, 0, 255)).map(({ texts }) => texts.join(""))).toEqual([]);
			}
		}
	});
});
