/** Where an object lies: at an offset of the file, or in an object stream at a place of its list. */
export type CrossReferencePlace =
	| { readonly kind: "offset"; readonly offset: number }
	| { readonly kind: "packed"; readonly stream: number; readonly index: number };

/** The widths of the three fields of an entry in bytes: kind, offset or stream, place in the stream. */
export const FIELDS = [1, 4, 2] as const;

const ROW = 7;

/** The bytes of a row with the number of its predictor before them: "up", the difference to the row before. */
const UP = 2;

/** What a reader needs to know to undo the predictor (ISO 32000-1 7.4.4.4). */
export const PREDICTOR = { Predictor: 12, Columns: ROW } as const;

/**
 * The table of a cross-reference stream (ISO 32000-1 7.5.8), object 0 first, then `places` from 1 on. Rows are written
 * as differences, because neighbours are nearly the same.
 */
export const writeCrossReference = (places: readonly CrossReferencePlace[]): Uint8Array => {
	const table = new Uint8Array((1 + ROW) * (1 + places.length));
	const view = new DataView(table.buffer);
	table[0] = UP;
	// Object 0 heads the list of free ones, of which there are no others.
	view.setUint16(6, 0xffff);
	places.forEach((place, index) => {
		const at = (1 + ROW) * (1 + index);
		view.setUint8(at, UP);
		view.setUint8(at + 1, place.kind === "offset" ? 1 : 2);
		view.setUint32(at + 2, place.kind === "offset" ? place.offset : place.stream);
		view.setUint16(at + 6, place.kind === "offset" ? 0 : place.index);
	});
	for (let row = places.length; row > 0; row--)
		for (let column = 1; column <= ROW; column++) {
			const at = (1 + ROW) * row + column;
			table[at] = (table[at] ?? 0) - (table[at - ROW - 1] ?? 0);
		}
	return table;
};
