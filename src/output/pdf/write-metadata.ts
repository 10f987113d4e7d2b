import type { Metadata } from "../../document/document.ts";
import type { PackedPdf } from "../file/packed-pdf.ts";
import { type PdfInfo, pdfText, soundText } from "../file/pdf-value.ts";
import { formatXmp, PRODUCER } from "./format-xmp.ts";

/** The document information of the file's trailer; XMP says the same. */
export const describeInfo = ({ title, author, subject, date }: Metadata): PdfInfo => ({
	Title: soundText(title),
	...(author === null ? {} : { Author: soundText(author) }),
	...(subject === null ? {} : { Subject: soundText(subject) }),
	Creator: PRODUCER,
	Producer: PRODUCER,
	...(date === null ? {} : { CreationDate: midnightOf(date), ModDate: midnightOf(date) }),
});

const midnightOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/**
 * Writes XMP metadata and the output intent into the catalog: the file says of itself that it is PDF/A-2a and
 * PDF/UA-1, which pdfkit can only say one at a time.
 */
export const writeMetadata = (pdf: PackedPdf, metadata: Metadata, colorProfile: Uint8Array): void => {
	Object.assign(pdf.catalog, {
		// Whoever does not know PDF must be able to find it (ISO 19005-2 6.6.2.1).
		Metadata: pdf.add({ Type: "Metadata", Subtype: "XML" }, new TextEncoder().encode(formatXmp(metadata))),
		OutputIntents: [
			{
				Type: "OutputIntent",
				S: "GTS_PDFA1",
				OutputConditionIdentifier: pdfText("sRGB IEC61966-2.1"),
				Info: pdfText("sRGB IEC61966-2.1"),
				DestOutputProfile: pdf.addDeflated({ N: 3 }, colorProfile),
			},
		],
	});
};
