/** The faces a text can ask for; which file each is, the font book knows. */
export type Face = "regular" | "bold" | "fixed";

/** A font's position in its font book. The same book and the same questions give the same numbers. */
export type FontId = number & { readonly __fontId: never };

/**
 * One font file, read as far as somebody asked. Lengths are in font units; divide by `unitsPerEm`.
 */
export interface Font {
	readonly id: FontId;
	/** The file's path from the package's root, or from the manual's folder for a font of its theme. */
	readonly path: string;
	readonly postScriptName: string;
	readonly unitsPerEm: number;
	readonly ascent: number;
	readonly descent: number;
	readonly capHeight: number;
	readonly xHeight: number;
	readonly italicAngle: number;
	readonly isFixedPitch: boolean;
	readonly boundingBox: readonly [minX: number, minY: number, maxX: number, maxY: number];
	/** The glyph of a code point, with a variation selector where one follows it (IVS); 0 where the font has none. */
	readonly glyphOf: (codePoint: number, selector?: number) => number;
	/** The advance of a glyph, in font units. */
	readonly advanceOf: (glyph: number) => number;
	/** The whole file, for subsetting. */
	readonly bytes: Uint8Array;
}

/**
 * All fonts of one build. Fonts are opened when a character first needs them.
 */
export interface FontBook {
	/**
	 * The font for one grapheme cluster in a face: the first of the fallback chain that has a glyph for every code point
	 * of it that needs one. Null where none has; the caller reports it with its place.
	 */
	readonly fontFor: (face: Face, cluster: string) => Font | null;
	/** The font of an id that this book gave out. */
	readonly fontOf: (id: FontId) => Font;
}

/** One glyph as it is drawn. */
export interface ShapedGlyph {
	readonly glyph: number;
	/** In font units. */
	readonly advance: number;
	/** The characters that it stands for in copied text; '' for all but the first glyph of a cluster. */
	readonly text: string;
	/** Displacement of the drawing, in font units; mostly 0. */
	readonly xOffset: number;
	readonly yOffset: number;
}
