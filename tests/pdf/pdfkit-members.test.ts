import PDFDocument, { type PdfInfo, type PdfReference } from "pdfkit";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";

const open = (info: PdfInfo = {}): PDFDocument =>
	new PDFDocument({
		pdfVersion: "1.7",
		lang: "ja",
		displayTitle: true,
		compress: false,
		autoFirstPage: false,
		bufferPages: true,
		font: null,
		info,
	});

const finish = (pdf: PDFDocument): string => {
	pdf.end();
	return Buffer.from(pdf.read()).toString("latin1");
};

/** Says what passes through `_write` from now on, and at the end of which objects. */
const watch = (pdf: PDFDocument): unknown[] => {
	const seen: unknown[] = [];
	const write = pdf._write.bind(pdf);
	const refEnd = pdf._refEnd.bind(pdf);
	pdf._write = (piece) => {
		seen.push(typeof piece === "string" ? piece : Buffer.from(piece).toString());
		write(piece);
	};
	pdf._refEnd = (reference) => {
		seen.push(reference);
		refEnd(reference);
	};
	return seen;
};

describe("pdfkit", () => {
	it("hands every piece of an object to _write, and then calls _refEnd", () => {
		const pdf = open();
		const seen = watch(pdf);
		const plain = pdf.ref({ Kind: "Plain" });
		plain.end();
		expect(seen.splice(0)).toEqual([`${plain.id} 0 obj`, "<<\n/Kind /Plain\n>>", "endobj", plain]);
		const stream = pdf.ref({ Filter: "Own" });
		stream.end(Buffer.from("bytes"));
		const [head, value, ...rest] = seen;
		expect(head).toBe(`${stream.id} 0 obj`);
		expect(value).toBe("<<\n/Filter /Own\n/Length 5\n>>");
		expect(rest).toEqual(["stream", "bytes", "\nendstream", "endobj", stream]);
	});

	it("writes nothing in its constructor but the header", () => {
		expect(open().read().toString("latin1")).toBe("%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n");
	});

	it("keeps the offsets of objects and their count", () => {
		const pdf = open();
		const before = pdf._offset;
		const [first, second] = [pdf.ref(), pdf.ref()];
		expect(second.id).toBe(pdf._offsets.length);
		second.end();
		first.end();
		expect(pdf._offsets[second.id - 1]).toBe(before);
		expect(pdf._offsets[first.id - 1]).toBe(before + `${second.id} 0 obj\n<<\n>>\nendobj\n`.length);
		expect(pdf._offset - before).toBe(2 * `${second.id} 0 obj\n<<\n>>\nendobj\n`.length);
	});

	it("calls _finalize once all objects have ended, and waits for those that have not", () => {
		const pdf = open();
		let calls = 0;
		pdf._finalize = () => calls++;
		const late = pdf.ref();
		pdf.end();
		expect(calls).toBe(0);
		late.end();
		expect(calls).toBe(1);
	});

	it("lets the time of day be taken away, and XMP be left to others", () => {
		const pdf = open({ Title: "x" });
		expect(pdf.info["CreationDate"]).toBeInstanceOf(Date);
		delete pdf.info["CreationDate"];
		pdf.endMetadata = () => {};
		const text = finish(pdf);
		expect(text).not.toContain("D:2");
		expect(text).not.toContain("/Metadata");
		expect(text).toContain(`/Info ${pdf._info.id} 0 R`);
		expect(text).toContain(`/Root ${pdf._root.id} 0 R`);
	});

	it("ends the names, the tree and the marks of the catalog itself", () => {
		const pdf = open({ CreationDate: new Date(0) });
		pdf._root.data.Names.data = { Own: 1 };
		Object.assign(pdf._root.data, { StructTreeRoot: pdf.ref({ Tree: 1 }), MarkInfo: pdf.ref({ Marked: true }) });
		const text = finish(pdf);
		for (const entry of ["/Own 1", "/Tree 1", "/Marked true", "/DisplayDocTitle true", "/Lang (ja)"])
			expect(text).toContain(entry);
		expect(text.endsWith("%%EOF\n")).toBe(true);
	});

	it("has what a page needs, and turns it over by `transform` alone", () => {
		const pdf = open({ CreationDate: new Date(0) });
		const calls: unknown[] = [];
		pdf.transform = (...matrix) => {
			calls.push(matrix);
			return pdf;
		};
		pdf.addPage({ size: [10, 20.5], margin: 0 });
		const { page } = pdf;
		expect(calls).toEqual([[1, 0, 0, -1, 0, 20.5]]);
		expect(page.dictionary.data["MediaBox"]).toEqual([0, 0, 10, 20.5]);
		expect(page.dictionary.data["Contents"]).toBe(page.content);
		expect([page.fonts, page.xobjects]).toEqual([{}, {}]);
		page.fonts["F1"] = page.dictionary;
		page.xobjects["I1"] = page.dictionary;
		page.content.data["Filter"] = "Own";
		page.write(Buffer.from("content"));
		pdf._root.data["MarkInfo"] = pdf.ref({ Marked: true });
		const text = finish(pdf);
		const own = `${page.dictionary.id} 0 R`;
		expect(text).toContain(`/Font <<\n/F1 ${own}\n>>`);
		expect(text).toContain(`/XObject <<\n/I1 ${own}\n>>`);
		expect(text).toContain("/Tabs /S");
		expect(text).toContain("<<\n/Filter /Own\n/Length 7\n>>\nstream\ncontent\nendstream\n");
	});

	it("takes the packed pixels of a picture as they are", () => {
		const pdf = open();
		const seen = watch(pdf);
		const bytes = PNG.sync.write(new PNG({ width: 2, height: 3, colorType: 2 }), { colorType: 2 });
		const image = pdf.openImage(bytes);
		image.embed(pdf);
		expect(image.label).toBe("I1");
		expect(image.obj.data).toMatchObject({ Subtype: "Image", Width: 2, Height: 3, ColorSpace: "DeviceRGB" });
		expect((image.obj.data["DecodeParms"] as PdfReference).data).toEqual({
			Predictor: 15,
			Colors: 3,
			BitsPerComponent: 8,
			Columns: 2,
		});
		expect(seen.at(-1)).toBe(image.obj);
	});

	it("takes a JPEG as it is, with the size of its frame", () => {
		const pdf = open();
		const seen = watch(pdf);
		const frame = [0xff, 0xc2, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, 3, 0, 0, 0];
		const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0xff, 0xc0, ...frame]);
		const image = pdf.openImage(bytes);
		image.embed(pdf);
		expect(image.obj.data).toMatchObject({ Width: 0x304, Height: 0x102, Filter: "DCTDecode", ColorSpace: "DeviceRGB" });
		expect(image.obj.data["Length"]).toBe(bytes.length);
		expect(seen.at(-1)).toBe(image.obj);
	});
});
