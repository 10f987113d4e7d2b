import { beforeEach, expect, it } from "vitest";
import { writePdf } from "../../src/output/pdf/write-pdf.ts";
import { findFaults } from "./find-faults.ts";
import { findSyntaxFaults } from "./find-syntax-faults.ts";
import { asDictionary, nameOf, type PdfData, type PdfDictionary, PdfObjects } from "./pdf-objects.ts";
import { makeSample, readProgramFile } from "./sample-document.ts";

const sample = writePdf(makeSample(), readProgramFile);
let pdf: PdfObjects;
beforeEach(() => {
	pdf = new PdfObjects(sample);
});

const role = (wanted: string) => (data: PdfDictionary) => nameOf(data["S"] ?? null) === wanted && "P" in data;
const kind = (key: string, wanted: string) => (data: PdfDictionary) => nameOf(data[key] ?? null) === wanted;
const has = (key: string) => (data: PdfDictionary) => key in data;
const name = (text: string) => ({ name: text });

it("the sample has no faults", () => {
	expect(findSyntaxFaults(sample)).toEqual([]);
	expect(findFaults(pdf)).toEqual([]);
});

it.each<[string, (data: PdfDictionary) => boolean, { readonly [key: string]: PdfData | undefined }]>([
	["6.2.3: the output intents", kind("Type", "Catalog"), { OutputIntents: undefined }],
	["6.2.10: transparency", kind("Type", "Page"), { Group: { S: name("Transparency") } }],
	["6.1.13: the size of a page", kind("Type", "Page"), { MediaBox: [0, 0, 2, 2] }],
	["6.2.2: resources of the kind ExtGState", has("ProcSet"), { ExtGState: { G1: {} } }],
	["6.2.8: Interpolate", kind("Subtype", "Image"), { Interpolate: true }],
	["6.2.4.3: the colours of a picture", kind("Subtype", "Image"), { ColorSpace: name("DeviceCMYK") }],
	["6.2.11.3.1: the CIDSystemInfo", kind("Subtype", "CIDFontType2"), { CIDSystemInfo: {} }],
	["6.2.11.3.2: the CIDToGIDMap", kind("Subtype", "CIDFontType2"), { CIDToGIDMap: undefined }],
	["6.2.11.4.2: a CIDSet", kind("Type", "FontDescriptor"), { CIDSet: "" }],
	["6.2.11.5: a width", kind("Subtype", "CIDFontType2"), { W: [0, [1, 2, 3]] }],
	["6.5, 6.9, 6.11: OpenAction in the catalog", kind("Type", "Catalog"), { OpenAction: {} }],
	["7.1: the title is not shown", kind("Type", "Catalog"), { ViewerPreferences: {} }],
	["7.2: the document's language", kind("Type", "Catalog"), { Lang: "日本" }],
	["7.18.3: the order of tabs", kind("Type", "Page"), { Tabs: undefined }],
	["6.3.1: another kind of annotation", kind("Type", "Annot"), { Subtype: name("Text") }],
	["6.3.2: the flags of an annotation", kind("Type", "Annot"), { F: 0 }],
	["7.18.5: a link does not say what it does", kind("Type", "Annot"), { Contents: "" }],
	["7.18.1: a link is not in the structure", kind("Type", "Annot"), { StructParent: undefined }],
	["6.5.1: another action", kind("Type", "Annot"), { A: { S: name("Launch") } }],
	["a URI is not ASCII: \u00e4", kind("Type", "Annot"), { A: { S: name("URI"), URI: "\u00e4" } }],
	["a link leads nowhere: gone", kind("Type", "Annot"), { A: { S: name("GoTo"), D: "gone" } }],
	["a link lies beyond its page", kind("Type", "Annot"), { Rect: [500, 1, 700, 2] }],
	["the area of a line lies beyond its link", has("QuadPoints"), { Rect: [40, 490, 135, 510] }],
	["a bookmark has no title", has("Title"), { Title: "" }],
	["bookmarks are counted wrongly", kind("Type", "Outlines"), { Count: 1 }],
	["7.1: the role Aside", role("H1"), { S: name("Aside") }],
	["7.2: a P in a L", role("LI"), { S: name("P") }],
	["7.4: the first heading, and only it, is H1", role("H1"), { S: name("H2") }],
	["7.4: headings jump over a level", role("H2"), { S: name("H3") }],
	["7.3: a Figure without alternative text", role("Figure"), { Alt: undefined }],
	["7.3: a Figure without box", role("Figure"), { A: undefined }],
	["7.3: a Figure beyond its page", role("Figure"), { A: { BBox: [500, 1, 700, 2] } }],
	["7.5: a header cell without scope", role("TH"), { A: undefined }],
	["7.2: a table whose rows differ", role("TD"), { A: { ColSpan: 2 } }],
	["7.5: a table without header cells", role("Table"), { K: [] }],
	["7.6: a list without its numbering", role("L"), { A: undefined }],
	["7.9: a Note without ID", role("Note"), { ID: undefined }],
	["7.9: the tree of IDs", kind("Type", "StructTreeRoot"), { IDTree: undefined }],
	["7.2: a language", role("Span"), { Lang: "e n" }],
	["a P is empty", role("P"), { K: [] }],
	["a P has another parent", role("P"), { P: null }],
	["the parent tree denies a link", kind("Type", "Annot"), { StructParent: 99 }],
])("notices: %s", (fault, isSo, entries) => {
	pdf.change(isSo, entries);
	expect(findFaults(pdf)).toContain(fault);
});

const contentOf = (): PdfData | undefined => asDictionary(pdf.resolve(pdf.pages[0]))["Contents"];

it.each([
	["6.2.2: the operator k", (text: string) => text.replace(/^\S+ g$/m, "0 0 0 1 k")],
	[
		"6.1.13: how deep q and Q lie in one another",
		(text: string) => `${"q\n".repeat(29)}${text}\n${"Q\n".repeat(29).trim()}`,
	],
	["6.1.13: q and Q are not balanced", (text: string) => text.replace("q\n", "")],
	["6.1.13: a number with an exponent", (text: string) => text.replace(/^\S+ (\S+ Td)$/m, "1e-7 $1")],
	["7.21.8: .notdef", (text: string) => text.replace(/<[0-9a-f]{4}/, "<0000")],
	["7.21.7: a glyph without a text", (text: string) => text.replace(/<[0-9a-f]{4}/, "<fff0")],
	["page 1: a mark inside /Artifact <</Type /Layout>> BDC", (text: string) => text.replace("EMC\n", "")],
	["page 1: drawn outside all marks: f", (text: string) => `${text}\nf`],
	["page 1: MCID 0 comes twice", (text: string) => text.replace("/MCID 1>>", "/MCID 0>>")],
	["H2 has a mark that page 1 does not have", (text: string) => text.replace("/MCID 1>>", "/MCID 77>>")],
])("notices in a page: %s", (fault, edit) => {
	pdf.rewrite(contentOf(), edit);
	expect(findFaults(pdf)).toContain(fault);
});

it.each([
	["6.1.2: the header", "%PDF-1.7\n%", "%PDF-1.7\n "],
	["6.1.3: the end", "%%EOF\n", "%%EOF "],
	["6.1.3: no identifier", "/ID [", "/IX ["],
	["6.1.7.1: a length", "\nendstream", " endstream"],
	["6.1.7.2: a filter", "/Filter /FlateDecode", "/Filter /LZWDecode  "],
])("notices in the bytes: %s", (fault, from, to) => {
	const text = Buffer.from(sample).toString("latin1");
	const broken = text.replace(from, to);
	expect(broken).not.toBe(text);
	expect(findSyntaxFaults(Buffer.from(broken, "latin1"))).toContain(fault);
});
