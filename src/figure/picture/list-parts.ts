import type { Rect } from "../../base/rect.ts";
import type { Style } from "../../style/style.ts";
import { boundsOf, flattenPath } from "../mark/cover.ts";
import type { PlacedMarks } from "../mark/mark-scene.ts";
import { ARROW, HAND, posePath } from "../mark/pointer-shape.ts";

/** A part of a screenshot over its whole width, from `top` to `bottom` in points below its upper edge. */
export interface ScreenshotPart {
	readonly top: number;
	readonly bottom: number;
	/** What it is worth to see all of it: points of white, as for drawn screens. */
	readonly cost: number;
}

const WHOLE_COST = 0;
const TORN_BELOW_COST = 72;
const TORN_COST = 96;

/** Tearing less than this share off is not worth a torn edge. */
const WORTHWHILE = 0.12;

/**
 * The parts of a screenshot that may stand for it where there is less room, the whole first (TOKENS.md section 10,
 * rule 7): torn off below the lowest mark, then above the highest one, too. Without marks nobody knows what may go.
 */
export const listParts = (
	marks: PlacedMarks,
	box: Pick<Rect, "height">,
	style: Style,
): readonly [ScreenshotPart, ...ScreenshotPart[]] => {
	const whole = { top: 0, bottom: box.height, cost: WHOLE_COST };
	const reach = reachOf(marks, style);
	if (reach === null) return [whole];
	const { around, grid } = style.picture.torn;
	const least = box.height * WORTHWHILE;
	const lowest = Math.min(box.height, Math.ceil((reach.bottom + around) / grid) * grid);
	const highest = Math.max(0, Math.floor((reach.top - around) / grid) * grid);
	const bottom = box.height - lowest < least ? box.height : lowest;
	const top = highest < least ? 0 : highest;
	const below = bottom < box.height ? [{ top: 0, bottom, cost: TORN_BELOW_COST }] : [];
	const both = top > 0 ? [{ top, bottom, cost: TORN_COST }] : [];
	return [whole, ...below, ...both];
};

/** From where to where marks reach; pointer and its words may leave the picture below. Null without marks. */
const reachOf = (
	{ frames, rings, discs, pointer, caption, numbers }: PlacedMarks,
	style: Style,
): { readonly top: number; readonly bottom: number } | null => {
	const { ring, frame, leave, hand } = style.mark;
	const shapes = [
		...frames.map(({ box }) => grown(box, frame.outset)),
		...rings.map(({ box, kind }) => grown(box, ring.kinds[kind].outset)),
		...[...discs, ...numbers].map(({ y, diameter, edge }) => ({
			top: y - diameter / 2 - edge,
			bottom: y + diameter / 2 + edge,
		})),
	];
	if (shapes.length === 0) return null;
	const outline =
		pointer === null
			? null
			: boundsOf(flattenPath(posePath((pointer.kind === "hand" ? HAND : ARROW).outline, pointer.pose, hand.scale)));
	const loose = [outline, caption].flatMap((one) => (one === null ? [] : [one.y + one.height - leave.below]));
	return {
		top: Math.min(...shapes.map(({ top }) => top)),
		bottom: Math.max(...shapes.map(({ bottom }) => bottom), ...loose),
	};
};

const grown = ({ y, height }: Rect, by: number): { readonly top: number; readonly bottom: number } => ({
	top: y - by,
	bottom: y + height + by,
});
