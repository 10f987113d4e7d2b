import type { GlyphRun } from "../../document/item.ts";
import type { SubsetGlyph } from "../../text/font/subset-font.ts";
import type { EmbeddedFont } from "./embedded-font.ts";
import { toHex } from "./to-unicode.ts";

/** The widest advance that `hmtx` can hold. */
const MAX_ADVANCE = 0xffff;

/** Stands for glyphs that no text was given for: every glyph must have a text (ISO 14289-1 7.21.7), and this has none to show. */
const NO_TEXT = "\u200b";

/**
 * The character identifiers of a run in hexadecimal. All glyphs of a cluster become one, because only together do they
 * have a text. Advances are rounded; what is lost is added to the next one, so runs end where they were
 * laid out.
 */
export const encodeGlyphRun = (run: GlyphRun, font: EmbeddedFont): string => {
	const unitsPerPoint = font.font.unitsPerEm / run.size;
	let lost = 0;
	let hex = "";
	for (const cluster of splitClusters(run)) {
		const wanted = cluster.advance * unitsPerPoint + lost;
		const advance = Math.min(Math.max(roundAdvance(wanted, cluster, font), 0), MAX_ADVANCE);
		lost = wanted - advance;
		const glyph: SubsetGlyph = {
			glyph: cluster.glyph,
			advance,
			...(cluster.parts.length === 0
				? {}
				: { parts: cluster.parts.map((part) => ({ glyph: part.glyph, x: Math.round(part.x * unitsPerPoint) })) }),
		};
		hex += toHex(font.cidOf(glyph, cluster.text));
	}
	return hex;
};

/** A glyph with those that have no text of their own. Lengths in points. */
interface Cluster {
	readonly glyph: number;
	readonly parts: readonly { readonly glyph: number; readonly x: number }[];
	readonly advance: number;
	readonly text: string;
}

const splitClusters = (run: GlyphRun): readonly Cluster[] => {
	const clusters: Cluster[] = [];
	run.glyphs.forEach((glyph, index) => {
		const advance = run.advances[index] ?? 0;
		const text = run.texts[index] ?? "";
		const last = clusters.at(-1);
		if (text !== "" || last === undefined) {
			clusters.push({ glyph, parts: [], advance, text: text === "" ? NO_TEXT : text });
			return;
		}
		const parts = [...last.parts, { glyph, x: last.advance }];
		clusters[clusters.length - 1] = { ...last, parts, advance: last.advance + advance };
	});
	return clusters;
};

/**
 * Glue is rounded to this share of an em, a fiftieth of a point in a body text: otherwise each justified line would bring
 * its own glyphs, and a long manual would run out of identifiers.
 */
const STEPS_PER_EM = 512;

/** The font's own advance where it is meant: a difference below a unit would cost a glyph and shows nowhere. */
const roundAdvance = (wanted: number, cluster: Cluster, font: EmbeddedFont): number => {
	const { advanceOf, unitsPerEm } = font.font;
	const own = advanceOf(cluster.glyph);
	if (cluster.parts.length === 0 && Math.abs(wanted - own) <= unitsPerEm / STEPS_PER_EM / 2 + 1) return own;
	return Math.round((Math.round((wanted / unitsPerEm) * STEPS_PER_EM) * unitsPerEm) / STEPS_PER_EM);
};
