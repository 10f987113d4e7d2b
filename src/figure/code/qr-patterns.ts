/** A part of a symbol that says nothing: finders, timing, alignment, and room for format and version. */
export interface QrPatterns {
	/** Row by row: whether a module belongs to such a part. */
	readonly isFunction: Uint8Array;
	/** What it is there, 1 for dark; the modules of format and version are left 0. */
	readonly expected: Uint8Array;
	/** Whether that is known: not for format and version. */
	readonly isKnown: Uint8Array;
}

/** The function patterns of a version, 1 to 40 (ISO/IEC 18004, 6.3). */
export const makePatterns = (version: number): QrPatterns => {
	const size = 4 * version + 17;
	const patterns = {
		isFunction: new Uint8Array(size * size),
		expected: new Uint8Array(size * size),
		isKnown: new Uint8Array(size * size),
	};
	const set = (row: number, column: number, dark: boolean | null): void => {
		if (row < 0 || column < 0 || row >= size || column >= size) return;
		const at = row * size + column;
		patterns.isFunction[at] = 1;
		patterns.isKnown[at] = dark === null ? 0 : 1;
		patterns.expected[at] = dark === true ? 1 : 0;
	};
	setTiming(size, set);
	setAlignment(version, size, set);
	setFormat(version, size, set);
	for (const [row, column] of [
		[3, 3],
		[3, size - 4],
		[size - 4, 3],
	] as const) {
		setFinder(row, column, set);
	}
	return patterns;
};

type SetModule = (row: number, column: number, dark: boolean | null) => void;

/** A finder with its separator, round its middle. */
const setFinder = (row: number, column: number, set: SetModule): void => {
	for (let dy = -4; dy <= 4; dy++) {
		for (let dx = -4; dx <= 4; dx++) {
			const ring = Math.max(Math.abs(dx), Math.abs(dy));
			set(row + dy, column + dx, ring !== 2 && ring !== 4);
		}
	}
};

const setTiming = (size: number, set: SetModule): void => {
	for (let i = 0; i < size; i++) {
		set(6, i, i % 2 === 0);
		set(i, 6, i % 2 === 0);
	}
};

const setAlignment = (version: number, size: number, set: SetModule): void => {
	const centers = alignmentCenters(version, size);
	const last = centers.length - 1;
	centers.forEach((row, i) => {
		centers.forEach((column, j) => {
			const isFinder = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
			if (isFinder) return;
			for (let dy = -2; dy <= 2; dy++) {
				for (let dx = -2; dx <= 2; dx++) set(row + dy, column + dx, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
			}
		});
	});
};

/** ISO/IEC 18004, annex E: evenly spaced from the far end, the first distance taking what is left over. */
const alignmentCenters = (version: number, size: number): readonly number[] => {
	if (version === 1) return [];
	const count = Math.floor(version / 7) + 2;
	// Version 32 is the one that the rule does not give.
	const step = version === 32 ? 26 : 2 * Math.ceil((size - 13) / (2 * count - 2));
	return [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - step * (count - 2 - index))];
};

/** Room for format and version, and the module that is always dark (7.9 and 7.10). */
const setFormat = (version: number, size: number, set: SetModule): void => {
	for (let i = 0; i < 9; i++) {
		if (i !== 6) {
			set(8, i, null);
			set(i, 8, null);
		}
	}
	for (let i = 1; i <= 8; i++) {
		set(8, size - i, null);
		set(size - i, 8, null);
	}
	set(size - 8, 8, true);
	if (version < 7) return;
	for (let i = 0; i < 18; i++) {
		const [long, short] = [Math.floor(i / 3), size - 11 + (i % 3)];
		set(long, short, null);
		set(short, long, null);
	}
};
