import { isCombiningMark, isVariationSelector, needsGlyph, spellingsOf } from "./code-points.ts";
import type { Font, ShapedGlyph } from "./font.ts";
import { type Ligatures, readLigatures } from "./ligatures.ts";

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
	/** Whether it is drawn when no ligature takes it: a joiner is not. */
	readonly isDrawn: boolean;
}

const shapeSeveral = (font: Font, cluster: string): readonly ShapedGlyph[] => {
	const spellings = spellingsOf(cluster).map((codePoints) => lookUpLetters(font, codePoints));
	const isWhole = (letters: readonly Letter[]): boolean =>
		letters.every(({ glyph, isDrawn }) => glyph !== 0 || !isDrawn);
	const letters = joinLetters(font, spellings.find(isWhole) ?? spellings[0] ?? []);
	return placeLetters(
		font,
		letters.filter(({ isDrawn }) => isDrawn),
		cluster,
	);
};

const lookUpLetters = (font: Font, codePoints: readonly number[]): readonly Letter[] =>
	codePoints.flatMap((codePoint, at) => {
		if (isVariationSelector(codePoint)) return [];
		const next = codePoints[at + 1];
		const selector = next !== undefined && isVariationSelector(next) ? next : undefined;
		const glyph = font.glyphOf(codePoint, selector);
		return [{ glyph, isMark: isCombiningMark(codePoint), isDrawn: needsGlyph(codePoint) }];
	});

/** Lookups of fonts that a cluster needed; reading one goes through the whole table directory. */
const ligaturesOf = new WeakMap<Font, readonly Ligatures[]>();

const joinLetters = (font: Font, letters: readonly Letter[]): readonly Letter[] => {
	if (letters.length < 2) return letters;
	try {
		let lookups = ligaturesOf.get(font);
		if (lookups === undefined) {
			lookups = readLigatures(font.bytes);
			ligaturesOf.set(font, lookups);
		}
		return lookups.reduce(applyLookup, letters);
	} catch (error) {
		// A theme's font may have a broken table; its letters are there all the same.
		if (error instanceof RangeError) return letters;
		throw error;
	}
};

const applyLookup = (letters: readonly Letter[], lookup: Ligatures): readonly Letter[] => {
	const glyphs = letters.map(({ glyph }) => glyph);
	const joined: Letter[] = [];
	for (let at = 0; at < letters.length; ) {
		const ligature = lookup.find(glyphs, at);
		const letter = letters[at];
		if (ligature !== null) joined.push({ glyph: ligature.glyph, isMark: false, isDrawn: true });
		else if (letter !== undefined) joined.push(letter);
		at += ligature?.length ?? 1;
	}
	return joined;
};

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
