import type { Face, Font, FontBook, ShapedGlyph } from "../font/font.ts";
import { shapeCluster } from "../font/shape-cluster.ts";

/** A cluster in the font that has it. */
export interface MeasuredCluster {
	readonly font: Font;
	readonly glyphs: readonly ShapedGlyph[];
	/** In em. */
	readonly advance: number;
}

/**
 * Characters that need no glyph of their own: each is drawn as another one, at its own width in em where that is fixed.
 * Fonts lack most of them; U+2011 is a hyphen that does not break.
 */
const STAND_INS: ReadonlyMap<string, { readonly draw: string; readonly advance: number | null }> = new Map([
	["\t", { draw: " ", advance: null }],
	["\u00a0", { draw: " ", advance: null }],
	["\u1680", { draw: " ", advance: null }],
	["\u2000", { draw: " ", advance: 1 / 2 }],
	["\u2001", { draw: " ", advance: 1 }],
	["\u2002", { draw: " ", advance: 1 / 2 }],
	["\u2003", { draw: " ", advance: 1 }],
	["\u2004", { draw: " ", advance: 1 / 3 }],
	["\u2005", { draw: " ", advance: 1 / 4 }],
	["\u2006", { draw: " ", advance: 1 / 6 }],
	["\u2007", { draw: " ", advance: null }],
	["\u2008", { draw: " ", advance: 1 / 4 }],
	["\u2009", { draw: " ", advance: 1 / 5 }],
	["\u200a", { draw: " ", advance: 1 / 8 }],
	["\u2011", { draw: "-", advance: null }],
	["\u202f", { draw: " ", advance: 1 / 5 }],
	["\u205f", { draw: " ", advance: 1 / 4 }],
	["\u3000", { draw: " ", advance: 1 }],
]);

/** Measures clusters in one font book; what was measured once is remembered. Null where no font has the cluster. */
export type MeasureCluster = (face: Face, cluster: string) => MeasuredCluster | null;

type Memory = { readonly [face in Face]: Map<string, MeasuredCluster | null> };

/** Measuring the same characters for every paragraph again would be most of the layout's time. */
const memories = new WeakMap<FontBook, Memory>();

/** The measuring function of a font book. */
export const makeMeasure = (fonts: FontBook): MeasureCluster => {
	let memory = memories.get(fonts);
	if (memory === undefined) {
		memory = { regular: new Map(), bold: new Map(), fixed: new Map() };
		memories.set(fonts, memory);
	}
	const known = memory;
	return (face, cluster) => {
		let measured = known[face].get(cluster);
		if (measured === undefined) {
			measured = measure(fonts, face, cluster);
			known[face].set(cluster, measured);
		}
		return measured;
	};
};

const measure = (fonts: FontBook, face: Face, cluster: string): MeasuredCluster | null => {
	const standIn = STAND_INS.get(cluster);
	const drawn = standIn?.draw ?? cluster;
	const font = fonts.fontFor(face, drawn);
	if (font === null) return null;
	const shaped = shapeCluster(font, drawn);
	const natural = shaped.reduce((sum, glyph) => sum + glyph.advance, 0) / font.unitsPerEm;
	const glyphs = shaped.map((glyph, index) => (index === 0 ? { ...glyph, text: cluster } : glyph));
	return { font, glyphs, advance: standIn?.advance ?? natural };
};
