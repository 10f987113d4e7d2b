import type { Font } from "./font.ts";
import { type OutlineSource, openOutlines } from "./outlines.ts";
import { readTableDirectory, viewOf } from "./table-directory.ts";
import { joinBytes, writeFontFile } from "./write-font-file.ts";

/** A glyph of a subset. Lengths in font units. */
export interface SubsetGlyph {
	/** The glyph's number in the whole font. */
	readonly glyph: number;
	readonly advance: number;
	/** Glyphs drawn with it, `x` to the right of its origin: what copied text cannot tell apart is one glyph. */
	readonly parts?: readonly { readonly glyph: number; readonly x: number }[];
}

/**
 * A TrueType file with these glyphs in this order: glyph i of the file is entry i. Entry 0 must be .notdef. Hinting is
 * left out: it is a fifth of BIZ UD, and pages look the same without it (typography.md 1.2). A glyph that comes again
 * with another advance is a composite of 16 bytes with its own entry in `hmtx`, so all glue of a line can lie in
 * advances (typography.md 1.3, trap 8).
 */
export const subsetFont = (font: Pick<Font, "bytes">, glyphs: readonly SubsetGlyph[]): Uint8Array => {
	const source = openOutlines(font.bytes);
	const builder = new SubsetBuilder(source);
	for (const entry of glyphs) builder.reserve(entry);
	glyphs.forEach((entry, index) => {
		builder.draw(entry, index);
	});
	return builder.finish(font.bytes);
};

/** One glyph of the file being made. */
interface OutputGlyph {
	readonly outline: Uint8Array;
	readonly advance: number;
	readonly leftSideBearing: number;
}

const EMPTY = new Uint8Array();

class SubsetBuilder {
	readonly #source: OutlineSource;
	readonly #output: OutputGlyph[] = [];
	/** Where the outline of a glyph of the whole font stands in the output. */
	readonly #places = new Map<number, number>();
	#entries = 0;
	/** The most outlines that one of our composites joins. */
	#mostParts = 1;

	constructor(source: OutlineSource) {
		this.#source = source;
	}

	/** Gives an entry its number; the first that draws a glyph by itself will hold its outline. */
	reserve({ glyph, parts }: SubsetGlyph): void {
		if (parts === undefined && !this.#places.has(glyph)) this.#places.set(glyph, this.#entries);
		this.#output.push({ outline: EMPTY, advance: 0, leftSideBearing: 0 });
		this.#entries++;
	}

	/** Draws the entry with the number `index`. */
	draw({ glyph, advance, parts = [] }: SubsetGlyph, index: number): void {
		const bearing = this.#source.leftSideBearingOf(glyph);
		if (this.#places.get(glyph) === index && parts.length === 0) {
			this.#output[index] = { outline: this.#copyOutline(glyph), advance, leftSideBearing: bearing };
			return;
		}
		const drawn = [{ glyph, x: 0 }, ...parts].filter((part) => this.#source.outlineOf(part.glyph).length > 0);
		const outline = drawn.length === 0 ? EMPTY : this.#composeOutline(drawn);
		const leftSideBearing = parts.length === 0 || outline.length === 0 ? bearing : viewOf(outline).getInt16(2);
		this.#output[index] = { outline, advance, leftSideBearing };
	}

	/** The outline as it is, with the numbers of its components exchanged. */
	#copyOutline(glyph: number): Uint8Array {
		const outline = this.#source.outlineOf(glyph).slice();
		const view = viewOf(outline);
		for (const place of this.#source.componentsOf(outline)) view.setUint16(place, this.#place(view.getUint16(place)));
		return outline;
	}

	/** Where a glyph's outline stands; one that no entry holds is put behind all entries. */
	#place(glyph: number): number {
		let place = this.#places.get(glyph);
		if (place === undefined) {
			place = this.#output.length;
			this.#places.set(glyph, place);
			this.#output.push({ outline: EMPTY, advance: 0, leftSideBearing: 0 });
			this.#output[place] = {
				outline: this.#copyOutline(glyph),
				advance: this.#source.advanceOf(glyph),
				leftSideBearing: this.#source.leftSideBearingOf(glyph),
			};
		}
		return place;
	}

	/** A composite glyph (OpenType 1.9, "glyf") of outlines that stand elsewhere in the file. */
	#composeOutline(parts: readonly { readonly glyph: number; readonly x: number }[]): Uint8Array {
		this.#mostParts = Math.max(this.#mostParts, parts.length);
		const outline = new Uint8Array(10 + 8 * parts.length);
		const view = viewOf(outline);
		view.setInt16(0, -1);
		const boxes = parts.map((part) => ({ view: viewOf(this.#source.outlineOf(part.glyph)), x: part.x }));
		view.setInt16(2, Math.min(...boxes.map((box) => box.view.getInt16(2) + box.x)));
		view.setInt16(4, Math.min(...boxes.map((box) => box.view.getInt16(4))));
		view.setInt16(6, Math.max(...boxes.map((box) => box.view.getInt16(6) + box.x)));
		view.setInt16(8, Math.max(...boxes.map((box) => box.view.getInt16(8))));
		parts.forEach((part, index) => {
			const component = 10 + 8 * index;
			const more = index < parts.length - 1 ? MORE_COMPONENTS : 0;
			view.setUint16(component, ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | more);
			view.setUint16(component + 2, this.#place(part.glyph));
			view.setInt16(component + 4, part.x);
		});
		return outline;
	}

	finish(bytes: Uint8Array): Uint8Array {
		const count = this.#output.length;
		const hmtx = new Uint8Array(4 * count);
		const metrics = viewOf(hmtx);
		const places = new Uint32Array(count + 1);
		const outlines: Uint8Array[] = [];
		let length = 0;
		this.#output.forEach(({ outline, advance, leftSideBearing }, index) => {
			metrics.setUint16(4 * index, advance);
			metrics.setInt16(4 * index + 2, leftSideBearing);
			outlines.push(outline, outline.length % 2 === 0 ? EMPTY : new Uint8Array(1));
			length += outline.length + (outline.length % 2);
			places[index + 1] = length;
		});
		const isShort = length < 0x20000;
		return writeFontFile({
			glyf: joinBytes(outlines),
			head: patchHead(copyTable(bytes, "head"), isShort),
			hhea: patchHhea(copyTable(bytes, "hhea"), count, Math.max(...this.#output.map((glyph) => glyph.advance))),
			hmtx,
			loca: writeLoca(places, isShort),
			maxp: patchMaxp(copyTable(bytes, "maxp"), count, this.#mostParts),
		});
	}
}

const ARGUMENTS_ARE_WORDS = 0x0001;
const ARGUMENTS_ARE_OFFSETS = 0x0002;
const MORE_COMPONENTS = 0x0020;

const copyTable = (bytes: Uint8Array, tag: string): Uint8Array => {
	const range = readTableDirectory(bytes).get(tag) ?? { offset: 0, length: 0 };
	return bytes.slice(range.offset, range.offset + range.length);
};

const patchHead = (head: Uint8Array, isShort: boolean): Uint8Array => {
	viewOf(head).setInt16(50, isShort ? 0 : 1);
	return head;
};

const patchHhea = (hhea: Uint8Array, count: number, widest: number): Uint8Array => {
	viewOf(hhea).setUint16(10, widest);
	viewOf(hhea).setUint16(34, count);
	return hhea;
};

/** The limits of composites grow by our own; those of the hinting machine go. */
const patchMaxp = (maxp: Uint8Array, count: number, mostParts: number): Uint8Array => {
	const view = viewOf(maxp);
	view.setUint16(4, count);
	if (maxp.length < 32) return maxp;
	const raise = (offset: number, value: number): void =>
		view.setUint16(offset, Math.min(Math.max(view.getUint16(offset), value), 0xffff));
	raise(10, Math.max(view.getUint16(6), view.getUint16(10)) * mostParts);
	raise(12, Math.max(view.getUint16(8), view.getUint16(12)) * mostParts);
	view.setUint16(14, 2);
	for (let offset = 16; offset < 28; offset += 2) view.setUint16(offset, 0);
	raise(28, mostParts);
	raise(30, view.getUint16(30) + 1);
	return maxp;
};

const writeLoca = (places: Uint32Array, isShort: boolean): Uint8Array => {
	const loca = new Uint8Array(places.length * (isShort ? 2 : 4));
	const view = viewOf(loca);
	places.forEach((place, index) => {
		if (isShort) view.setUint16(2 * index, place / 2);
		else view.setUint32(4 * index, place);
	});
	return loca;
};
