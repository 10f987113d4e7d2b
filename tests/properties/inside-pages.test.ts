import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mm } from "../../src/base/length.ts";
import { outset, overlaps, type Rect } from "../../src/base/rect.ts";
import type { Page } from "../../src/document/document.ts";
import type { GlyphRun, Item } from "../../src/document/item.ts";
import { compileManual } from "../support/compile-manual.ts";
import { inkBox } from "../unit/figure/ink-box.ts";
import { randomManuals, Words, writeManual } from "./random-manual.ts";

const PAGES = [
	"{density: compact}",
	"{size: A5}",
	"{size: A5, density: compact}",
	"{size: A3}",
	"{size: B5}",
	"{columns: 1}",
	"{density: large}",
	"{density: poster}",
	"{size: A3, density: poster}",
	"{size: A5, columns: 2}",
	"{density: large, columns: 2}",
	"{pages: 1}",
	"{density: large, pages: 1}",
] as const;

const runsOf = (items: readonly Item[]): readonly GlyphRun[] =>
	items.flatMap((item) => (item.kind === "glyphs" ? [item] : item.kind === "clip" ? runsOf(item.items) : []));

/** From nothing to what no design reckons with; the prime number of them meets every text with each. */
const TAILS = [
	"",
	"の設定",
	"",
	"を確かめてから次へ進むための画面です",
	" Microsoft Authenticator",
	"",
	"利用規約とプライバシーに関する説明をすべて読み、同意したうえで、学外からの接続に必要な証明書の発行を申請します",
];

/** What characters cover at least: less than their em box, so that lines set close do not count. */
const bodyOf = ({ x, y, width, size }: GlyphRun): Rect => ({ x, y: y - 0.75 * size, width, height: 0.75 * size });

/** Pairs of text items that lie on one another. */
const overlapsOn = (page: Page): readonly string[] => {
	const runs = runsOf(page.items).map((run) => ({ run, box: outset(bodyOf(run), -0.4) }));
	const sorted = [...runs].sort((a, b) => a.box.y - b.box.y);
	return sorted.flatMap(({ run, box }, index) => {
		const found: string[] = [];
		for (const other of sorted.slice(index + 1)) {
			if (other.box.y > box.y + box.height) break;
			if (overlaps(box, other.box)) found.push(`${run.texts.join("")} | ${other.run.texts.join("")}`);
		}
		return found;
	});
};

/** An item without the white around it, which nobody sees on paper. */
const seen = (item: Item): Item =>
	item.kind === "path" && item.stroke?.color.kind === "gray" && item.stroke.color.level === 255
		? { ...item, stroke: null }
		: item;

/** Items that leave the margins by more than marks and panels may (TOKENS.md section 1): 3 mm, and never the page's edge. */
const outsideOn = (page: Page): readonly Rect[] => {
	const side = mm(17 - 3.1);
	const content = { x: side, y: mm(11), width: page.width - 2 * side, height: page.height - mm(11) - mm(9) };
	return page.items
		.map((item) => inkBox([seen(item)]))
		.filter(
			({ x, y, width, height }) =>
				x < content.x ||
				y < content.y ||
				x + width > content.x + content.width ||
				y + height > content.y + content.height,
		);
};

describe("the pages of a manual", () => {
	it.each(PAGES)(
		"keep everything inside and no text on another: %s",
		async (settings) => {
			await fc.assert(
				fc.asyncProperty(randomManuals(10), async (manual) => {
					const { editions, diagnostics } = await compileManual(writeManual(manual, settings, new Words(TAILS)));
					expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
					expect(diagnostics.map(({ code }) => code)).not.toContain("layout/taller-than-column");
					for (const page of editions[0]?.document?.pages ?? []) {
						expect(overlapsOn(page)).toEqual([]);
						expect(outsideOn(page)).toEqual([]);
					}
				}),
				{ numRuns: 6 },
			);
		},
		60_000,
	);
});
