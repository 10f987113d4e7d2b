import { FileBody } from "./file-body.ts";
import { packObjects } from "./pack-objects.ts";
import { PdfStream, type Storage } from "./pdf-stream.ts";
import { type PdfEntries, PdfObject } from "./pdf-value.ts";

/**
 * The objects of a PDF 1.7 file. Dictionaries are packed and the cross-reference is a stream, which makes a tagged file
 * a third smaller. Nothing in it depends on time or chance.
 */
export class PdfFile {
	readonly #objects: PdfObject[] = [];

	/** A new dictionary. Its entries may be added to until the file is finished. */
	add(entries: PdfEntries = {}): PdfObject {
		return this.#keep(new PdfObject(this.#nextNumber, entries));
	}

	/** A new stream. */
	addStream(entries: PdfEntries, bytes: Uint8Array, storage: Storage = "deflate"): PdfStream {
		return this.#keep(new PdfStream(this.#nextNumber, entries, bytes, storage));
	}

	/** The bytes of the file. */
	finish(catalog: PdfObject, information: PdfObject): Uint8Array {
		const body = new FileBody();
		const streams = this.#objects.filter((object) => object instanceof PdfStream);
		const dictionaries = this.#objects.filter((object) => !(object instanceof PdfStream));
		for (const stream of streams) body.write(stream);
		for (const { objects, bytes, first } of packObjects(dictionaries)) {
			const holder = this.addStream({ Type: "ObjStm", N: objects.length, First: first }, bytes);
			body.write(holder);
			body.placePacked(objects, holder);
		}
		return body.finish({ Root: catalog, Info: information });
	}

	get #nextNumber(): number {
		return this.#objects.length + 1;
	}

	#keep<Kept extends PdfObject>(object: Kept): Kept {
		this.#objects.push(object);
		return object;
	}
}
