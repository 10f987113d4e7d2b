import { type TableRange, viewOf } from "./table-directory.ts";

/** A font's `cmap` (OpenType 1.9, "cmap"). */
export interface CharacterMap {
	/** The glyph of a code point, 0 where there is none. */
	readonly glyphOf: (codePoint: number) => number;
	/**
	 * The glyph of a variation sequence: null where the font does not know it, and what `glyphOf` says where it is the
	 * default form.
	 */
	readonly variantOf: (codePoint: number, selector: number) => number | null;
}

/** Finds the best subtables: format 12 before 4 for code points, 14 for variation sequences. */
export const readCharacterMap = (bytes: Uint8Array, table: TableRange): CharacterMap => {
	const view = viewOf(bytes);
	const found = findSubtables(view, table.offset);
	const glyphOf =
		found.full !== null
			? (codePoint: number) => lookUpGroups(view, found.full ?? 0, codePoint)
			: found.basic !== null
				? (codePoint: number) => lookUpSegments(view, found.basic ?? 0, codePoint)
				: () => 0;
	return {
		glyphOf,
		variantOf: (codePoint, selector) => {
			const variant = found.variants === null ? null : lookUpVariant(view, found.variants, codePoint, selector);
			return variant === "default" ? glyphOf(codePoint) : variant;
		},
	};
};

interface Subtables {
	readonly full: number | null;
	readonly basic: number | null;
	readonly variants: number | null;
}

const findSubtables = (view: DataView, cmap: number): Subtables => {
	let full: number | null = null;
	let basic: number | null = null;
	let variants: number | null = null;
	const count = view.getUint16(cmap + 2);
	for (let index = 0; index < count; index++) {
		const platform = view.getUint16(cmap + 4 + 8 * index);
		const encoding = view.getUint16(cmap + 6 + 8 * index);
		const subtable = cmap + view.getUint32(cmap + 8 + 8 * index);
		const format = view.getUint16(subtable);
		const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
		if (!isUnicode) continue;
		if (format === 12) full ??= subtable;
		else if (format === 4) basic ??= subtable;
		else if (format === 14) variants ??= subtable;
	}
	return { full, basic, variants };
};

/**
 * The last of `count` sorted records whose key is not above `wanted`, or -1. The key is read by `keyOf`.
 */
const findRecord = (count: number, wanted: number, keyOf: (index: number) => number): number => {
	let low = 0;
	let high = count - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		if (keyOf(middle) <= wanted) low = middle + 1;
		else high = middle - 1;
	}
	return high;
};

/** Format 12: groups of (first, last, glyph of the first). */
const lookUpGroups = (view: DataView, subtable: number, codePoint: number): number => {
	const groups = subtable + 16;
	const index = findRecord(view.getUint32(subtable + 12), codePoint, (at) => view.getUint32(groups + 12 * at));
	if (index < 0) return 0;
	const group = groups + 12 * index;
	if (codePoint > view.getUint32(group + 4)) return 0;
	return view.getUint32(group + 8) + codePoint - view.getUint32(group);
};

/** Format 4: four parallel arrays of segments; glyphs are computed or lie in an array behind them. */
const lookUpSegments = (view: DataView, subtable: number, codePoint: number): number => {
	if (codePoint > 0xffff) return 0;
	const bytesPerArray = view.getUint16(subtable + 6);
	const ends = subtable + 14;
	const starts = ends + bytesPerArray + 2;
	const deltas = starts + bytesPerArray;
	const ranges = deltas + bytesPerArray;
	const index = findRecord(bytesPerArray / 2, codePoint, (at) => view.getUint16(starts + 2 * at));
	if (index < 0 || codePoint > view.getUint16(ends + 2 * index)) return 0;
	const delta = view.getUint16(deltas + 2 * index);
	const rangeAt = ranges + 2 * index;
	const range = view.getUint16(rangeAt);
	if (range === 0) return (codePoint + delta) & 0xffff;
	const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - view.getUint16(starts + 2 * index)));
	return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
};

const getUint24 = (view: DataView, offset: number): number =>
	(view.getUint8(offset) << 16) | view.getUint16(offset + 1);

/** Format 14: for each selector, ranges that keep the default glyph and a list of others. */
const lookUpVariant = (
	view: DataView,
	subtable: number,
	codePoint: number,
	selector: number,
): number | "default" | null => {
	const records = subtable + 10;
	const index = findRecord(view.getUint32(subtable + 6), selector, (at) => getUint24(view, records + 11 * at));
	const record = records + 11 * index;
	if (index < 0 || getUint24(view, record) !== selector) return null;
	const defaults = view.getUint32(record + 3);
	if (defaults !== 0 && isDefaultVariant(view, subtable + defaults, codePoint)) return "default";
	const others = view.getUint32(record + 7);
	return others === 0 ? null : findOtherVariant(view, subtable + others, codePoint);
};

const isDefaultVariant = (view: DataView, table: number, codePoint: number): boolean => {
	const ranges = table + 4;
	const index = findRecord(view.getUint32(table), codePoint, (at) => getUint24(view, ranges + 4 * at));
	if (index < 0) return false;
	const range = ranges + 4 * index;
	return codePoint <= getUint24(view, range) + view.getUint8(range + 3);
};

const findOtherVariant = (view: DataView, table: number, codePoint: number): number | null => {
	const mappings = table + 4;
	const index = findRecord(view.getUint32(table), codePoint, (at) => getUint24(view, mappings + 5 * at));
	const mapping = mappings + 5 * index;
	return index >= 0 && getUint24(view, mapping) === codePoint ? view.getUint16(mapping + 3) : null;
};
