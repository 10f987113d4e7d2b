/** Eight bits a channel: grey or red, green and blue. */
export interface PictureHeader {
	readonly width: number;
	readonly height: number;
	readonly channels: 1 | 3;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The kinds of pixels of a PNG that are read here, by their number in its header, with their channels. */
const PNG_KINDS: { readonly [kind: number]: 1 | 3 } = { 0: 1, 2: 3 };

/**
 * A PNG's size and its deflated rows; null where the bytes are no PNG. Pictures come normalised: eight bits, without
 * alpha, palette and interlacing.
 * @throws Error where it is of another kind.
 */
export const readPng = (bytes: Uint8Array): (PictureHeader & { readonly data: Uint8Array }) | null => {
	if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const channels = PNG_KINDS[view.getUint8(25)];
	if (channels === undefined || view.getUint8(24) !== 8 || view.getUint8(28) !== 0)
		throw new Error("a PNG is not as pictures are normalised");
	const rows: Uint8Array[] = [];
	for (let at = SIGNATURE.length; at + 8 <= bytes.length; ) {
		const length = view.getUint32(at);
		if (view.getUint32(at + 4) === IDAT) rows.push(bytes.subarray(at + 8, at + 8 + length));
		at += 12 + length;
	}
	return { width: view.getUint32(16), height: view.getUint32(20), channels, data: Buffer.concat(rows) };
};

/** The name of a chunk of pixels. */
const IDAT = 0x49444154;

/**
 * A JPEG's size from its frame header (ITU-T T.81 B.2.2).
 * @throws Error where it has none, or neither one nor three channels.
 */
export const readJpegHeader = (bytes: Uint8Array): PictureHeader => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 2; at + 10 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
		if (!isFrameHeader(view.getUint16(at))) continue;
		const channels = view.getUint8(at + 9);
		if (channels !== 1 && channels !== 3) break;
		return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), channels };
	}
	throw new Error("a picture is neither PNG nor JPEG as pictures are normalised");
};

/** Markers C0 to CF, without those for Huffman tables, extensions and arithmetic conditioning. */
const isFrameHeader = (marker: number): boolean =>
	marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
