import { type PdfEntries, PdfObject, PdfText, type PdfValue } from "./pdf-value.ts";

/**
 * A value as it stands in a file (ISO 32000-1 7.3), a character a byte. White space is written only where two words
 * would run together.
 */
export const formatValue = (value: PdfValue): string => {
	if (typeof value === "string") return formatName(value);
	if (typeof value === "number") return pdfNumber(value);
	if (typeof value === "boolean" || value === null) return `${value}`;
	if (value === undefined) throw new Error("nothing can only be left out of a dictionary");
	if (value instanceof PdfText) return formatText(value.text);
	if (value instanceof PdfObject) return `${value.number} 0 R`;
	return isList(value) ? `[${joinWords(value.map(formatValue))}]` : formatDictionary(value);
};

const isList = (value: PdfEntries | readonly PdfValue[]): value is readonly PdfValue[] => Array.isArray(value);

const formatDictionary = (entries: PdfEntries): string => {
	const words = Object.entries(entries).flatMap(([key, value]) =>
		value === undefined ? [] : [formatName(key), formatValue(value)],
	);
	return `<<${joinWords(words)}>>`;
};

/** ISO 32000-1 7.2.2: what begins with a delimiter needs no space before it, nor what follows one that ends. */
const joinWords = (words: readonly string[]): string => {
	let joined = "";
	for (const word of words)
		joined += joined === "" || /^[/<([]/.test(word) || /[>)\]]$/.test(joined) ? word : ` ${word}`;
	return joined;
};

/** Names of this program are words of ASCII letters and digits. */
const formatName = (name: string): string => {
	if (!/^[A-Za-z0-9+.:_-]+$/.test(name)) throw new Error(`"${name}" is no name of this program`);
	return `/${name}`;
};

/**
 * A number with three decimals, or as many as asked for: a thousandth of a point is a third of a micrometre.
 * @throws Error where it is no number: the file would be unreadable from there on.
 */
export const pdfNumber = (value: number, digits = 3): string => {
	if (!Number.isFinite(value)) throw new Error(`${value} cannot be written into a PDF file`);
	const factor = 10 ** digits;
	const rounded = Math.round(value * factor) / factor;
	if (rounded === 0) return "0";
	// PDF knows no exponents (ISO 32000-1 7.3.3).
	const written = Math.abs(rounded) < 1e-3 ? rounded.toFixed(digits) : `${rounded}`;
	return written.replace(/^(-?)0\./, "$1.");
};

/** ASCII as it is, which all encodings of text strings share, else UTF-16BE (ISO 32000-1 7.9.2.2). */
const formatText = (text: string): string => {
	if (/^[\n\r\t\x20-\x7e]*$/.test(text)) return `(${escapeText(text)})`;
	const bytes = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
	return `(${escapeText(bytes.toString("latin1"))})`;
};

/** A carriage return inside a string would be read as a line feed (ISO 32000-1 7.3.4.2); both stay out of lines. */
const escapeText = (text: string): string =>
	text
		.replace(/[()\\]/g, (character) => `\\${character}`)
		.replaceAll("\r", "\\r")
		.replaceAll("\n", "\\n");
