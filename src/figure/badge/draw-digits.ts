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
export const layDigits = (text: string, fonts: FontBook): Digits => layGlyphs(spell(text), fonts);

/**
 * The same for a badge that is too small for a circle within it: ⑫ is drawn as 12, for the badge is the circle. Copied
 * and read aloud it is still ⑫.
 */
export const layBareDigits = (text: string, fonts: FontBook): Digits => layGlyphs(spell(text).flatMap(uncircle), fonts);

/** A character as it is drawn, and what it stands for in copied text. */
interface Spelled {
	readonly drawn: string;
	readonly text: string;
}

const spell = (text: string): readonly Spelled[] =>
	[...text].map((character) => ({ drawn: character, text: character }));

/** Where ①, ㉑ and ㊱ begin in Unicode, and their values. */
const CIRCLED = [
	{ from: 0x2460, to: 0x2473, value: 1 },
	{ from: 0x3251, to: 0x325f, value: 21 },
	{ from: 0x32b1, to: 0x32bf, value: 36 },
] as const;

const uncircle = (spelled: Spelled): readonly Spelled[] => {
	const code = spelled.text.codePointAt(0) ?? 0;
	const range = CIRCLED.find(({ from, to }) => code >= from && code <= to);
	if (range === undefined) return [spelled];
	const digits = String(code - range.from + range.value);
	return [...digits].map((drawn, index) => ({ drawn, text: index === 0 ? spelled.text : "" }));
};

const layGlyphs = (characters: readonly Spelled[], fonts: FontBook): Digits => {
	const glyphs = characters.flatMap(({ drawn, text: character }) => {
		const font = fonts.fontFor("bold", drawn);
		if (font === null) return [];
		const glyph = font.glyphOf(drawn.codePointAt(0) ?? 0);
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
