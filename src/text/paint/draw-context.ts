import type { Sink } from "../../diagnostics/sink.ts";
import type { Edition } from "../../model/edition.ts";
import type { Pictures } from "../../model/pictures.ts";
import type { Style } from "../../style/style.ts";
import type { FontBook } from "../font/font.ts";

/** What everything that draws may ask. */
export interface DrawContext {
	readonly edition: Edition;
	readonly style: Style;
	readonly fonts: FontBook;
	/** Screenshots and logo, loaded beforehand: drawing waits for nothing. */
	readonly pictures: Pictures;
	readonly sink: Sink;
}
