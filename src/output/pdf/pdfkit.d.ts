/**
 * What this program uses of pdfkit 0.20.2, whose published types describe an older version. "Private" marks members
 * that pdfkit does not document; tests/pdf/pdfkit-members.test.ts holds that they are there and do what is said here.
 */
declare module "pdfkit" {
	import type { Readable } from "node:stream";

	/**
	 * A value of a PDF file: a primitive string becomes a name, a String object a string, bytes a hexadecimal string;
	 * entries that are undefined are left out.
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
		| Uint8Array
		| PdfReference
		| readonly PdfValue[]
		| { readonly [key: string]: PdfValue };

	/** An indirect object with its stream, if anything is written to it. */
	export interface PdfReference {
		readonly id: number;
		/** Read when the object ends. */
		data: { [key: string]: PdfValue };
		/** Private. Whether the stream is deflated. */
		compress: boolean;
		write(chunk: string | Uint8Array): void;
		end(chunk?: string | Uint8Array): void;
	}

	export interface PdfPage {
		readonly width: number;
		readonly height: number;
		readonly dictionary: PdfReference;
		/** Private. The resources by their names in the page's content. */
		readonly fonts: { [name: string]: PdfReference };
		readonly xobjects: { [name: string]: PdfReference };
		/** Appends to the page's content. */
		write(chunk: string): void;
	}

	/** A picture that was read. `obj` is there once it is embedded. */
	export interface PdfImage {
		readonly label: string;
		readonly obj: PdfReference;
		/** Private. Writes the object. */
		embed(document: PDFDocument): void;
	}

	export interface PdfOptions {
		readonly pdfVersion: "1.7";
		readonly lang: string;
		readonly displayTitle: boolean;
		readonly autoFirstPage: false;
		readonly bufferPages: true;
		/** Null: the standard font, which PDF/A forbids and a bundle does not find, is not loaded. */
		readonly font: null;
		readonly info: { readonly [key: string]: string | Date };
	}

	export default class PDFDocument extends Readable {
		constructor(options: PdfOptions);
		readonly page: PdfPage;
		/** The document information, written when the document ends. */
		readonly info: { [key: string]: string | Date };
		/** Private. The catalog. `Names`, `StructTreeRoot` and `MarkInfo` are ended by pdfkit. */
		readonly _root: { readonly data: { [key: string]: PdfValue; readonly Names: PdfReference } };
		/** Private. The file's identifier. */
		_id: Uint8Array;
		/** Private. Writes XMP without PDF/UA and without escaping. */
		endMetadata: () => void;
		ref(data?: { [key: string]: PdfValue }): PdfReference;
		/** Begins a page whose content has `y` downwards. */
		addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): this;
		openImage(source: Uint8Array): PdfImage;
		end(): void;
	}
}
