import type { Rect } from "../../base/rect.ts";
import type { Style } from "../../style/style.ts";
import type { Crowding, MarkBox, MarkCare, MarkScene } from "./mark-scene.ts";
import { excessBelow, placeCaption, withinSides } from "./place-caption.ts";
import { boundsAt, type Candidate, candidatesFor, covers } from "./pointer-candidates.ts";
import type { PointerPose } from "./pointer-shape.ts";

/** The pointer with its place. */
export interface PlacedPointer {
	readonly pose: PointerPose;
	readonly caption: Rect | null;
	readonly crowded: Crowding | null;
	/** Whether it lies on another button or field. */
	readonly onOther: boolean;
}

/** What is tapped, and the discs that have their places. */
export interface Tapped {
	readonly ring: MarkBox;
	readonly index: number;
	readonly discs: readonly Rect[];
	readonly care: MarkCare;
}

/**
 * Where the pointer touches the tapped element. Tried in the order of what looks best: the usual place, turned, from
 * the left, moved along the lower edge; the first that covers neither a word nor a disc is taken, together with a place
 * for the words for how to tap. Where there is none, `crowded` says how far what is below must move down; with care for
 * room also where the pointer would lie on another button.
 */
export const placePointer = (scene: MarkScene, tapped: Tapped, style: Style): PlacedPointer => {
	const { ring, index, discs, care } = tapped;
	const solid = scene.others.flatMap(({ box, solid: isSolid }) => (isSolid ? [box] : []));
	const taken = [...scene.words, ...discs, ...(care === "room" ? solid : [])];
	const onOther = (candidate: Candidate): boolean => solid.some((other) => covers(candidate, other));
	let first: Candidate | null = null;
	let best: { readonly need: number; readonly candidate: Candidate } | null = null;
	let least: { readonly count: number; readonly candidate: Candidate } | null = null;
	for (const candidate of candidatesFor(scene, ring, style)) {
		first ??= candidate;
		const bounds = boundsAt(candidate);
		if (!withinSides(bounds, scene.outer, style)) continue;
		const covered = taken.filter((word) => covers(candidate, word));
		const caption = placeCaption(scene, { ring, candidate, taken }, style);
		const excess = excessBelow(bounds, scene.outer, style);
		if (covered.length === 0 && excess <= 0 && caption !== "none") {
			return { pose: poseOf(candidate), caption, crowded: null, onOther: onOther(candidate) };
		}
		if (least === null || covered.length < least.count) least = { count: covered.length, candidate };
		const room = roomNeeded(covered, ring.box, bounds, caption === "none" ? scene.caption : null, style);
		const need = room === null ? null : Math.max(room, excess);
		if (need !== null && (best === null || need < best.need)) best = { need, candidate };
	}
	const chosen = best?.candidate ?? least?.candidate ?? first;
	if (chosen === null) throw new Error("no place to try");
	const caption = placeCaption(scene, { ring, candidate: chosen, taken: [] }, style);
	return {
		pose: poseOf(chosen),
		caption: caption === "none" ? null : caption,
		crowded: best === null ? null : { index, before: 0, after: best.need },
		onOther: onOther(chosen),
	};
};

const poseOf = ({ x, y, turned: { angle, mirrored } }: Candidate): PointerPose => ({ x, y, angle, mirrored });

/**
 * How far everything below the tapped element must move down until this pose covers nothing; null where it would not
 * help, because the pose covers something that does not move.
 */
const roomNeeded = (
	covered: readonly Rect[],
	box: Rect,
	bounds: Rect,
	caption: { readonly height: number } | null,
	style: Style,
): number | null => {
	const edge = box.y + box.height;
	// A disc of what is below may reach up beside the edge, and moves all the same.
	if (covered.some((word) => word.y + word.height / 2 < edge)) return null;
	const bottom = bounds.y + bounds.height + style.mark.hand.halo / 2;
	const room = Math.max(0, ...covered.map((word) => bottom - word.y));
	return room + (caption === null ? 0 : caption.height + 2 * style.mark.caption.gap);
};
