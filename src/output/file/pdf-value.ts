export type { PdfEntries, PdfImage, PdfInfo, PdfReference, PdfValue } from "pdfkit";

/** Half of a surrogate pair without its other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text without halves of surrogate pairs, which UTF-16 cannot hold. */
export const soundText = (text: string): string => text.replace(LONE_SURROGATE, "\ufffd");

/**
 * A text string of a dictionary (ISO 32000-1 7.9.2.2): pdfkit writes ASCII as it is and all else as UTF-16BE.
 * Primitive strings would become names.
 */
// biome-ignore lint/complexity/noBannedTypes: pdfkit tells strings from names by the object
export const pdfText = (text: string): String => new String(soundText(text));
