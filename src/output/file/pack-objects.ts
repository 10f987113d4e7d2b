/** How many objects one stream holds: a reader that wants one of them inflates them all. */
const CAPACITY = 500;

/** Objects without streams in one stream (ISO 32000-1 7.5.7): two thirds of a tagged file are such dictionaries. */
export interface ObjectStream {
	/** The numbers of the objects, in their order. */
	readonly numbers: readonly number[];
	readonly bytes: Uint8Array;
	/** Where the first object begins, behind the numbers and places of all. */
	readonly first: number;
}

/** Packs the values of objects, a character a byte, by their numbers. */
export const packObjects = (objects: ReadonlyMap<number, string>): readonly ObjectStream[] => {
	const sorted = [...objects].sort(([a], [b]) => a - b);
	const packed: ObjectStream[] = [];
	for (let from = 0; from < sorted.length; from += CAPACITY)
		packed.push(packStream(sorted.slice(from, from + CAPACITY)));
	return packed;
};

const packStream = (objects: readonly (readonly [number: number, value: string])[]): ObjectStream => {
	let body = "";
	const places: number[] = [];
	for (const [number, value] of objects) {
		places.push(number, body.length);
		body += `${value}\n`;
	}
	const head = `${places.join(" ")}\n`;
	return {
		numbers: objects.map(([number]) => number),
		bytes: Buffer.from(head + body, "latin1"),
		first: head.length,
	};
};
