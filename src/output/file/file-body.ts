import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { type CrossReferencePlace, FIELDS, PREDICTOR, writeCrossReference } from "./cross-reference.ts";
import { formatValue } from "./format-value.ts";
import type { PdfStream } from "./pdf-stream.ts";
import { type PdfEntries, type PdfObject, pdfText } from "./pdf-value.ts";

/** Four bytes beyond ASCII tell whoever looks at the beginning that the file is no text (ISO 19005-2 6.1.2). */
const HEADER = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";

/** The bytes of a file in the making, with the place of each object in them. */
export class FileBody {
	readonly #chunks: Uint8Array[] = [Buffer.from(HEADER, "latin1")];
	readonly #places: CrossReferencePlace[] = [];
	#length = HEADER.length;

	/** Writes an object with its stream. */
	write(stream: PdfStream): void {
		const { number, bytes, storage } = stream;
		this.#places[number - 1] = { kind: "offset", offset: this.#length };
		if (storage === "as-is") this.#writeStream(number, stream.entries, bytes);
		else this.#writeStream(number, { ...stream.entries, Filter: "FlateDecode" }, deflate(bytes));
	}

	/** Notes that an object stream holds these objects. */
	placePacked(objects: readonly PdfObject[], holder: PdfObject): void {
		objects.forEach(({ number }, index) => {
			this.#places[number - 1] = { kind: "packed", stream: holder.number, index };
		});
	}

	/** All bytes, with the cross-reference stream, which is the trailer, too. */
	finish(trailer: PdfEntries): Uint8Array {
		const start = this.#length;
		const number = this.#places.length + 1;
		// Of everything before: two files with the same identifier are the same (ISO 32000-1 14.4).
		const identifier = pdfText(this.#hash());
		const table = writeCrossReference([...this.#places, { kind: "offset", offset: start }]);
		const entries = { Type: "XRef", Size: number + 1, W: FIELDS, ...trailer, ID: [identifier, identifier] };
		this.#writeStream(number, { ...entries, Filter: "FlateDecode", DecodeParms: PREDICTOR }, deflate(table));
		this.#push(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
		return new Uint8Array(Buffer.concat(this.#chunks, this.#length));
	}

	/** With the ends of lines that PDF/A asks for (ISO 19005-2 6.1.7.1 and 6.1.9). */
	#writeStream(number: number, entries: PdfEntries, bytes: Uint8Array): void {
		const dictionary = formatValue({ ...entries, Length: bytes.length });
		this.#push(Buffer.from(`${number} 0 obj\n${dictionary}\nstream\n`, "latin1"));
		this.#push(bytes);
		this.#push(Buffer.from("\nendstream\nendobj\n", "latin1"));
	}

	#push(bytes: Uint8Array): void {
		this.#chunks.push(bytes);
		this.#length += bytes.length;
	}

	#hash(): string {
		const hash = createHash("sha256");
		for (const chunk of this.#chunks) hash.update(chunk);
		return hash.digest("hex").slice(0, 32);
	}
}

const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });
