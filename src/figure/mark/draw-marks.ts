import type { Color } from "../../base/color.ts";
import { outset, type Rect } from "../../base/rect.ts";
import type { Item, Stroke, Tag } from "../../document/item.ts";
import type { Path } from "../../document/path.ts";
import { circlePath, roundedRectPath } from "../../document/shape-path.ts";
import type { Style } from "../../style/style.ts";
import type { RingKind } from "../../style/tokens/mark-tokens.ts";
import { drawIcon } from "./draw-icon.ts";
import type { PlacedDisc, PlacedMarks, PlacedNumber } from "./mark-scene.ts";
import { ARROW, HAND, type PointerPose, posePath } from "./pointer-shape.ts";

/** Marks as drawn: `under` lies over the screen but under the picture's own edge, `over` above everything. */
export interface DrawnMarks {
	readonly under: readonly Item[];
	readonly over: readonly Item[];
}

/**
 * Draws marks that have their places. The white around rings comes first, so that it takes nothing from the edge of the
 * phone; the pointer comes last. The words of a caption and the digits of
 * numbers are the caller's, what lies under them is drawn here.
 */
export const drawMarks = (marks: PlacedMarks, style: Style, tag: Tag): DrawnMarks => {
	return {
		under: marks.rings.map(({ box, kind }) => drawBand(box, kind, style, tag)),
		over: [
			...marks.frames.map((frame) => drawFrame(frame, style, tag)),
			...marks.rings.map(({ box, kind }) => drawRing(box, kind, style, tag)),
			...marks.discs.flatMap((disc) => drawDisc(disc, style, tag)),
			...(marks.pointer === null ? [] : drawPointer(marks.pointer, style, tag)),
			...(marks.caption === null ? [] : [drawPill(marks.caption, style, tag)]),
			...marks.numbers.flatMap((number) => drawNumberDisc(number, style, tag)),
		],
	};
};

const filled = (path: Path, fill: Color, tag: Tag): Item => ({
	kind: "path",
	path,
	fill,
	fillRule: "nonzero",
	stroke: null,
	tag,
});

const stroked = (path: Path, color: Color, width: number, tag: Tag, fill: Color | null = null): Item => {
	const stroke: Stroke = { color, width, dash: [], cap: "round", join: "round" };
	return { kind: "path", path, fill, fillRule: "nonzero", stroke, tag };
};

/** A rounded rectangle whose stroke reaches from `inner` to `outer` outside the box. */
const bandPath = (box: Rect, inner: number, outer: number, outerRadius: number): Path => {
	const middle = (inner + outer) / 2;
	return roundedRectPath(outset(box, middle), Math.max(outerRadius - (outer - middle), 0));
};

const drawBand = (box: Rect, kind: RingKind, style: Style, tag: Tag): Item => {
	const { kinds, whiteOutside, radius } = style.mark.ring;
	const { outset: edge, whiteFrom } = kinds[kind];
	const outer = edge + whiteOutside;
	const path = bandPath(box, whiteFrom, outer, radius + whiteOutside);
	return stroked(path, style.colors.paper, outer - whiteFrom, tag);
};

const drawRing = (box: Rect, kind: RingKind, style: Style, tag: Tag): Item => {
	const { kinds, stroke, radius } = style.mark.ring;
	const outer = kinds[kind].outset;
	return stroked(bandPath(box, outer - stroke, outer, radius), style.colors.red, stroke, tag);
};

const drawFrame = ({ box, mark, kind }: PlacedMarks["frames"][number], style: Style, tag: Tag): Item => {
	const { frame } = style.mark;
	const [outer, radius] = kind === "banner" ? [frame.bannerOutset, frame.bannerRadius] : [frame.outset, frame.radius];
	const { stroke } = frame;
	const color = mark === "enter" ? style.colors.red : style.colors.ink;
	return stroked(bandPath(box, outer - stroke, outer, radius), color, stroke, tag);
};

const drawDisc = ({ icon, x, y, diameter, iconSize, edge }: PlacedDisc, style: Style, tag: Tag): readonly Item[] => {
	const { ink, paper } = style.colors;
	const box = { x: x - iconSize / 2, y: y - iconSize / 2, width: iconSize, height: iconSize };
	return [
		filled(circlePath(x, y, diameter / 2 + edge), paper, tag),
		filled(circlePath(x, y, diameter / 2), ink, tag),
		...drawIcon(icon, box, paper, tag),
	];
};

const drawNumberDisc = ({ x, y, diameter, edge }: PlacedNumber, style: Style, tag: Tag): readonly Item[] => {
	const { ink, paper } = style.colors;
	const { stroke } = style.mark.number;
	return [
		filled(circlePath(x, y, diameter / 2 + edge), paper, tag),
		stroked(circlePath(x, y, (diameter - stroke) / 2), ink, stroke, tag, paper),
	];
};

const drawPointer = (
	pointer: { readonly pose: PointerPose; readonly kind: "hand" | "arrow" },
	style: Style,
	tag: Tag,
): readonly Item[] => {
	const { scale, halo, stroke, fingerStroke } = style.mark.hand;
	const { ink, paper } = style.colors;
	const shape = pointer.kind === "hand" ? HAND : ARROW;
	const outline = posePath(shape.outline, pointer.pose, scale);
	const items = [stroked(outline, paper, halo, tag), stroked(outline, ink, stroke, tag, paper)];
	if (shape.lines.length > 0) items.push(stroked(posePath(shape.lines, pointer.pose, scale), ink, fingerStroke, tag));
	return items;
};

const drawPill = (box: Rect, style: Style, tag: Tag): Item => {
	const { edge } = style.mark.caption;
	const path = roundedRectPath(outset(box, edge / 2), box.height / 2 + edge / 2);
	return stroked(path, style.colors.paper, edge, tag, style.colors.ink);
};
