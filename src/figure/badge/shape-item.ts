import type { Color } from "../../base/color.ts";
import type { Artifact, PathItem, Stroke } from "../../document/item.ts";
import type { Path } from "../../document/path.ts";

/** What decoration belongs to: nothing that a reader needs to hear. */
export const LAYOUT: Artifact = { kind: "artifact", subtype: "layout" };

/** A solid line. */
export const solid = (color: Color, width: number): Stroke => ({ color, width, dash: [], cap: "butt", join: "miter" });

/** A path as decoration, filled, stroked or both. */
export const shapeItem = (path: Path, fill: Color | null, stroke: Stroke | null = null): PathItem => ({
	kind: "path",
	path,
	fill,
	fillRule: "nonzero",
	stroke,
	tag: LAYOUT,
});
