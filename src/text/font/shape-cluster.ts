import { isCombiningMark, isVariationSelector, needsGlyph, spellingsOf } from "./code-points.ts";
import type { Font, ShapedGlyph } from "./font.ts";

/**
 * The glyphs of one grapheme cluster in the font that the font book chose for it. Nearly always one; sequences of emoji
 * and letters with marks take the ligatures of the font's `ccmp`, and marks that have none are set over their base.
 * Empty where nothing of the cluster is drawn. A code point that the font lacks gives glyph 0.
 */
export const shapeCluster = (font: Font, cluster: string): readonly ShapedGlyph[] => {
	const codePoint = cluster.codePointAt(0);
	if (codePoint === undefined) return [];
	const isSingle = cluster.length === (codePoint > 0xffff ? 2 : 1);
	return isSingle ? shapeOne(font, codePoint, cluster) : shapeSeveral(font, cluster);
};

const shapeOne = (font: Font, codePoint: number, text: string): readonly ShapedGlyph[] => {
	if (!needsGlyph(codePoint)) return [];
	const glyph = font.glyphOf(codePoint);
	return [{ glyph, advance: font.advanceOf(glyph), text, xOffset: 0, yOffset: 0 }];
};

interface Letter {
	readonly glyph: number;
	readonly isMark: boolean;
}

const shapeSeveral = (font: Font, cluster: string): readonly ShapedGlyph[] => {
	const spellings = spellingsOf(cluster).map((codePoints) => lookUpLetters(font, codePoints));
	const letters = spellings.find((spelling) => spelling.every(({ glyph }) => glyph !== 0)) ?? spellings[0] ?? [];
	return placeLetters(font, letters, cluster);
};

const lookUpLetters = (font: Font, codePoints: readonly number[]): readonly Letter[] =>
	codePoints.flatMap((codePoint, at) => {
		if (!needsGlyph(codePoint)) return [];
		const next = codePoints[at + 1];
		const selector = next !== undefined && isVariationSelector(next) ? next : undefined;
		return [{ glyph: font.glyphOf(codePoint, selector), isMark: isCombiningMark(codePoint) }];
	});

const placeLetters = (font: Font, letters: readonly Letter[], cluster: string): readonly ShapedGlyph[] => {
	let base = 0;
	return letters.map(({ glyph, isMark }, at): ShapedGlyph => {
		const width = font.advanceOf(glyph);
		const text = at === 0 ? cluster : "";
		if (!isMark || at === 0) {
			base = width;
			return { glyph, advance: width, text, xOffset: 0, yOffset: 0 };
		}
		// Set in the middle over its base; the pen stays behind the base.
		return { glyph, advance: 0, text, xOffset: -Math.round((base + width) / 2), yOffset: 0 };
	});
};
