import PDFDocument from "pdfkit";
import { expect, it } from "vitest";

const open = (): PDFDocument =>
	new PDFDocument({
		pdfVersion: "1.7",
		lang: "ja",
		displayTitle: true,
		autoFirstPage: false,
		bufferPages: true,
		font: null,
		info: { Title: "x" },
	});

const finish = async (pdf: PDFDocument): Promise<string> => {
	pdf.end();
	const chunks: Uint8Array[] = [];
	for await (const chunk of pdf) chunks.push(chunk);
	return Buffer.concat(chunks).toString("latin1");
};

it("pdfkit lets the dates be taken away and the identifier be set", async () => {
	const pdf = open();
	expect(pdf.info["CreationDate"]).toBeInstanceOf(Date);
	delete pdf.info["CreationDate"];
	pdf._id = new Uint8Array(16);
	pdf.endMetadata = () => {};
	pdf.addPage({ size: [10, 20], margin: 0 });
	const text = await finish(pdf);
	expect(text).not.toContain("D:2");
	expect(text).not.toContain("/Metadata");
	expect(text).toContain(`/ID [<${"0".repeat(32)}> <${"0".repeat(32)}>]`);
});

it("pdfkit ends the names, the tree and the marks of the catalog itself", async () => {
	const pdf = open();
	pdf.addPage({ size: [10, 20], margin: 0 });
	pdf._root.data.Names.data = { Own: 1 };
	pdf._root.data["StructTreeRoot"] = pdf.ref({ Type: "StructTreeRoot" });
	pdf._root.data["MarkInfo"] = pdf.ref({ Marked: true });
	const text = await finish(pdf);
	expect(text).toContain("/Own 1");
	expect(text).toMatch(/\/Marked true/);
	expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
});

it("pdfkit has what a page and a picture need, and turns a page over", async () => {
	const pdf = open();
	pdf.addPage({ size: [10, 20], margin: 0 });
	expect(pdf.page.fonts).toEqual({});
	expect(pdf.page.xobjects).toEqual({});
	expect(pdf.page.dictionary.data["MediaBox"]).toEqual([0, 0, 10, 20]);
	const plain = pdf.ref({});
	plain.compress = false;
	plain.end("plain");
	pdf.page.write("% mark");
	expect(await finish(pdf)).toContain("plain");
});
