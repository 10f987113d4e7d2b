import { describe, expect, it } from "vitest";
import { readJpegHeader, readPng } from "../../src/output/pdf/read-picture.ts";
import { tinyPng } from "./sample-document.ts";

/** A JPEG as far as its frame header: a marker segment before it, then height, width and channels. */
const jpeg = (marker: number, channels: number): Uint8Array =>
	Uint8Array.from([
		...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0xff, 0xc0],
		...[0xff, marker, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, channels, 0, 0, 0],
	]);

const change = (bytes: Uint8Array, at: number, value: number): Uint8Array => bytes.with(at, value);

describe("a PNG", () => {
	it("gives its size, its channels and its packed rows", () => {
		const { data, ...header } = readPng(tinyPng(1, 2, 3)) ?? { data: new Uint8Array() };
		expect(header).toEqual({ width: 2, height: 2, channels: 3 });
		expect(data[0]).toBe(0x78);
	});

	it.each([
		["palettes", 25, 3],
		["alpha", 25, 6],
		["16 bits", 24, 16],
		["interlacing", 28, 1],
	])("is refused with %s", (_, at, value) => {
		expect(() => readPng(change(tinyPng(1, 2, 3), at, value))).toThrow("normalised");
	});

	it("is null where the bytes are none", () => {
		expect(readPng(jpeg(0xc0, 3))).toBeNull();
	});
});

describe("a JPEG", () => {
	it.each([
		[0xc0, 1],
		[0xc2, 3],
	])("of the frame %i gives its size and its channels", (marker, channels) => {
		expect(readJpegHeader(jpeg(marker, channels))).toEqual({ width: 0x304, height: 0x102, channels });
	});

	it("is refused with four channels, or without a frame", () => {
		expect(() => readJpegHeader(jpeg(0xc0, 4))).toThrow();
		expect(() => readJpegHeader(jpeg(0xc4, 3))).toThrow();
		expect(() => readJpegHeader(new Uint8Array(3))).toThrow();
	});
});
