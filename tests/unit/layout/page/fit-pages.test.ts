import { describe, expect, it, vi } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import type { Document } from "../../../../src/document/document.ts";
import type { StructureNode } from "../../../../src/document/structure.ts";
import { compileManual } from "../../../support/compile-manual.ts";

// Each test sets several manuals in several ways.
vi.setConfig({ testTimeout: 30_000 });

const stepsOf = (count: number): string => "  - step:\n    do: 押します。\n".repeat(count);
const tableOf = (rows: number): string =>
	`  - table:\n      head: [こんなとき, すること]\n      rows:\n${"        - [押せない, もう一度押します。]\n".repeat(rows)}`;
const office = "office: {name: 情報センター, tel: 03-0000-0000, hours: 平日}\n";

const compile = async (text: string) => {
	const { editions, diagnostics } = await compileManual(text);
	const document = editions[0]?.document;
	if (document == null) throw new Error(JSON.stringify(diagnostics));
	const reports = diagnostics
		.filter(({ code }) => code.startsWith("layout/"))
		.map(({ code, params }) => [code, params] as const);
	return { document, pages: document.pages.length, reports };
};

const fitted = (done: { compact?: boolean; smaller?: boolean; closer?: boolean }, pages = 1) => ({
	pages,
	compact: false,
	smaller: false,
	closer: false,
	...done,
});

const rolesOf = (node: StructureNode): readonly string[] =>
	node.kind === "leaf" ? [] : [node.role, ...node.children.flatMap(rolesOf)];

const smallestType = ({ pages }: Document): number =>
	Math.min(...pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === "glyphs" ? [item.size] : []))));

describe("fitting into a number of pages", () => {
	it("does nothing where the manual fits as it is", async () => {
		const { pages, reports } = await compile(`title: 題\npage: {pages: 1}\nbody:\n${stepsOf(20)}`);
		expect([pages, reports]).toEqual([1, []]);
	});

	it("narrows the spaces first, then sets it compact, and says so", async () => {
		const done = [];
		for (const count of [30, 35, 36]) {
			const { pages, reports } = await compile(`title: 題\npage: {pages: 1}\nbody:\n${stepsOf(count)}`);
			done.push([pages, ...reports.map(([code, params]) => [code, params])]);
		}
		expect(done).toEqual([
			[1, ["layout/fitted-pages", fitted({ closer: true })]],
			[1, ["layout/fitted-pages", fitted({ compact: true })]],
			[1, ["layout/fitted-pages", fitted({ compact: true, closer: true })]],
		]);
	});

	it("says by how much every page is too low where nothing fits, and takes the fewest pages", async () => {
		const { pages, reports } = await compile(`title: 題\npage: {pages: 1}\nbody:\n${stepsOf(60)}`);
		expect(pages).toBe(2);
		const [, params] = reports.find(([code]) => code === "layout/too-many-pages") ?? [];
		expect(params).toMatchObject({ pages: 2, most: 1, fits: null, poster: false });
		expect((params as { millimetres: number }).millimetres).toBeGreaterThan(30);
	});

	it("knows no such height where a page break was asked for", async () => {
		const body = `${stepsOf(2)}  - break: page\n${stepsOf(2)}`;
		const { reports } = await compile(`title: 題\npage: {pages: 1}\nbody:\n${body}`);
		expect(reports).toEqual([
			["layout/too-many-pages", { pages: 2, most: 1, millimetres: null, fits: null, poster: false }],
		]);
	});

	it("never makes large type small, but says that usual type would fit", async () => {
		const text = (settings: string) => `title: 題\npage: {${settings}}\nbody:\n${stepsOf(22)}`;
		const { document, reports } = await compile(text("density: large, pages: 1"));
		expect(document.pages.length).toBeGreaterThan(1);
		const [, params] = reports.find(([code]) => code === "layout/too-many-pages") ?? [];
		expect(params).toMatchObject({ most: 1, fits: "comfortable" });
		const usual = await compile(text("density: large"));
		expect(smallestType(document)).toBe(smallestType(usual.document));
	});
});

describe("a poster", () => {
	const poster = (count: number, settings = ""): string =>
		`title: 題\npage: {density: poster${settings}}\n${office}body:\n${stepsOf(count)}`;

	it("is one page, closer where that takes it", async () => {
		expect(await compile(poster(4))).toMatchObject({ pages: 1, reports: [] });
		const closer = ["layout/fitted-pages", fitted({ closer: true })];
		expect(await compile(poster(8))).toMatchObject({ pages: 1, reports: [closer] });
	});

	it("says by how much it misses that, and which type would fit", async () => {
		const { pages, reports } = await compile(poster(10));
		expect(pages).toBe(2);
		expect(reports.map(([code]) => code)).toEqual(["layout/too-many-pages"]);
		expect(reports[0]?.[1]).toMatchObject({ most: 1, fits: "large", poster: true });
	});

	it("takes as many pages as the manual says", async () => {
		expect(await compile(poster(10, ", pages: 2"))).toMatchObject({ pages: 2, reports: [] });
	});

	it("is no taller for a code than its words and the code: nothing stands beside it", async () => {
		const { document } = await compile(`${poster(1)}    qr: https://www.example.ac.jp/\n${stepsOf(1)}`);
		const [first = 0, second = 0] = (document.pages[0]?.destinations ?? [])
			.filter(({ name }) => name.startsWith("step"))
			.map(({ y }) => y);
		expect(second - first).toBeLessThan(mm(1.6 * (36 + 6) + 1));
	});
});

describe("compact density", () => {
	const compact = (steps: number, rows: number): string =>
		`title: 題\npage: {density: compact}\n${office}body:\n${stepsOf(steps)}${tableOf(rows)}`;

	it("keeps tables and the contact box where they cost no page", async () => {
		const { document, reports } = await compile(compact(10, 3));
		expect(reports).toEqual([]);
		expect(rolesOf(document.structure)).toContain("Table");
	});

	it("leaves them out where that saves a page, and reports each; the document still says whose it is", async () => {
		const { document, pages, reports } = await compile(compact(34, 9));
		expect(pages).toBe(1);
		expect(reports.map(([code, params]) => [code, params])).toEqual([
			["layout/left-out", { part: "contact", pages: 1 }],
			["layout/left-out", { part: "table", pages: 1 }],
		]);
		expect(rolesOf(document.structure)).not.toContain("Table");
		expect(document.metadata.author).toBe("情報センター");
	});

	it("keeps them where they save no page, and where tables are what the manual is about", async () => {
		const long = await compile(compact(40, 3));
		expect(long.reports.map(([code]) => code)).not.toContain("layout/left-out");
		const tables = await compile(`title: 題\npage: {density: compact, pages: 1}\nbody:\n${tableOf(70)}`);
		expect(tables.reports.map(([code]) => code)).toEqual(["layout/too-many-pages"]);
	});
});

describe("a last page that little would save", () => {
	it("is reported with the height that is missing", async () => {
		const { pages, reports } = await compile(`title: 題\nbody:\n${stepsOf(27)}`);
		expect(pages).toBe(2);
		expect(reports).toEqual([["layout/nearly-fewer-pages", { millimetres: 13, pages: 1 }]]);
	});

	it("is not reported where much is missing", async () => {
		expect((await compile(`title: 題\nbody:\n${stepsOf(30)}`)).reports).toEqual([]);
	});
});
