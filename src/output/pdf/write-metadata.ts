import type PDFDocument from "pdfkit";
import type { Metadata } from "../../document/document.ts";
import { formatXmp, PRODUCER } from "./format-xmp.ts";
import { pdfText } from "./pdf-text.ts";

/** The document information of the file's trailer; XMP says the same. */
export const describeInfo = (metadata: Metadata): { readonly [key: string]: string | Date } => ({
	Title: metadata.title,
	...(metadata.author === null ? {} : { Author: metadata.author }),
	...(metadata.subject === null ? {} : { Subject: metadata.subject }),
	Creator: PRODUCER,
	Producer: PRODUCER,
	...(metadata.date === null ? {} : { CreationDate: midnightOf(metadata.date), ModDate: midnightOf(metadata.date) }),
});

const midnightOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/**
 * Writes XMP metadata and the output intent into the catalog: the file says of itself that it is PDF/A-2a and
 * PDF/UA-1, which pdfkit can only say one at a time.
 */
export const writeMetadata = (pdf: PDFDocument, metadata: Metadata, colorProfile: Uint8Array): void => {
	const xmp = pdf.ref({ Type: "Metadata", Subtype: "XML" });
	// Whoever does not know PDF must be able to find it (ISO 19005-2 6.6.2.1).
	xmp.compress = false;
	xmp.end(new TextEncoder().encode(formatXmp(metadata)));
	const profile = pdf.ref({ N: 3 });
	profile.end(colorProfile);
	const intent = pdf.ref({
		Type: "OutputIntent",
		S: "GTS_PDFA1",
		OutputConditionIdentifier: pdfText("sRGB IEC61966-2.1"),
		Info: pdfText("sRGB IEC61966-2.1"),
		DestOutputProfile: profile,
	});
	intent.end();
	pdf._root.data["Metadata"] = xmp;
	pdf._root.data["OutputIntents"] = [intent];
	pdf.endMetadata = () => {};
};
