import { outset, type Rect } from "../../base/rect.ts";
import type { Item, PathItem } from "../../document/item.ts";
import type { Path } from "../../document/path.ts";
import { linePath, rectPath, wavePath } from "../../document/shape-path.ts";
import type { ContentLeaf } from "../../document/structure.ts";
import type { Style } from "../../style/style.ts";

/** At which ends a picture goes on. */
export interface TornEnds {
	readonly above: boolean;
	readonly below: boolean;
}

/** What of a picture is seen: its box, with a wave at each torn end. The waves lie inside the box. */
export const tornPath = (box: Rect, ends: TornEnds, style: Style): Path => {
	if (!ends.above && !ends.below) return rectPath(box);
	const { top, bottom, waves } = endLines(box, ends, style);
	const right = box.x + box.width;
	const [, ...back] = ends.below
		? wavePath({ x: right, y: bottom }, box.x, { ...waves, amplitude: -waves.amplitude })
		: linePath(right, bottom, box.x, bottom);
	const line = ends.above ? wavePath({ x: box.x, y: top }, right, waves) : linePath(box.x, top, right, top);
	return [...line, ["L", right, bottom], ...back, ["Z"]];
};

/** The middle lines of both ends. */
const endLines = (box: Rect, ends: TornEnds, style: Style) => {
	const { amplitude, stroke, halfWaves } = style.phone.cut;
	const inside = amplitude + stroke / 2;
	// As long as on a drawn phone, and even in number.
	const count = 2 * Math.max(1, Math.round((box.width / style.phone.width) * (halfWaves / 2)));
	return {
		top: box.y + (ends.above ? inside : 0),
		bottom: box.y + box.height - (ends.below ? inside : 0),
		waves: { amplitude, halfWaves: count },
	};
};

/** The frame of a picture: straight lines of its edge, a wave where it goes on. */
export const drawTornEdge = (box: Rect, ends: TornEnds, style: Style, tag: ContentLeaf): readonly Item[] => {
	const { edge } = style.picture;
	const { stroke } = style.phone.cut;
	const line = (path: Path, width: number): PathItem => ({
		kind: "path",
		path,
		fill: null,
		fillRule: "nonzero",
		stroke: { color: style.colors.ink, width, dash: [], cap: "butt", join: "miter" },
		tag,
	});
	if (!ends.above && !ends.below) return [line(rectPath(outset(box, -edge / 2)), edge)];
	const half = edge / 2;
	const { top, bottom, waves } = endLines(box, ends, style);
	const [left, right] = [box.x + half, box.x + box.width - half];
	const [from, to] = [ends.above ? top : top + half, ends.below ? bottom : bottom - half];
	const end = (y: number, torn: boolean): PathItem =>
		torn ? line(wavePath({ x: left, y }, right, waves), stroke) : line(linePath(box.x, y, box.x + box.width, y), edge);
	return [
		line(linePath(left, from, left, to), edge),
		line(linePath(right, from, right, to), edge),
		end(from, ends.above),
		end(to, ends.below),
	];
};
