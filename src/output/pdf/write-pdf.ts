import type { Document } from "../../document/document.ts";
import { PackedPdf } from "../file/packed-pdf.ts";
import type { PdfReference } from "../file/pdf-value.ts";
import { FontTable } from "./font-table.ts";
import { MarkedContent } from "./marked-content.ts";
import { type PageResources, paintPage } from "./paint-page.ts";
import { roundPlace } from "./pdf-number.ts";
import { PictureTable } from "./picture-table.ts";
import { writeLinks } from "./write-links.ts";
import { describeInfo, writeMetadata } from "./write-metadata.ts";
import { writeNavigation } from "./write-navigation.ts";
import { writeStructure } from "./write-structure.ts";

/** The profile that says what the colours mean, by its path from the package's root. */
const COLOR_PROFILE = "assets/color/srgb.icc";

/**
 * The document as a PDF file that is PDF/UA-1 and PDF/A-2a at once. The same document gives the same bytes: no clock,
 * no chance; dates are those of the metadata, and without one the file has none.
 * @throws Error where the document contradicts itself (a tag outside the tree, a link to nowhere): a bug of the layout.
 */
export const writePdf = (document: Document, readProgramFile: (path: string) => Uint8Array): Uint8Array => {
	const { metadata } = document;
	const pdf = new PackedPdf(metadata.lang, describeInfo(metadata));
	const marked = new MarkedContent(document.structure);
	const pages = writePages(pdf, document, marked);
	const annotations = writeLinks(pdf, document.pages, pages);
	writeStructure(pdf, document, { marked, pages, annotations });
	writeNavigation(pdf, document, pages);
	writeMetadata(pdf, metadata, readProgramFile(COLOR_PROFILE));
	return pdf.finish();
};

/** The pages with their contents, and the fonts and pictures that they use. */
const writePages = (pdf: PackedPdf, document: Document, marked: MarkedContent): readonly PdfReference[] => {
	const fonts = new FontTable(pdf, document);
	const pictures = new PictureTable(pdf);
	const pages = document.pages.map((page, index) => {
		pdf.addPage({ size: [roundPlace(page.width), roundPlace(page.height)], margin: 0 });
		pdf.fillPage(paintPage(page, index, marked, resourcesOf(pdf, fonts, pictures)));
		pdf.page.dictionary.data["StructParents"] = index;
		return pdf.page.dictionary;
	});
	fonts.finish();
	return pages;
};

/** Resources of the page that was begun last. */
const resourcesOf = ({ page }: PackedPdf, fonts: FontTable, pictures: PictureTable): PageResources => ({
	fontOf: (run) => {
		const font = fonts.open(run.font);
		page.fonts[font.name] = font.reference;
		return font;
	},
	imageOf: (item) => {
		const { label, obj } = pictures.open(item);
		page.xobjects[label] = obj;
		return label;
	},
});
