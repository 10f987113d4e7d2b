import type { Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { moveItem } from "../../document/move-frame.ts";
import { type ContentLeaf, element } from "../../document/structure.ts";
import type { Device } from "../../model/manual.ts";
import type { LoadedPicture } from "../../model/pictures.ts";
import type { Screenshot } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { Style } from "../../style/style.ts";
import { drawMarks } from "../mark/draw-marks.ts";
import type { PlacedMarks } from "../mark/mark-scene.ts";
import { drawTornEdge, tornPath } from "./draw-torn-edge.ts";
import { listParts, type ScreenshotPart } from "./list-parts.ts";
import { placeScreenshotMarks } from "./place-screenshot-marks.ts";

/** A screenshot to be drawn. */
export interface DrawnScreenshot {
	readonly image: Screenshot<SourcedText>;
	readonly picture: LoadedPicture;
	readonly device: Device;
	/** The size of the words for how to tap; null where it is a plain tap. */
	readonly caption: { readonly width: number; readonly height: number } | null;
	/** The words of marks that have their places. */
	readonly layWords: (marks: PlacedMarks) => readonly Item[];
	/** What everything that is drawn belongs to. */
	readonly tag: ContentLeaf;
}

/** A screenshot in one of the heights that it can take. */
export interface ScreenshotDrawing {
	readonly frame: Frame;
	/** Points of white, as in `layout/flow`. */
	readonly cost: number;
}

/**
 * A screenshot with a thin frame and its marks, as one figure with the author's description, whole and torn off around
 * its marks. It has its own proportions; hand and caption may leave it, by 3 mm to the right and 4 mm below.
 */
export const drawScreenshot = (
	drawn: DrawnScreenshot,
	style: Style,
): readonly [ScreenshotDrawing, ...ScreenshotDrawing[]] => {
	const { image, picture, device, caption } = drawn;
	const pointer = device === "pc" ? "arrow" : "hand";
	const marks = placeScreenshotMarks(image, picture, { pointer, caption }, style);
	const [whole, ...others] = listParts(marks, picture, style);
	const draw = (part: ScreenshotPart): ScreenshotDrawing => ({
		frame: drawPart(part, marks, drawn, style),
		cost: part.cost,
	});
	return [draw(whole), ...others.map(draw)];
};

const drawPart = (
	{ top, bottom }: ScreenshotPart,
	marks: PlacedMarks,
	{ image, picture, layWords, tag }: DrawnScreenshot,
	style: Style,
): Frame => {
	const box = { x: 0, y: 0, width: picture.width, height: bottom - top };
	const ends = { above: top > 0, below: bottom < picture.height };
	const { under, over } = drawMarks(marks, style, tag);
	const figure = element("Figure", [tag], { alt: image.alt.text });
	const raise = (items: readonly Item[]): readonly Item[] => items.map((item) => moveItem(item, 0, -top));
	const pixels: Item = { kind: "image", bytes: picture.bytes, box: { ...box, y: -top, height: picture.height }, tag };
	const isTorn = ends.above || ends.below;
	return {
		width: box.width,
		height: box.height,
		items: [
			isTorn ? { kind: "clip", path: tornPath(box, ends, style), items: [pixels] } : pixels,
			...raise(under),
			...drawTornEdge(box, ends, style, tag),
			...raise(over),
			...raise(layWords(marks)),
		],
		links: [],
		destinations: [],
		structure: [figure],
		figures: [{ element: figure, box }],
	};
};
