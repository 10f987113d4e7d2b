import { inflateSync } from "node:zlib";

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

/** A PDF file taken apart by a reader that knows only what pdfkit writes: no object streams, no encryption. */
export class PdfObjects {
	readonly #objects = new Map<number, { readonly data: PdfData; readonly stream: Buffer | null }>();
	readonly trailer: PdfDictionary;

	constructor(bytes: Uint8Array) {
		const text = Buffer.from(bytes).toString("latin1");
		for (const match of text.matchAll(/^(\d+) 0 obj\n/gm)) {
			const reader = new ValueReader(text, match.index + match[0].length);
			const data = reader.read();
			this.#objects.set(Number(match[1]), { data, stream: reader.readStream(data) });
		}
		this.trailer = asDictionary(new ValueReader(text, text.lastIndexOf("trailer") + 7).read());
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
		return this.get(reference, "Filter") === null ? stream : inflateSync(stream);
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
		if (rest.startsWith("<"))
			return this.#take(/^<([^>]*)>/, ([, hex]) => Buffer.from(hex ?? "", "hex").toString("latin1"));
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
