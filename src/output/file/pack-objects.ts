import { formatValue } from "./format-value.ts";
import type { PdfObject } from "./pdf-value.ts";

/** How many objects one stream holds: a reader that wants one of them inflates them all. */
const CAPACITY = 500;

/** Objects without streams in one stream (ISO 32000-1 7.5.7): two thirds of a tagged file are such dictionaries. */
export interface ObjectStream {
	readonly objects: readonly PdfObject[];
	readonly bytes: Uint8Array;
	/** Where the first object begins, behind the numbers and places of all. */
	readonly first: number;
}

/** Packs dictionaries into streams, in their order. */
export const packObjects = (objects: readonly PdfObject[]): readonly ObjectStream[] => {
	const packed: ObjectStream[] = [];
	for (let from = 0; from < objects.length; from += CAPACITY)
		packed.push(packStream(objects.slice(from, from + CAPACITY)));
	return packed;
};

const packStream = (objects: readonly PdfObject[]): ObjectStream => {
	let body = "";
	const places: number[] = [];
	for (const object of objects) {
		places.push(object.number, body.length);
		body += `${formatValue(object.entries)}\n`;
	}
	const head = `${places.join(" ")}\n`;
	return { objects, bytes: Buffer.from(head + body, "latin1"), first: head.length };
};
