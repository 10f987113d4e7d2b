import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gray } from "../../src/base/color.ts";
import type { Document } from "../../src/document/document.ts";
import { element, leaf } from "../../src/document/structure.ts";
import { writePdf } from "../../src/output/pdf/write-pdf.ts";
import { renderPages } from "../support/render-pdf.ts";
import { findFaults } from "./find-faults.ts";
import { asArray, asDictionary, nameOf, PdfObjects, textOf } from "./pdf-objects.ts";
import { openPdf } from "./read-page-text.ts";
import {
	fillRect,
	METADATA,
	makeDocument,
	makeLine,
	makePage,
	makeSample,
	readProgramFile,
	setText,
} from "./sample-document.ts";

const write = async (document: Document): Promise<Uint8Array> => writePdf(document, readProgramFile);

let bytes: Uint8Array;
let pdf: PdfObjects;
let reader: Awaited<ReturnType<typeof openPdf>>;
beforeAll(async () => {
	bytes = await write(makeSample());
	pdf = new PdfObjects(bytes);
	reader = await openPdf(bytes);
});
afterAll(() => reader.destroy());

/** The roles of a tree as pdf.js reads it, children in brackets. */
const showTree = (node: unknown): string => {
	const { role, children = [] } = node as { role?: string; children?: readonly unknown[] };
	if (role === undefined) return "·";
	return children.length === 0 ? role : `${role}(${children.map(showTree).join(" ")})`;
};

describe("the tags", () => {
	it("are consistent", () => {
		expect(findFaults(pdf)).toEqual([]);
	});

	it("make the tree of the document, in its order", async () => {
		// pdf.js leaves out what has no content on the page, the empty cells too.
		const tree = await (await reader.getPage(1)).getStructTree();
		expect(showTree(tree)).toBe(
			"Root(Document(H1(·) Sect(H2(·) P(· Ruby(RB(·) RT(·)) · Span(·)) " +
				"L(LI(Lbl(·) LBody(P(·) Figure(·) P(Link(· · ·)) P(Link(Figure(·) ·)) Note(·)))) " +
				"Table(TR(TH(·) TH(·)) TR(TD(·))) P(·) P(·))))",
		);
	});

	it("carry a paragraph over to the next page", async () => {
		const tree = await (await reader.getPage(2)).getStructTree();
		expect(showTree(tree)).toBe("Root(Document(Sect(P(·) Figure(·) P(Link(· ·)))))");
	});

	it("leave out elements for which nothing is drawn, but no cells", () => {
		const roles = pdf.all.map((data) => nameOf(pdf.get(data, "S")));
		expect(roles.filter((role) => role === "TD").length).toBe(3);
		// intro, step, link, code, badge, long, back; not the empty one.
		expect(roles.filter((role) => role === "P").length).toBe(7);
	});

	it("say what elements are", () => {
		const find = (role: string) => asDictionary(pdf.all.find((data) => nameOf(pdf.get(data, "S")) === role) ?? null);
		expect(textOf(pdf.get(find("Figure"), "Alt"))).toBe("画面の絵：「次へ」をタップ");
		expect(pdf.get(find("Figure"), "A", "BBox")).toEqual([60, 541.89, 120, 641.89]);
		expect(nameOf(pdf.get(find("Figure"), "A", "Placement"))).toBe("Block");
		expect(nameOf(pdf.get(find("L"), "A", "ListNumbering"))).toBe("Decimal");
		expect(nameOf(pdf.get(find("TH"), "A", "Scope"))).toBe("Column");
		expect(textOf(pdf.get(find("Span"), "Lang"))).toBe("en");
		expect(textOf(pdf.get(find("Sect"), "T"))).toBe("準備");
		expect(textOf(pdf.get(find("Note"), "ID"))).toBe("note1");
		expect(pdf.all.some((data) => textOf(pdf.get(data, "ActualText")) === "ブラウザで操作")).toBe(true);
		const identifiers = asArray(pdf.get(pdf.root, "StructTreeRoot", "IDTree", "Names"));
		expect(textOf(identifiers[0] ?? null)).toBe("note1");
		expect(nameOf(pdf.get(identifiers[1], "S"))).toBe("Note");
	});

	it.each([
		["a(b)\\", "(a\\(b\\)\\\\)"],
		["一(二)", "<feff4e0000284e8c0029>"],
	])("say at the content what is copied instead of it: %s", async (actualText, written) => {
		const tag = leaf();
		const page = makePage(setText("あ", { x: 50, y: 50, tag }));
		const file = new PdfObjects(await write(makeDocument([page], [element("Span", [tag], { actualText })])));
		const content = file.streamOf(asDictionary(file.resolve(file.pages[0]))["Contents"]).toString("latin1");
		expect(content).toContain(`/Span <</MCID 0/ActualText${written}>> BDC`);
	});

	it("name running heads as such", () => {
		const content = pdf.streamOf(asDictionary(pdf.resolve(pdf.pages[1]))["Contents"]).toString("latin1");
		expect(content).toContain("/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC");
		expect(content).toContain("/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC");
	});

	it("keep a picture with a clip in one mark", () => {
		const content = pdf.streamOf(asDictionary(pdf.resolve(pdf.pages[0]))["Contents"]).toString("latin1");
		expect(content.match(/\/Figure <</g)?.length).toBe(2);
	});
});

describe("links and bookmarks", () => {
	it("lead to addresses in ASCII, one annotation over several lines", async () => {
		const [first, second] = await (await reader.getPage(1)).getAnnotations();
		expect(first).toMatchObject({ subtype: "Link", url: "https://xn--r8jz45g.jp/%E6%89%8B%E9%A0%86?q=%E4%B8%80" });
		expect(first.contentsObj.str).toBe("例のページを開く");
		expect(first.quadPoints.length).toBe(16);
		expect(second).toMatchObject({ url: "https://example.jp/", rect: [200, 601.89, 240, 641.89] });
		expect(second.quadPoints ?? null).toBeNull();
	});

	it("are printed with the page and belong to their element", () => {
		for (const annotation of pdf.pages.flatMap((page) => asArray(pdf.get(page, "Annots")))) {
			expect(pdf.get(annotation, "F")).toBe(4);
			expect(pdf.get(annotation, "StructParent")).toBeGreaterThanOrEqual(2);
		}
	});

	it("lead to places of the document", async () => {
		const [back] = await (await reader.getPage(2)).getAnnotations();
		expect(back.dest).toBe("step01");
		const place = await reader.getDestination("step01");
		expect(place?.slice(1)).toEqual([{ name: "XYZ" }, 40, 721.89, null]);
	});

	it.each([728.503937, 841.889764])("lead to the top of a page of the height %d, not beyond it", async (height) => {
		const page = makePage([], { height, destinations: [{ name: "top", x: 0, y: 0 }] });
		expect(findFaults(new PdfObjects(await write(makeDocument([page], []))))).not.toContain(
			"a place lies beyond its page",
		);
	});

	it("form the outline", async () => {
		const outline = await reader.getOutline();
		expect(outline.map(({ title }) => title)).toEqual(["準備"]);
		expect(outline[0]?.items.map(({ title }: { title: string }) => title)).toEqual(["手順1.", "写真"]);
		expect(outline[0]?.items[1]?.dest?.slice(1)).toEqual([{ name: "XYZ" }, 40, 741.89, null]);
		expect(pdf.get(pdf.root, "Outlines", "Count")).toBe(3);
		expect(pdf.get(pdf.root, "Outlines", "First", "Count")).toBe(2);
	});
});

describe("page labels", () => {
	it("are those printed", async () => {
		expect(await reader.getPageLabels()).toEqual(["1", "2"]);
	});

	it("may begin anywhere and be no numbers", async () => {
		const labels = ["表紙", "3", "4", "A"];
		const file = await write(
			makeDocument(
				labels.map((label) => makePage([], { label })),
				[],
			),
		);
		const opened = await openPdf(file);
		expect(await opened.getPageLabels()).toEqual(labels);
		await opened.destroy();
	});
});

describe("metadata", () => {
	it("names the document, its language and its makers", async () => {
		const { info, metadata } = await reader.getMetadata();
		expect(info).toMatchObject({
			Title: "手引き <Q&A>",
			Author: "情報課",
			Subject: "多要素認証",
			Language: "ja",
			PDFFormatVersion: "1.7",
			CreationDate: "D:20260401000000Z",
			ModDate: "D:20260401000000Z",
		});
		expect(metadata.get("dc:title")).toBe("手引き <Q&A>");
		expect(metadata.get("dc:creator")).toEqual(["情報課"]);
		expect(metadata.get("pdfaid:part")).toBe("2");
		expect(metadata.get("pdfaid:conformance")).toBe("A");
		expect(metadata.get("pdfuaid:part")).toBe("1");
		expect(metadata.get("xmp:createdate")).toBe("2026-04-01T00:00:00Z");
	});

	it("says nothing of what is not known, and has no date without one", async () => {
		const plain = new PdfObjects(await write(makeLine("あ")));
		const info = asDictionary(pdf.get(plain.trailer["Info"] === undefined ? null : plain.get(plain.trailer, "Info")));
		expect(Object.keys(info).sort()).toEqual(["Creator", "Producer", "Title"]);
		const xmp = plain.streamOf(asDictionary(plain.root)["Metadata"]).toString("utf8");
		expect(xmp).not.toMatch(/Date|dc:creator|dc:description/);
	});

	it("keeps what XML cannot hold out of XMP", async () => {
		const metadata = { ...METADATA, title: "a\u0007\ud800'\"<b>&" };
		const file = new PdfObjects(await write({ ...makeLine("あ"), metadata }));
		const xmp = file.streamOf(asDictionary(file.root)["Metadata"]).toString("utf8");
		expect(xmp).toContain('<rdf:li xml:lang="x-default">a&#39;&#34;&#60;b&#62;&#38;</rdf:li>');
	});

	it("is readable without inflating anything, and describes the schema that PDF/A does not know", () => {
		const text = Buffer.from(bytes).toString("utf8");
		expect(text).toContain("<pdfuaid:part>1</pdfuaid:part>");
		expect(text).toContain("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
	});

	it("shows the title, marks the file as tagged and says what its colours mean", async () => {
		expect(await reader.getMarkInfo()).toMatchObject({ Marked: true });
		expect(await reader.getViewerPreferences()).toEqual({ DisplayDocTitle: true });
		const intent = asArray(pdf.get(pdf.root, "OutputIntents"))[0];
		expect(nameOf(pdf.get(intent, "S"))).toBe("GTS_PDFA1");
		const profile = pdf.streamOf(asDictionary(pdf.resolve(intent))["DestOutputProfile"]);
		expect(new Uint8Array(profile)).toEqual(readProgramFile("assets/color/srgb.icc"));
		for (const page of pdf.pages) expect(nameOf(pdf.get(page, "Tabs"))).toBe("S");
	});
});

describe("the file", () => {
	it("is the same when written again", async () => {
		expect(Buffer.compare(await write(makeSample()), bytes)).toBe(0);
	});

	it("is the same in every time zone, and after other files", async () => {
		const { TZ } = process.env;
		for (const zone of ["Asia/Tokyo", "America/St_Johns", "UTC"]) {
			process.env["TZ"] = zone;
			await write(makeLine("Ａ漢字かな"));
			expect(Buffer.compare(await write(makeSample()), bytes), zone).toBe(0);
		}
		if (TZ === undefined) delete process.env["TZ"];
		else process.env["TZ"] = TZ;
	});

	it("has an identifier that depends on its content", async () => {
		const identifierOf = async (text: string): Promise<unknown> =>
			new PdfObjects(await write(makeLine(text))).trailer["ID"];
		expect(await identifierOf("あ")).toEqual(await identifierOf("あ"));
		expect(await identifierOf("あ")).not.toEqual(await identifierOf("い"));
	});

	it("stores a picture once that comes twice", () => {
		const pictures = pdf.all.filter((data) => nameOf(pdf.get(data, "Subtype")) === "Image");
		expect(pictures.length).toBe(1);
	});

	it("uses DeviceGray for greys, so that black prints with one ink", () => {
		const content = pdf.streamOf(asDictionary(pdf.resolve(pdf.pages[0]))["Contents"]).toString("latin1");
		expect(content).toMatch(/^\.196 G$/m);
		expect(content).toMatch(/^0 \.353 \.612 rg$/m);
		expect(content).not.toMatch(/^(\S+) \1 \1 (rg|RG)$/m);
	});
});

describe("a document that contradicts itself", () => {
	const text = leaf();
	const page = makePage(setText("あ", { x: 50, y: 50, tag: text }));

	it("is refused where something is drawn outside the tree", async () => {
		await expect(write(makeDocument([page], []))).rejects.toThrow("not in the structure tree");
	});

	it("is refused where a link or a bookmark leads nowhere", async () => {
		const link = element("Link", [text]);
		const rects = [{ x: 0, y: 0, width: 9, height: 9 }];
		const target = { kind: "destination", name: "gone" } as const;
		const linked = { ...page, links: [{ rects, target, element: link, description: "…" }] };
		await expect(write(makeDocument([linked], [link]))).rejects.toThrow('"gone"');
		const outline = [{ title: "x", destination: "gone", children: [] }];
		await expect(write(makeDocument([page], [element("P", [text])], { outline }))).rejects.toThrow('"gone"');
	});

	it("is refused where a note has no identifier or two have the same", async () => {
		await expect(write(makeDocument([page], [element("Note", [text])]))).rejects.toThrow("Note");
		const other = leaf();
		const both = makePage([text, other].flatMap((tag) => setText("あ", { x: 50, y: 50, tag })));
		const notes = [text, other].map((tag) => element("Note", [tag], { id: "n" }));
		await expect(write(makeDocument([both], notes))).rejects.toThrow('"n"');
	});
});

/** Whether anything darker than `level` lies in a box given in points, on a page drawn at 72 dpi. */
const hasInk = (
	png: Uint8Array,
	box: { x: number; y: number; width: number; height: number },
	level = 128,
): boolean => {
	const { data, width } = PNG.sync.read(Buffer.from(png));
	for (let y = box.y; y < box.y + box.height; y++)
		for (let x = box.x; x < box.x + box.width; x++) if ((data[4 * (y * width + x)] ?? 255) < level) return true;
	return false;
};

describe("the rendered page", () => {
	it("shows glyphs, also repeated ones with other advances, at their places", async () => {
		const tag = leaf();
		const lines = ["漢漢漢", "𠮷𠮷", "👨‍👩‍👧👨‍👩‍👧", "⋮⋮", "か\u309ax\u0301"].flatMap((text, index) =>
			setText(text, { x: 50, y: 100 + 40 * index, size: 30, tag, glueAfter: () => 30 }),
		);
		const [picture] = await renderPages(await write(makeDocument([makePage(lines)], [element("P", [tag])])), 72);
		if (picture === undefined) throw new Error("no page");
		for (const run of lines)
			run.advances.reduce((x, advance, index) => {
				if (run.texts[index] !== "") {
					const box = { x: Math.round(x), y: Math.round(run.y) - 26, width: 26, height: 28 };
					expect(hasInk(picture, box), `${run.texts[index]} at ${x}`).toBe(true);
					expect(hasInk(picture, { ...box, x: box.x + 36, width: 14 }), `behind ${run.texts[index]}`).toBe(false);
				}
				return x + advance;
			}, run.x);
	});

	it("has the colours of before a clip behind it", async () => {
		const tag = leaf();
		const square = { x: 100, y: 100, width: 50, height: 50 };
		const white = fillRect(square, gray(255), tag);
		const clip = { kind: "clip", path: white.path, items: [white] } as const;
		const page = makePage([fillRect(square, gray(0), tag), clip, fillRect(square, gray(0), tag), clip, white]);
		const [picture] = await renderPages(await write(makeDocument([page], [element("P", [tag])])), 72);
		expect(picture !== undefined && hasInk(picture, { x: 105, y: 105, width: 40, height: 40 })).toBe(false);
	});

	it("hides what lies outside a clip, an empty one too", async () => {
		const tag = leaf();
		const square = fillRect({ x: 100, y: 100, width: 50, height: 50 }, gray(0), tag);
		const clip = (path: Document["pages"][number]["items"][number] & { kind: "path" }) =>
			({ kind: "clip", path: path.path, items: [square] }) as const;
		const half = clip(fillRect({ x: 100, y: 100, width: 25, height: 50 }, gray(0), tag));
		const [picture] = await renderPages(await write(makeDocument([makePage([half])], [element("P", [tag])])), 72);
		if (picture === undefined) throw new Error("no page");
		expect(hasInk(picture, { x: 102, y: 102, width: 20, height: 40 })).toBe(true);
		expect(hasInk(picture, { x: 127, y: 102, width: 20, height: 40 })).toBe(false);
		const none = { kind: "clip", path: [], items: [square] } as const;
		const [blank] = await renderPages(await write(makeDocument([makePage([none])], [element("P", [tag])])), 72);
		expect(blank !== undefined && hasInk(blank, { x: 90, y: 90, width: 70, height: 70 })).toBe(false);
	});
});
