import { createHash } from "node:crypto";
import PDFDocument, { type PdfImage } from "pdfkit";
import type { Document } from "../../document/document.ts";
import type { ImageItem } from "../../document/item.ts";
import type { FontId } from "../../text/font/font.ts";
import { EmbeddedFont } from "./embedded-font.ts";
import { MarkedContent } from "./marked-content.ts";
import { type PageResources, paintPage } from "./paint-page.ts";
import { writeLinks } from "./write-links.ts";
import { describeInfo, writeMetadata } from "./write-metadata.ts";
import { writeNavigation } from "./write-navigation.ts";
import { writeStructure } from "./write-structure.ts";

/** The profile that says what the colours mean, by its path from the package's root. */
const COLOR_PROFILE = "assets/color/sRGB2014.icc";

/**
 * The document as a PDF file that is PDF/UA-1 and PDF/A-2a at once. The same document gives the same bytes: no clock,
 * no chance; dates are those of the metadata, and without one the file has none.
 * @throws Error where the document contradicts itself (a tag outside the tree, a link to nowhere): a bug of the layout.
 */
export const writePdf = async (
	document: Document,
	readProgramFile: (path: string) => Uint8Array,
): Promise<Uint8Array> => {
	const pdf = openFile(document);
	const fonts = new FontTable(pdf, document);
	const images = new ImageTable(pdf);
	const marked = new MarkedContent(document.structure);
	const pages = document.pages.map((page, index) => {
		pdf.addPage({ size: [page.width, page.height], margin: 0 });
		pdf.page.write(paintPage(page, index, marked, fontsAndImages(pdf, fonts, images)));
		pdf.page.dictionary.data["StructParents"] = index;
		return pdf.page.dictionary;
	});
	const annotations = writeLinks(pdf, document.pages, pages);
	writeStructure(pdf, document, { marked, pages, annotations });
	writeNavigation(pdf, document, pages);
	writeMetadata(pdf, document.metadata, readProgramFile(COLOR_PROFILE));
	fonts.finish();
	pdf.end();
	return withIdentifier(await collectBytes(pdf));
};

const openFile = (document: Document): PDFDocument => {
	const info = describeInfo(document.metadata);
	const pdf = new PDFDocument({
		pdfVersion: "1.7",
		lang: document.metadata.lang,
		displayTitle: true,
		autoFirstPage: false,
		bufferPages: true,
		font: null,
		info,
	});
	// pdfkit puts the time of day there.
	if (info["CreationDate"] === undefined) delete pdf.info["CreationDate"];
	pdf._id = new Uint8Array(IDENTIFIER_LENGTH);
	return pdf;
};

/** Resources of the page that was begun last. */
const fontsAndImages = (pdf: PDFDocument, fonts: FontTable, images: ImageTable): PageResources => ({
	fontOf: (run) => {
		const font = fonts.open(run.font);
		pdf.page.fonts[font.name] = font.reference;
		return font;
	},
	imageOf: (item) => {
		const image = images.open(item);
		pdf.page.xobjects[image.label] = image.obj;
		return image.label;
	},
});

/** The fonts in use, named in the order in which they are first drawn. */
class FontTable {
	readonly #pdf: PDFDocument;
	readonly #document: Document;
	readonly #fonts = new Map<FontId, EmbeddedFont>();

	constructor(pdf: PDFDocument, document: Document) {
		this.#pdf = pdf;
		this.#document = document;
	}

	open(id: FontId): EmbeddedFont {
		let font = this.#fonts.get(id);
		if (font === undefined) {
			font = new EmbeddedFont(this.#document.fonts.fontOf(id), `F${this.#fonts.size + 1}`, this.#pdf.ref());
			this.#fonts.set(id, font);
		}
		return font;
	}

	finish(): void {
		for (const font of this.#fonts.values()) font.finish(this.#pdf);
	}
}

/** The pictures in use; one that comes again stands in the file once. */
class ImageTable {
	readonly #pdf: PDFDocument;
	readonly #images = new Map<string, PdfImage>();

	constructor(pdf: PDFDocument) {
		this.#pdf = pdf;
	}

	open({ bytes }: ImageItem): PdfImage {
		const key = createHash("sha256").update(bytes).digest("hex");
		let image = this.#images.get(key);
		if (image === undefined) {
			image = this.#pdf.openImage(bytes);
			image.embed(this.#pdf);
			this.#images.set(key, image);
		}
		return image;
	}
}

const collectBytes = async (pdf: PDFDocument): Promise<Buffer> => {
	const chunks: Uint8Array[] = [];
	for await (const chunk of pdf) chunks.push(chunk);
	return Buffer.concat(chunks);
};

const IDENTIFIER_LENGTH = 16;

/**
 * Puts a hash of the whole file into the trailer, where zeros were kept for it: two files with the same identifier are
 * the same (ISO 32000-1 14.4).
 */
const withIdentifier = (bytes: Buffer): Uint8Array => {
	const zeros = "0".repeat(2 * IDENTIFIER_LENGTH);
	const identifier = createHash("sha256").update(bytes).digest("hex").slice(0, zeros.length);
	const first = bytes.lastIndexOf(`[<${zeros}> <${zeros}>]`);
	if (first < 0) throw new Error("the trailer has no place for an identifier");
	bytes.write(`[<${identifier}> <${identifier}>]`, first, "latin1");
	return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};
