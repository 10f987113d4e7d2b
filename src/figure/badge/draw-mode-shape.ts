import type { Rect } from "../../base/rect.ts";
import type { PathItem } from "../../document/item.ts";
import type { Path } from "../../document/path.ts";
import { notchedRectPath, rectPath, roundedRectPath } from "../../document/shape-path.ts";
import type { Mode } from "../../model/edition.ts";
import type { Style } from "../../style/style.ts";
import { LAYOUT, solid } from "./shape-item.ts";

/** The outline of a mode's shape (TOKENS.md section 5) in a box; `radius` is that of the rounded square. */
export const modeShapePath = (look: Mode["look"], box: Rect, radius: number, style: Style): Path => {
	switch (look) {
		case "round":
			return roundedRectPath(box, box.height / 2);
		case "square":
			return roundedRectPath(box, radius);
		case "notch":
			return notchedRectPath(box, Math.min(box.height, box.width) * style.badge.notchShare);
		case "plain":
		case "preparation":
			return rectPath(box);
	}
};

/** A mode's shape, filled, with an outline inside the box where the fill is too light to stand alone. */
export const drawModeShape = (
	mode: Mode,
	box: Rect,
	measures: { readonly radius: number; readonly stroke: number },
	style: Style,
): PathItem => {
	const stroke = mode.outlined || mode.look === "preparation" ? measures.stroke : 0;
	const inner = {
		x: box.x + stroke / 2,
		y: box.y + stroke / 2,
		width: box.width - stroke,
		height: box.height - stroke,
	};
	return {
		kind: "path",
		path: modeShapePath(mode.look, inner, measures.radius - stroke / 2, style),
		fill: mode.look === "preparation" ? style.colors.paper : mode.color,
		fillRule: "nonzero",
		stroke: stroke === 0 ? null : solid(style.colors.ink, stroke),
		tag: LAYOUT,
	};
};

/** The colour of digits and icons on a mode's shape. */
export const inkOn = (mode: Mode, style: Style): Mode["ink"] =>
	mode.look === "preparation" ? style.colors.ink : mode.ink;
