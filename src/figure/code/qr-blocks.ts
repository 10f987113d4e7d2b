import type { QrEcc } from "./encode-qr.ts";

/** The columns of ISO/IEC 18004, table 9: check codewords of each block, and number of blocks, for versions 1 to 40. */
const CHECK_CODEWORDS = {
	L: [
		7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30,
		30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
	],
	M: [
		10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28,
		28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
	],
	Q: [
		13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30,
		30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
	],
	H: [
		17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30,
		30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
	],
} as const satisfies Record<QrEcc, readonly number[]>;

const BLOCKS = {
	L: [
		1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19,
		20, 21, 22, 24, 25,
	],
	M: [
		1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33,
		35, 37, 38, 40, 43, 45, 47, 49,
	],
	Q: [
		1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45,
		48, 51, 53, 56, 59, 62, 65, 68,
	],
	H: [
		1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51,
		54, 57, 60, 63, 66, 70, 74, 77, 81,
	],
} as const satisfies Record<QrEcc, readonly number[]>;

/** One block: its data codewords, and all of them with its check codewords. */
export interface QrBlock {
	readonly data: readonly number[];
	readonly all: readonly number[];
}

/** Sorts the codewords of a symbol (version 1 to 40) into its blocks, which are interleaved (ISO/IEC 18004, 7.6). */
export const splitBlocks = (codewords: readonly number[], version: number, ecc: QrEcc): readonly QrBlock[] => {
	const count = BLOCKS[ecc][version - 1] ?? 1;
	const checks = CHECK_CODEWORDS[ecc][version - 1] ?? 0;
	const dataLength = codewords.length - count * checks;
	const shortLength = Math.floor(dataLength / count);
	const longFrom = count - (dataLength % count);
	return Array.from({ length: count }, (_, block) => {
		const data = Array.from({ length: shortLength }, (__, row) => codewords[row * count + block] ?? 0);
		// The longer blocks come last, and their last codewords in a row of their own.
		if (block >= longFrom) data.push(codewords[shortLength * count + block - longFrom] ?? 0);
		const check = Array.from({ length: checks }, (__, row) => codewords[dataLength + row * count + block] ?? 0);
		return { data, all: [...data, ...check] };
	});
};
