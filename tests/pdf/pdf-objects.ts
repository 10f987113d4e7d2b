import { deflateSync, inflateSync } from "node:zlib";

/** A name such as `/Type`, told from strings. */
export interface PdfName {
	readonly name: string;
}

/** A reference to an object by its number. */
export interface PdfRef {
	readonly object: number;
}

export type PdfDictionary = { readonly [key: string]: PdfData };

export type PdfData = number | boolean | null | string | PdfName | PdfRef | readonly PdfData[] | PdfDictionary;

interface StoredObject {
	readonly data: PdfData;
	readonly stream: Buffer | null;
}

/** Where a cross-reference says that an object lies. */
interface Place {
	readonly kind: number;
	/** The offset in the file, or the number of the object stream. */
	readonly where: number;
	readonly index: number;
}

/** A PDF file taken apart by its cross-reference stream, as any reader does it; no encryption, no older revisions. */
export class PdfObjects {
	readonly #objects = new Map<number, StoredObject>();
	readonly #places: readonly Place[];
	readonly #text: string;
	readonly trailer: PdfDictionary;

	constructor(bytes: Uint8Array) {
		this.#text = Buffer.from(bytes).toString("latin1");
		const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(this.#text)?.[1]);
		const table = this.#readObject(start);
		this.trailer = asDictionary(table.data);
		this.#places = readPlaces(this.trailer, inflate(table));
		this.#places.forEach(({ kind, where }, number) => {
			if (kind === 1) this.#objects.set(number, this.#readObject(where, number));
		});
		for (const number of new Set(this.#places.flatMap(({ kind, where }) => (kind === 2 ? [where] : []))))
			this.#unpack(number);
	}

	/** The offsets of all objects that are not packed, by their numbers. */
	get offsets(): ReadonlyMap<number, number> {
		return new Map(this.#places.flatMap(({ kind, where }, number) => (kind === 1 ? [[number, where]] : [])));
	}

	#readObject(offset: number, number?: number): StoredObject {
		const head = /^(\d+) 0 obj\n/.exec(this.#text.slice(offset, offset + 20));
		if (head === null || (number !== undefined && Number(head[1]) !== number))
			throw new Error(`object ${number} is not at ${offset}`);
		const reader = new ValueReader(this.#text, offset + head[0].length);
		const data = reader.read();
		return { data, stream: reader.readStream(data) };
	}

	#unpack(holder: number): void {
		const stored = this.#objects.get(holder);
		if (stored === undefined) throw new Error(`object stream ${holder} is missing`);
		const text = inflate(stored).toString("latin1");
		const { First: first, N: count } = asDictionary(stored.data);
		const head = new ValueReader(text, 0);
		for (let index = 0; index < Number(count); index++) {
			const [number, place] = [Number(head.read()), Number(head.read())];
			const { kind, where, index: at } = this.#places[number] ?? { kind: 0, where: 0, index: 0 };
			if (kind !== 2 || where !== holder || at !== index) throw new Error(`object ${number} is said to be elsewhere`);
			const data = new ValueReader(text, Number(first) + place).read();
			this.#objects.set(number, { data, stream: null });
		}
	}

	/** Changes the first dictionary that is so, for tests of what finds faults; undefined takes an entry away. */
	change(isSo: (data: PdfDictionary) => boolean, entries: { readonly [key: string]: PdfData | undefined }): void {
		for (const [number, { data, stream }] of this.#objects) {
			if (!isSo(asDictionary(data))) continue;
			const changed = Object.entries({ ...asDictionary(data), ...entries });
			const kept = changed.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
			this.#objects.set(number, { data: Object.fromEntries(kept), stream });
			return;
		}
		throw new Error("no object is so");
	}

	/** Changes the text of the stream of an object that is deflated, for the same tests. */
	rewrite(reference: PdfData | undefined, edit: (text: string) => string): void {
		const number = reference !== undefined && isRef(reference) ? reference.object : -1;
		const stored = this.#objects.get(number);
		if (stored === undefined) throw new Error("no stream");
		const text = inflate(stored).toString("latin1");
		if (edit(text) === text) throw new Error("nothing was changed");
		this.#objects.set(number, { ...stored, stream: deflateSync(Buffer.from(edit(text), "latin1")) });
	}

	/** The value itself, or what it refers to. */
	resolve(value: PdfData | undefined): PdfData {
		if (value === undefined) return null;
		return isRef(value) ? (this.#objects.get(value.object)?.data ?? null) : value;
	}

	/** The entry of a dictionary, references followed. */
	get(dictionary: PdfData | undefined, ...keys: readonly string[]): PdfData {
		let value = this.resolve(dictionary);
		for (const key of keys) value = this.resolve(asDictionary(value)[key]);
		return value;
	}

	/** The stream of an object, inflated. */
	streamOf(reference: PdfData | undefined): Buffer {
		const stream = reference !== undefined && isRef(reference) ? this.#objects.get(reference.object)?.stream : null;
		if (stream === null || stream === undefined) throw new Error("no stream");
		return inflate({ data: this.get(reference), stream });
	}

	/** The catalog. */
	get root(): PdfData {
		return this.get(this.trailer, "Root");
	}

	/** References to the pages. */
	get pages(): readonly PdfData[] {
		return asArray(this.get(this.root, "Pages", "Kids"));
	}

	/** All objects. */
	get all(): readonly PdfData[] {
		return [...this.#objects.values()].map(({ data }) => data);
	}
}

/** The bytes of a stream, where they are deflated without a predictor or with that of a cross-reference. */
const inflate = ({ data, stream }: StoredObject): Buffer => {
	if (stream === null) throw new Error("no stream");
	return nameOf(asDictionary(data)["Filter"] ?? null) === "FlateDecode" ? inflateSync(stream) : stream;
};

/** The rows of a cross-reference stream whose predictor is "up". */
const readPlaces = (trailer: PdfDictionary, table: Buffer): readonly Place[] => {
	const widths = asArray(trailer["W"] ?? null).map(Number);
	const columns = widths.reduce((sum, width) => sum + width, 0);
	const parameters = asDictionary(trailer["DecodeParms"] ?? null);
	if (parameters["Columns"] !== columns) throw new Error("the cross-reference has rows of another width");
	const before = new Uint8Array(columns);
	return Array.from({ length: Number(trailer["Size"]) }, (_, row) => {
		const bytes = table.subarray(row * (columns + 1), (row + 1) * (columns + 1));
		if (bytes[0] !== 2) throw new Error("a row has another predictor");
		for (let column = 0; column < columns; column++) before[column] = (before[column] ?? 0) + (bytes[column + 1] ?? 0);
		const [kind = 0, where = 0, index = 0] = widths.map((width, field) => {
			const from = widths.slice(0, field).reduce((sum, other) => sum + other, 0);
			return before.subarray(from, from + width).reduce((value, byte) => value * 256 + byte, 0);
		});
		return { kind, where, index };
	});
};

type PdfObject = PdfName | PdfRef | PdfDictionary;

const isObject = (value: PdfData): value is PdfObject =>
	typeof value === "object" && value !== null && !Array.isArray(value);

// `object` and `name` are lower case and no keys of a PDF, whose names begin with a capital.
export const isRef = (value: PdfData): value is PdfRef =>
	isObject(value) && "object" in value && typeof value.object === "number";

const isName = (value: PdfData): value is PdfName =>
	isObject(value) && "name" in value && typeof value.name === "string";

export const asDictionary = (value: PdfData): PdfDictionary =>
	isObject(value) && !isRef(value) && !isName(value) ? value : {};

export const asArray = (value: PdfData): readonly PdfData[] => (Array.isArray(value) ? value : []);

/** A name without its slash, or ''. */
export const nameOf = (value: PdfData): string => (isName(value) ? value.name : "");

/** A text string decoded. */
export const textOf = (value: PdfData): string => {
	if (typeof value !== "string") return "";
	return value.startsWith("\u00fe\u00ff")
		? Buffer.from(value, "latin1").subarray(2).swap16().toString("utf16le")
		: value;
};

class ValueReader {
	readonly #text: string;
	#at: number;

	constructor(text: string, at: number) {
		this.#text = text;
		this.#at = at;
	}

	read(): PdfData {
		this.#skip();
		const rest = this.#text.slice(this.#at, this.#at + 200);
		if (rest.startsWith("<<")) return this.#readDictionary();
		if (rest.startsWith("[")) return this.#readArray();
		if (rest.startsWith("(")) return this.#readString();
		if (rest.startsWith("/")) return this.#take(/^\/([^\s()<>[\]{}/%]*)/, ([, name]) => ({ name: name ?? "" }));
		if (/^\d+ 0 R/.test(rest)) return this.#take(/^(\d+) 0 R/, ([, object]) => ({ object: Number(object) }));
		return this.#take(/^[^\s()<>[\]{}/%]+/, ([word]) =>
			word === "null" ? null : word === "true" || (word !== "false" && Number(word)),
		);
	}

	readStream(data: PdfData): Buffer | null {
		this.#skip();
		if (!this.#text.startsWith("stream\n", this.#at)) return null;
		const start = this.#at + 7;
		return Buffer.from(this.#text.slice(start, start + Number(asDictionary(data)["Length"])), "latin1");
	}

	#skip(): void {
		while (/\s/.test(this.#text[this.#at] ?? "")) this.#at++;
	}

	#take(pattern: RegExp, convert: (match: readonly string[]) => PdfData): PdfData {
		const match = pattern.exec(this.#text.slice(this.#at, this.#at + 4000));
		if (match === null) throw new Error(`unreadable at ${this.#at}: ${this.#text.slice(this.#at, this.#at + 20)}`);
		this.#at += match[0].length;
		return convert(match);
	}

	#readDictionary(): PdfDictionary {
		this.#at += 2;
		const entries: [string, PdfData][] = [];
		for (this.#skip(); !this.#text.startsWith(">>", this.#at); this.#skip())
			entries.push([nameOf(this.read()), this.read()]);
		this.#at += 2;
		return Object.fromEntries(entries);
	}

	#readArray(): readonly PdfData[] {
		this.#at++;
		const values: PdfData[] = [];
		for (this.#skip(); this.#text[this.#at] !== "]"; this.#skip()) values.push(this.read());
		this.#at++;
		return values;
	}

	#readString(): string {
		const escapes: { readonly [letter: string]: string } = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
		let value = "";
		for (this.#at++; this.#text[this.#at] !== ")"; this.#at++) {
			let character = this.#text[this.#at] ?? "";
			if (character === "\\") {
				character = this.#text[++this.#at] ?? "";
				character = escapes[character] ?? character;
			}
			value += character;
		}
		this.#at++;
		return value;
	}
}
