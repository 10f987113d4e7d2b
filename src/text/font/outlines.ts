import { readTableDirectory, viewOf } from "./table-directory.ts";

/** The outlines and side bearings of a font, for whoever takes it apart. Lengths in font units. */
export interface OutlineSource {
	/** A glyph's record of `glyf` without hinting and padding; empty where nothing is drawn or the record is broken. */
	readonly outlineOf: (glyph: number) => Uint8Array;
	/** The byte places of the glyph numbers in a composite outline; none in a simple one. */
	readonly componentsOf: (outline: Uint8Array) => readonly number[];
	readonly advanceOf: (glyph: number) => number;
	readonly leftSideBearingOf: (glyph: number) => number;
}

/** Reads the outlines of a TrueType file that `checkFontFile` accepts. */
export const openOutlines = (bytes: Uint8Array): OutlineSource => {
	const tables = readTableDirectory(bytes);
	const offsetOf = (tag: string): number => tables.get(tag)?.offset ?? 0;
	const view = viewOf(bytes);
	const isLong = view.getInt16(offsetOf("head") + 50) === 1;
	const glyphCount = view.getUint16(offsetOf("maxp") + 4);
	const metricCount = view.getUint16(offsetOf("hhea") + 34);
	const loca = offsetOf("loca");
	const hmtx = offsetOf("hmtx");
	const placeOf = (at: number): number =>
		offsetOf("glyf") + (isLong ? view.getUint32(loca + 4 * at) : 2 * view.getUint16(loca + 2 * at));
	const cache = new Map<number, Uint8Array>();
	return {
		outlineOf: (glyph) => {
			let outline = cache.get(glyph);
			if (outline === undefined) {
				outline = glyph < glyphCount ? withoutHints(bytes.subarray(placeOf(glyph), placeOf(glyph + 1))) : EMPTY;
				cache.set(glyph, outline);
			}
			return outline;
		},
		componentsOf: (outline) => findComponents(outline).places,
		advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, metricCount - 1)),
		leftSideBearingOf: (glyph) =>
			view.getInt16(glyph < metricCount ? hmtx + 4 * glyph + 2 : hmtx + 4 * metricCount + 2 * (glyph - metricCount)),
	};
};

const EMPTY = new Uint8Array();

/** The record without its instructions. A broken one draws nothing: the file may come from anywhere. */
const withoutHints = (record: Uint8Array): Uint8Array => {
	if (record.length < 12) return EMPTY;
	const contours = viewOf(record).getInt16(0);
	try {
		return contours >= 0 ? withoutInstructions(record, contours) : withoutTail(record);
	} catch (error) {
		if (error instanceof RangeError) return EMPTY;
		throw error;
	}
};

const REPEAT = 0x08;

/** A simple glyph: the end is found by walking the flags, because records are padded. */
const withoutInstructions = (record: Uint8Array, contours: number): Uint8Array => {
	if (contours === 0) return EMPTY;
	const view = viewOf(record);
	const lengthAt = 10 + 2 * contours;
	const instructions = view.getUint16(lengthAt);
	const points = view.getUint16(lengthAt - 2) + 1;
	const flags = lengthAt + 2 + instructions;
	let end = flags;
	let coordinates = 0;
	for (let point = 0; point < points; ) {
		const flag = view.getUint8(end++);
		const times = (flag & REPEAT) === 0 ? 1 : view.getUint8(end++) + 1;
		coordinates += times * (coordinateSize(flag, 0x02, 0x10) + coordinateSize(flag, 0x04, 0x20));
		point += times;
	}
	end += coordinates;
	if (end > record.length) return EMPTY;
	const outline = new Uint8Array(end - instructions);
	outline.set(record.subarray(0, lengthAt));
	outline.set(record.subarray(flags, end), lengthAt + 2);
	return outline;
};

/** One byte where it is short, none where it repeats the one before, else two. */
const coordinateSize = (flag: number, short: number, same: number): number => {
	if ((flag & short) !== 0) return 1;
	return (flag & same) === 0 ? 2 : 0;
};

const HAS_INSTRUCTIONS = 0x0100;

/** A composite glyph: its instructions stand behind the last component. */
const withoutTail = (record: Uint8Array): Uint8Array => {
	const { places, end } = findComponents(record);
	const outline = record.slice(0, end);
	const view = viewOf(outline);
	for (const place of places) view.setUint16(place - 2, view.getUint16(place - 2) & ~HAS_INSTRUCTIONS);
	return outline;
};

const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

const findComponents = (record: Uint8Array): { readonly places: readonly number[]; readonly end: number } => {
	const places: number[] = [];
	if (record.length < 12) return { places, end: record.length };
	const view = viewOf(record);
	if (view.getInt16(0) >= 0) return { places, end: record.length };
	let at = 10;
	for (;;) {
		const flags = view.getUint16(at);
		places.push(at + 2);
		at += 4 + ((flags & ARGUMENTS_ARE_WORDS) === 0 ? 2 : 4);
		if ((flags & HAS_SCALE) !== 0) at += 2;
		else if ((flags & HAS_TWO_SCALES) !== 0) at += 4;
		else if ((flags & HAS_MATRIX) !== 0) at += 8;
		if ((flags & MORE_COMPONENTS) === 0) return { places, end: at };
	}
};
