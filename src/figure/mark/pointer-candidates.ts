import { outset, overlaps, type Rect } from "../../base/rect.ts";
import type { Style } from "../../style/style.ts";
import { boundsOf, flattenPath, type Point, polygonCovers } from "./cover.ts";
import type { MarkBox, MarkScene } from "./mark-scene.ts";
import { ARROW, HAND, posePath } from "./pointer-shape.ts";

/** How the hand may be turned; the cost is in millimetres that it would rather be moved. */
const HAND_TURNS = [
	{ angle: -18, mirrored: false, cost: 0 },
	{ angle: -60, mirrored: false, cost: 2 },
	{ angle: 18, mirrored: true, cost: 3 },
	{ angle: 60, mirrored: true, cost: 5 },
] as const;

const ARROW_TURNS = [{ angle: 0, mirrored: false, cost: 0 }] as const;

/** Along the lower edge: steps of a fifteenth of its width. */
const STEPS = 15;

/** At the right end, on the ring: where below there is something else. In the same measure as turns. */
const AT_END = 4;
const END_STEPS = 8;

/** Lying on something else that can be tapped, in the same measure. */
const ON_OTHERS = 6;

/** A pointer turned one way, its tip at (0, 0): it is moved by moving what it might cover the other way. */
interface TurnedPointer {
	readonly angle: number;
	readonly mirrored: boolean;
	readonly cost: number;
	readonly outline: readonly Point[];
	readonly bounds: Rect;
	/** Of its white edge, around the outline. */
	readonly margin: number;
	/** The bounds with that edge. */
	readonly wide: Rect;
}

/** A place for the pointer's tip; the cheapest looks best. */
export interface Candidate {
	readonly x: number;
	readonly y: number;
	readonly turned: TurnedPointer;
	readonly cost: number;
}

/** The pointer's box at a place, without its white edge. */
export const boundsAt = ({ x, y, turned: { bounds } }: Candidate): Rect => ({
	...bounds,
	x: bounds.x + x,
	y: bounds.y + y,
});

/** Whether the pointer with its white edge lies on a rectangle. */
export const covers = ({ x, y, turned }: Candidate, rect: Rect): boolean => {
	const moved = { ...rect, x: rect.x - x, y: rect.y - y };
	return overlaps(turned.wide, moved) && polygonCovers(turned.outline, turned.margin, moved);
};

/**
 * All places, the cheapest first, of equally cheap ones in the order in which they look best. What a place costs for
 * lying on something else is only found out when its turn comes: most often the first place is taken.
 */
export function* candidatesFor(scene: MarkScene, marked: MarkBox, style: Style): Generator<Candidate> {
	const solid = scene.others.filter((other) => other.solid);
	const known = listPlaces(scene, marked, style)
		.map((place, order) => ({ place, order }))
		.sort(byCost);
	const later: (typeof known)[number][] = [];
	for (const next of known) {
		yield* takeCheaper(later, next);
		const onOthers = solid.filter(({ box }) => covers(next.place, box)).length;
		if (onOthers === 0) {
			yield next.place;
			continue;
		}
		later.push({ ...next, place: { ...next.place, cost: next.place.cost + onOthers * ON_OTHERS } });
		later.sort(byCost);
	}
	for (const { place } of later) yield place;
}

interface Ordered {
	readonly place: Candidate;
	readonly order: number;
}

const byCost = (a: Ordered, b: Ordered): number => a.place.cost - b.place.cost || a.order - b.order;

/** Takes out of a sorted list what comes before the next place. */
function* takeCheaper(later: Ordered[], next: Ordered): Generator<Candidate> {
	for (let first = later[0]; first !== undefined && byCost(first, next) < 0; first = later[0]) {
		later.shift();
		yield first.place;
	}
}

/** All places without what lying on other things costs. */
const listPlaces = ({ pointer }: MarkScene, { box, ring, tip }: MarkBox, style: Style): readonly Candidate[] => {
	const { above, below, onButton } = style.mark.hand;
	const edge = box.y + box.height;
	const heights = [edge - above, edge + below];
	if (onButton !== null && (ring === "button" || ring === "cell") && pointer === "hand")
		heights.unshift(edge - onButton);
	const shares = [tip, ...Array.from({ length: STEPS - 1 }, (_, step) => (step + 1) / STEPS)];
	const turns = turnsOf(pointer, style);
	const turnedAt = (x: number, y: number, cost: number, ways = turns): readonly Candidate[] =>
		ways.map((turned) => ({ x, y, turned, cost: turned.cost + cost }));
	const along = heights.flatMap((y, lower) =>
		shares.flatMap((share) => {
			const away = (Math.abs(share - tip) * box.width) / style.mm(1) / 3;
			return turnedAt(box.x + share * box.width, y, lower + away);
		}),
	);
	const onRing = style.mark.ring.kinds[ring].outset;
	// Mirrored it would lie on the element itself.
	const outward = turns.filter(({ mirrored }) => !mirrored);
	const atEnd = Array.from({ length: END_STEPS }, (_, step) => step / END_STEPS).flatMap((share) =>
		turnedAt(box.x + box.width + onRing, edge - share * box.height, AT_END + share * 2, outward),
	);
	return [...along, ...atEnd];
};

/** The turned shapes of each style's hand and arrow: every screen of a manual has the same. */
const TURNED = new WeakMap<
	Style["mark"]["hand"],
	{ readonly [pointer in MarkScene["pointer"]]: readonly TurnedPointer[] }
>();

const turnsOf = (pointer: MarkScene["pointer"], style: Style): readonly TurnedPointer[] => {
	const { hand } = style.mark;
	const known = TURNED.get(hand) ?? { hand: turnPointer("hand", style), arrow: turnPointer("arrow", style) };
	TURNED.set(hand, known);
	return known[pointer];
};

const turnPointer = (pointer: MarkScene["pointer"], style: Style): readonly TurnedPointer[] => {
	const { scale, halo } = style.mark.hand;
	const shape = pointer === "hand" ? HAND : ARROW;
	const margin = halo / 2;
	return (pointer === "hand" ? HAND_TURNS : ARROW_TURNS).map((turn) => {
		const outline = flattenPath(posePath(shape.outline, { x: 0, y: 0, ...turn }, scale));
		const bounds = boundsOf(outline);
		return { ...turn, outline, bounds, margin, wide: outset(bounds, margin) };
	});
};
