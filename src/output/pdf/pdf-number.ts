/**
 * A number of a content stream with three decimals, or as many as asked for: a thousandth of a point is a third of a
 * micrometre.
 * @throws Error where it is no number: the page would be unreadable from there on.
 */
export const pdfNumber = (value: number, digits = 3): string => {
	if (!Number.isFinite(value)) throw new Error(`${value} cannot be written into a page`);
	const factor = 10 ** digits;
	const rounded = Math.round(value * factor) / factor;
	if (rounded === 0) return "0";
	// PDF knows no exponents (ISO 32000-1 7.3.3).
	const written = Math.abs(rounded) < 1e-3 ? rounded.toFixed(digits) : `${rounded}`;
	return written.replace(/^(-?)0\./, "$1.");
};

/**
 * A place on a page in points as it is written, in its content and in the boxes of links and figures: a hundredth, 3.5
 * micrometres, is less than any printer shows.
 */
export const roundPlace = (value: number): number => Math.round(value * 100) / 100;
