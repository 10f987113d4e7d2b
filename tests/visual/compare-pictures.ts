import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How much grey (0 to 1) a pixel may differ: other machines round the edges of letters another way. */
const THRESHOLD = 0.15;

/** An edge of the squares in which differing pixels are counted, in pixels. */
const TILE = 10;

/** So many differing pixels in one square are noise; a missing hyphen already has more. */
const NOISE = 3;

/** What two pictures have in common, or not. */
export interface Comparison {
	readonly sameSize: boolean;
	/** The most differing pixels in any square of ten by ten, and where that is. */
	readonly worst: { readonly count: number; readonly x: number; readonly y: number };
	/** Both pictures and their difference in red, to be looked at. */
	readonly difference: Uint8Array;
}

/** Compares two PNG files of equal size, pixel by pixel. */
export const comparePictures = (expected: Uint8Array, actual: Uint8Array): Comparison => {
	const [one, other] = [PNG.sync.read(Buffer.from(expected)), PNG.sync.read(Buffer.from(actual))];
	const none = { count: 0, x: 0, y: 0 };
	if (one.width !== other.width || one.height !== other.height)
		return { sameSize: false, worst: none, difference: actual };
	const { width, height } = one;
	const mask = new PNG({ width, height });
	pixelmatch(one.data, other.data, mask.data, width, height, { threshold: THRESHOLD, includeAA: true });
	const counts = new Map<number, number>();
	const across = Math.ceil(width / TILE);
	for (let at = 0; at < width * height; at++) {
		const [red = 0, green = 0] = [mask.data[4 * at], mask.data[4 * at + 1]];
		if (red === green) continue;
		const tile = Math.floor(Math.floor(at / width) / TILE) * across + Math.floor((at % width) / TILE);
		counts.set(tile, (counts.get(tile) ?? 0) + 1);
	}
	const [tile, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
	const worst = { count, x: (tile % across) * TILE, y: Math.floor(tile / across) * TILE };
	return { sameSize: true, worst, difference: PNG.sync.write(mask) };
};

/** Whether two pictures are the same but for the noise of another machine. */
export const looksTheSame = ({ sameSize, worst }: Comparison): boolean => sameSize && worst.count <= NOISE;

/** Levels of grey that are kept, less one: edges of letters need no more, and files are half as large. */
const STEPS = 15;

/** A PNG file with its colours taken out. */
export const inGrey = (png: Uint8Array): Uint8Array => {
	const picture = PNG.sync.read(Buffer.from(png));
	const { data } = picture;
	for (let at = 0; at < data.length; at += 4) {
		const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
		const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
		data.fill(Math.round((grey / 255) * STEPS) * (255 / STEPS), at, at + 3);
	}
	return PNG.sync.write(picture, { colorType: 0, deflateLevel: 9 });
};
