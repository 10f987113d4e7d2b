import { outset, overlaps, type Rect } from "../../base/rect.ts";
import type { Style } from "../../style/style.ts";
import type { Crowding, MarkBox, MarkCare, MarkScene } from "./mark-scene.ts";
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
		const caption = captionFor(scene, ring, candidate, taken, style);
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
	const caption = captionFor(scene, ring, chosen, [], style);
	return {
		pose: poseOf(chosen),
		caption: caption === "none" ? null : caption,
		crowded: best === null ? null : { index, before: 0, after: best.need },
		onOther: onOther(chosen),
	};
};

const poseOf = ({ x, y, turned: { angle, mirrored } }: Candidate): PointerPose => ({ x, y, angle, mirrored });

const withinSides = (bounds: Rect, outer: Rect, style: Style): boolean =>
	bounds.x >= outer.x && bounds.x + bounds.width <= outer.x + outer.width + style.mark.leave.right;

/** How far something leaves the picture below by more than it may; a drawn screen can grow by that. */
const excessBelow = (bounds: Rect, outer: Rect, style: Style): number =>
	bounds.y + bounds.height - outer.y - outer.height - style.mark.leave.below;

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

/** A place for the caption near the hand: null where none is asked for, "none" where there is no room for it. */
const captionFor = (
	scene: MarkScene,
	{ box }: MarkBox,
	candidate: Candidate,
	taken: readonly Rect[],
	style: Style,
): Rect | null | "none" => {
	if (scene.caption === null) return null;
	const { width, height } = scene.caption;
	const { gap, edge } = style.mark.caption;
	const hand = boundsAt(candidate);
	const margin = style.mark.hand.halo / 2;
	const lowest = hand.y + hand.height;
	const beside = [lowest - height, lowest - height - style.mm(2), lowest - hand.height / 2 - height / 2];
	const below = (y: number): readonly (readonly [number, number])[] => [
		[hand.x + hand.width - width, y],
		[hand.x, y],
	];
	const elements = scene.others.map((other) => other.box);
	const underElements = elements
		.map((element) => element.y + element.height + gap + edge)
		.filter((y) => y > box.y + box.height)
		.sort((a, b) => a - b);
	const spots = [
		...beside.map((y) => [hand.x - margin - gap - width, y] as const),
		...beside.map((y) => [hand.x + hand.width + margin + gap, y] as const),
		...below(lowest + margin + gap),
		...underElements.flatMap(below),
	];
	const ring = outset(box, style.mark.ring.kinds.button.outset);
	const find = (avoided: readonly Rect[]): Rect | undefined =>
		spots
			.map(([x, y]) => ({ x, y, width, height }))
			.find((rect) => {
				const padded = outset(rect, edge);
				return (
					withinSides(padded, scene.outer, style) &&
					excessBelow(padded, scene.outer, style) <= 0 &&
					!overlaps(padded, ring) &&
					!avoided.some((one) => overlaps(padded, one)) &&
					!covers(candidate, padded)
				);
			});
	const spot = find([...taken, ...elements]) ?? find(taken);
	return spot ?? "none";
};
