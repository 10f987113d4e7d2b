import { createHash } from "node:crypto";
import type { ImageItem } from "../../document/item.ts";
import type { PdfFile } from "../file/pdf-file.ts";
import type { PdfStream } from "../file/pdf-stream.ts";
import type { PdfObject } from "../file/pdf-value.ts";
import { readJpegHeader, readPng } from "./read-picture.ts";

/** A picture with its name in the pages' resources. */
export interface EmbeddedPicture {
	readonly name: string;
	readonly object: PdfObject;
}

/** The pictures in use; one that comes again stands in the file once. */
export class PictureTable {
	readonly #file: PdfFile;
	readonly #pictures = new Map<string, EmbeddedPicture>();

	constructor(file: PdfFile) {
		this.#file = file;
	}

	open({ bytes }: ImageItem): EmbeddedPicture {
		const key = createHash("sha256").update(bytes).digest("hex");
		let picture = this.#pictures.get(key);
		if (picture === undefined) {
			picture = { name: `I${this.#pictures.size + 1}`, object: writePicture(this.#file, bytes) };
			this.#pictures.set(key, picture);
		}
		return picture;
	}
}

const COLOR_SPACES = { 1: "DeviceGray", 3: "DeviceRGB" } as const;

/** An image XObject (ISO 32000-1 8.9.5). What is packed in the picture stays packed. */
const writePicture = (file: PdfFile, bytes: Uint8Array): PdfStream => {
	const png = readPng(bytes);
	const { width, height, channels } = png ?? readJpegHeader(bytes);
	const entries = {
		Type: "XObject",
		Subtype: "Image",
		Width: width,
		Height: height,
		ColorSpace: COLOR_SPACES[channels],
		BitsPerComponent: 8,
	};
	if (png === null) return file.addStream({ ...entries, Filter: "DCTDecode" }, bytes, "as-is");
	const DecodeParms = { Predictor: PNG_PREDICTOR, Colors: channels, Columns: width };
	return file.addStream({ ...entries, Filter: "FlateDecode", DecodeParms }, png.data, "as-is");
};

/** Each row says itself how it was predicted (ISO 32000-1 7.4.4.4). */
const PNG_PREDICTOR = 15;
