import { outset, type Rect } from "../../base/rect.ts";
import type { Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { roundedRectPath } from "../../document/shape-path.ts";
import { type ContentLeaf, element } from "../../document/structure.ts";
import type { Device } from "../../model/manual.ts";
import type { LoadedPicture } from "../../model/pictures.ts";
import type { Screenshot } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { Style } from "../../style/style.ts";
import { drawMarks } from "../mark/draw-marks.ts";
import type { PlacedMarks } from "../mark/mark-scene.ts";
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

/**
 * A screenshot with a thin frame and its marks, as one figure with the author's description. It has its own proportions;
 * hand and caption may leave it, by 3 mm to the right and 4 mm below.
 */
export const drawScreenshot = (drawn: DrawnScreenshot, style: Style): Frame => {
	const { image, picture, device, caption, tag } = drawn;
	const box = { x: 0, y: 0, width: picture.width, height: picture.height };
	const pointer = device === "pc" ? "arrow" : "hand";
	const marks = placeScreenshotMarks(image, picture, { pointer, caption }, style);
	const { under, over } = drawMarks(marks, style, tag);
	const figure = element("Figure", [tag], { alt: image.alt.text });
	return {
		width: box.width,
		height: box.height,
		items: [
			{ kind: "image", bytes: picture.bytes, box, tag },
			...under,
			drawEdge(box, style, tag),
			...over,
			...drawn.layWords(marks),
		],
		links: [],
		destinations: [],
		structure: [figure],
		figures: [{ element: figure, box }],
	};
};

/** Inside the picture's own edge, so that the frame makes it no larger. */
const drawEdge = (box: Rect, style: Style, tag: ContentLeaf): Item => {
	const { edge } = style.picture;
	return {
		kind: "path",
		path: roundedRectPath(outset(box, -edge / 2), 0),
		fill: null,
		fillRule: "nonzero",
		stroke: { color: style.colors.ink, width: edge, dash: [], cap: "butt", join: "miter" },
		tag,
	};
};
