import { viewOf } from "./table-directory.ts";

/** The parts one after another. */
export const joinBytes = (parts: readonly Uint8Array[]): Uint8Array => {
	const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		joined.set(part, offset);
		offset += part.length;
	}
	return joined;
};

/** The sum of the whole file that `head` must complete (OpenType 1.9, "head"). */
const CHECKSUM_OF_FILE = 0xb1b0afba;

/** A TrueType file of these tables, sorted by tag, with all checksums. `head` is among them. */
export const writeFontFile = (tables: { readonly [tag: string]: Uint8Array }): Uint8Array => {
	const sorted = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
	const count = sorted.length;
	const header = 12 + 16 * count;
	const file = new Uint8Array(sorted.reduce((length, [, table]) => length + padded(table.length), header));
	const view = viewOf(file);
	const entrySelector = Math.floor(Math.log2(count));
	view.setUint32(0, 0x00010000);
	view.setUint16(4, count);
	view.setUint16(6, 16 << entrySelector);
	view.setUint16(8, entrySelector);
	view.setUint16(10, 16 * count - (16 << entrySelector));
	let offset = header;
	let head = 0;
	sorted.forEach(([tag, table], index) => {
		const record = 12 + 16 * index;
		file.set(new TextEncoder().encode(tag), record);
		file.set(table, offset);
		if (tag === "head") {
			head = offset;
			view.setUint32(head + 8, 0);
		}
		view.setUint32(record + 4, sumOf(view, offset, offset + padded(table.length)));
		view.setUint32(record + 8, offset);
		view.setUint32(record + 12, table.length);
		offset += padded(table.length);
	});
	view.setUint32(head + 8, (CHECKSUM_OF_FILE - sumOf(view, 0, file.length)) >>> 0);
	return file;
};

const padded = (length: number): number => (length + 3) & ~3;

const sumOf = (view: DataView, from: number, to: number): number => {
	let sum = 0;
	for (let at = from; at < to; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
};
