/** Where a table lies in its file. */
export interface TableRange {
	readonly offset: number;
	readonly length: number;
}

/** The tables of a font file by their tags (`cmap`, `OS/2`). */
export type TableDirectory = ReadonlyMap<string, TableRange>;

/** The bytes as a view; a `Uint8Array` may be a part of a larger buffer. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The four characters at `offset`, or fewer at the end. */
export const readTag = (bytes: Uint8Array, offset: number): string =>
	String.fromCharCode(...bytes.subarray(offset, offset + 4));

/**
 * The table directory of a TrueType file (OpenType 1.9, "Organization of an OpenType Font"). Tables that reach beyond
 * the file's end are left out, so a cut file has fewer tables, and what is no font has none.
 */
export const readTableDirectory = (bytes: Uint8Array): TableDirectory => {
	const tables = new Map<string, TableRange>();
	if (bytes.length < 12) return tables;
	const view = viewOf(bytes);
	const count = view.getUint16(4);
	for (let index = 0; index < count; index++) {
		const record = 12 + 16 * index;
		if (record + 16 > bytes.length) break;
		const offset = view.getUint32(record + 8);
		const length = view.getUint32(record + 12);
		if (offset + length <= bytes.length) tables.set(readTag(bytes, record), { offset, length });
	}
	return tables;
};
