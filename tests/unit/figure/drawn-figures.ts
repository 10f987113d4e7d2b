import type { Color } from "../../../src/base/color.ts";
import { toMillimetres } from "../../../src/base/length.ts";
import type { Rect } from "../../../src/base/rect.ts";
import type { Document } from "../../../src/document/document.ts";
import type { Item, PathItem } from "../../../src/document/item.ts";
import { boundsOf, flattenPath } from "../../../src/figure/mark/cover.ts";

/** A path of a document in millimetres, from the upper left corner of the figure that it belongs to. */
export interface MeasuredPath {
	readonly path: PathItem["path"];
	/** Without the stroke. */
	readonly box: Rect;
	readonly fill: Color | null;
	readonly stroke: Color | null;
	/** Of the stroke; 0 without one. */
	readonly width: number;
}

/** A figure of a document: a drawn phone or window, or a screenshot. */
export interface MeasuredFigure {
	readonly alt: string;
	readonly width: number;
	readonly height: number;
	/** Under one another as they are drawn; clipped parts are left out. */
	readonly paths: readonly MeasuredPath[];
}

const measurePath = ({ path, fill, stroke }: PathItem, origin: Rect): MeasuredPath => {
	const { x, y, width, height } = boundsOf(flattenPath(path));
	return {
		path,
		box: {
			x: toMillimetres(x - origin.x),
			y: toMillimetres(y - origin.y),
			width: toMillimetres(width),
			height: toMillimetres(height),
		},
		fill,
		stroke: stroke?.color ?? null,
		width: toMillimetres(stroke?.width ?? 0),
	};
};

/** Every figure of a document in millimetres. */
export const measureFigures = ({ pages }: Document): readonly MeasuredFigure[] =>
	pages.flatMap(({ figures, items }) =>
		figures.map(({ element, box }): MeasuredFigure => {
			const [tag] = element.children;
			const own = items.filter((item): item is PathItem => item.kind === "path" && item.tag === tag);
			return {
				alt: element.attributes.alt ?? "",
				width: toMillimetres(box.width),
				height: toMillimetres(box.height),
				paths: own.map((item) => measurePath(item, box)),
			};
		}),
	);

/** Items with those of clips in their place. */
export const flatten = (items: readonly Item[]): readonly Item[] =>
	items.flatMap((item) => (item.kind === "clip" ? flatten(item.items) : [item]));

/** Whether a colour prints with black alone, and nothing but black. */
export const isBlack = (color: Color): boolean => color.kind === "gray" && color.level === 0;
