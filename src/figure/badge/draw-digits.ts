import type { Color } from "../../base/color.ts";
import type { GlyphRun, Tag } from "../../document/item.ts";
import type { FontBook } from "../../text/font/font.ts";

/** Short characters for a badge, laid out: their advance, and a way to draw them. */
export interface Digits {
	/** At size 1. */
	readonly width: number;
	/** Height of the capitals at size 1, for centring. */
	readonly capHeight: number;
	/** Draws them with their centre at (x, y). A number may consist of several fonts' characters. */
	readonly draw: (x: number, y: number, size: number, color: Color, tag: Tag) => readonly GlyphRun[];
}

/**
 * Lays out a number's characters in Bold, one glyph a character. Characters that no font has are left out: the number's
 * style decides them, not the author.
 */
export const layDigits = (text: string, fonts: FontBook): Digits => {
	const glyphs = [...text].flatMap((character) => {
		const font = fonts.fontFor("bold", character);
		if (font === null) return [];
		const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
		return [{ character, font, glyph, advance: font.advanceOf(glyph) / font.unitsPerEm }];
	});
	const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
	const first = glyphs[0]?.font;
	const capHeight = first === undefined ? 0 : first.capHeight / first.unitsPerEm;
	return {
		width,
		capHeight,
		draw: (x, y, size, color, tag) => {
			const runs: GlyphRun[] = [];
			let at = x - (width * size) / 2;
			const baseline = y + (capHeight * size) / 2;
			for (const { character, font, glyph, advance } of glyphs) {
				const last = runs.at(-1);
				const step = advance * size;
				if (last !== undefined && last.font === font.id)
					runs[runs.length - 1] = extendRun(last, glyph, step, character);
				else {
					runs.push({
						kind: "glyphs",
						font: font.id,
						size,
						color,
						x: at,
						y: baseline,
						glyphs: [glyph],
						advances: [step],
						texts: [character],
						width: step,
						span: null,
						tag,
					});
				}
				at += step;
			}
			return runs;
		},
	};
};

const extendRun = (run: GlyphRun, glyph: number, advance: number, text: string): GlyphRun => ({
	...run,
	glyphs: [...run.glyphs, glyph],
	advances: [...run.advances, advance],
	texts: [...run.texts, text],
	width: run.width + advance,
});
