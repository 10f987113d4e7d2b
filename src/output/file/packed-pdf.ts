import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import { type CrossReferencePlace, FIELDS, PREDICTOR, writeCrossReference } from "./cross-reference.ts";
import { packObjects } from "./pack-objects.ts";
import { type PdfEntries, type PdfInfo, type PdfReference, pdfText } from "./pdf-value.ts";

/**
 * A PDF 1.7 file: pdfkit's document, in which all objects without streams are packed and the cross-reference is a stream;
 * that makes a tagged file a third smaller. Streams are written as pdfkit does it, with the ends of lines that PDF/A asks
 * for (ISO 19005-2 6.1.7.1 and 6.1.9). Nothing in it depends on time or chance.
 */
export class PackedPdf extends PDFDocument {
	readonly #identifier = createHash("sha256");
	/** The values of the objects without streams, by their numbers. */
	readonly #plain = new Map<number, string>();
	/** What was written of the object that is just ending. */
	readonly #pieces: (string | Uint8Array)[] = [];
	#isFinished = false;

	constructor(lang: string, info: PdfInfo) {
		super({
			pdfVersion: "1.7",
			lang,
			displayTitle: true,
			compress: false,
			autoFirstPage: false,
			bufferPages: true,
			font: null,
			info,
		});
		// pdfkit puts the time of day there.
		if (info["CreationDate"] === undefined) delete this.info["CreationDate"];
	}

	/** The entries of the catalog, read when the file is finished. */
	get catalog(): typeof this._root.data {
		return this._root.data;
	}

	/** An object that is complete, with its stream, whose bytes are stored as they are. */
	add(data: PdfEntries, bytes?: Uint8Array): PdfReference {
		const reference = this.ref(data);
		reference.end(bytes);
		return reference;
	}

	/** A stream, deflated as small as can be; pdfkit would be content with less. */
	addDeflated(data: PdfEntries, bytes: Uint8Array): PdfReference {
		return this.add({ ...data, Filter: "FlateDecode" }, deflate(bytes));
	}

	/** Writes the content of the page that was begun last. */
	fillPage(content: string): void {
		this.page.content.data["Filter"] = "FlateDecode";
		this.page.write(deflate(Buffer.from(content, "latin1")));
	}

	/**
	 * The bytes of the file.
	 * @throws Error where an object was begun and never ended: pdfkit would wait for it, as it does for pictures that it
	 * has to unpack. Pictures come normalised, without alpha.
	 */
	finish(): Uint8Array {
		this.end();
		if (!this.#isFinished) throw new Error("an object of the file was never ended");
		return new Uint8Array(this.read());
	}

	/** Leaves `y` upwards, as content streams have it. */
	override transform(): this {
		return this;
	}

	/** Whoever makes the document writes its XMP. */
	override endMetadata(): void {}

	override _write(piece: string | Uint8Array): void {
		// pdfkit's constructor writes the header, before there are fields.
		if (#pieces in this) this.#pieces.push(piece);
		else super._write(piece);
	}

	override _refEnd(reference: PdfReference): void {
		const pieces = this.#pieces.splice(0);
		const lines = pieces.filter((piece) => typeof piece === "string");
		if (lines.length === pieces.length) this.#plain.set(reference.id, lines.slice(1, -1).join("\n"));
		else for (const piece of pieces) this.#writeOut(piece);
		super._refEnd(reference);
	}

	override _finalize(): void {
		// Called again by the ends of what is written here, where an object ended too late for `finish`.
		if (this.#isFinished) return;
		this.#isFinished = true;
		const packed = new Map<number, CrossReferencePlace>();
		for (const { numbers, bytes, first } of packObjects(this.#plain)) {
			const { id } = this.addDeflated({ Type: "ObjStm", N: numbers.length, First: first }, bytes);
			numbers.forEach((number, index) => {
				packed.set(number, { kind: "packed", stream: id, index });
			});
		}
		const start = this._offset;
		const places = [...this._offsets, start].map(
			(offset, index): CrossReferencePlace => packed.get(index + 1) ?? { kind: "offset", offset },
		);
		this.#writeTrailer(places);
		super._write(`startxref\n${start}\n%%EOF`);
		this.push(null);
	}

	/** Writes the cross-reference stream, which is the trailer, too. */
	#writeTrailer(places: readonly CrossReferencePlace[]): void {
		// Of everything before: two files with the same identifier are the same (ISO 32000-1 14.4).
		const identifier = pdfText(this.#identifier.copy().digest("hex").slice(0, 32));
		const entries = {
			Type: "XRef",
			Size: places.length + 1,
			W: FIELDS,
			Root: this._root,
			Info: this._info,
			ID: [identifier, identifier],
			DecodeParms: PREDICTOR,
		};
		this.addDeflated(entries, writeCrossReference(places));
	}

	#writeOut(piece: string | Uint8Array): void {
		this.#identifier.update(piece);
		super._write(piece);
	}
}

const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });
