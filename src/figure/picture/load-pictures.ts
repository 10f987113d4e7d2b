import type { SharpConstructor } from "sharp";
import { toMillimetres } from "../../base/length.ts";
import type { World } from "../../base/world.ts";
import type { Sink } from "../../diagnostics/sink.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Edition } from "../../model/edition.ts";
import { type LoadedPicture, NO_PICTURES, type Pictures } from "../../model/pictures.ts";
import { type SourcedText, spanOfPart } from "../../model/sourced-text.ts";
import type { Style } from "../../style/style.ts";
import { encodePicture } from "./encode-picture.ts";
import { listScreenshots, type UsedScreenshot } from "./list-screenshots.ts";
import { type OpenedPicture, openPicture } from "./open-picture.ts";
import { type Fractions, type PixelBox, type Pixels, pixelBox, redactPixels } from "./pixels.ts";
import { logoSize, type PrintSize, screenshotSize } from "./print-size.ts";

/** What the loading of pictures works with. */
export interface PictureTools {
	readonly world: World;
	readonly sink: Sink;
	readonly style: Style;
	/** Pictures that an edition before had already; grows. They are the same in all editions of one manual. */
	readonly known: Map<string, LoadedPicture>;
	/** Loads the decoder, which is an optional dependency. */
	readonly importSharp: () => Promise<SharpConstructor>;
}

/** The decoder; it is large and native, and only asked for by manuals with pictures. */
export const importSharp = async (): Promise<SharpConstructor> => (await import("sharp")).default;

/**
 * Reads every screenshot of an edition and the logo, checks them, and brings them into the form in which they are
 * printed. One after another, so that at most one picture is unfolded in memory. What is wrong is reported at the
 * place where the picture is named; it is then missing from the result.
 */
export const loadPictures = async (edition: Edition, tools: PictureTools): Promise<Pictures> => {
	const used = listScreenshots(edition);
	const { logo } = edition.theme;
	const first = used[0] === undefined ? logo?.span : spanOf(used[0].image.src);
	if (first === undefined) return NO_PICTURES;
	const sharp = await tools.importSharp().catch(() => null);
	if (sharp === null) {
		tools.sink.report("image/no-sharp", first, {});
		return NO_PICTURES;
	}
	const screenshots = new Map<UsedScreenshot["image"], LoadedPicture>();
	for (const one of used) {
		const loaded = await loadScreenshot(one, sharp, tools);
		if (loaded !== null) screenshots.set(one.image, loaded);
	}
	const mark =
		logo === null ? null : await loadPicture({ ...logo, ...WHOLE, sizeOf: sizeOfLogo, dpi: LOGO_DPI }, sharp, tools);
	return { screenshots, logo: mark };
};

/** What printers of offices show of a picture; more pixels make only a larger file. */
const SCREENSHOT_DPI = 300;
/** A logo is lines and letters, whose edges show more. */
const LOGO_DPI = 600;
/** format.md, "What the checker proves". */
const LEAST_DPI = 150;

/** A picture file to be printed. */
interface PictureWish {
	readonly path: string;
	readonly span: Span;
	readonly crop: Fractions | null;
	readonly redact: readonly Fractions[];
	readonly sizeOf: (part: PixelBox, tokens: Style["picture"]) => PrintSize & { readonly reduced: boolean };
	readonly dpi: number;
}

const spanOf = (text: SourcedText): Span => spanOfPart(text, 0, text.text.length);

const WHOLE = { crop: null, redact: [] } as const;

const sizeOfLogo = (part: PixelBox, tokens: Style["picture"]): PrintSize & { readonly reduced: boolean } => ({
	...logoSize(part, tokens),
	reduced: false,
});

const loadScreenshot = async (
	{ image, device }: UsedScreenshot,
	sharp: SharpConstructor,
	tools: PictureTools,
): Promise<LoadedPicture | null> => {
	const path = image.src.text;
	if (image.alt.text.trim() === "") tools.sink.report("image/no-alt", spanOf(image.alt), { path });
	const { crop, redact } = image;
	const sizeOf: PictureWish["sizeOf"] = (part, tokens) => screenshotSize(part, device, tokens);
	return loadPicture({ path, span: spanOf(image.src), crop, redact, sizeOf, dpi: SCREENSHOT_DPI }, sharp, tools);
};

const loadPicture = async (
	wish: PictureWish,
	sharp: SharpConstructor,
	tools: PictureTools,
): Promise<LoadedPicture | null> => {
	// With the span, since a second place that names the same file is told of its faults, too.
	const key = JSON.stringify([wish.path, wish.span, wish.crop, wish.redact, tools.style.picture]);
	const known = tools.known.get(key);
	if (known !== undefined) return known;
	const pixels = await readPixels(wish, sharp, tools);
	if (pixels === null) return null;
	const part = pixelBox(wish.crop ?? { x: 0, y: 0, width: 1, height: 1 }, pixels, "nearest");
	const size = wish.sizeOf(part, tools.style.picture);
	reportSize(wish, part, size, tools.sink);
	const bytes = await encodePicture(sharp, redactPixels(pixels, wish.redact), part, pixelsAt(wish.dpi, size.width));
	const shown = {
		x: part.left / pixels.width,
		y: part.top / pixels.height,
		width: part.width / pixels.width,
		height: part.height / pixels.height,
	};
	const loaded = { bytes, width: size.width, height: size.height, shown };
	tools.known.set(key, loaded);
	return loaded;
};

const POINTS_PER_INCH = 72;

/** How many pixels a length in points has at a density. */
const pixelsAt = (dpi: number, length: number): number => Math.ceil((length / POINTS_PER_INCH) * dpi - 1e-6);

const readPixels = async (wish: PictureWish, sharp: SharpConstructor, tools: PictureTools): Promise<Pixels | null> => {
	const { path, span } = wish;
	const file = tools.world.readManualFile(path);
	if (file.kind === "fault") {
		const { fault } = file;
		if (fault === "missing" || fault === "outside") tools.sink.report(`image/${fault}`, span, { path });
		else tools.sink.report("image/unreadable", span, { path, fault });
		return null;
	}
	const opened = await openPicture(sharp, file.bytes);
	if (opened.kind === "pixels") return opened.pixels;
	reportOpening(opened, wish, tools.sink);
	return null;
};

const reportOpening = (
	opened: Exclude<OpenedPicture, { readonly kind: "pixels" }>,
	{ path, span }: PictureWish,
	sink: Sink,
): void => {
	switch (opened.kind) {
		case "not-a-picture":
			sink.report("image/not-a-picture", span, { path, found: opened.found });
			break;
		case "too-large":
			sink.report("image/too-large", span, { path, width: opened.width, height: opened.height });
			break;
		case "damaged":
			sink.report("image/damaged", span, { path });
			break;
	}
};

const reportSize = (
	{ path, span }: PictureWish,
	part: PixelBox,
	size: PrintSize & { readonly reduced: boolean },
	sink: Sink,
): void => {
	const least = pixelsAt(LEAST_DPI, size.width);
	if (part.width < least) {
		const dpi = Math.floor((part.width / size.width) * POINTS_PER_INCH);
		sink.report("image/low-dpi", span, { path, dpi, width: least });
	}
	if (size.reduced) {
		const [width, height] = [Math.round(toMillimetres(size.width)), Math.round(toMillimetres(size.height))];
		sink.report("image/too-tall", span, { path, width, height });
	}
};
