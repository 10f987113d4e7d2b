import { describe, expect, it } from "vitest";
import { gray } from "../../src/base/color.ts";
import { element, leaf, type StructureElement } from "../../src/document/structure.ts";
import { PackedPdf } from "../../src/output/file/packed-pdf.ts";
import { EmbeddedFont } from "../../src/output/pdf/embedded-font.ts";
import { MarkedContent } from "../../src/output/pdf/marked-content.ts";
import { pdfNumber } from "../../src/output/pdf/pdf-number.ts";
import { writePdf } from "../../src/output/pdf/write-pdf.ts";
import { writeStructure } from "../../src/output/pdf/write-structure.ts";
import { PdfObjects } from "./pdf-objects.ts";
import { fillRect, makeDocument, makePage, readProgramFile, sampleFonts } from "./sample-document.ts";

const COUNT = 300;

describe("a document of many parts", () => {
	it("is asked for the boxes of its figures once, however many there are", async () => {
		const box = { x: 0, y: 0, width: 10, height: 10 };
		const leaves = Array.from({ length: COUNT }, () => leaf());
		const figures = leaves.map((node, index) => element("Figure", [node], { alt: `図${index}` }));
		let reads = 0;
		const page = {
			...makePage(leaves.map((node) => fillRect(box, gray(0), node))),
			get figures() {
				reads++;
				return figures.map((figure) => ({ element: figure, box }));
			},
		};
		const bytes = await writePdf(makeDocument([page], figures), readProgramFile);
		expect(new PdfObjects(bytes)).toBeDefined();
		expect(reads).toBeLessThan(5);
	});

	it("looks at each annotation a few times, however many elements there are", () => {
		const pdf = new PackedPdf("ja", {});
		const dictionary = pdf.add({ Type: "Page" });
		const links = Array.from({ length: COUNT }, () => element("Link", []));
		let reads = 0;
		const annotations = links.map((link) => ({
			annotation: pdf.add({}),
			page: dictionary,
			get element(): StructureElement {
				reads++;
				return link;
			},
		}));
		const document = makeDocument([makePage([])], links);
		const marked = new MarkedContent(document.structure);
		writeStructure(pdf, document, { marked, pages: [dictionary], annotations });
		expect(reads).toBeLessThan(5 * COUNT);
	});

	it("is refused where a font would need more glyphs than identifiers have room for", () => {
		const id = sampleFonts.fontFor("regular", "あ")?.id;
		if (id === undefined) throw new Error("no font for あ");
		const font = new EmbeddedFont(sampleFonts.fontOf(id), "F1", new PackedPdf("ja", {}).ref());
		let last = 0;
		for (let advance = 1; advance < 0x10000; advance++) last = font.cidOf({ glyph: 5, advance }, "あ");
		expect(last).toBe(0xffff);
		expect(() => font.cidOf({ glyph: 6, advance: 1 }, "い")).toThrow("65,535");
	});
});

describe("a number in a content stream", () => {
	it("is written in thousandths, without a sign for nothing", () => {
		expect([1, -2.5, 0.12349, -0.0001].map((number) => pdfNumber(number))).toEqual(["1", "-2.5", ".123", "0"]);
	});

	it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("is never %s", (value) => {
		expect(() => pdfNumber(value)).toThrow();
	});
});
