/**
 * A colour of the page. Greys are kept as greys, because only DeviceGray prints with the black cartridge alone;
 * components run from 0 to 255.
 */
export type Color =
	| { readonly kind: "gray"; readonly level: number }
	| { readonly kind: "rgb"; readonly red: number; readonly green: number; readonly blue: number };

/** A grey from 0 (black) to 255 (white). */
export const gray = (level: number): Color => ({ kind: "gray", level });

/** A colour from three components of 0 to 255; equal components give a grey. */
export const rgb = (red: number, green: number, blue: number): Color =>
	red === green && green === blue ? gray(red) : { kind: "rgb", red, green, blue };

/** The colour of `#rgb` or `#rrggbb`, or null where the text is no such value. */
export const parseHexColor = (text: string): Color | null => {
	const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text);
	if (digits === null) return null;
	const short = digits[1];
	const long = short === undefined ? (digits[2] ?? "") : [...short].map((digit) => digit + digit).join("");
	const component = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
	return rgb(component(0), component(2), component(4));
};

/** The components of a colour, 0 to 255 each. */
export const components = (color: Color): readonly [red: number, green: number, blue: number] =>
	color.kind === "gray" ? [color.level, color.level, color.level] : [color.red, color.green, color.blue];

/** How dark a colour prints in greyscale, 0 (black) to 255: the luma of ITU-R BT.601, as in TOKENS.md section 4. */
export const toGrayLevel = (color: Color): number => {
	const [red, green, blue] = components(color);
	return 0.299 * red + 0.587 * green + 0.114 * blue;
};

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrastRatio = (a: Color, b: Color): number => {
	const [darker, lighter] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y) as [number, number];
	return (lighter + 0.05) / (darker + 0.05);
};

/** WCAG 2.2, "relative luminance": 0 (black) to 1 (white). */
const relativeLuminance = (color: Color): number => {
	const [red, green, blue] = components(color).map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
