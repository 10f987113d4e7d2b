import type { Metadata } from "../../document/document.ts";
import type { PdfFile } from "../file/pdf-file.ts";
import { type PdfEntries, type PdfText, pdfText } from "../file/pdf-value.ts";
import { formatXmp, PRODUCER } from "./format-xmp.ts";

/** The document information of the file's trailer; XMP says the same. */
export const describeInfo = ({ title, author, subject, date }: Metadata): PdfEntries => ({
	Title: pdfText(title),
	Author: author === null ? undefined : pdfText(author),
	Subject: subject === null ? undefined : pdfText(subject),
	Creator: pdfText(PRODUCER),
	Producer: pdfText(PRODUCER),
	CreationDate: date === null ? undefined : midnightOf(date),
	ModDate: date === null ? undefined : midnightOf(date),
});

/** ISO 32000-1 7.9.4 */
const midnightOf = (date: string): PdfText => pdfText(`D:${date.replaceAll("-", "")}000000Z`);

/**
 * Writes XMP metadata and the output intent: the file says of itself that it is PDF/A-2a and PDF/UA-1. Gives their
 * entries in the catalog.
 */
export const writeMetadata = (file: PdfFile, metadata: Metadata, colorProfile: Uint8Array): PdfEntries => ({
	// Whoever does not know PDF must be able to find it (ISO 19005-2 6.6.2.1).
	Metadata: file.addStream(
		{ Type: "Metadata", Subtype: "XML" },
		new TextEncoder().encode(formatXmp(metadata)),
		"as-is",
	),
	OutputIntents: [
		{
			Type: "OutputIntent",
			S: "GTS_PDFA1",
			OutputConditionIdentifier: pdfText("sRGB IEC61966-2.1"),
			Info: pdfText("sRGB IEC61966-2.1"),
			DestOutputProfile: file.addStream({ N: 3 }, colorProfile),
		},
	],
});
