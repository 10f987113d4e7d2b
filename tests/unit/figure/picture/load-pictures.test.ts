import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { mm, toMillimetres } from "../../../../src/base/length.ts";
import { type LoadedPicture, NO_PICTURES } from "../../../../src/model/pictures.ts";
import { writePdf } from "../../../../src/output/pdf/write-pdf.ts";
import { findTagFaults } from "../../../pdf/find-tag-faults.ts";
import { PdfObjects } from "../../../pdf/pdf-objects.ts";
import { readProgramFile } from "../../../support/own-fonts.ts";
import { decode, lay, load, manualWith, noise, type Paint, paint, plain } from "./made-pictures.ts";

const phone = await plain(1170, 2340).png().toBuffer();
const PC = "modes: {pc: {label: パソコンで操作, device: pc}}\n";

const reportsOf = async (
	image: string,
	files: Readonly<Record<string, Uint8Array>>,
	more = "",
): Promise<readonly string[]> => (await load(manualWith(image, more), files)).made.reports;

describe("a screenshot", () => {
	it("keeps its proportions at the width of a drawn phone, with 300 dpi and no more", async () => {
		const { first, made } = await load(manualWith("src: a.png"), { "a.png": phone });
		expect(made.reports).toEqual([]);
		expect([first?.width, first?.height].map((length) => toMillimetres(length ?? 0).toFixed(3))).toEqual([
			"30.000",
			"60.000",
		]);
		const { width, height } = await decode(first?.bytes ?? new Uint8Array());
		expect([width, height]).toEqual([355, 710]);
	});

	it("of a computer is wider, and grows with the density", async () => {
		const window = { "a.png": await plain(1280, 800).png().toBuffer() };
		const wide = (density: string): string =>
			`page: {density: ${density}}\n${PC}body:\n  - step:\n    mode: pc\n    do: 押します。\n    image: {alt: 窓, src: a.png}\n`;
		const widths = await Promise.all(
			["comfortable", "compact", "large"].map(async (density) => (await load(wide(density), window)).first?.width ?? 0),
		);
		expect(widths.map((width) => toMillimetres(width).toFixed(2))).toEqual(["64.50", "64.50", "87.08"]);
	});

	it("that is not large is not made larger", async () => {
		const { first } = await load(manualWith("src: a.png"), { "a.png": await plain(200, 300).png().toBuffer() });
		expect(await decode(first?.bytes ?? new Uint8Array())).toMatchObject({ width: 200, height: 300 });
	});

	it("is cut to whole pixels, and says which", async () => {
		const halves = await paint(400, 800, (_, y) => (y < 400 ? [255, 0, 0] : [0, 0, 255]))
			.png()
			.toBuffer();
		const { first } = await load(manualWith("src: a.png, crop: [0, 0.5, 1, 0.25]"), { "a.png": halves });
		expect(first?.shown).toEqual({ x: 0, y: 0.5, width: 1, height: 0.25 });
		expect(toMillimetres(first?.height ?? 0)).toBeCloseTo(15, 5);
		expect((await decode(first?.bytes ?? new Uint8Array())).at(100, 0)).toEqual([0, 0, 255]);
		const odd = await load(manualWith("src: a.png, crop: [0.001, 0.0009, 0.5, 0.5]"), { "a.png": halves });
		expect(odd.first?.shown).toEqual({ x: 0, y: 1 / 800, width: 0.5, height: 0.5 });
	});

	it("has neither transparency nor metadata nor a profile left, in PNG and JPEG alike", async () => {
		const flat = await plain(400, 800)
			.withExif({ IFD0: { Copyright: "秘密" } })
			.withIccProfile("p3")
			.png()
			.toBuffer();
		const photo = await noise(400, 800)
			.withExif({ IFD0: { Copyright: "秘密" } })
			.jpeg()
			.toBuffer();
		for (const [bytes, format] of [
			[flat, "png"],
			[photo, "jpeg"],
		] as const) {
			const { first } = await load(manualWith("src: a"), { a: bytes });
			const header = await sharp(first?.bytes).metadata();
			expect(header.format).toBe(format);
			expect([header.exif, header.icc, header.xmp, header.orientation, header.hasAlpha]).toEqual([
				undefined,
				undefined,
				undefined,
				undefined,
				false,
			]);
			if (format === "jpeg") expect(header.chromaSubsampling).toBe("4:4:4");
		}
	});

	it("without colours is stored as grey", async () => {
		const grey = await load(manualWith("src: a.png"), { "a.png": await plain(400, 800, [9, 9, 9]).png().toBuffer() });
		expect((await sharp(grey.first?.bytes).metadata()).channels).toBe(1);
		const blue = await load(manualWith("src: a.png"), { "a.png": phone });
		expect((await sharp(blue.first?.bytes).metadata()).channels).toBe(3);
	});

	it("gives the same bytes again", async () => {
		const files = { "a.jpg": await noise(800, 900).jpeg().toBuffer() };
		const once = await load(manualWith("src: a.jpg, redact: [[0.1, 0.1, 0.5, 0.1]]"), files);
		const again = await load(manualWith("src: a.jpg, redact: [[0.1, 0.1, 0.5, 0.1]]"), files);
		expect(again.first?.bytes).toEqual(once.first?.bytes);
	});

	it("is not opened again for the next edition", async () => {
		const known = new Map<string, LoadedPicture>();
		const yaml = manualWith("src: a.png");
		const { first } = await load(yaml, { "a.png": phone }, { known });
		const again = await load(yaml, {}, { known });
		expect(again.first).toBe(first);
		expect(again.made.reports).toEqual([]);
	});
});

describe("what is wrong with a picture is said where it is named", () => {
	it("when there is no such file, or none that may be read", async () => {
		expect(await reportsOf("src: assets/ない.png", {})).toEqual(["error image/missing assets/ない.png"]);
		expect(await reportsOf("src: ../secret.png", {})).toEqual(["error image/outside ../secret.png"]);
		expect(await reportsOf("src: assets/", {})).toEqual(["error image/unreadable assets/"]);
	});

	it("when it is no PNG or JPEG, or a broken one", async () => {
		const files = { "a.png": await plain(400, 800).webp().toBuffer(), "b.png": phone.subarray(0, 3000) };
		expect(await reportsOf("src: a.png", files)).toEqual(["error image/not-a-picture a.png"]);
		expect(await reportsOf("src: b.png", files)).toEqual(["error image/damaged b.png"]);
	});

	it("when it has more pixels than a machine should have to hold", async () => {
		const vast = await sharp({ create: { width: 8000, height: 6000, channels: 3, background: "#fff" } })
			.png()
			.toBuffer();
		expect(await reportsOf("src: a.png", { "a.png": vast })).toEqual(["error image/too-large a.png"]);
	});

	it("when it has too few pixels for its printed size", async () => {
		const files = { "a.png": await plain(177, 300).png().toBuffer(), "b.png": await plain(178, 300).png().toBuffer() };
		const { made } = await load(manualWith("src: a.png"), files);
		expect(made.reports).toEqual(["warning image/low-dpi a.png"]);
		expect(made.sink.all[0]?.params).toEqual({ path: "a.png", dpi: 149, width: 178 });
		expect(await reportsOf("src: b.png", files)).toEqual([]);
		expect(
			await reportsOf("src: a.png, crop: [0, 0, 0.5, 0.5]", { "a.png": await plain(340, 300).png().toBuffer() }),
		).toEqual(["warning image/low-dpi a.png"]);
	});

	it("when it is so tall that it is printed smaller", async () => {
		const { made, first } = await load(manualWith("src: a.png"), { "a.png": await plain(1000, 4200).png().toBuffer() });
		expect(made.reports).toEqual(["warning image/too-tall a.png"]);
		expect(made.sink.all[0]?.params).toEqual({ path: "a.png", width: 20, height: 84 });
		expect([first?.width, first?.height].map((length) => Math.round((length ?? 0) / mm(1)))).toEqual([20, 84]);
	});

	it("when its description is empty in the language", async () => {
		const yaml = "body:\n  - step:\n    do: 押します。\n    image: {src: a.png, alt: {ja: ''}}\n";
		expect((await load(yaml, { "a.png": phone })).made.reports).toEqual(["error image/no-alt "]);
	});

	it("when the decoder is not installed, and only then", async () => {
		const missing = (): Promise<never> => Promise.reject(new Error("Cannot find package 'sharp'"));
		const { made, pictures } = await load(manualWith("src: a.png"), { "a.png": phone }, { importSharp: missing });
		expect(made.reports).toEqual(["error image/no-sharp a.png"]);
		expect(pictures).toBe(NO_PICTURES);
		const without = await load("body:\n  - text: 字\n", {}, { importSharp: missing });
		expect(without.made.reports).toEqual([]);
	});

	it("and of each step, also where another one names the same file", async () => {
		const step = (number: number): string =>
			`  - step:\n    do: 押します。\n    image: {src: a.png, alt: 画面${number}}\n`;
		const { made } = await load(`body:\n${step(1)}${step(2)}`, { "a.png": await plain(100, 100).png().toBuffer() });
		expect(made.reports).toEqual(["warning image/low-dpi a.png", "warning image/low-dpi a.png"]);
	});
});

describe("a logo", () => {
	it("is 10 mm high, or 50 mm wide where it is a long one", async () => {
		const yaml = "theme: {logo: logo.png}\nbody:\n  - text: 字\n";
		const sizes = async (width: number, height: number): Promise<readonly number[]> => {
			const { pictures } = await load(yaml, { "logo.png": await plain(width, height).png().toBuffer() });
			return [pictures.logo?.width, pictures.logo?.height].map((length) => toMillimetres(length ?? 0));
		};
		expect((await sizes(600, 300)).map(Math.round)).toEqual([20, 10]);
		expect((await sizes(1000, 100)).map(Math.round)).toEqual([50, 5]);
	});

	it("that is missing is an error at its name", async () => {
		expect((await load("theme: {logo: logo.png}\nbody:\n  - text: 字\n", {})).made.reports).toEqual([
			"error image/missing logo.png",
		]);
	});

	it("stands at the right end of the title as decoration, the time before it", async () => {
		const yaml = "theme: {logo: logo.png}\ntime: 5\nbody:\n  - text: 字\n";
		const { document, images } = await lay(yaml, { "logo.png": await plain(600, 300).png().toBuffer() });
		expect(images).toHaveLength(1);
		const [image] = images;
		expect(image?.tag).toEqual({ kind: "artifact", subtype: "layout" });
		const { x = 0, y = 0, width = 0, height = 0 } = image?.box ?? {};
		expect([x, x + width, y, y + height].map((length) => Math.round(toMillimetres(length)))).toEqual([
			173, 193, 13, 23,
		]);
		const time = document.pages[0]?.items
			.filter((item) => item.kind === "glyphs")
			.find((item) => item.texts.join("").startsWith("所要"));
		expect((time?.x ?? 0) + (time?.width ?? 0)).toBeLessThan(x - mm(4));
	});
});

describe("a PDF with pictures", () => {
	it("has no fault in its tags", async () => {
		const yaml = manualWith("src: a.png, marks: {tap: [0.1, 0.1, 0.5, 0.1]}", "theme: {logo: logo.png}\n");
		const { document } = await lay(yaml, { "a.png": phone, "logo.png": phone });
		expect(findTagFaults(new PdfObjects(writePdf(document, readProgramFile)))).toEqual([]);
	});
});

describe("what is blacked out", () => {
	const REDACT = "redact: [[0.25, 0.25, 0.5, 0.125]]";
	/** A picture that holds a secret just under the box. */
	const hide = (secret: Paint, background: Paint = () => [230, 240, 250]): ReturnType<typeof paint> =>
		paint(800, 1600, (x, y) => (x >= 200 && x < 600 && y >= 400 && y < 600 ? secret : background)(x, y));

	it("is black in the embedded picture, from edge to edge", async () => {
		const { images } = await lay(manualWith(`src: a.png, ${REDACT}`), {
			"a.png": await hide(() => [255, 0, 0])
				.png()
				.toBuffer(),
		});
		const { at, width, height } = await decode(images[0]?.bytes ?? new Uint8Array());
		const scaled = (x: number, y: number): readonly number[] => at(Math.floor(x * width), Math.floor(y * height));
		// A picture that is scaled down has a soft edge of three pixels, made of black and of what lies outside.
		for (const x of [0.26, 0.4, 0.6, 0.74])
			for (const y of [0.255, 0.3, 0.37]) expect(Math.max(...scaled(x, y)), `${x} ${y}`).toBeLessThan(12);
		for (const [x, y] of [
			[0.2, 0.3],
			[0.8, 0.3],
			[0.5, 0.2],
			[0.5, 0.4],
		] as const)
			expect(Math.min(...scaled(x, y))).toBeGreaterThan(220);
	});

	it("leaves nothing in the PDF: whatever was there, its bytes are the same", async () => {
		const flat: Paint = () => [230, 240, 250];
		const rough: Paint = (x, y) => [(x * 7919 + y * 104_729) % 251, (x * y) % 241, (x * 31 + y * 17) % 239];
		for (const [background, crop, marker] of [
			[flat, "", "/FlateDecode"],
			[flat, ", crop: [0, 0.1, 1, 0.8]", "/FlateDecode"],
			[rough, ", crop: [0.3, 0.3, 0.5, 0.5]", "/DCTDecode"],
		] as const) {
			const write = async (secret: Paint): Promise<string> => {
				// Saved without loss: a JPEG would differ around the secret, too.
				const file = await hide(secret, background).png().toBuffer();
				const { document } = await lay(manualWith(`src: a.png, ${REDACT}${crop}`), { "a.png": file });
				return Buffer.from(writePdf(document, readProgramFile)).toString("latin1");
			};
			const one = await write(() => [255, 0, 0]);
			expect(one).toMatch(/\/Subtype ?\/Image/);
			expect(one).toContain(marker);
			for (const other of [() => [250, 250, 250] as const, rough]) expect((await write(other)) === one).toBe(true);
		}
	});

	it("is measured on the uncropped, upright picture", async () => {
		// Lying on its side in the file; upright, the secret fills the lower half.
		const lying = await paint(600, 400, (x) => (x < 300 ? [255, 255, 255] : [255, 0, 0]))
			.withMetadata({ orientation: 6 })
			.png()
			.toBuffer();
		const { first } = await load(manualWith("src: a.png, redact: [[0, 0.5, 1, 0.5]], crop: [0, 0.4, 1, 0.6]"), {
			"a.png": lying,
		});
		const { at, width, height } = await decode(first?.bytes ?? new Uint8Array());
		expect([width, height]).toEqual([355, 320]);
		expect(at(5, 5)).toEqual([255, 255, 255]);
		for (let y = Math.ceil(height / 6) + 4; y < height; y += 10)
			expect(at(Math.floor(width / 2), y)).toEqual([0, 0, 0]);
	});

	it("covers every pixel that a box touches", async () => {
		const { first } = await load(manualWith("src: a.png, redact: [[0.1049, 0, 0.1002, 1]]"), {
			"a.png": await plain(200, 200, [255, 255, 255]).png().toBuffer(),
		});
		const { at } = await decode(first?.bytes ?? new Uint8Array());
		expect([19, 20, 40, 41, 42].map((x) => at(x, 100)[0])).toEqual([255, 0, 0, 0, 255]);
	});
});
