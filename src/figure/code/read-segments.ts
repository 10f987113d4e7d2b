/** The characters of alphanumeric mode, by their values (ISO/IEC 18004, table 5). */
const ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** Mode indicators (table 2). */
const MODE = { end: 0, numeric: 1, alphanumeric: 2, bytes: 4 } as const;

/** Bits of the character count, for versions up to 9, 26 and 40 (table 3). */
const COUNT_BITS: ReadonlyMap<number, readonly [number, number, number]> = new Map([
	[MODE.numeric, [10, 12, 14]],
	[MODE.alphanumeric, [9, 11, 13]],
	[MODE.bytes, [8, 16, 16]],
]);

/**
 * The text of a symbol's data codewords; bytes are UTF-8. Null where they are not what this program writes: another
 * mode, a count beyond the end, characters that do not exist.
 */
export const readSegments = (codewords: readonly number[], version: number): string | null => {
	const bits = new BitReader(codewords);
	const bytes: number[] = [];
	while (bits.left >= 4) {
		const mode = bits.read(4);
		if (mode === MODE.end) break;
		const count = COUNT_BITS.get(mode)?.[version < 10 ? 0 : version < 27 ? 1 : 2];
		if (count === undefined || bits.left < count) return null;
		const segment = readSegment(bits, mode, bits.read(count));
		if (segment === null) return null;
		bytes.push(...segment);
	}
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
	} catch {
		return null;
	}
};

const readSegment = (bits: BitReader, mode: number, count: number): readonly number[] | null => {
	const read: number[] = [];
	for (let left = count; left > 0; ) {
		const group = mode === MODE.numeric ? readDigits(bits, left) : readOthers(bits, mode, left);
		if (group === null) return null;
		read.push(...group);
		left -= group.length;
	}
	return read;
};

/** Three digits in ten bits, two in seven, one in four (7.4.3). */
const readDigits = (bits: BitReader, left: number): readonly number[] | null => {
	const digits = Math.min(3, left);
	const width = [0, 4, 7, 10][digits] ?? 10;
	if (bits.left < width) return null;
	const value = String(bits.read(width)).padStart(digits, "0");
	return value.length > digits ? null : Array.from(value, (digit) => digit.charCodeAt(0));
};

/** Two characters in eleven bits, one in six (7.4.4); or a byte. */
const readOthers = (bits: BitReader, mode: number, left: number): readonly number[] | null => {
	const pair = mode === MODE.alphanumeric && left > 1;
	const width = mode === MODE.bytes ? 8 : pair ? 11 : 6;
	if (bits.left < width) return null;
	const value = bits.read(width);
	if (mode === MODE.bytes) return [value];
	const values = pair ? [Math.floor(value / 45), value % 45] : [value];
	const codes = values.map((one) => ALPHANUMERIC.charCodeAt(one));
	return codes.some(Number.isNaN) ? null : codes;
};

class BitReader {
	readonly #codewords: readonly number[];
	#at = 0;

	constructor(codewords: readonly number[]) {
		this.#codewords = codewords;
	}

	get left(): number {
		return 8 * this.#codewords.length - this.#at;
	}

	read(count: number): number {
		let value = 0;
		for (let i = 0; i < count; i++, this.#at++) {
			const codeword = this.#codewords[this.#at >> 3] ?? 0;
			value = (value << 1) | ((codeword >> (7 - (this.#at & 7))) & 1);
		}
		return value;
	}
}
