import { isSoundBlock } from "./check-codewords.ts";
import type { QrEcc, QrModules } from "./encode-qr.ts";
import { splitBlocks } from "./qr-blocks.ts";
import { makePatterns, type QrPatterns } from "./qr-patterns.ts";
import { readSegments } from "./read-segments.ts";

/** What a symbol says. */
export interface QrReading {
	readonly payload: string;
	readonly ecc: QrEcc;
	/** 1 to 40. */
	readonly version: number;
}

/**
 * Reads a symbol from its modules, as ISO/IEC 18004, 12 has a reader do, but without mending anything: null where a
 * pattern, the format, the version, a check codeword or the data is not as it should be.
 */
export const decodeQr = (modules: QrModules): QrReading | null => {
	const version = (modules.size - 17) / 4;
	if (!Number.isInteger(version) || version < 1 || version > 40) return null;
	const patterns = makePatterns(version);
	const format = readFormat(modules);
	if (format === null || !hasPatterns(modules, patterns) || !hasVersion(modules, version)) return null;
	const codewords = readCodewords(modules, patterns, format.mask);
	const blocks = splitBlocks(codewords, version, format.ecc);
	if (!blocks.every(({ all, data }) => isSoundBlock(all, all.length - data.length))) return null;
	const payload = readSegments(
		blocks.flatMap(({ data }) => data),
		version,
	);
	return payload === null ? null : { payload, ecc: format.ecc, version };
};

const isDark = ({ size, dark }: QrModules, row: number, column: number): boolean => dark[row * size + column] === true;

const hasPatterns = ({ dark }: QrModules, { expected, isKnown }: QrPatterns): boolean =>
	dark.every((value, index) => isKnown[index] !== 1 || value === (expected[index] === 1));

/** Levels by their two bits (table 12). */
const LEVELS = ["M", "L", "H", "Q"] as const;

/** The format from both its places, which are to agree (7.9): 15 bits, masked, a word of a BCH code. */
const readFormat = (modules: QrModules): { readonly ecc: QrEcc; readonly mask: number } | null => {
	const { size } = modules;
	let [first, second] = [0, 0];
	for (let i = 14; i >= 0; i--) {
		const near = i < 8 ? i + (i > 5 ? 1 : 0) : i === 8 ? 7 : 14 - i;
		first = (first << 1) | Number(i < 8 ? isDark(modules, near, 8) : isDark(modules, 8, near));
		second = (second << 1) | Number(i < 8 ? isDark(modules, 8, size - 1 - i) : isDark(modules, size - 15 + i, 8));
	}
	const word = first ^ 0x5412;
	if (first !== second || remainder(word, 0x537, 15) !== 0) return null;
	const ecc = LEVELS[word >> 13];
	return ecc === undefined ? null : { ecc, mask: (word >> 10) & 7 };
};

/** Whether both places of the version say this one (7.10): 18 bits, a word of a BCH code; below version 7 there is none. */
const hasVersion = (modules: QrModules, version: number): boolean => {
	if (version < 7) return true;
	let [first, second] = [0, 0];
	for (let i = 17; i >= 0; i--) {
		const [long, short] = [Math.floor(i / 3), modules.size - 11 + (i % 3)];
		first = (first << 1) | Number(isDark(modules, long, short));
		second = (second << 1) | Number(isDark(modules, short, long));
	}
	return first === second && first >> 12 === version && remainder(first, 0x1f25, 18) === 0;
};

/** Of the division of polynomials over GF(2): `length` bits by a generator. */
const remainder = (word: number, generator: number, length: number): number => {
	const width = 32 - Math.clz32(generator);
	let rest = word;
	for (let shift = length - width; shift >= 0; shift--) {
		if (rest & (1 << (shift + width - 1))) rest ^= generator << shift;
	}
	return rest;
};

/** Whether a mask turns a module around (table 10). */
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
	(i, j) => (i + j) % 2 === 0,
	(i) => i % 2 === 0,
	(_, j) => j % 3 === 0,
	(i, j) => (i + j) % 3 === 0,
	(i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
	(i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
	(i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
	(i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** The codewords in the order of their places: up and down in pairs of columns from the right (7.7.3). */
const readCodewords = (modules: QrModules, { isFunction }: QrPatterns, mask: number): readonly number[] => {
	const { size } = modules;
	const isTurned = MASKS[mask] ?? (() => false);
	const codewords: number[] = [];
	let [byte, bits] = [0, 0];
	const readModule = (row: number, column: number): void => {
		if (isFunction[row * size + column] === 1) return;
		byte = (byte << 1) | Number(isDark(modules, row, column) !== isTurned(row, column));
		bits++;
		if (bits < 8) return;
		codewords.push(byte);
		[byte, bits] = [0, 0];
	};
	for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
		// The column of the timing pattern is left out.
		if (right === 6) right--;
		for (let step = 0; step < size; step++) {
			const row = up ? size - 1 - step : step;
			readModule(row, right);
			readModule(row, right - 1);
		}
	}
	return codewords;
};
