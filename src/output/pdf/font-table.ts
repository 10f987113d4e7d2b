import type { Document } from "../../document/document.ts";
import type { FontId } from "../../text/font/font.ts";
import type { PackedPdf } from "../file/packed-pdf.ts";
import { EmbeddedFont } from "./embedded-font.ts";

/** The fonts in use, named in the order in which they are first drawn. */
export class FontTable {
	readonly #pdf: PackedPdf;
	readonly #document: Document;
	readonly #fonts = new Map<FontId, EmbeddedFont>();

	constructor(pdf: PackedPdf, document: Document) {
		this.#pdf = pdf;
		this.#document = document;
	}

	open(id: FontId): EmbeddedFont {
		let font = this.#fonts.get(id);
		if (font === undefined) {
			font = new EmbeddedFont(this.#document.fonts.fontOf(id), `F${this.#fonts.size + 1}`, this.#pdf.ref());
			this.#fonts.set(id, font);
		}
		return font;
	}

	/** Writes all of them, with what was drawn. */
	finish(): void {
		for (const font of this.#fonts.values()) font.finish(this.#pdf);
	}
}
