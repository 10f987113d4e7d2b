/** Unicode's Default_Ignorable_Code_Point: joiners, selectors, directional marks, soft hyphen, zero-width spaces. */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Unicode's variation selectors VS1 to VS256. */
export const isVariationSelector = (codePoint: number): boolean =>
	(codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);

/**
 * Whether a code point has to be drawn. Default-ignorable ones are consumed by the layout and never sent to a font: as
 * glyphs they are boxes, or text that a reader never sees.
 */
export const needsGlyph = (codePoint: number): boolean =>
	codePoint < 0xad || !IGNORABLE.test(String.fromCodePoint(codePoint));

/** The code points of a text, in order. */
export const codePointsOf = (text: string): readonly number[] =>
	Array.from(text, (character) => character.codePointAt(0) ?? 0);

const MARK = /^\p{Mark}$/u;

/** Whether a code point is drawn over or under the one before it. */
export const isCombiningMark = (codePoint: number): boolean =>
	codePoint >= 0x300 && needsGlyph(codePoint) && MARK.test(String.fromCodePoint(codePoint));

/**
 * The spellings of a cluster to look for in a font, best first. Only clusters with a combining mark are composed: NFC of
 * anything else would exchange the kanji of names (U+FA19 becomes U+795E).
 */
export const spellingsOf = (cluster: string): readonly (readonly number[])[] => {
	const typed = codePointsOf(cluster);
	if (typed.length < 2 || !typed.some(isCombiningMark)) return [typed];
	return [codePointsOf(cluster.normalize("NFC")), typed];
};
