import { contains, outset, overlaps, type Rect } from "../../base/rect.ts";
import type { Style } from "../../style/style.ts";
import type { Crowding, MarkBox, MarkCare, MarkScene, PlacedMarks } from "./mark-scene.ts";
import { placeDiscs } from "./place-discs.ts";
import { placeNumbers } from "./place-numbers.ts";
import { placePointer } from "./place-pointer.ts";

/** Marks with their places, and where the screen must make room first, if anywhere. */
export interface MarkPlacement {
	readonly placed: PlacedMarks;
	/** Not empty: some mark still covers a word; a drawn screen spreads and asks again. */
	readonly crowded: readonly Crowding[];
	/** Whether a mark is where it need not be: pointer or band on another button, a frame's disc off its corner. */
	readonly rude: boolean;
}

/**
 * Finds the places of all marks of one picture, so that none covers a word (TOKENS.md section 7): frames and rings
 * first, then discs, the pointer last. Where there is no such place the usual ones are taken, and `crowded` says what
 * would help.
 */
export const placeMarks = (scene: MarkScene, style: Style, care: MarkCare = "words"): MarkPlacement => {
	const { boxes } = scene;
	const onEdge = boxes.flatMap((marked, index) => bandCrowding(marked, index, listSolid(scene), style));
	const crowded: Crowding[] = boxes.flatMap((marked, index) => [
		...bandCrowding(marked, index, scene.words, style),
		...neighbourCrowding(marked, index, boxes, style),
	]);
	if (care === "edges" || care === "room") crowded.push(...onEdge);
	const discs = placeDiscs(scene, style, care);
	crowded.push(...discs.crowded);
	const tapped = boxes.findLastIndex(({ mark }) => mark === "tap");
	const ring = boxes[tapped];
	const discBoxes = discs.placed.map(({ x, y, diameter, edge }) =>
		outset({ x, y, width: 0, height: 0 }, diameter / 2 + edge),
	);
	const pointer =
		ring === undefined ? null : placePointer(scene, { ring, index: tapped, discs: discBoxes, care }, style);
	if (pointer?.crowded != null) crowded.push(pointer.crowded);
	const ringed = (box: Rect): boolean => boxes.some((other) => other.mark === "tap" && other.box === box);
	const marks = {
		frames: boxes.flatMap(({ mark, box, ring: kind }) =>
			(mark === "enter" || mark === "look") && !ringed(box) ? [{ mark, box, kind }] : [],
		),
		rings: boxes.flatMap(({ mark, box, ring: kind }) => (mark === "tap" ? [{ box, kind }] : [])),
		discs: discs.placed,
		pointer: pointer === null ? null : { pose: pointer.pose, kind: scene.pointer },
		caption: pointer?.caption ?? null,
	};
	const numbers = placeNumbers(scene, marks, style);
	crowded.push(...numbers.crowded);
	return {
		placed: { ...marks, numbers: numbers.placed },
		crowded,
		rude: discs.astray || (pointer?.onOther ?? false) || onEdge.length > 0,
	};
};

/** Buttons and fields beside what is tapped, of which a ring's white would take the edge. */
const listSolid = ({ others }: MarkScene): readonly Rect[] => others.flatMap(({ box, solid }) => (solid ? [box] : []));

/** How far a mark's band reaches outside the box. */
const reachOf = ({ mark, ring }: MarkBox, style: Style): number => {
	const tokens = style.mark;
	switch (mark) {
		case "tap":
			return tokens.ring.kinds[ring].outset + tokens.ring.whiteOutside;
		case "enter":
		case "look":
			return ring === "banner" ? tokens.frame.bannerOutset : tokens.frame.outset;
		case "dont":
			return 0;
	}
};

/** Words or edges of neighbours under the band of a ring or frame: above and below the screen can make room. */
const bandCrowding = (marked: MarkBox, index: number, words: readonly Rect[], style: Style): readonly Crowding[] => {
	const { box } = marked;
	const band = outset(box, reachOf(marked, style));
	const middle = box.y + box.height / 2;
	let [before, after] = [0, 0];
	for (const word of words) {
		if (!overlaps(band, word) || contains(box, word, style.mm(0.3))) continue;
		if (word.y + word.height / 2 < middle) before = Math.max(before, word.y + word.height - band.y);
		else after = Math.max(after, band.y + band.height - word.y);
	}
	return before > 0 || after > 0 ? [{ index, before, after }] : [];
};

/** Bands that touch the band of a marked thing below them: one would hide the other. */
const neighbourCrowding = (
	marked: MarkBox,
	index: number,
	boxes: readonly MarkBox[],
	style: Style,
): readonly Crowding[] => {
	const bottom = marked.box.y + marked.box.height;
	const band = outset(marked.box, reachOf(marked, style));
	const gap = style.mm(0.4);
	const overlap = boxes.flatMap((other) => {
		const below = outset(other.box, reachOf(other, style));
		return other.mark !== "dont" && other.box.y > bottom - gap && overlaps(band, below, 0)
			? [band.y + band.height + gap - below.y]
			: [];
	});
	return overlap.length > 0 && marked.mark !== "dont" ? [{ index, before: 0, after: Math.max(...overlap) }] : [];
};
