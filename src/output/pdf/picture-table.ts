import { createHash } from "node:crypto";
import type { ImageItem } from "../../document/item.ts";
import type { PackedPdf } from "../file/packed-pdf.ts";
import type { PdfImage } from "../file/pdf-value.ts";

/** The pictures in use; one that comes again stands in the file once. What is packed in them stays packed. */
export class PictureTable {
	readonly #pdf: PackedPdf;
	readonly #pictures = new Map<string, PdfImage>();

	constructor(pdf: PackedPdf) {
		this.#pdf = pdf;
	}

	open({ bytes }: ImageItem): PdfImage {
		const key = createHash("sha256").update(bytes).digest("hex");
		let picture = this.#pictures.get(key);
		if (picture === undefined) {
			picture = this.#pdf.openImage(bytes);
			picture.embed(this.#pdf);
			this.#pictures.set(key, picture);
		}
		return picture;
	}
}
