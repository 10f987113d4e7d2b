import type { SharpConstructor } from "sharp";
import type { Pixels } from "./pixels.ts";
import { recogniseFormat } from "./recognise-format.ts";

/** format.md, "Limits". */
const MOST_PIXELS = 40_000_000;

/** A picture's pixels, or why there are none. */
export type OpenedPicture =
	| { readonly kind: "pixels"; readonly pixels: Pixels }
	| { readonly kind: "not-a-picture"; readonly found: string | null }
	| { readonly kind: "too-large"; readonly width: number; readonly height: number }
	| { readonly kind: "damaged" };

/**
 * Decodes a PNG or JPEG file: turned upright as its EXIF says, brought to 8 bits of sRGB, laid on white. Its size is
 * read from the header first, so that a small file that unfolds into a huge picture costs nothing.
 */
export const openPicture = async (sharp: SharpConstructor, bytes: Uint8Array): Promise<OpenedPicture> => {
	const format = recogniseFormat(bytes);
	if (format.kind !== "picture") return { kind: "not-a-picture", found: format.kind === "other" ? format.name : null };
	const header = await orNull(sharp(bytes, { limitInputPixels: false }).metadata());
	if (header === null) return { kind: "damaged" };
	const { width, height } = header;
	if (width * height > MOST_PIXELS) return { kind: "too-large", width, height };
	const decoded = await orNull(
		sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" })
			.autoOrient()
			.flatten({ background: "#ffffff" })
			.toColourspace("srgb")
			.raw({ depth: "uchar" })
			.toBuffer({ resolveWithObject: true }),
	);
	if (decoded === null) return { kind: "damaged" };
	const { data, info } = decoded;
	if (info.channels !== 3) throw new Error(`a picture in sRGB has ${info.channels} channels`);
	return { kind: "pixels", pixels: { width: info.width, height: info.height, data } };
};

/** The decoder throws for whatever it cannot read, in words for programmers. */
const orNull = async <Value>(reading: Promise<Value>): Promise<Value | null> => {
	try {
		return await reading;
	} catch {
		return null;
	}
};
