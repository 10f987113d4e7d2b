import type { Sink } from "../../diagnostics/sink.ts";
import type { Frame } from "../../document/frame.ts";
import type { Tag } from "../../document/item.ts";
import type { Edition, Mode } from "../../model/edition.ts";
import type { Pictures } from "../../model/pictures.ts";
import type { Style } from "../../style/style.ts";
import type { FontBook } from "../font/font.ts";
import type { KeptDrawings } from "./kept-drawings.ts";

/** What everything that draws may ask. */
export interface DrawContext {
	readonly edition: Edition;
	readonly style: Style;
	readonly fonts: FontBook;
	/** Screenshots and logo, loaded beforehand: drawing waits for nothing. */
	readonly pictures: Pictures;
	/** Draws the badges inside sentences: `figure` has them, which stands above the texts and hands them in. */
	readonly drawReference: DrawReference;
	readonly sink: Sink;
	/** What was drawn before for the same edition. */
	readonly kept: KeptDrawings;
}

/** Draws a step's number on its mode's shape, as large as fits into a line of text; its digits carry `tag`. */
export type DrawReference = (
	mode: Mode,
	number: string,
	tag: Tag,
	context: Pick<DrawContext, "style" | "fonts">,
) => Frame;
