import { type PdfEntries, PdfObject } from "./pdf-value.ts";

/** How the bytes of a stream are to be stored: `deflate` packs them, `as-is` leaves them readable or packed already. */
export type Storage = "deflate" | "as-is";

/** A dictionary with bytes behind it. */
export class PdfStream extends PdfObject {
	readonly bytes: Uint8Array;
	readonly storage: Storage;

	constructor(number: number, entries: PdfEntries, bytes: Uint8Array, storage: Storage) {
		super(number, entries);
		this.bytes = bytes;
		this.storage = storage;
	}
}
