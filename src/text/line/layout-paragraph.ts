import type { FontBook } from "../font/font.ts";
import type { InlineItem, LineSettings, Paragraph } from "./inline-item.ts";

/** Lays out one paragraph: characters to boxes, glue and penalties, and those to lines. */
export const layoutParagraph = <Payload>(
	_items: readonly InlineItem<Payload>[],
	_settings: LineSettings,
	_fonts: FontBook,
): Paragraph<Payload> => {
	throw new Error("not written yet");
};
