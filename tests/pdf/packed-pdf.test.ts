import { setTimeout } from "node:timers/promises";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { PackedPdf } from "../../src/output/file/packed-pdf.ts";
import { type PdfValue, pdfText } from "../../src/output/file/pdf-value.ts";
import { asDictionary, nameOf, type PdfData, PdfObjects, textOf } from "./pdf-objects.ts";

const open = (): PackedPdf => {
	const pdf = new PackedPdf("ja", {});
	pdf.addPage({ size: [100, 200], margin: 0 });
	pdf.fillPage("");
	return pdf;
};

/** What a reader finds of a value. */
const roundTrip = (value: PdfValue): PdfData => {
	const pdf = open();
	pdf.catalog["Value"] = value;
	const found = new PdfObjects(pdf.finish());
	return found.get(found.root, "Value");
};

describe("a value", () => {
	it.each([
		[0.1 + 0.2, 0.3],
		[-0.00000049, 0],
		[0.000001, 0.000001],
		[841.8897637795277, 841.889764],
		[123456789.125, 123456789.125],
		[
			[1, null, true, undefined],
			[1, null, true, null],
		],
		[pdfText("a(b)\\\r\n"), "a(b)\\\r\n"],
		["Name", { name: "Name" }],
		[{ Kept: 1, Gone: undefined }, { Kept: 1 }],
	])("is written so that it is read again: %j", (value, read) => {
		expect(roundTrip(value)).toEqual(read);
	});

	it("may be text of any script, without halves of characters", () => {
		expect(textOf(roundTrip(pdfText("あ𠮷\ud800(")))).toBe("あ𠮷\ufffd(");
	});

	it.each([Number.NaN, Number.POSITIVE_INFINITY])("is refused where it is %s", (value) => {
		expect(() => roundTrip(value)).toThrow("unsupported number");
	});
});

describe("a file", () => {
	it("keeps thousands of objects, each at its place, and streams as they were", () => {
		const pdf = open();
		pdf.catalog["Plain"] = pdf.add({ Type: "Metadata" }, Buffer.from("plain endstream"));
		pdf.catalog["All"] = Array.from({ length: 1600 }, (_, index) =>
			pdf.add({ Index: index, Text: pdfText(`${index}番\r(\\`) }),
		);
		pdf.catalog["Packed"] = pdf.addDeflated({}, new Uint8Array(5000));
		const found = new PdfObjects(pdf.finish());
		const all = found.get(found.root, "All") as readonly PdfData[];
		expect(all.length).toBe(1600);
		all.forEach((object, index) => {
			expect(found.get(object, "Index")).toBe(index);
			expect(textOf(found.get(object, "Text"))).toBe(`${index}番\r(\\`);
		});
		expect(found.streamOf(asDictionary(found.root)["Plain"]).toString()).toBe("plain endstream");
		expect(found.streamOf(asDictionary(found.root)["Packed"]).length).toBe(5000);
	});

	it("has no object outside of object streams that is no stream", () => {
		const found = new PdfObjects(open().finish());
		for (const number of found.offsets.keys()) expect(() => found.streamOf({ object: number })).not.toThrow();
	});

	it("packs an object that is begun early and ended late", () => {
		const pdf = open();
		const late = pdf.ref({ Type: "Late" });
		pdf.catalog["Late"] = late;
		pdf.add({ Type: "Other" });
		late.data["More"] = 1;
		late.end();
		const found = new PdfObjects(pdf.finish());
		expect(found.get(found.root, "Late", "More")).toBe(1);
		expect(nameOf(found.get(found.root, "Late", "Type"))).toBe("Late");
	});

	it("is refused where an object is never ended", () => {
		const pdf = open();
		pdf.ref();
		expect(() => pdf.finish()).toThrow("never ended");
	});

	it("is refused where a picture has alpha, which pdfkit takes apart later", async () => {
		const pdf = open();
		pdf.openImage(PNG.sync.write(new PNG({ width: 2, height: 3 }))).embed(pdf);
		expect(() => pdf.finish()).toThrow("never ended");
		await setTimeout(50);
	});

	it("has an identifier that changes with any byte, and with nothing else", () => {
		const identify = (text: string, bytes: string): PdfData => {
			const pdf = open();
			pdf.catalog["Text"] = pdfText(text);
			pdf.catalog["Bytes"] = pdf.add({}, Buffer.from(bytes));
			return new PdfObjects(pdf.finish()).trailer["ID"] ?? null;
		};
		expect(identify("a", "b")).toEqual(identify("a", "b"));
		expect(identify("a", "b")).not.toEqual(identify("c", "b"));
		expect(identify("a", "b")).not.toEqual(identify("a", "c"));
	});
});
