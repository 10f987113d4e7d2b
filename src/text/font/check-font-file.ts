import type { FontId } from "./font.ts";
import { readTableDirectory, readTag, type TableDirectory, viewOf } from "./table-directory.ts";
import { REQUIRED_TABLES, readTrueTypeFont } from "./true-type-font.ts";

/**
 * Why a file cannot be used as a font. Compressed fonts (`woff`, `woff2`), PostScript outlines (`cff`) and collections
 * are fonts of another kind; the rest is damage.
 */
export type FontFault = "woff" | "woff2" | "cff" | "collection" | "not-a-font" | "damaged";

const FAULT_OF_SIGNATURE: ReadonlyMap<string, FontFault> = new Map([
	["wOFF", "woff"],
	["wOF2", "woff2"],
	["OTTO", "cff"],
	["ttcf", "collection"],
]);

/** The first four bytes of a TrueType file: version 1.0, or Apple's `true`. */
const SIGNATURES = new Set(["\u0000\u0001\u0000\u0000", "true"]);

/** Checks a font file of a manual's theme; null: it is plain TrueType and whole. */
export const checkFontFile = (bytes: Uint8Array): FontFault | null => {
	const signature = readTag(bytes, 0);
	const otherKind = FAULT_OF_SIGNATURE.get(signature);
	if (otherKind !== undefined) return otherKind;
	if (!SIGNATURES.has(signature)) return "not-a-font";
	const tables = readTableDirectory(bytes);
	if (REQUIRED_TABLES.some((tag) => !tables.has(tag))) return "damaged";
	try {
		// Reading at the edges of each table: what is short throws here and not in the middle of a build.
		const font = readTrueTypeFont(0 as FontId, "", bytes);
		font.glyphOf(0x3042, 0xe0100);
		font.advanceOf(0xffff);
		return font.unitsPerEm > 0 && hasSoundOutlines(bytes, tables) ? null : "damaged";
	} catch (error) {
		if (error instanceof RangeError) return "damaged";
		throw error;
	}
};

/** Whether the places of the outlines rise and end within their table. */
const hasSoundOutlines = (bytes: Uint8Array, tables: TableDirectory): boolean => {
	const offsetOf = (tag: string): number => tables.get(tag)?.offset ?? 0;
	const view = viewOf(bytes);
	const isLong = view.getInt16(offsetOf("head") + 50) === 1;
	const loca = offsetOf("loca");
	let before = 0;
	for (let glyph = 0; glyph <= view.getUint16(offsetOf("maxp") + 4); glyph++) {
		const place = isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
		if (place < before) return false;
		before = place;
	}
	return before <= (tables.get("glyf")?.length ?? 0);
};
