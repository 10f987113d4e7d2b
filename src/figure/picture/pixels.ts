/** An upright picture, pixel by pixel: rows from the top, three bytes (red, green, blue of sRGB) a pixel. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

/** A part of a picture in whole pixels. */
export interface PixelBox {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** A part of a picture in fractions of it. */
export interface Fractions {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** How far a fraction may miss a pixel's edge and still mean it. */
const ROUNDING = 1e-6;

/** The pixels that a part of a picture touches at all (`outwards`), or those nearest to it; at least one. */
export const pixelBox = (part: Fractions, picture: Pixels, rounding: "outwards" | "nearest"): PixelBox => {
	const [first, last] =
		rounding === "nearest"
			? [Math.round, Math.round]
			: [(value: number) => Math.floor(value + ROUNDING), (value: number) => Math.ceil(value - ROUNDING)];
	const side = (from: number, length: number, all: number): readonly [from: number, length: number] => {
		const start = Math.min(Math.max(first(from * all), 0), all - 1);
		const end = Math.min(Math.max(last((from + length) * all), start + 1), all);
		return [start, end - start];
	};
	const [left, width] = side(part.x, part.width, picture.width);
	const [top, height] = side(part.y, part.height, picture.height);
	return { left, top, width, height };
};

/**
 * The picture with parts made solid black. This happens to the pixels themselves and before anything is scaled or
 * encoded: from then on what was there does not exist.
 */
export const redactPixels = (picture: Pixels, parts: readonly Fractions[]): Pixels => {
	if (parts.length === 0) return picture;
	const data = Uint8Array.from(picture.data);
	for (const part of parts) {
		const { left, top, width, height } = pixelBox(part, picture, "outwards");
		for (let row = top; row < top + height; row++) {
			const from = 3 * (row * picture.width + left);
			data.fill(0, from, from + 3 * width);
		}
	}
	return { ...picture, data };
};

/** Whether a picture has no colours: then it is stored as grey, so that black alone prints it. */
export const isGrey = ({ data }: Pixels): boolean => {
	for (let at = 0; at < data.length; at += 3) {
		if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
	}
	return true;
};
