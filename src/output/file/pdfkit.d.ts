/**
 * What this program uses of pdfkit 0.20.2, whose published types describe an older version. "Private" marks members
 * that pdfkit does not document; tests/pdf/pdfkit-members.test.ts holds that they are there and do what is said here.
 */
declare module "pdfkit" {
	import type { Readable } from "node:stream";

	/**
	 * A value of a PDF file: a primitive string becomes a name, a String object a text string; a number is written with
	 * up to six decimals, and what is none is refused; entries that are undefined are left out.
	 */
	export type PdfValue =
		| number
		| boolean
		| null
		| undefined
		| string
		// biome-ignore lint/complexity/noBannedTypes: pdfkit tells strings from names by the object
		| String
		| Date
		| PdfReference
		| readonly PdfValue[]
		| PdfEntries;

	/** The entries of a dictionary by their names. */
	export type PdfEntries = { readonly [key: string]: PdfValue };

	/** An indirect object with its stream, if anything is written to it. */
	export interface PdfReference {
		readonly id: number;
		/** Read when the object ends. */
		data: { [key: string]: PdfValue };
		end(chunk?: Uint8Array): void;
	}

	export interface PdfPage {
		readonly dictionary: PdfReference;
		/** Private. The content, ended by pdfkit. */
		readonly content: PdfReference;
		/** Private. The resources by their names in the page's content. */
		readonly fonts: { [name: string]: PdfReference };
		readonly xobjects: { [name: string]: PdfReference };
		/** Appends to the page's content. */
		write(chunk: Uint8Array): void;
	}

	/** A picture that was read: a JPEG or PNG, whose packed pixels are taken as they are. */
	export interface PdfImage {
		/** Its name in the resources of pages, counted from `I1`. */
		readonly label: string;
		/** Private. There once it is embedded. */
		readonly obj: PdfReference;
		/** Private. Writes the object. */
		embed(document: PDFDocument): void;
	}

	export interface PdfOptions {
		readonly pdfVersion: "1.7";
		readonly lang: string;
		readonly displayTitle: boolean;
		readonly compress: false;
		readonly autoFirstPage: false;
		readonly bufferPages: true;
		/** Null: the standard font, which PDF/A forbids and a bundle does not find, is not loaded. */
		readonly font: null;
		readonly info: PdfInfo;
	}

	/** The document information; strings are texts here. */
	export type PdfInfo = { readonly [key: string]: string | Date };

	export default class PDFDocument extends Readable {
		constructor(options: PdfOptions);
		readonly page: PdfPage;
		/** Written when the document ends. */
		readonly info: { [key: string]: string | Date };
		/** Private. The catalog. `Names`, `StructTreeRoot` and `MarkInfo` are references that pdfkit ends. */
		readonly _root: PdfReference & { readonly data: { readonly Names: PdfReference } };
		/** Private. The reference to the document information, there when the document ends. */
		readonly _info: PdfReference;
		/** Private. The number of bytes written. */
		readonly _offset: number;
		/** Private. Where each object begins, by its number less one. */
		readonly _offsets: readonly number[];
		ref(data?: PdfEntries): PdfReference;
		addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): this;
		/** Called by `addPage`, to have `y` downwards. */
		transform(...matrix: readonly number[]): this;
		openImage(source: Uint8Array): PdfImage;
		end(): void;
		/** Private. Writes XMP without PDF/UA and without escaping. */
		endMetadata(): void;
		/** Private. All of the file passes through here: bytes, or a line without its end, a character a byte. */
		_write(piece: string | Uint8Array): void;
		/** Private. Called when all pieces of an object were written: its head, its value, perhaps a stream, its end. */
		_refEnd(reference: PdfReference): void;
		/** Private. Writes what follows the last object; called when all have ended. */
		_finalize(): void;
	}
}
