import sharp, { type Sharp } from "sharp";
import type { World } from "../../../../src/base/world.ts";
import { layEdition } from "../../../../src/compile.ts";
import type { Document } from "../../../../src/document/document.ts";
import { flattenItems } from "../../../../src/document/flatten-items.ts";
import type { ImageItem } from "../../../../src/document/item.ts";
import { importSharp, loadPictures } from "../../../../src/figure/picture/load-pictures.ts";
import type { LoadedPicture, Pictures } from "../../../../src/model/pictures.ts";
import { makeStyle } from "../../../../src/style/style.ts";
import { readProgramFile } from "../../../support/own-fonts.ts";
import { editionOf, type Made } from "../../edition/edition-of.ts";

/** The colour of a pixel, red, green, blue. */
export type Paint = (x: number, y: number) => readonly [red: number, green: number, blue: number];

/** A picture whose pixels a function paints. */
export const paint = (width: number, height: number, color: Paint): Sharp => {
	const data = new Uint8Array(3 * width * height);
	for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(color(x, y), 3 * (y * width + x));
	return sharp(data, { raw: { width, height, channels: 3 } });
};

/** A picture of one colour. */
export const plain = (
	width: number,
	height: number,
	color: readonly [number, number, number] = [90, 120, 200],
): Sharp => paint(width, height, () => color);

/** A picture without any area that a PNG could store well, the same each time. */
export const noise = (width: number, height: number): Sharp => {
	let state = 1;
	const next = (): number => {
		state = (state * 48271) % 0x7fffffff;
		return state % 256;
	};
	return paint(width, height, () => [next(), next(), next()]);
};

/** A manual's folder that exists only here. */
export const worldOf = (files: Readonly<Record<string, Uint8Array>>): World => ({
	readManualFile: (path) => {
		if (path.startsWith("..")) return { kind: "fault", fault: "outside" };
		if (path.endsWith("/")) return { kind: "fault", fault: "folder" };
		const bytes = files[path];
		return bytes === undefined ? { kind: "fault", fault: "missing" } : { kind: "bytes", bytes };
	},
	readProgramFile,
});

/** One step with a screenshot; `image` in flow style without its brackets. */
export const manualWith = (image: string, more = ""): string =>
	`${more}body:\n  - step:\n    do: 押します。\n    image: {alt: 設定の画面, ${image}}\n`;

/** An edition's pictures loaded. */
export const load = async (
	yaml: string,
	files: Readonly<Record<string, Uint8Array>>,
	tools: { readonly importSharp?: typeof importSharp; readonly known?: Map<string, LoadedPicture> } = {},
): Promise<{ readonly made: Made; readonly pictures: Pictures; readonly first: LoadedPicture | null }> => {
	const made = editionOf(yaml);
	const style = makeStyle(made.edition.page, made.edition.theme);
	const world = worldOf(files);
	const pictures = await loadPictures(made.edition, {
		world,
		sink: made.sink,
		style,
		known: tools.known ?? new Map(),
		importSharp: tools.importSharp ?? importSharp,
	});
	return { made, pictures, first: [...pictures.screenshots.values()][0] ?? null };
};

/** An edition laid out whole. */
export const lay = async (
	yaml: string,
	files: Readonly<Record<string, Uint8Array>>,
): Promise<{ readonly document: Document; readonly images: readonly ImageItem[] }> => {
	const { edition, sink } = editionOf(yaml);
	const document = await layEdition(edition, worldOf(files), sink);
	const errors = sink.all.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new Error(`the manual has errors: ${JSON.stringify(errors)}`);
	const items = document.pages.flatMap((page) => flattenItems(page.items));
	return { document, images: items.filter((item) => item.kind === "image") };
};

/** The pixels of an encoded picture, three bytes each. */
export const decode = async (
	bytes: Uint8Array,
): Promise<{
	readonly width: number;
	readonly height: number;
	readonly at: (x: number, y: number) => readonly number[];
}> => {
	const { data, info } = await sharp(bytes).toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
	const { width, height, channels } = info;
	return { width, height, at: (x, y) => [...data.subarray(channels * (y * width + x)).subarray(0, channels)] };
};
