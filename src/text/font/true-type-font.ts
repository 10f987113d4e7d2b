import type { Font, FontId } from "./font.ts";
import { type CharacterMap, readCharacterMap } from "./read-character-map.ts";
import { readTableDirectory, type TableDirectory, viewOf } from "./table-directory.ts";

/** A font with what only this room asks of it. */
export interface TrueTypeFont extends Font {
	/** Whether the font knows a variation sequence, as its default form or as another. */
	readonly hasSequence: (codePoint: number, selector: number) => boolean;
}

/** The tables without which nothing can be drawn; the others have stand-ins. */
export const REQUIRED_TABLES = ["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"] as const;

/**
 * Characters that look like another one and are missing in some fonts: they are drawn with its glyph, and copied text
 * keeps what was typed.
 */
const LOOKALIKES: ReadonlyMap<number, readonly number[]> = new Map([
	[0x00a0, [0x0020]],
	[0x2011, [0x2010, 0x002d]],
]);

/**
 * Reads a TrueType font; nothing but a few numbers is read until a glyph is asked for.
 * @throws RangeError where the file is damaged; `checkFontFile` finds out beforehand.
 */
export const readTrueTypeFont = (id: FontId, path: string, bytes: Uint8Array): TrueTypeFont => {
	const tables = readTableDirectory(bytes);
	const map = readCharacterMap(bytes, rangeOf(tables, "cmap"));
	const view = viewOf(bytes);
	const glyphCount = view.getUint16(rangeOf(tables, "maxp").offset + 4);
	const plainGlyphOf = (codePoint: number): number => inRange(map.glyphOf(codePoint), glyphCount);
	const variantOf = (codePoint: number, selector: number): number =>
		inRange(map.variantOf(codePoint, selector) ?? 0, glyphCount);
	return {
		id,
		path,
		postScriptName: readPostScriptName(bytes, tables),
		...readMetrics(view, tables, map),
		glyphOf: (codePoint, selector) => {
			const variant = selector === undefined ? 0 : variantOf(codePoint, selector);
			return variant === 0 ? withLookalikes(plainGlyphOf, codePoint) : variant;
		},
		hasSequence: (codePoint, selector) => variantOf(codePoint, selector) !== 0,
		advanceOf: readAdvances(view, tables),
		bytes,
	};
};

const rangeOf = (tables: TableDirectory, tag: string): { readonly offset: number; readonly length: number } => {
	const range = tables.get(tag);
	if (range === undefined) throw new RangeError(`the font has no table "${tag}"`);
	return range;
};

const inRange = (glyph: number, glyphCount: number): number => (glyph < glyphCount ? glyph : 0);

const withLookalikes = (glyphOf: (codePoint: number) => number, codePoint: number): number => {
	const glyph = glyphOf(codePoint);
	if (glyph !== 0) return glyph;
	for (const other of LOOKALIKES.get(codePoint) ?? []) {
		const stand = glyphOf(other);
		if (stand !== 0) return stand;
	}
	return 0;
};

/** `hmtx`: the last advance counts for all glyphs behind it. */
const readAdvances = (view: DataView, tables: TableDirectory): ((glyph: number) => number) => {
	const { offset } = rangeOf(tables, "hmtx");
	const last = view.getUint16(rangeOf(tables, "hhea").offset + 34) - 1;
	return (glyph) => view.getUint16(offset + 4 * Math.min(glyph, last));
};

type Metrics = Pick<
	Font,
	"unitsPerEm" | "ascent" | "descent" | "capHeight" | "xHeight" | "italicAngle" | "isFixedPitch" | "boundingBox"
>;

const readMetrics = (view: DataView, tables: TableDirectory, map: CharacterMap): Metrics => {
	const head = rangeOf(tables, "head").offset;
	const hhea = rangeOf(tables, "hhea").offset;
	const os2 = tables.get("OS/2");
	const post = tables.get("post");
	// sxHeight and sCapHeight came with version 2; older fonts (DejaVu) are measured at the letters themselves.
	const hasHeights = os2 !== undefined && os2.length >= 90 && view.getUint16(os2.offset) >= 2;
	const heightOf = (offset: number, letter: string): number =>
		hasHeights ? view.getInt16(os2.offset + offset) : readTop(view, tables, map.glyphOf(letter.charCodeAt(0)));
	return {
		unitsPerEm: view.getUint16(head + 18),
		boundingBox: [
			view.getInt16(head + 36),
			view.getInt16(head + 38),
			view.getInt16(head + 40),
			view.getInt16(head + 42),
		],
		ascent: view.getInt16(hhea + 4),
		descent: view.getInt16(hhea + 6),
		xHeight: heightOf(86, "x"),
		capHeight: heightOf(88, "H"),
		italicAngle: post === undefined ? 0 : view.getInt32(post.offset + 4) / 65536,
		isFixedPitch: post !== undefined && view.getUint32(post.offset + 12) !== 0,
	};
};

/** The upper edge of a glyph's outline, 0 where it has none. */
const readTop = (view: DataView, tables: TableDirectory, glyph: number): number => {
	const loca = rangeOf(tables, "loca").offset;
	const isLong = view.getInt16(rangeOf(tables, "head").offset + 50) === 1;
	const placeOf = (at: number): number => (isLong ? view.getUint32(loca + 4 * at) : 2 * view.getUint16(loca + 2 * at));
	const place = placeOf(glyph);
	return glyph === 0 || place === placeOf(glyph + 1) ? 0 : view.getInt16(rangeOf(tables, "glyf").offset + place + 8);
};

/** Name 6 of the Windows platform (UTF-16), without what ISO 32000-1 7.3.5 would make us escape. */
const readPostScriptName = (bytes: Uint8Array, tables: TableDirectory): string => {
	const table = tables.get("name");
	if (table === undefined) return "Font";
	const view = viewOf(bytes);
	const storage = table.offset + view.getUint16(table.offset + 4);
	const count = view.getUint16(table.offset + 2);
	for (let index = 0; index < count; index++) {
		const record = table.offset + 6 + 12 * index;
		if (view.getUint16(record + 6) !== 6 || view.getUint16(record) !== 3) continue;
		const start = storage + view.getUint16(record + 10);
		const units = Array.from({ length: view.getUint16(record + 8) / 2 }, (_, at) => view.getUint16(start + 2 * at));
		return String.fromCharCode(...units).replace(/[^A-Za-z0-9-]/g, "") || "Font";
	}
	return "Font";
};
