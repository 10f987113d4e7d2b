import type { Face, FontId } from "../font/font.ts";

/**
 * What the line layout takes. `Payload` is whatever the caller wants to find again on the pieces of a line (colour,
 * link, underline, structure); it is never looked at here.
 */
export type InlineItem<Payload> = TextItem<Payload> | RubyItem<Payload> | BoxItem<Payload> | ForcedBreakItem;

/** Characters in one style. `offsets` as in `SourcedText`: one source offset for each UTF-16 unit and one more. */
export interface TextItem<Payload> {
	readonly kind: "text";
	readonly text: string;
	readonly offsets: readonly number[];
	readonly face: Face;
	readonly size: number;
	/**
	 * `prose` breaks by the rules of the language; `literal` only where it must, after the marks that the research
	 * names; `url` after / and before ? & and so on; `label` like prose, but whole where it is short. A `reference-mark`
	 * (JLREQ cl-20) is set raised and never parted from what stands before it.
	 */
	readonly breaking: "prose" | "literal" | "url" | "label" | "reference-mark";
	readonly payload: Payload;
}

/** One base with its reading above it; the line grows by the reading. */
export interface RubyItem<Payload> {
	readonly kind: "ruby";
	readonly base: TextItem<Payload>;
	readonly reading: TextItem<Payload>;
}

/** A drawn thing inside a line (a reference's badge): it counts as a Latin word for spacing and breaking. */
export interface BoxItem<Payload> {
	readonly kind: "box";
	readonly width: number;
	/** Above and below the baseline; a line grows to hold them only where its leading does not. */
	readonly ascent: number;
	readonly descent: number;
	/** Whether a line may break before or after it. */
	readonly breakBefore: boolean;
	readonly breakAfter: boolean;
	readonly payload: Payload;
}

/** The line ends here. */
export interface ForcedBreakItem {
	readonly kind: "break";
}

/** How lines are made. Lengths in points. */
export interface LineSettings {
	readonly measure: number;
	/** Baseline to baseline. */
	readonly leading: number;
	/** BCP 47; decides the rules of breaking. */
	readonly lang: string;
	/** Where the first line and the others begin, from the left edge. */
	readonly indent: { readonly first: number; readonly rest: number };
	readonly align: "start" | "center" | "end";
	/** Lines with readings grow by whole multiples of this; without it by what the readings need. */
	readonly readingGrid?: number;
}

/** A stretch of glyphs of one font, size and payload. */
export interface GlyphPiece<Payload> {
	readonly kind: "glyphs";
	/** Of the first glyph's origin, from the left edge of the measure. */
	readonly x: number;
	/** Above the line's baseline (readings, reference marks); 0 for ordinary text. */
	readonly rise: number;
	readonly font: FontId;
	readonly size: number;
	readonly glyphs: readonly number[];
	/** Points to the next glyph's origin, all glue included: what was laid out is what is drawn. */
	readonly advances: readonly number[];
	/** The characters of each glyph in copied text; '' where another glyph already stands for them. */
	readonly texts: readonly string[];
	/** The source offsets at the start of each glyph, and one at the end. */
	readonly offsets: readonly number[];
	/** The advance without the glue that follows the last glyph: where an underline ends. */
	readonly width: number;
	readonly payload: Payload;
}

/** A box with its place. */
export interface BoxPiece<Payload> {
	readonly kind: "box";
	readonly x: number;
	readonly width: number;
	readonly payload: Payload;
}

/** One line. Pieces stand in reading order. */
export interface Line<Payload> {
	readonly pieces: readonly (GlyphPiece<Payload> | BoxPiece<Payload>)[];
	/** Of the baseline, from the paragraph's top. */
	readonly baseline: number;
	/** Where the next line begins, from the paragraph's top. */
	readonly bottom: number;
	/** Of the line's own ink, from its first to its last piece. */
	readonly width: number;
	/** Whether one unbreakable thing is wider than the measure. */
	readonly overfull: boolean;
}

/** A paragraph laid out. */
export interface Paragraph<Payload> {
	readonly lines: readonly Line<Payload>[];
	/** Number of lines times leading, and what ruby adds. */
	readonly height: number;
	/** Of the widest line. */
	readonly width: number;
	/** Clusters that no font has, for the caller to report. */
	readonly missing: readonly { readonly cluster: string; readonly start: number; readonly end: number }[];
}
