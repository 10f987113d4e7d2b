import { readTableDirectory, readTag, viewOf } from "./table-directory.ts";

/** Glyphs that a font joins to one. */
export interface Ligatures {
	/**
	 * The longest ligature that begins at a place: its glyph, and how many glyphs it takes. Null where none does.
	 */
	readonly find: (glyphs: readonly number[], at: number) => { readonly glyph: number; readonly length: number } | null;
}

/**
 * The lookups of ligatures in a font's `ccmp` (OpenType 1.9, "GSUB", lookup type 4), in the order in which they apply.
 * `ccmp` is what a cluster needs to be drawn at all: flags, families and other sequences of emoji, kana with marks that
 * have no code point. Lookups of other kinds change nothing here.
 */
export const readLigatures = (bytes: Uint8Array): readonly Ligatures[] => {
	const table = readTableDirectory(bytes).get("GSUB");
	if (table === undefined) return [];
	const view = viewOf(bytes);
	const list = table.offset + view.getUint16(table.offset + 8);
	return findFeatureLookups(bytes, view, table.offset).map((index) => {
		const lookup = list + view.getUint16(list + 2 + 2 * index);
		return { find: (glyphs, at) => findInLookup(view, lookup, glyphs, at) };
	});
};

/** The numbers of the lookups of `ccmp` in the default script, else in Latin. */
const findFeatureLookups = (bytes: Uint8Array, view: DataView, gsub: number): readonly number[] => {
	const scripts = gsub + view.getUint16(gsub + 4);
	const features = gsub + view.getUint16(gsub + 6);
	const script = findTagged(bytes, view, scripts, "DFLT") ?? findTagged(bytes, view, scripts, "latn");
	if (script === null || view.getUint16(script) === 0) return [];
	const language = script + view.getUint16(script);
	return readArray(view, language + 4).flatMap((index) => {
		const record = features + 2 + 6 * index;
		if (readTag(bytes, record) !== "ccmp") return [];
		return readArray(view, features + view.getUint16(record + 4) + 2);
	});
};

/** The place of a tagged record's table in a list of count, (tag, offset)…; offsets are from the list. */
const findTagged = (bytes: Uint8Array, view: DataView, list: number, tag: string): number | null => {
	for (let index = 0; index < view.getUint16(list); index++) {
		const record = list + 2 + 6 * index;
		if (readTag(bytes, record) === tag) return list + view.getUint16(record + 4);
	}
	return null;
};

/** An array of numbers behind its count. */
const readArray = (view: DataView, at: number): readonly number[] =>
	Array.from({ length: view.getUint16(at) }, (_, index) => view.getUint16(at + 2 + 2 * index));

const LIGATURE = 4;
const EXTENSION = 7;

const findInLookup = (view: DataView, lookup: number, glyphs: readonly number[], at: number) => {
	const type = view.getUint16(lookup);
	for (const offset of readArray(view, lookup + 4)) {
		let subtable = lookup + offset;
		let kind = type;
		if (type === EXTENSION) {
			kind = view.getUint16(subtable + 2);
			subtable += view.getUint32(subtable + 4);
		}
		const found = kind === LIGATURE ? findInSubtable(view, subtable, glyphs, at) : null;
		if (found !== null) return found;
	}
	return null;
};

const findInSubtable = (view: DataView, subtable: number, glyphs: readonly number[], at: number) => {
	const first = glyphs[at];
	const covered = first === undefined ? -1 : findCoverage(view, subtable + view.getUint16(subtable + 2), first);
	if (covered < 0) return null;
	const set = subtable + view.getUint16(subtable + 6 + 2 * covered);
	// The font lists longer ligatures first.
	for (const offset of readArray(view, set)) {
		const ligature = set + offset;
		const length = view.getUint16(ligature + 2);
		if (length < 2) continue;
		const rest = Array.from({ length: length - 1 }, (_, index) => view.getUint16(ligature + 4 + 2 * index));
		if (rest.every((glyph, index) => glyphs[at + 1 + index] === glyph))
			return { glyph: view.getUint16(ligature), length };
	}
	return null;
};

/** A glyph's index in a coverage table, or -1. */
const findCoverage = (view: DataView, coverage: number, glyph: number): number => {
	const count = view.getUint16(coverage + 2);
	if (view.getUint16(coverage) === 1) {
		for (let index = 0; index < count; index++) if (view.getUint16(coverage + 4 + 2 * index) === glyph) return index;
		return -1;
	}
	for (let index = 0; index < count; index++) {
		const range = coverage + 4 + 6 * index;
		const start = view.getUint16(range);
		if (glyph >= start && glyph <= view.getUint16(range + 2)) return view.getUint16(range + 4) + glyph - start;
	}
	return -1;
};
