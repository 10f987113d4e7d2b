import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import type { Document } from "../../../../src/document/document.ts";
import { flattenItems } from "../../../../src/document/flatten-items.ts";
import { compileManual, REPOSITORY } from "../../../support/compile-manual.ts";

const compile = async (yaml: string) => {
	const { editions, diagnostics } = await compileManual(yaml);
	const document = editions[0]?.document ?? null;
	if (document === null) throw new Error(`no document: ${JSON.stringify(diagnostics)}`);
	return { document, reported: diagnostics.map(({ code, severity }) => `${severity} ${code}`) };
};

/** The page on which a place is defined, from 0. */
const pageOf = (document: Document, name: string): number =>
	document.pages.findIndex(({ destinations }) => destinations.some((destination) => destination.name === name));

describe("a step nearly as tall as a column", () => {
	const codes = Array.from(
		{ length: 2 },
		(_, at) => `      - {url: https://www.example.ac.jp/${at}, label: その${at}}`,
	);
	const alts = Array.from({ length: 2 }, (_, at) => `      - {if: ${at}のとき, do: 待ちます。}`);
	const skips = Array.from({ length: 2 }, (_, at) => `      - {if: ${at}が出ないとき, to: 次}`);
	const step = `  - step:
    mode: browser
    do: 「開く」をタップします。
    screen: [{title: 見出し}, {button: 開く}]
    tap: 開く
    qr:
${codes.join("\n")}
    skip:
${skips.join("\n")}
    notes: [NOTES]
    alt:
${alts.join("\n")}
  - step: 次
    do: 待ちます。`;

	it.each([9, 10, 11])("leaves no bar alone on the page before, with %i notes", async (count) => {
		const notes = Array.from({ length: count }, (_, at) => `${at}番目の補足`).join(", ");
		const body = `  - section: 一\n  - section: 二\n${step.replace("NOTES", notes)}`;
		const { document } = await compile(`title: 題\nbody:\n${body}\n`);
		expect(pageOf(document, "mode1")).toBe(pageOf(document, "step01"));
	});
});

describe("a first step for which the head of page 1 leaves no room", () => {
	const manual = readFileSync(join(REPOSITORY, "manual.yaml"), "utf8");

	it.each(["size: A5", "density: large"])(
		"begins under it all the same, its codes on the next page (%s)",
		async (page) => {
			const { document, reported } = await compile(manual.replace(/^(title: .*)$/m, `$1\npage: {${page}}`));
			expect(reported).not.toContain("warning layout/empty-first-page");
			expect(reported).toContain("info layout/codes-apart");
			expect(pageOf(document, "step01")).toBe(0);
			const codes = document.pages.map(
				({ figures }) => figures.filter(({ element }) => element.attributes.alt?.startsWith("QR")).length,
			);
			expect(codes.slice(0, 2)).toEqual([0, 3]);
			const words = flattenItems(document.pages[0]?.items ?? []).flatMap((item) =>
				item.kind === "glyphs" ? item.texts : [],
			);
			expect(words.join("")).toContain("つづき");
		},
	);
});

describe("the foot of a page", () => {
	it.each([
		["A3", "poster"],
		["A4", "poster"],
		["A5", "large"],
		["A4", "compact"],
	])("keeps its number between its rule and the page's edge on %s, %s", async (size, density) => {
		const { document } = await compile(
			`title: 題\npage: {size: ${size}, density: ${density}}\nbody:\n  - step:\n    do: 待ちます。\n`,
		);
		const [page] = document.pages;
		const digits = flattenItems(page?.items ?? []).filter(
			(item) => item.kind === "glyphs" && item.tag.kind === "artifact" && item.tag.subtype === "footer",
		);
		const rule = (page?.height ?? 0) - mm(density === "compact" ? 16.5 : 19.5);
		expect(digits.length).toBeGreaterThan(1);
		for (const run of digits) {
			if (run.kind !== "glyphs") continue;
			expect(run.y - 0.75 * run.size).toBeGreaterThan(rule + mm(0.4));
			expect(run.y).toBeLessThan((page?.height ?? 0) - mm(8));
		}
	});
});

describe("a manual that asks for fewer pages", () => {
	const steps = Array.from({ length: 14 }, (_, at) => {
		const screen = `screen: [{title: 見出し}, {button: 釦${at}}]`;
		return `  - step:\n    mode: browser\n    do: 「釦${at}」をタップします。\n    ${screen}\n    tap: 釦${at}`;
	}).join("\n");
	const pagesOf = async (page: string) => {
		const { document, reported } = await compile(`title: 題\npage: {${page}}\nbody:\n${steps}\n`);
		return { pages: document.pages.length, reported };
	};

	it("is set closer where that helps, and says what does not fit", async () => {
		expect(await pagesOf("size: A4")).toEqual({ pages: 2, reported: [] });
		expect(await pagesOf("density: compact")).toEqual({ pages: 1, reported: [] });
		expect(await pagesOf("pages: 1")).toEqual({ pages: 1, reported: ["info layout/fitted-pages"] });
		expect(await pagesOf("pages: 2")).toEqual({ pages: 2, reported: [] });
		const { pages, reported } = await pagesOf("density: large, pages: 1");
		expect(pages).toBeGreaterThan(2);
		expect(reported).toContain("warning layout/too-many-pages");
	}, 30_000);
});

describe("long words at the top", () => {
	const long = "あいうえおかきくけこさしすせそたちつてとなにぬねの";
	const runsWith = (document: Document, text: string) =>
		document.pages
			.flatMap(({ items }) => flattenItems(items))
			.filter((item) => item.kind === "glyphs" && item.texts.join("").includes(text))
			.flatMap((item) => (item.kind === "glyphs" ? [item] : []));

	it("keep the time under the tag where one row is too narrow for both", async () => {
		const { document } = await compile(
			`title: 題\nedition: 版${long}\ntime: 刻${long}\nbody:\n  - step:\n    do: 待ちます。\n`,
		);
		const [tag] = runsWith(document, "版");
		const [time] = runsWith(document, "刻");
		expect(time?.y).toBeGreaterThan((tag?.y ?? 0) + (time?.size ?? 0));
	});

	it("keep the label of a mode in its bar, on several lines where it must", async () => {
		const modes = `modes:\n  app: {label: 札${long}${long}, name: 短い, look: square}\n`;
		const step = (at: number) => `  - step:\n    mode: app\n    do: ${long.repeat(12)}${at}\n`;
		const { document } = await compile(`title: 題\n${modes}body:\n${step(1)}${step(2)}${step(3)}`);
		expect(runsWith(document, "札").length).toBeGreaterThan(0);
		expect(runsWith(document, "短い").length).toBeGreaterThan(0);
		const [left, right] = document.pages[0]?.columns ?? [];
		for (const run of runsWith(document, "えお")) {
			const column = run.x < (right?.x ?? 0) - 1 ? left : right;
			expect(run.x + run.width).toBeLessThan((column?.x ?? 0) + (column?.width ?? 0) + 1);
		}
	});
});

describe("a step that no column holds", () => {
	const sentences = Array.from({ length: 300 }, (_, at) => `これは${at}番目の文です。`).join("");
	const wordsOf = (document: Document): string =>
		document.pages
			.flatMap(({ items }) => flattenItems(items))
			.flatMap((item) => (item.kind === "glyphs" && item.tag.kind === "leaf" ? item.texts : []))
			.join("");

	it("is divided between its lines, under its bar, with nothing below the foot", async () => {
		const { document, reported } = await compile(
			`title: 題\nbody:\n  - section: 節\n  - step:\n    mode: browser\n    do: ${sentences}\n  - step:\n    do: 終わり。\n`,
		);
		expect(reported).toEqual(["warning layout/divided-step"]);
		expect(wordsOf(document)).toContain(sentences);
		expect(pageOf(document, "mode1")).toBe(pageOf(document, "step01"));
		for (const { items, height } of document.pages) {
			const lowest = Math.max(...flattenItems(items).map((item) => (item.kind === "glyphs" ? item.y : 0)));
			expect(lowest).toBeLessThan(height - mm(8));
		}
	});

	it("keeps pictures and codes whole and on paper", async () => {
		const codes = Array.from({ length: 6 }, (_, at) => `{url: "https://www.example.ac.jp/${at}", label: 札}`).join(
			", ",
		);
		const { document, reported } = await compile(
			`title: 題\npage: {size: A5, density: poster, pages: 9}\nbody:\n  - step:\n    mode: browser\n    do: 「左」「右」を押します。\n    screen: [{button: 左}, {then: →}, {button: 右}]\n    tap: [左, 右]\n    qr: [${codes}]\n`,
		);
		expect(reported).toEqual(["warning layout/divided-step"]);
		const figures = document.pages.flatMap(({ figures: all, height }) => all.map(({ box }) => ({ box, height })));
		expect(figures.length).toBe(8);
		for (const { box, height } of figures) expect(box.y + box.height).toBeLessThan(height - mm(18));
		for (const [at, page] of document.pages.entries()) {
			const labels = flattenItems(page.items).filter((item) => item.kind === "glyphs" && item.texts.join("") === "札");
			const drawn = page.figures.filter(({ element }) => element.attributes.alt?.startsWith("QR"));
			expect([at, labels.length]).toEqual([at, drawn.length]);
		}
	});
});

describe("a row of a table that no column holds", () => {
	it("is divided between its lines", async () => {
		const cell = Array.from({ length: 300 }, (_, at) => `これは${at}番目の文です。`).join("");
		const { document, reported } = await compile(
			`title: 題\nbody:\n  - table:\n      head: [何, どう]\n      rows: [[甲, ${cell}], [乙, 短]]\n`,
		);
		expect(reported).toEqual(["info layout/divided-block"]);
		for (const { items, height } of document.pages) {
			const lowest = Math.max(...flattenItems(items).map((item) => (item.kind === "glyphs" ? item.y : 0)));
			expect(lowest).toBeLessThan(height - mm(8));
		}
	});
});
