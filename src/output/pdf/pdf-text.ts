/** Half of a surrogate pair without its other half. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A text string (ISO 32000-1 7.9.2.2): pdfkit writes ASCII as it is and all else as UTF-16BE. Primitive strings would
 * become names.
 */
// biome-ignore lint/complexity/noBannedTypes: pdfkit tells strings from names by the object
export const pdfText = (text: string): String => new String(text.replace(LONE_SURROGATE, "\ufffd"));

/** The UTF-16BE units of a text in hexadecimal digits, as ToUnicode wants them. */
export const toUtf16Hex = (text: string): string => {
	const sound = text.replace(LONE_SURROGATE, "\ufffd");
	let digits = "";
	for (let at = 0; at < sound.length; at++) digits += sound.charCodeAt(at).toString(16).padStart(4, "0");
	return digits;
};

/**
 * A number in a content stream, in thousandths: a thousandth of a point is a third of a micrometre.
 * @throws Error where it is no number: the page would be unreadable from there on.
 */
export const pdfNumber = (value: number): string => {
	if (!Number.isFinite(value)) throw new Error(`${value} cannot be written into a page`);
	const rounded = Math.round(value * 1000) / 1000;
	return rounded === 0 ? "0" : `${rounded}`;
};

/** A place on a page in points as it is written: a hundredth, 3.5 micrometres, is less than any printer shows. */
export const roundPlace = (value: number): number => Math.round(value * 100) / 100;
