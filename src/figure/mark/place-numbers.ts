import { outset, type Rect } from "../../base/rect.ts";
import type { Style } from "../../style/style.ts";
import { discCovers, flattenPath, type Point, polygonCovers } from "./cover.ts";
import type { Crowding, MarkBox, MarkScene, PlacedMarks, PlacedNumber } from "./mark-scene.ts";
import { ARROW, HAND, posePath } from "./pointer-shape.ts";

/** Numbers with their places; where they find none, what room would help. */
export interface PlacedNumbers {
	readonly placed: readonly PlacedNumber[];
	readonly crowded: readonly Crowding[];
}

/** Steps along an edge in which a place is looked for. */
const STEPS = 12;

interface Ordered {
	readonly marked: MarkBox;
	readonly index: number;
}

/**
 * Small numbers that say the order of the marks where it is not the usual one, top to bottom (TOKENS.md section 7): what
 * is tapped stands above something that is entered or looked at before. Each lies on the edge of its frame or ring, as
 * far to the upper left as it covers neither words nor other marks.
 */
export const placeNumbers = (scene: MarkScene, marks: Omit<PlacedMarks, "numbers">, style: Style): PlacedNumbers => {
	const placed: PlacedNumber[] = [];
	const crowded: Crowding[] = [];
	listUnusual(scene.boxes).forEach(({ marked, index }, position) => {
		const { diameter, edge } = style.mark.number;
		const reach = diameter / 2 + edge;
		const isFree = freeAt(scene, { ...marks, numbers: placed }, reach, style);
		const candidates = candidatesFor(marked, scene.outer, reach, style);
		const found = candidates.find(isFree);
		const [x, y] = found ?? candidates[0] ?? [marked.box.x, marked.box.y];
		placed.push({ x, y, diameter, edge, number: position + 1 });
		if (found === undefined) crowded.push({ index, before: reach, after: 0 });
	});
	return { placed, crowded };
};

/** What is marked in the order of action, where that is not the order on the screen; else nothing. */
const listUnusual = (boxes: readonly MarkBox[]): readonly Ordered[] => {
	const all = boxes.map((marked, index): Ordered => ({ marked, index }));
	const tap = all.find(({ marked }) => marked.mark === "tap");
	if (tap === undefined) return [];
	const before = all
		.filter(({ marked }) => (marked.mark === "enter" || marked.mark === "look") && marked.box !== tap.marked.box)
		.sort((a, b) => a.marked.box.y - b.marked.box.y);
	const isUsual = before.every(({ marked }) => marked.box.y < tap.marked.box.y + tap.marked.box.height / 2);
	return isUsual ? [] : [...before, tap];
};

/** Whether a number there lies on nothing that must be seen. */
const freeAt = (
	scene: MarkScene,
	{ discs, pointer, caption, numbers }: PlacedMarks,
	reach: number,
	style: Style,
): ((at: Point) => boolean) => {
	const round = [...discs, ...numbers].map(({ x, y, diameter, edge }) => ({ x, y, reach: diameter / 2 + edge }));
	const rects: readonly Rect[] = [...scene.words, ...(caption === null ? [] : [caption])];
	const outline =
		pointer === null
			? []
			: flattenPath(posePath((pointer.kind === "hand" ? HAND : ARROW).outline, pointer.pose, style.mark.hand.scale));
	const halo = style.mark.hand.halo / 2;
	return ([x, y]) =>
		!rects.some((rect) => discCovers([x, y], reach, rect)) &&
		round.every((disc) => Math.hypot(disc.x - x, disc.y - y) >= disc.reach + reach) &&
		(outline.length === 0 || !polygonCovers(outline, halo, outset({ x, y, width: 0, height: 0 }, reach)));
};

/** Along the mark's own line: the upper left corner, down the left edge, along the upper edge, then the others. */
const candidatesFor = (marked: MarkBox, outer: Rect, reach: number, style: Style): readonly Point[] => {
	const { ring, frame } = style.mark;
	const out =
		marked.mark === "tap"
			? ring.kinds[marked.ring].outset - ring.stroke / 2
			: (marked.ring === "banner" ? frame.bannerOutset : frame.outset) - frame.stroke / 2;
	const { x, y, width, height } = outset(marked.box, out);
	const leftmost = outer.x + reach - style.mm(1);
	const shares = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
	const edges: readonly Point[] = [
		...shares.map((share): Point => [x, y + share * height]),
		...shares.map((share): Point => [x + share * width, y]),
		...shares.map((share): Point => [x + share * width, y + height]),
		...shares.map((share): Point => [x + width, y + share * height]),
		...shares.map((share): Point => [x - reach, y + share * height]),
		...shares.map((share): Point => [x + width + reach, y + share * height]),
	];
	const rightmost = outer.x + outer.width + style.mark.leave.right - reach;
	return edges.map(([left, top]): Point => [Math.min(Math.max(left, leftmost), rightmost), top]);
};
