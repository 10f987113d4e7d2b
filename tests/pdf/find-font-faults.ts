import { readTableDirectory, viewOf } from "../../src/text/font/table-directory.ts";
import { type PageFont, readFonts, readOperators, shownIdentifiers } from "./page-content.ts";
import { asArray, asDictionary, nameOf, type PdfData, type PdfObjects, textOf } from "./pdf-objects.ts";

/** What ISO 19005-2 6.2.11 and ISO 14289-1 7.21 say of fonts, by what the pages show of them. */
export const findFontFaults = (pdf: PdfObjects): readonly string[] => {
	const faults = new Set<string>();
	const report = (fault: string): void => {
		faults.add(fault);
	};
	for (const page of pdf.pages) {
		const fonts = readFonts(pdf, page);
		for (const font of fonts.values()) checkFont(pdf, font, report);
		let current: PageFont | undefined;
		for (const operator of readOperators(pdf, page)) {
			const chosen = /^\/(\w+) \S+ Tf$/.exec(operator)?.[1];
			if (chosen !== undefined) current = fonts.get(chosen);
			for (const cid of shownIdentifiers(operator)) checkShown(cid, current, report);
		}
	}
	return [...faults];
};

type Report = (fault: string) => void;

const checkShown = (cid: number, font: PageFont | undefined, report: Report): void => {
	const text = font?.texts.get(cid);
	if (font === undefined || text === undefined) report("7.21.7: a glyph without a text");
	if (cid === 0) report("7.21.8: .notdef");
	if (text === "" || /[\0\ufeff\ufffe]/u.test(text ?? "")) report("7.21.7: a glyph with a text that is none");
};

const checkFont = (pdf: PdfObjects, font: PageFont, report: Report): void => {
	const { dictionary } = font;
	const [descendant = null] = asArray(pdf.get(dictionary, "DescendantFonts"));
	const descriptor = asDictionary(pdf.get(descendant, "FontDescriptor"));
	if (nameOf(pdf.get(dictionary, "Subtype")) !== "Type0" || nameOf(pdf.get(dictionary, "Encoding")) !== "Identity-H")
		report("6.2.11.3: the kind of a font");
	const system = asDictionary(pdf.get(descendant, "CIDSystemInfo"));
	const isIdentity =
		textOf(system["Registry"] ?? null) === "Adobe" && textOf(system["Ordering"] ?? null) === "Identity";
	if (!isIdentity || system["Supplement"] !== 0) report("6.2.11.3.1: the CIDSystemInfo");
	if (nameOf(pdf.get(descendant, "CIDToGIDMap")) !== "Identity") report("6.2.11.3.2: the CIDToGIDMap");
	if ("CIDSet" in descriptor) report("6.2.11.4.2: a CIDSet");
	const names = [pdf.get(dictionary, "BaseFont"), pdf.get(descendant, "BaseFont"), descriptor["FontName"] ?? null];
	if (new Set(names.map(nameOf)).size !== 1 || !/^[A-Z]{6}\+/.test(nameOf(names[0] ?? null)))
		report("6.2.11.2: the names of a font");
	checkFile(pdf, descendant, pdf.streamOf(descriptor["FontFile2"]), report);
};

/** Every width must be that of the embedded glyph, to a thousandth of an em. */
const checkFile = (pdf: PdfObjects, descendant: PdfData, file: Buffer, report: Report): void => {
	const bytes = new Uint8Array(file);
	const tables = readTableDirectory(bytes);
	const at = (tag: string): number => tables.get(tag)?.offset ?? 0;
	const view = viewOf(bytes);
	const unitsPerEm = view.getUint16(at("head") + 18);
	const [glyphs, metrics] = [view.getUint16(at("maxp") + 4), view.getUint16(at("hhea") + 34)];
	const [first, widths = null, ...others] = asArray(pdf.get(descendant, "W"));
	const listed = asArray(pdf.resolve(widths)).map(Number);
	if (first !== 0 || others.length > 0 || listed.length > glyphs || glyphs !== metrics) report("6.2.11.5: the widths");
	listed.forEach((width, index) => {
		const own = (view.getUint16(at("hmtx") + 4 * index) * 1000) / unitsPerEm;
		if (Math.abs(own - width) > 1) report("6.2.11.5: a width");
	});
};
