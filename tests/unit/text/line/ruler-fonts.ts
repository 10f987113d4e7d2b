import type { Font, FontBook, FontId } from "../../../../src/text/font/font.ts";

/** A font whose full-width characters are one em wide and whose ASCII is half an em, 1000 units an em. */
const makeRulerFont = (id: number): Font => ({
	id: id as FontId,
	path: `ruler-${id}.ttf`,
	postScriptName: `Ruler${id}`,
	unitsPerEm: 1000,
	ascent: 880,
	descent: -120,
	capHeight: 700,
	xHeight: 500,
	italicAngle: 0,
	isFixedPitch: true,
	boundingBox: [0, -120, 1000, 880],
	glyphOf: (codePoint) => codePoint,
	advanceOf: (glyph) => (glyph < 0x300 ? 500 : 1000),
	bytes: new Uint8Array(),
});

/** Ruler fonts for the three faces, with ids 0 (regular), 1 (bold), 2 (fixed); none has U+FFFF or U+1F595. */
export const makeRulerFonts = (): FontBook => {
	const fonts = [makeRulerFont(0), makeRulerFont(1), makeRulerFont(2)] as const;
	const [regular, bold, fixed] = fonts;
	return {
		fontFor: (face, cluster) => {
			if (/[\uffff\u{1f595}]/u.test(cluster)) return null;
			return { regular, bold, fixed }[face];
		},
		fontOf: (id) => fonts[id] ?? regular,
	};
};
