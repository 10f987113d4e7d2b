import type { PictureTokens } from "../../style/tokens/picture-tokens.ts";

/** A size on paper in points. */
export interface PrintSize {
	readonly width: number;
	readonly height: number;
}

/** A screenshot keeps its own proportions: as wide as all of its kind, unless it would then be too high. */
export const screenshotSize = (
	pixels: { readonly width: number; readonly height: number },
	device: keyof PictureTokens["width"],
	tokens: PictureTokens,
): PrintSize & { readonly reduced: boolean } => {
	const width = tokens.width[device];
	const height = (width * pixels.height) / pixels.width;
	if (height <= tokens.tallest) return { width, height, reduced: false };
	return { width: (tokens.tallest * pixels.width) / pixels.height, height: tokens.tallest, reduced: true };
};

/** A logo fills its height, unless it would then be too wide. */
export const logoSize = (
	pixels: { readonly width: number; readonly height: number },
	{ logo }: PictureTokens,
): PrintSize => {
	const width = (logo.height * pixels.width) / pixels.height;
	if (width <= logo.width) return { width, height: logo.height };
	return { width: logo.width, height: (logo.width * pixels.height) / pixels.width };
};
