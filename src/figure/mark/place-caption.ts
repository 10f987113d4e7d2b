import { outset, overlaps, type Rect } from "../../base/rect.ts";
import type { Style } from "../../style/style.ts";
import type { MarkBox, MarkScene } from "./mark-scene.ts";
import { boundsAt, type Candidate, covers } from "./pointer-candidates.ts";

/** Whether something leaves the picture at its sides by no more than it may. */
export const withinSides = (bounds: Rect, outer: Rect, style: Style): boolean =>
	bounds.x >= outer.x && bounds.x + bounds.width <= outer.x + outer.width + style.mark.leave.right;

/** How far something leaves the picture below by more than it may; a drawn screen can grow by that. */
export const excessBelow = (bounds: Rect, outer: Rect, style: Style): number =>
	bounds.y + bounds.height - outer.y - outer.height - style.mark.leave.below;

/** What a caption stands near, and what it must not cover. */
interface CaptionPlace {
	readonly ring: MarkBox;
	readonly candidate: Candidate;
	readonly taken: readonly Rect[];
}

/**
 * A place for the words for how to tap near the pointer, if possible clear of everything that can be named and of the
 * picture's lower edge: null where none are asked for, "none" where there is no room for them.
 */
export const placeCaption = (
	scene: MarkScene,
	{ ring, candidate, taken }: CaptionPlace,
	style: Style,
): Rect | null | "none" => {
	const { caption, outer } = scene;
	if (caption === null) return null;
	const elements = scene.others.map((other) => other.box);
	const { stroke } = style.phone;
	const foot = { x: outer.x, y: outer.y + outer.height - stroke, width: outer.width, height: stroke };
	const around = outset(ring.box, style.mark.ring.kinds.button.outset);
	const allowed = spotsFor(scene, ring, candidate, style)
		.map(([x, y]) => ({ spot: { ...caption, x, y }, padded: outset({ ...caption, x, y }, style.mark.caption.edge) }))
		.filter(
			({ padded }) =>
				withinSides(padded, outer, style) &&
				excessBelow(padded, outer, style) <= 0 &&
				!overlaps(padded, around) &&
				!taken.some((one) => overlaps(padded, one)) &&
				!covers(candidate, padded),
		);
	const clearOf = (avoided: readonly Rect[]): Rect | undefined =>
		allowed.find(({ padded }) => !avoided.some((one) => overlaps(padded, one)))?.spot;
	return clearOf([...elements, foot]) ?? clearOf(elements) ?? clearOf([]) ?? "none";
};

/** Upper left corners, the best first: beside the pointer, under it, under the elements below. */
const spotsFor = (
	{ caption, others }: MarkScene,
	{ box }: MarkBox,
	candidate: Candidate,
	style: Style,
): readonly (readonly [number, number])[] => {
	const { width, height } = caption ?? { width: 0, height: 0 };
	const { gap, edge } = style.mark.caption;
	const hand = boundsAt(candidate);
	const margin = style.mark.hand.halo / 2;
	const lowest = hand.y + hand.height;
	const beside = [lowest - height, lowest - height - style.mm(2), lowest - hand.height / 2 - height / 2];
	const below = (y: number): readonly (readonly [number, number])[] => [
		[hand.x + hand.width - width, y],
		[hand.x, y],
	];
	const underElements = others
		.map((other) => other.box.y + other.box.height + gap + edge)
		.filter((y) => y > box.y + box.height)
		.sort((a, b) => a - b);
	return [
		...beside.map((y) => [hand.x - margin - gap - width, y] as const),
		...beside.map((y) => [hand.x + hand.width + margin + gap, y] as const),
		...below(lowest + margin + gap),
		...underElements.flatMap(below),
	];
};
