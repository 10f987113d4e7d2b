import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Opens a file in pdf.js; close it with `destroy`. */
export const openPdf = async (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
	getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** The text of a page as pdf.js gives it, with the spaces that it guesses; lines end as `\n`. */
export const readPageText = async (bytes: Uint8Array, pageNumber = 1): Promise<string> => {
	const document = await openPdf(bytes);
	const page = await document.getPage(pageNumber);
	const { items } = await page.getTextContent();
	await document.destroy();
	return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
};
