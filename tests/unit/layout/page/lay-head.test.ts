import { describe, expect, it } from "vitest";
import { mm, toMillimetres } from "../../../../src/base/length.ts";
import { DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import { emptyFrame } from "../../../../src/document/frame.ts";
import type { Item } from "../../../../src/document/item.ts";
import type { PlacedFrame } from "../../../../src/document/move-frame.ts";
import { element, leaf } from "../../../../src/document/structure.ts";
import { drawReferenceBadge } from "../../../../src/figure/badge/draw-badge.ts";
import type { LaidBlock } from "../../../../src/layout/block/laid-block.ts";
import { layBlock as layReal } from "../../../../src/layout/block/lay-block.ts";
import { drawFooter } from "../../../../src/layout/page/furniture/draw-footer.ts";
import { drawHeader } from "../../../../src/layout/page/furniture/draw-header.ts";
import { drawContinuedBar, drawModeBar } from "../../../../src/layout/page/furniture/draw-mode-bar.ts";
import { drawPointer } from "../../../../src/layout/page/furniture/draw-pointer.ts";
import { layHead } from "../../../../src/layout/page/head/lay-head.ts";
import { drawRouteMap } from "../../../../src/layout/page/route/draw-route-map.ts";
import type { Edition, EditionBlock } from "../../../../src/model/edition.ts";
import type { StepId } from "../../../../src/model/ids.ts";
import { NO_PICTURES } from "../../../../src/model/pictures.ts";
import { textAt } from "../../../../src/model/sourced-text.ts";
import { makeStyle } from "../../../../src/style/style.ts";
import type { DrawContext } from "../../../../src/text/paint/draw-context.ts";
import { KeptDrawings } from "../../../../src/text/paint/kept-drawings.ts";
import { pathBox } from "../../figure/ink-box.ts";
import { makeRulerFonts } from "../../text/line/ruler-fonts.ts";
import { edition, mode, note, words } from "./edition-builders.ts";

const browser = mode("ブラウザ");
const app = mode("アプリ", "square");
const span = { start: 0, end: 0 };
const section: EditionBlock = { kind: "section", tags: [], span, title: words("初期設定") };

const contextOf = (given: Edition): DrawContext => ({
	edition: given,
	style: makeStyle(given.page, given.theme),
	fonts: makeRulerFonts(),
	pictures: NO_PICTURES,
	drawReference: drawReferenceBadge,
	sink: new DiagnosticList(),
	kept: new KeptDrawings(),
});

/** A section bar of 7.5 mm and notes of 22.5 mm, as the blocks are for the handout. */
const layBlock = (block: EditionBlock): readonly LaidBlock[] => [
	{
		block,
		alternatives: [
			{
				frame: {
					...emptyFrame(mm(83), mm(block.kind === "section" ? 7.5 : 22.5)),
					structure: [element(block.kind === "section" ? "H2" : "P", [leaf()])],
				},
				cost: 0,
			},
		],
		span: block.kind === "section" ? "page" : "column",
		spaceBefore: 0,
		breakAfter: 0,
		forcedBreak: null,
		grid: 0,
		rail: { kind: "none" },
		place: block.kind === "section" ? "section" : "flow",
		opensMode: null,
		opener: null,
		outline: null,
	},
];

const runs = [
	{ mode: browser, count: 8 },
	{ mode: app, count: 7 },
];
const steps = edition(runs).blocks;

const placesOf = (frames: readonly PlacedFrame[]): readonly (readonly [x: number, from: number, to: number])[] =>
	frames.map(({ frame, x, y }) => {
		const round = (points: number): number => Math.round(toMillimetres(points) * 10) / 10;
		return [round(x), round(y), round(y + frame.height)] as const;
	});

const charactersOf = (items: readonly Item[], kind: "artifact" | "leaf"): string =>
	items
		.flatMap((item) => (item.kind === "clip" ? item.items : [item]))
		.flatMap((item) => (item.kind === "glyphs" && item.tag.kind === kind ? item.texts : []))
		.join("");

describe("the head of page 1", () => {
	it("stands where TOKENS.md section 1 shows it", () => {
		const given = edition(runs, { tag: words("版"), before: [{ tags: [], value: words("鍵") }] });
		const head = layHead(contextOf({ ...given, blocks: [section, note("注"), ...steps] }), layBlock);
		expect(placesOf(head.opening)).toEqual([[17, 12, 24]]);
		expect(placesOf(head.rest).slice(0, 4)).toEqual([
			[17, 25.5, 33],
			[17, 36, 47.5],
			[17, 50.5, 64],
			[110, 50.5, 73],
		]);
		expect(toMillimetres(head.bottom)).toBeCloseTo(73, 5);
		expect(head.body).toEqual(steps);
	});

	it("sets texts before the first step over both columns, last of all, and leaves them to one column", () => {
		const text: EditionBlock = { kind: "text", tags: [], span, text: words("まず読みます。") };
		const given = edition(runs, { blocks: [section, text, note("注"), ...steps] });
		const wide = layHead(contextOf(given), layReal);
		expect(wide.body).toEqual(steps);
		expect(Math.round(toMillimetres(wide.rest.at(-1)?.frame.width ?? 0))).toBe(176);
		const narrow = layHead(contextOf({ ...given, page: { ...given.page, columns: 1 } }), layReal);
		expect(narrow.body).toEqual([text, ...steps]);
	});

	it("says title, tag, time and lead once, in this order", () => {
		const given = edition(runs, { tag: words("版"), time: words("約10分"), lead: words("始め。") });
		const head = layHead(contextOf(given), layBlock);
		const items = head.opening.flatMap(({ frame }) => frame.items);
		expect(charactersOf(items, "leaf")).toBe("題版所要時間：約10分始め。");
		expect(head.openingNodes.map((node) => node.kind === "element" && node.role)).toEqual(["H1", "P", "P", "P"]);
	});

	it("gives tag and time a row of their own under a long title", () => {
		const given = edition(runs, { title: words("長".repeat(18)), tag: words("版"), time: words("約10分") });
		expect(placesOf(layHead(contextOf(given), layBlock).opening)).toEqual([[17, 12, 33]]);
	});

	it("sets tag and time under one another at the left where one row is too narrow for both", () => {
		const given = edition(runs, {
			title: words("長".repeat(18)),
			tag: words("版".repeat(20)),
			time: words("刻".repeat(20)),
		});
		const [title] = layHead(contextOf(given), layBlock).opening;
		const clock = (title?.frame.items ?? []).filter((item) => item.kind === "path").at(-1);
		const box = clock?.kind === "path" ? pathBox(clock.path) : null;
		expect(toMillimetres(box?.x ?? Number.NaN)).toBeLessThan(3);
	});

	it("gives a checklist alone the whole width, and its entries a column each", () => {
		const entries = ["一", "二", "三"].map((text) => ({ tags: [], value: words(text) }));
		const given = edition(runs, { before: entries });
		const head = layHead(contextOf({ ...given, blocks: steps }), layBlock);
		const list = head.rest[1]?.frame;
		expect(toMillimetres(list?.width ?? 0)).toBeCloseTo(176, 1);
		const places = (list?.items ?? []).flatMap((item) =>
			item.kind === "glyphs" && /[一二三]/.test(item.texts.join("")) ? [[item.texts.join(""), item.x > mm(93)]] : [],
		);
		expect(places).toEqual([
			["一", false],
			["二", false],
			["三", true],
		]);
	});

	it("leaves to the columns what would take more than a third of the page", () => {
		const entry = { tags: [], value: words("鍵") };
		const head = layHead(
			contextOf({
				...edition(runs, { before: Array.from({ length: 30 }, () => entry) }),
				blocks: [note("注"), ...steps],
			}),
			layBlock,
		);
		expect(head.moved.before).toBe(true);
		expect(head.body).toHaveLength(1 + steps.length);
	});
});

describe("what repeats", () => {
	const given = edition(runs, { tag: words("版"), revision: words("第1版"), date: "2026-11-25" });
	const context = contextOf(given);

	it("is the route map, one cell a step over the width of the content, all artifacts", () => {
		const map = drawRouteMap(context);
		expect(map?.width).toBeCloseTo(mm(176), 5);
		expect(charactersOf(map?.items ?? [], "leaf")).toBe("");
		expect(charactersOf(map?.items ?? [], "artifact")).toBe(
			`ブラウザアプリ${given.steps.size === 15 ? "123456789101112131415" : ""}`,
		);
	});

	it("is no route map in compact and poster, and none for one step", () => {
		for (const density of ["compact", "poster"] as const) {
			expect(drawRouteMap(contextOf({ ...given, page: { ...given.page, density } }))).toBeNull();
		}
		expect(drawRouteMap(contextOf(edition([{ mode: browser, count: 1 }])))).toBeNull();
	});

	it("is the foot of every page, but revision and date are content on page 1", () => {
		const [first, second] = [drawFooter(0, 2, context), drawFooter(1, 2, context)];
		expect(charactersOf(first.items, "leaf")).toBe("第1版2026年11月25日");
		expect(first.structure).toHaveLength(2);
		expect(charactersOf(first.items, "artifact")).toBe("題（版）1／2ページ");
		expect(charactersOf(second.items, "leaf")).toBe("");
		expect(second.structure).toEqual([]);
	});

	it("is the running header from page 2, with the numbers of all steps", () => {
		const header = drawHeader(new Set([2 as StepId]), context);
		expect(charactersOf(header?.items ?? [], "artifact")).toBe("題版123456789101112131415");
		expect(header?.structure).toEqual([]);
		expect(drawHeader(new Set(), contextOf({ ...given, page: { ...given.page, density: "compact" } }))).toBeNull();
	});

	it("shortens a title that is too long for the header, but never the one at the top", () => {
		const long = contextOf({ ...given, title: words("長".repeat(60)) });
		const header = drawHeader(new Set(), long);
		expect(charactersOf(header?.items ?? [], "artifact")).toMatch(/^長{5,59}…1/);
		expect(
			charactersOf(
				layHead(long, layBlock).opening.flatMap(({ frame }) => frame.items),
				"leaf",
			),
		).toContain("長".repeat(60));
	});

	it("is a mode's bar, a heading where its run begins and an artifact where it goes on", () => {
		const bar = drawModeBar(browser, "mode1", context);
		expect(bar.structure.map((node) => node.kind === "element" && node.role)).toEqual(["H3"]);
		expect(bar.destinations).toEqual([{ name: "mode1", x: 0, y: 0 }]);
		const again = drawContinuedBar(browser, "つづき", context);
		expect(again.structure).toEqual([]);
		expect(charactersOf(again.items, "artifact")).toBe("ブラウザで操作つづき");
	});

	it("is the mode's name instead of its label where that leaves the bar one line", () => {
		const long = textAt("大学の図書館で借りたパソコンの画面で操作します", { start: 0, end: 0 });
		const again = drawContinuedBar({ ...browser, label: long }, "つづき", context);
		expect(charactersOf(again.items, "artifact")).toBe("ブラウザつづき");
		expect(again.height).toBe(context.style.badge.bar.height);
	});

	it("is the pointer under a column, with the badge of the step where the text goes on", () => {
		const to = { kind: "step", step: 3 as StepId } as const;
		const pointer = drawPointer({ to, part: 0, tags: [] }, given.words.toRightColumn, context);
		expect(charactersOf(pointer.items, "artifact").replaceAll(" ", "")).toBe("つづき4は右の列");
		expect(pointer.links).toEqual([]);
	});

	it("names what is no step in quotation marks, cut where its title is longer than the column", () => {
		const pointerTo = (title: string) =>
			drawPointer({ to: { kind: "title", title }, part: 0, tags: [] }, given.words.toRightColumn, context);
		const said = (title: string) => charactersOf(pointerTo(title).items, "artifact").replaceAll(" ", "");
		expect(said("完了")).toBe("つづき「完了」は右の列");
		expect(said("長".repeat(60))).toMatch(/^つづき「長{8,20}…」は右の列$/);
		const { columnWidth, textOffset } = context.style.page;
		expect(pointerTo("長".repeat(60)).width).toBeLessThanOrEqual(columnWidth - textOffset + 0.01);
	});

	it("keeps the badge alone behind labels that leave no room for words, and never leaves its column", () => {
		const to = { kind: "step", step: 3 as StepId } as const;
		const pointerFor = (...labels: readonly string[]) =>
			drawPointer({ to, part: 0, tags: labels.map(words) }, given.words.toNextPage, context);
		const said = (...labels: readonly string[]) =>
			charactersOf(pointerFor(...labels).items, "artifact").replaceAll(" ", "");
		expect(said("Aの方")).toBe("Aの方つづき4は次のページ");
		expect(said("iPhoneかiPad", "Androidの方")).toBe("iPhoneかiPadAndroidの方4");
		expect(said("あ".repeat(40))).toBe("");
		const { columnWidth, textOffset } = context.style.page;
		for (const labels of [["iPhoneかiPad", "Androidの方"], ["あ".repeat(40)]])
			expect(pointerFor(...labels).width).toBeLessThanOrEqual(columnWidth - textOffset + 0.01);
	});

	it("is cut after a word where that leaves the line mostly full, and takes what the strip leaves", () => {
		const title = "Signing in to the campus network from your home and from abroad with the authenticator application";
		const header = drawHeader(new Set(), contextOf({ ...given, title: words(title) }));
		const shown = charactersOf(header?.items ?? [], "artifact").replace(/….*/, "");
		expect(title.startsWith(`${shown} `)).toBe(true);
		expect(shown.length).toBeGreaterThan(25);
	});
});
