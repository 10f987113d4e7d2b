import { assertNever } from "../../base/assert-never.ts";
import type { Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { moveFrame } from "../../document/move-frame.ts";
import type { Path } from "../../document/path.ts";

/** A stretch of a frame's height. */
interface Stretch {
	readonly top: number;
	readonly bottom: number;
}

/**
 * A frame in parts of at most `room` points, cut only where nothing is drawn: between lines, under a picture. What is
 * drawn in one piece stays in one, and its part may be taller. The first part carries the whole structure, whose leaves
 * may then be drawn on several pages.
 */
export const divideFrame = (frame: Frame, room: number): readonly Frame[] => {
	const stretches = mergeStretches(frame.items.map(stretchOf));
	const end = Math.max(0, ...stretches.map(({ bottom }) => bottom));
	const cuts = stretches.slice(1).map(({ top }, index) => ({ top, white: top - (stretches[index]?.bottom ?? 0) }));
	const starts = [0];
	for (let start = 0; end - start > room; ) {
		const next = chooseCut(
			cuts.filter(({ top }) => top > start + 0.01),
			start + room,
			start + room / 2,
		);
		if (next === null) break;
		starts.push(next);
		start = next;
	}
	return starts.map((start, index) => {
		const next = starts[index + 1];
		const part = takePart(frame, { top: index === 0 ? Number.NEGATIVE_INFINITY : start, bottom: next ?? Infinity });
		const height = next === undefined ? Math.max(end - start, Math.min(frame.height - start, room)) : next - start;
		return { ...moveFrame(part, 0, -start), height, structure: index === 0 ? frame.structure : [] };
	});
};

/** A place where nothing is drawn: what follows begins at `top`, under so much white. */
interface Cut {
	readonly top: number;
	readonly white: number;
}

/** White that differs by less is the same, as between lines of characters that reach up differently. In points. */
const SAME_WHITE = 2;

/**
 * The cut at which a part ends that may reach down to `lowest`: the widest white of its lower half, so that a label stays
 * with its code; of several, the last one; else whatever there is.
 */
const chooseCut = (cuts: readonly Cut[], lowest: number, middle: number): number | null => {
	const reachable = cuts.filter(({ top }) => top <= lowest);
	const lower = reachable.filter(({ top }) => top >= middle);
	const widest = Math.max(0, ...lower.map(({ white }) => white));
	const best = lower.findLast(({ white }) => white >= widest - SAME_WHITE);
	return (best ?? reachable.at(-1) ?? cuts[0])?.top ?? null;
};

const takePart = (frame: Frame, { top, bottom }: Stretch): Frame => {
	const isInside = (y: number): boolean => y >= top - 0.01 && y < bottom - 0.01;
	return {
		...frame,
		items: frame.items.filter((item) => isInside(stretchOf(item).top)),
		links: frame.links.flatMap((link) => {
			const rects = link.rects.filter((rect) => isInside(rect.y + rect.height / 2));
			return rects.length === 0 ? [] : [{ ...link, rects }];
		}),
		destinations: frame.destinations.filter(({ y }) => isInside(y)),
		figures: frame.figures.filter(({ box }) => isInside(box.y + box.height / 2)),
	};
};

/** Stretches that touch or overlap become one; in order from the top. */
const mergeStretches = (stretches: readonly Stretch[]): readonly Stretch[] => {
	const merged: Stretch[] = [];
	for (const stretch of [...stretches].sort((a, b) => a.top - b.top)) {
		const last = merged.at(-1);
		if (last === undefined || stretch.top > last.bottom) merged.push(stretch);
		else merged[merged.length - 1] = { top: last.top, bottom: Math.max(last.bottom, stretch.bottom) };
	}
	return merged;
};

/** How far glyphs reach over and under their baseline, in ems, with the underline of a label. */
const ABOVE = 0.9;
const BELOW = 0.3;

const stretchOf = (item: Item): Stretch => {
	switch (item.kind) {
		case "glyphs":
			return { top: item.y - ABOVE * item.size, bottom: item.y + BELOW * item.size };
		case "image":
			return { top: item.box.y, bottom: item.box.y + item.box.height };
		case "clip":
			return stretchOfPath(item.path, 0);
		case "path":
			return stretchOfPath(item.path, (item.stroke?.width ?? 0) / 2);
		default:
			return assertNever(item);
	}
};

const stretchOfPath = (path: Path, margin: number): Stretch => {
	const ys = path.flatMap((command) =>
		command
			.slice(1)
			.filter((_, index) => index % 2 === 1)
			.map(Number),
	);
	return { top: Math.min(...ys) - margin, bottom: Math.max(...ys) + margin };
};
