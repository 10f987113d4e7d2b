import { describe, expect, it } from "vitest";
import { formatValue } from "../../src/output/file/format-value.ts";
import { PdfFile } from "../../src/output/file/pdf-file.ts";
import { pdfText } from "../../src/output/file/pdf-value.ts";
import { asDictionary, type PdfData, PdfObjects, textOf } from "./pdf-objects.ts";

describe("a value", () => {
	it.each([
		[
			{ Type: "Page", Count: 3, Kids: [], Gone: undefined, Box: [0, -0.5, 1 / 3] },
			"<</Type/Page/Count 3/Kids[]/Box[0 -.5 .333]>>",
		],
		[[true, null, "Name", pdfText("a(b)\\")], "[true null/Name(a\\(b\\)\\\\)]"],
		[pdfText("a\r\nb"), "(a\\r\\nb)"],
		[pdfText("あ"), "(\u00fe\u00ff0B)"],
	])("is written tightly: %j", (value, written) => {
		expect(formatValue(value)).toBe(written);
	});

	it("is refused where it cannot be written", () => {
		expect(() => formatValue("two words")).toThrow();
		expect(() => formatValue(Number.NaN)).toThrow();
		expect(() => formatValue([undefined])).toThrow();
	});
});

describe("a file", () => {
	it("keeps thousands of objects, each at its place, and streams as they were", () => {
		const file = new PdfFile();
		const catalog = file.add({ Type: "Catalog" });
		const plain = file.addStream({ Type: "Metadata" }, Buffer.from("plain endstream"), "as-is");
		catalog.entries["Plain"] = plain;
		const many = Array.from({ length: 1600 }, (_, index) =>
			file.add({ Index: index, Text: pdfText(`${index}番\r(\\`) }),
		);
		catalog.entries["All"] = many;
		const packed = file.addStream({}, new Uint8Array(5000));
		catalog.entries["Packed"] = packed;
		const pdf = new PdfObjects(file.finish(catalog, file.add()));
		const all = pdf.get(pdf.root, "All") as readonly PdfData[];
		expect(all.length).toBe(1600);
		all.forEach((object, index) => {
			expect(pdf.get(object, "Index")).toBe(index);
			expect(textOf(pdf.get(object, "Text"))).toBe(`${index}番\r(\\`);
		});
		expect(pdf.streamOf(asDictionary(pdf.root)["Plain"]).toString()).toBe("plain endstream");
		expect(pdf.streamOf(asDictionary(pdf.root)["Packed"]).length).toBe(5000);
	});
});
