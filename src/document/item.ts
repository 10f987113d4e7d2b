import type { Color } from "../base/color.ts";
import type { Rect } from "../base/rect.ts";
import type { Span } from "../diagnostics/span.ts";
import type { FontId } from "../text/font/font.ts";
import type { Path } from "./path.ts";
import type { ContentLeaf, StructureElement } from "./structure.ts";

/**
 * What an item belongs to: a leaf of the structure tree (by identity), or nothing that a reader needs to hear: an
 * artifact, with the subtype that ISO 32000-1 14.8.2.2.2 gives to running heads.
 */
export type Tag = ContentLeaf | Artifact;

/** Decoration, or something that repeats what stands elsewhere. */
export type Artifact = { readonly kind: "artifact"; readonly subtype: "header" | "footer" | "layout" };

/** A row of glyphs of one font, size and colour on one baseline. */
export interface GlyphRun {
	readonly kind: "glyphs";
	readonly font: FontId;
	readonly size: number;
	readonly color: Color;
	/** The first glyph's origin. */
	readonly x: number;
	readonly y: number;
	readonly glyphs: readonly number[];
	/** Points to the next glyph's origin. */
	readonly advances: readonly number[];
	/** The characters of each glyph in copied text; '' where another glyph already stands for them. */
	readonly texts: readonly string[];
	/** The advance of the drawn part, without glue after the last glyph. */
	readonly width: number;
	/** Where the characters come from; null for the page's own words. */
	readonly span: Span | null;
	readonly tag: Tag;
}

/** How a path's outline is drawn. */
export interface Stroke {
	readonly color: Color;
	readonly width: number;
	readonly dash: readonly number[];
	readonly cap: "butt" | "round" | "square";
	readonly join: "miter" | "round" | "bevel";
}

/** A filled or stroked path. */
export interface PathItem {
	readonly kind: "path";
	readonly path: Path;
	readonly fill: Color | null;
	/** How overlapping parts are filled. */
	readonly fillRule: "nonzero" | "evenodd";
	readonly stroke: Stroke | null;
	readonly tag: Tag;
}

/** A picture of pixels, already normalised. */
export interface ImageItem {
	readonly kind: "image";
	/** JPEG, or PNG without alpha. */
	readonly bytes: Uint8Array;
	readonly box: Rect;
	readonly tag: Tag;
}

/** Items that are drawn through a clip. */
export interface ClipItem {
	readonly kind: "clip";
	readonly path: Path;
	readonly items: readonly Item[];
}

/** Anything drawn. Later ones lie on top. */
export type Item = GlyphRun | PathItem | ImageItem | ClipItem;

/** Where a link leads. A destination is a name that some page defines. */
export type LinkTarget =
	| { readonly kind: "url"; readonly url: string }
	| { readonly kind: "destination"; readonly name: string };

/** An active area. Several rectangles where it runs over lines. */
export interface Link {
	readonly rects: readonly Rect[];
	readonly target: LinkTarget;
	/** The `Link` element that it belongs to (by identity). */
	readonly element: StructureElement;
	/** What it does, in words. */
	readonly description: string;
}

/** A place that links and the outline lead to. Names are `[a-z0-9]`. */
export interface Destination {
	readonly name: string;
	readonly x: number;
	readonly y: number;
}
