/** A text string (ISO 32000-1 7.9.2.2), told from names, which are plain strings. */
export class PdfText {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

/** An indirect object of a file, a dictionary. Its entries are read when the file is finished. */
export class PdfObject {
	readonly number: number;
	readonly entries: { [key: string]: PdfValue };

	constructor(number: number, entries: PdfEntries) {
		this.number = number;
		this.entries = { ...entries };
	}
}

/**
 * A value of a PDF file: a plain string is a name without its slash, an object stands for a reference to it, and
 * entries that are undefined are left out.
 */
export type PdfValue =
	| number
	| boolean
	| null
	| undefined
	| string
	| PdfText
	| PdfObject
	| readonly PdfValue[]
	| PdfEntries;

/** The entries of a dictionary by their names. */
export type PdfEntries = { readonly [key: string]: PdfValue };

/** Half of a surrogate pair without its other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text without halves of surrogate pairs, which UTF-16 cannot hold. */
export const soundText = (text: string): string => text.replace(LONE_SURROGATE, "\ufffd");

/** A text string of a dictionary. */
export const pdfText = (text: string): PdfText => new PdfText(soundText(text));
