import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Document, OutlineEntry } from "../../../../src/document/document.ts";
import type { Item } from "../../../../src/document/item.ts";
import type { StructureNode } from "../../../../src/document/structure.ts";
import { compileManual, compileSound, REPOSITORY } from "../../../support/compile-manual.ts";

const handout = readFileSync(join(REPOSITORY, "manual.yaml"), "utf8");

/** Steps by their places in reading order, as `1 | 2 3` for each page: left column, right column. */
const stepsByColumn = (document: Document): readonly string[] =>
	document.pages.map(({ destinations, width }) => {
		const steps = destinations.filter(({ name }) => /^step\d+$/.test(name));
		const inColumn = (right: boolean): string =>
			steps
				.filter(({ x }) => x > width / 2 - 20 === right)
				.map(({ name }) => Number(name.slice(4)))
				.join(" ");
		return `${inColumn(false)} | ${inColumn(true)}`;
	});

const headings = (node: StructureNode): readonly string[] => {
	if (node.kind === "leaf") return [];
	return /^H\d$/.test(node.role) ? [node.role] : node.children.flatMap(headings);
};

const leavesOf = (node: StructureNode): readonly StructureNode[] =>
	node.kind === "leaf" ? [node] : node.children.flatMap(leavesOf);

const tagsOf = (item: Item): readonly object[] =>
	item.kind === "clip" ? item.items.flatMap(tagsOf) : item.tag.kind === "leaf" ? [item.tag] : [];

const titles = (entries: readonly OutlineEntry[]): readonly string[] =>
	entries.flatMap(({ title, children }) => [title, ...titles(children)]);

describe("the pages of the handout", async () => {
	const { document } = await compileSound(handout);

	it("hold the steps in the columns that the design shows", () => {
		expect(stepsByColumn(document)).toEqual(["1 2 3 | 4 5", "6 7 8 | 9 10 11 12", "13 14 15 | 16 17", "18 19 | 20"]);
	});

	it("hang every drawn leaf in the structure tree once, and draw every leaf of it", () => {
		const leaves = leavesOf(document.structure);
		const drawn = new Set(document.pages.flatMap(({ items }) => items.flatMap(tagsOf)));
		expect(new Set(leaves).size).toBe(leaves.length);
		expect(leaves.filter((leaf) => !drawn.has(leaf))).toEqual([]);
		expect([...drawn].filter((leaf) => !new Set<object>(leaves).has(leaf))).toEqual([]);
	});

	it("have no heading that skips a level", () => {
		const levels = headings(document.structure).map((role) => Number(role.slice(1)));
		expect(levels[0]).toBe(1);
		for (const [index, level] of levels.slice(1).entries()) {
			expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
		}
	});

	it("lead every bookmark and link to a place that is defined once", () => {
		const places = document.pages.flatMap(({ destinations }) => destinations.map(({ name }) => name));
		expect(new Set(places).size).toBe(places.length);
		const targets = document.pages.flatMap(({ links }) =>
			links.flatMap(({ target }) => (target.kind === "destination" ? [target.name] : [])),
		);
		const flat = (entries: readonly OutlineEntry[]): readonly string[] =>
			entries.flatMap(({ destination, children }) => [destination, ...flat(children)]);
		const asked = [...targets, ...flat(document.outline)];
		expect(asked.length).toBeGreaterThan(25);
		expect(asked.filter((name) => !places.includes(name))).toEqual([]);
	});

	it("have bookmarks for the section, the modes and the steps", () => {
		const [section] = document.outline;
		expect(section?.title).toBe("初期設定：公式アプリを用いた認証");
		expect(section?.children.map(({ title }) => title)).toContain("ブラウザで操作");
		expect(titles(document.outline).filter((title) => title.startsWith("手順"))).toHaveLength(20);
	});

	it("carry their numbers as labels, and what the manual says of itself", () => {
		expect(document.pages.map(({ label }) => label)).toEqual(["1", "2", "3", "4"]);
		expect(document.metadata).toMatchObject({ title: "多要素認証マニュアル", lang: "ja", subject: "スマホ完結版" });
	});
});

describe("pages of any manual", () => {
	it("hold a checklist in the columns where it is too long for the head", async () => {
		const entries = Array.from({ length: 40 }, (_, index) => `もの${index}番`).join(", ");
		const { document } = await compileSound(`title: 題\nbefore: [${entries}]\nbody:\n  - step:\n    do: 押します。\n`);
		const texts = document.pages
			.flatMap(({ items }) => items)
			.flatMap((item) => (item.kind === "glyphs" && item.tag.kind === "leaf" ? [item.texts.join("")] : []))
			.join("");
		for (let index = 0; index < 40; index++) expect(texts.split(`もの${index}番`)).toHaveLength(2);
	});

	it("say what is taller than a column, and place it all the same", async () => {
		const words = "画面の中の長い文は、どこでも分けられません。".repeat(80);
		const { editions, diagnostics } = await compileManual(
			`title: 題\nbody:\n  - step:\n    do: 見ます。\n    screen: [{text: ${words}}]\n`,
		);
		expect(diagnostics.map(({ code }) => code)).toContain("layout/taller-than-column");
		expect(editions[0]?.document?.pages).toHaveLength(2);
	});
});
