import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { type OpenedPicture, openPicture } from "../../../../src/figure/picture/open-picture.ts";
import { noise, paint, plain } from "./made-pictures.ts";

const open = (bytes: Uint8Array): Promise<OpenedPicture> => openPicture(sharp, bytes);

/** Size and corner pixels (top left, top right, bottom left), or the fault. */
const describePicture = async (bytes: Uint8Array): Promise<unknown> => {
	const opened = await open(bytes);
	if (opened.kind !== "pixels") return opened;
	const { width, height, data } = opened.pixels;
	const at = (x: number, y: number): readonly number[] => [...data.subarray(3 * (y * width + x)).subarray(0, 3)];
	return { width, height, corners: [at(0, 0), at(width - 1, 0), at(0, height - 1)] };
};

const RED = [255, 0, 0] as const;
const WHITE = [255, 255, 255] as const;
const BLUE = [0, 0, 255] as const;
/** Red on the left, white on the right; the lower row is blue. */
const corners = paint(40, 20, (x, y) => (y === 19 ? BLUE : x < 20 ? RED : WHITE));

describe("a picture", () => {
	it("is turned upright as its EXIF says", async () => {
		const lying = await corners.clone().withMetadata({ orientation: 6 }).png().toBuffer();
		expect(await describePicture(lying)).toEqual({ width: 20, height: 40, corners: [BLUE, RED, BLUE] });
	});

	it("is laid on white where it is transparent", async () => {
		const glass = await sharp({
			create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
		})
			.png()
			.toBuffer();
		expect(await describePicture(glass)).toMatchObject({ corners: [WHITE, WHITE, WHITE] });
		const half = await sharp({
			create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } },
		})
			.toColourspace("b-w")
			.png()
			.toBuffer();
		expect(await describePicture(half)).toMatchObject({ corners: [0, 1, 2].map(() => [127, 127, 127]) });
	});

	it("has 8 bits, whatever depth and palette its file has", async () => {
		const expected = { width: 40, height: 20, corners: [RED, WHITE, BLUE] };
		expect(await describePicture(await corners.clone().toColourspace("rgb16").png().toBuffer())).toEqual(expected);
		expect(await describePicture(await corners.clone().png({ palette: true }).toBuffer())).toEqual(expected);
		const grey = await plain(8, 8, [70, 70, 70]).toColourspace("grey16").png().toBuffer();
		expect(await describePicture(grey)).toMatchObject({ corners: [0, 1, 2].map(() => [70, 70, 70]) });
	});

	it("comes to sRGB from grey, CMYK and Display P3", async () => {
		const grey = await plain(8, 8, [70, 70, 70]).toColourspace("b-w").jpeg().toBuffer();
		expect(await describePicture(grey)).toMatchObject({ corners: [0, 1, 2].map(() => [70, 70, 70]) });
		const cmyk = await plain(8, 8, [200, 30, 10]).toColourspace("cmyk").jpeg().toBuffer();
		const opened = await open(cmyk);
		const [red = 0, green = 0, blue = 0] = opened.kind === "pixels" ? opened.pixels.data : [];
		expect(red - 200).toBeLessThan(20);
		expect([green < 60, blue < 60]).toEqual([true, true]);
		const wide = await plain(8, 8, [200, 30, 10]).withIccProfile("p3").png().toBuffer();
		expect(await describePicture(wide)).toMatchObject({ corners: [0, 1, 2].map(() => [200, 30, 10]) });
	});
});

describe("what is no picture", () => {
	it("is refused by its contents and called by its name", async () => {
		const webp = await plain(8, 8).webp().toBuffer();
		const gif = await plain(8, 8).gif().toBuffer();
		const text = (words: string): Uint8Array => new TextEncoder().encode(words);
		const heic = text("\0\0\0\x18ftypheic\0\0\0\0");
		expect(await open(webp)).toEqual({ kind: "not-a-picture", found: "WebP" });
		expect(await open(gif)).toEqual({ kind: "not-a-picture", found: "GIF" });
		expect(await open(heic)).toEqual({ kind: "not-a-picture", found: "HEIC" });
		expect(await open(text("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toEqual({
			kind: "not-a-picture",
			found: "SVG",
		});
		expect(await open(text("title: 題"))).toEqual({ kind: "not-a-picture", found: null });
		expect(await open(new Uint8Array())).toEqual({ kind: "not-a-picture", found: null });
	});

	it("is damaged where it is cut off, wherever that is", async () => {
		for (const bytes of [await noise(60, 60).png().toBuffer(), await noise(60, 60).jpeg().toBuffer()]) {
			expect((await open(bytes)).kind).toBe("pixels");
			for (const share of [0.02, 0.5, 0.98]) {
				const cut = bytes.subarray(0, Math.round(bytes.length * share));
				expect(await open(cut), `${share} of ${bytes.length} bytes`).toEqual({ kind: "damaged" });
			}
		}
	});

	it("is damaged where its pixels are not those of its header", async () => {
		expect(await open(pngOf(50, 50, deflateSync(Buffer.alloc(40))))).toEqual({ kind: "damaged" });
	});
});

describe("a picture of more than 40 megapixels", () => {
	it("is refused by its header alone", async () => {
		const before = process.memoryUsage().rss;
		expect(await open(pngOf(60_000, 60_000, deflateSync(Buffer.alloc(1000))))).toEqual({
			kind: "too-large",
			width: 60_000,
			height: 60_000,
		});
		const jpeg = withJpegSize(await plain(8, 8).jpeg().toBuffer(), 65_000, 50_000);
		expect(await open(jpeg)).toEqual({ kind: "too-large", width: 65_000, height: 50_000 });
		expect(process.memoryUsage().rss - before).toBeLessThan(500e6);
	});

	it("begins right after 40 megapixels", async () => {
		expect((await open(pngOf(8000, 5000, new Uint8Array()))).kind).toBe("damaged");
		expect((await open(pngOf(8001, 5000, new Uint8Array()))).kind).toBe("too-large");
	});
});

/** A PNG file of 8 grey bits whose pixels are what is given. */
const pngOf = (width: number, height: number, pixels: Uint8Array): Uint8Array => {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 0, 0, 0, 0], 8);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", new Uint8Array())]);
};

const chunk = (type: string, data: Uint8Array): Buffer => {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const bytes = Buffer.alloc(body.length + 8);
	bytes.writeUInt32BE(data.length, 0);
	bytes.set(body, 4);
	bytes.writeUInt32BE(checksum(body), body.length + 4);
	return bytes;
};

/** CRC-32 as PNG has it (`zlib.crc32` is not in the oldest Node that is supported). */
const checksum = (bytes: Uint8Array): number => {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
};

/** A JPEG file whose header lies about its size. */
const withJpegSize = (bytes: Buffer, width: number, height: number): Uint8Array => {
	let at = 2;
	while (bytes[at + 1] !== 0xc0) at += 2 + bytes.readUInt16BE(at + 2);
	bytes.writeUInt16BE(height, at + 5);
	bytes.writeUInt16BE(width, at + 7);
	return bytes;
};
