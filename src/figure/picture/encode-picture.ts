import type { SharpConstructor } from "sharp";
import { isGrey, type PixelBox, type Pixels } from "./pixels.ts";

const JPEG_QUALITY = 82;

/**
 * A part of a picture as a file, scaled down to a width in pixels where it has more: PNG where that is smaller (flat
 * graphics), else JPEG with full colour resolution, since coloured letters are what a screen shows. Neither has
 * transparency, metadata or a profile; the same pixels give the same bytes.
 */
export const encodePicture = async (
	sharp: SharpConstructor,
	pixels: Pixels,
	part: PixelBox,
	width: number,
): Promise<Uint8Array> => {
	const scaled = await scalePixels(sharp, pixels, part, width);
	const opened = sharp(scaled.data, { raw: { width: scaled.width, height: scaled.height, channels: 3 } });
	const cut = isGrey(scaled) ? opened.toColourspace("b-w") : opened;
	const png = await cut.clone().png({ compressionLevel: 9 }).toBuffer();
	const jpeg = await cut.clone().jpeg({ quality: JPEG_QUALITY, chromaSubsampling: "4:4:4" }).toBuffer();
	return new Uint8Array(png.length <= jpeg.length ? png : jpeg);
};

/** Once for both formats: the large picture is what takes the time. */
const scalePixels = async (sharp: SharpConstructor, pixels: Pixels, part: PixelBox, width: number): Promise<Pixels> => {
	const raw = { width: pixels.width, height: pixels.height, channels: 3 } as const;
	const { data, info } = await sharp(pixels.data, { raw, limitInputPixels: false })
		.extract(part)
		.resize({ width: Math.min(width, part.width) })
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, data };
};
