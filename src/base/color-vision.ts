import { type Color, components, rgb } from "./color.ts";

/** The three dichromacies: no long-wave (red), middle-wave (green) or short-wave (blue) cones. */
export const DEFICIENCIES = ["protanopia", "deuteranopia", "tritanopia"] as const;
/** One of `DEFICIENCIES`. */
export type Deficiency = (typeof DEFICIENCIES)[number];

type Row = readonly [number, number, number];

/** Matrices for linear RGB at severity 1 (Machado, Oliveira and Fernandes 2009, table of precomputed values). */
const MATRICES: Readonly<Record<Deficiency, readonly [Row, Row, Row]>> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

/** A colour as somebody with a deficiency sees it. Greys stay what they are, but for rounding. */
export const simulateDeficiency = (color: Color, deficiency: Deficiency): Color => {
	const light = components(color).map(toLinear);
	const [red, green, blue] = MATRICES[deficiency].map((row) =>
		fromLinear(row.reduce((sum, weight, index) => sum + weight * (light[index] ?? 0), 0)),
	);
	return rgb(red ?? 0, green ?? 0, blue ?? 0);
};

/**
 * How different two colours look: the distance in CIELAB (CIE 1976, D65). About 2 can just be seen side by side; marks
 * that stand apart, small and on paper want ten times that.
 */
export const colorDistance = (a: Color, b: Color): number => {
	const [first, second] = [toLab(a), toLab(b)];
	return Math.hypot(...first.map((value, index) => value - (second[index] ?? 0)));
};

const toLinear = (component: number): number => {
	const share = component / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const fromLinear = (light: number): number => {
	const share = Math.min(1, Math.max(0, light));
	return Math.round(255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055));
};

/** The white of sRGB in XYZ, and XYZ of linear RGB (IEC 61966-2-1). */
const WHITE: Row = [0.95047, 1, 1.08883];
const XYZ: readonly [Row, Row, Row] = [
	[0.4124564, 0.3575761, 0.1804375],
	[0.2126729, 0.7151522, 0.072175],
	[0.0193339, 0.119192, 0.9503041],
];

const toLab = (color: Color): readonly [number, number, number] => {
	const light = components(color).map(toLinear);
	const [x = 0, y = 0, z = 0] = XYZ.map((row, index) =>
		labCurve(row.reduce((sum, weight, at) => sum + weight * (light[at] ?? 0), 0) / (WHITE[index] ?? 1)),
	);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const labCurve = (share: number): number =>
	share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
