import type { Color } from "../../base/color.ts";
import type { Frame } from "../../document/frame.ts";
import type { Artifact } from "../../document/item.ts";
import type { Role } from "../../document/structure.ts";

/** How a text is laid out and tagged. Lengths in points. */
export interface TextOptions {
	readonly measure: number;
	readonly align?: "start" | "center" | "end";
	/** Where the first line and the others begin. */
	readonly indent?: { readonly first: number; readonly rest: number };
	/** A mark before the first paragraph (※); all lines hang behind it, 1.1 em. Part of the paragraph. */
	readonly marker?: string;
	/** Instead of the style's own colour. */
	readonly color?: Color;
	/**
	 * The structure around it: with `P`, the default, one element a paragraph; with another role one element for the
	 * whole text; with null the bare contents, for the caller to wrap.
	 */
	readonly role?: Role | null;
	/** The text is decoration, or repeats what stands elsewhere: no structure, no links. */
	readonly artifact?: Artifact;
	/** Between paragraphs. */
	readonly paragraphSpace?: number;
}

/** A text laid out. */
export interface TextFrame extends Frame {
	readonly lines: number;
	/** From the frame's top; 0 where there is no line. */
	readonly firstBaseline: number;
	readonly lastBaseline: number;
	/** The right end of its widest line, from the frame's left edge (for texts that begin there). */
	readonly inkWidth: number;
}
