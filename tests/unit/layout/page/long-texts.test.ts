import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import type { Document } from "../../../../src/document/document.ts";
import { flattenItems } from "../../../../src/document/flatten-items.ts";
import type { GlyphRun, Item } from "../../../../src/document/item.ts";
import type { StructureNode } from "../../../../src/document/structure.ts";
import { compileManual } from "../../../support/compile-manual.ts";

const STEP = "  - step:\n    do: 押します。\n";

/** Sentences that all differ, about as many characters. */
const sentences = (count: number): string =>
	Array.from({ length: count }, (_, at) => `これは${at}番目の文です。`).join("");

const runsOf = (document: Document): readonly GlyphRun[] =>
	document.pages.flatMap(({ items }) => flattenItems(items)).filter((item) => item.kind === "glyphs");

const contentOf = (document: Document): string =>
	runsOf(document)
		.filter(({ tag }) => tag.kind === "leaf")
		.flatMap(({ texts }) => texts)
		.join("");

const compile = async (yaml: string) => {
	const { editions, diagnostics } = await compileManual(yaml);
	const document = editions[0]?.document ?? null;
	if (document === null) throw new Error(`no document: ${JSON.stringify(diagnostics)}`);
	return { document, reported: diagnostics.map(({ code, severity }) => `${severity} ${code}`) };
};

const isEdge = (item: Item): boolean => item.kind === "path" && item.stroke !== null;

/** Every leaf of the structure. */
const leavesOf = (document: Document): readonly StructureNode[] => {
	const collect = (node: StructureNode): readonly StructureNode[] =>
		node.kind === "leaf" ? [node] : node.children.flatMap(collect);
	return collect(document.structure);
};

/** The lowest baseline of anything said. */
const lowest = (document: Document): number => Math.max(...runsOf(document).map(({ y }) => y));

const expectWhole = (document: Document, text: string): void => {
	expect(contentOf(document)).toContain(text);
	for (const page of document.pages) expect(lowest({ ...document, pages: [page] })).toBeLessThan(page.height - mm(8));
};

describe("texts longer than a page", () => {
	it("give a lead of 6,000 characters to the columns, whole, and say so", async () => {
		const lead = sentences(600);
		expect(lead.length).toBeGreaterThan(6_000);
		const { document, reported } = await compile(
			`title: 題\nlead: ${lead}\nbefore: [鍵]\nbody:\n  - section: 節\n${STEP}`,
		);
		expectWhole(document, lead);
		expect(contentOf(document)).toContain("鍵");
		expect(reported).toEqual(["warning layout/long-head"]);
	});

	it("read a long lead before the section and the steps", async () => {
		const lead = sentences(300);
		const { document } = await compile(`title: 題\nlead: ${lead}\nbody:\n  - section: 初めの節\n${STEP}`);
		const content = contentOf(document);
		expect(content.indexOf("初めの節")).toBeGreaterThan(content.indexOf("これは299番目"));
		expect(document.structure.children.map((node) => node.kind === "element" && node.role)).toEqual([
			"H1",
			"P",
			"Sect",
		]);
	});

	it("go on with a title of 3,000 characters on the next pages, and say so", async () => {
		const title = sentences(300);
		const { document, reported } = await compile(`title: ${title}\nlead: 導入です。\nbefore: [鍵]\nbody:\n${STEP}`);
		expectWhole(document, title);
		expectWhole(document, "導入です。");
		expect(reported).toEqual(["warning layout/long-head"]);
	});

	it.each([
		["text", "text: TEXT"],
		["note", "note: TEXT"],
		["done box", "done: {title: 完了, text: TEXT}"],
		["done box of one title", "done: TEXT"],
		["section", "section: TEXT"],
		["answer", "faq: {items: [{q: 何ですか。, a: TEXT}]}"],
		["choice", "choose: {title: TEXT, options: [{if: 甲, to: end}, {if: 乙, to: end}]}"],
	])("divide a %s at its lines", async (kind, block) => {
		const text = sentences(600);
		const { document, reported } = await compile(
			`title: 題\nbody:\n${STEP}  - ${block.replace("TEXT", text)}\n${kind === "section" ? STEP : ""}`,
		);
		expectWhole(document, text);
		expect(reported.filter((code) => code !== "info layout/nearly-fewer-pages")).toEqual(
			kind === "text" ? [] : ["info layout/divided-block"],
		);
		expect(new Set(leavesOf(document)).size).toBe(leavesOf(document).length);
	});

	it("divide a warning at its lines, with its frame on both sides of them", async () => {
		const text = sentences(600);
		const { document, reported } = await compile(
			`title: 題\nbody:\n${STEP}  - note: {kind: warning, title: 注意, text: ${text}}\n`,
		);
		expectWhole(document, text);
		expect(reported).toEqual(["info layout/divided-block"]);
		for (const page of document.pages.slice(0, -1)) {
			const sides = page.items.filter((item) => item.kind === "clip" && item.items.some(isEdge));
			expect(sides.length).toBeGreaterThan(20);
		}
	});

	it("tag a divided text as one paragraph", async () => {
		const { document } = await compile(`title: 題\nbody:\n${STEP}  - text: ${sentences(600)}\n`);
		const roles = document.structure.children.map((node) => (node.kind === "element" ? node.role : ""));
		expect(roles.filter((role) => role === "P")).toHaveLength(1);
	});
});
