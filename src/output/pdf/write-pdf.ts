import type { Document, Page } from "../../document/document.ts";
import type { FontId } from "../../text/font/font.ts";
import { PdfFile } from "../file/pdf-file.ts";
import { type PdfObject, pdfText } from "../file/pdf-value.ts";
import { EmbeddedFont } from "./embedded-font.ts";
import { MarkedContent } from "./marked-content.ts";
import { type PageResources, paintPage } from "./paint-page.ts";
import { writeLinks } from "./write-links.ts";
import { describeInfo, writeMetadata } from "./write-metadata.ts";
import { writeNavigation } from "./write-navigation.ts";
import { PictureTable } from "./write-pictures.ts";
import { writeStructure } from "./write-structure.ts";

/** The profile that says what the colours mean, by its path from the package's root. */
const COLOR_PROFILE = "assets/color/srgb.icc";

/**
 * The document as a PDF file that is PDF/UA-1 and PDF/A-2a at once. The same document gives the same bytes: no clock,
 * no chance; dates are those of the metadata, and without one the file has none.
 * @throws Error where the document contradicts itself (a tag outside the tree, a link to nowhere): a bug of the layout.
 */
export const writePdf = (document: Document, readProgramFile: (path: string) => Uint8Array): Uint8Array => {
	const file = new PdfFile();
	const marked = new MarkedContent(document.structure);
	const { metadata } = document;
	const tree = file.add({ Type: "Pages", Count: document.pages.length });
	const pages = writePages(file, document, marked, tree);
	tree.entries["Kids"] = pages;
	const annotations = writeLinks(file, document.pages, pages);
	const catalog = file.add({
		Type: "Catalog",
		Pages: tree,
		Lang: pdfText(metadata.lang),
		ViewerPreferences: { DisplayDocTitle: true },
		...writeStructure(file, document, { marked, pages, annotations }),
		...writeNavigation(file, document, pages),
		...writeMetadata(file, metadata, readProgramFile(COLOR_PROFILE)),
	});
	return file.finish(catalog, file.add(describeInfo(metadata)));
};

/** The pages with their contents, and the fonts and pictures that they use. */
const writePages = (
	file: PdfFile,
	document: Document,
	marked: MarkedContent,
	tree: PdfObject,
): readonly PdfObject[] => {
	const fonts = new FontTable(file, document);
	const pictures = new PictureTable(file);
	const pages = document.pages.map((page, index) => {
		const used = new UsedResources(fonts, pictures);
		const content = Buffer.from(paintPage(page, index, marked, used), "latin1");
		return file.add({
			...describePage(page),
			Parent: tree,
			Resources: used.entries,
			Contents: file.addStream({}, content),
			StructParents: index,
		});
	});
	fonts.finish();
	return pages;
};

/** Links are reached in the order of the structure (ISO 14289-1 7.18.3). */
const describePage = ({ width, height }: Page) => ({ Type: "Page", MediaBox: [0, 0, width, height], Tabs: "S" });

/** What one page uses. */
class UsedResources implements PageResources {
	readonly #fonts: FontTable;
	readonly #pictures: PictureTable;
	readonly #used: { readonly [kind in "Font" | "XObject"]: { [name: string]: PdfObject } } = { Font: {}, XObject: {} };

	constructor(fonts: FontTable, pictures: PictureTable) {
		this.#fonts = fonts;
		this.#pictures = pictures;
	}

	fontOf(run: { readonly font: FontId }): EmbeddedFont {
		const font = this.#fonts.open(run.font);
		this.#used.Font[font.name] = font.reference;
		return font;
	}

	imageOf(item: Parameters<PageResources["imageOf"]>[0]): string {
		const { name, object } = this.#pictures.open(item);
		this.#used.XObject[name] = object;
		return name;
	}

	get entries() {
		return this.#used;
	}
}

/** The fonts in use, named in the order in which they are first drawn. */
class FontTable {
	readonly #file: PdfFile;
	readonly #document: Document;
	readonly #fonts = new Map<FontId, EmbeddedFont>();

	constructor(file: PdfFile, document: Document) {
		this.#file = file;
		this.#document = document;
	}

	open(id: FontId): EmbeddedFont {
		let font = this.#fonts.get(id);
		if (font === undefined) {
			font = new EmbeddedFont(this.#document.fonts.fontOf(id), `F${this.#fonts.size + 1}`, this.#file.add());
			this.#fonts.set(id, font);
		}
		return font;
	}

	finish(): void {
		for (const font of this.#fonts.values()) font.finish(this.#file);
	}
}
