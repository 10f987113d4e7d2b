import { assertNever } from "../../base/assert-never.ts";
import type { Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { moveFrame } from "../../document/move-frame.ts";
import type { Path } from "../../document/path.ts";
import { rectPath } from "../../document/shape-path.ts";

/** A stretch of a frame's height. */
interface Stretch {
	readonly top: number;
	readonly bottom: number;
}

/** What stands between two places where a frame can be cut. */
export interface FramePiece {
	readonly frame: Frame;
	/** The white under its drawing, which is part of its height. */
	readonly white: number;
	/** Whether a figure begins under that white. */
	readonly beforeFigure: boolean;
}

/**
 * A frame in the smallest pieces that can be told apart: cut wherever nothing is drawn, between lines and under
 * pictures. A figure stays in one piece with all that touches it. What is itself taller than `room` (a box around
 * everything) is drawn in every piece, as much of it as belongs there. The first piece carries the whole structure,
 * whose leaves may then be drawn on several pages.
 */
export const divideFrame = (frame: Frame, room: number): readonly FramePiece[] => {
	const isAround = (item: Item): boolean => item.kind !== "glyphs" && heightOf(stretchOf(item)) > room;
	const around = frame.items.filter(isAround);
	const inner = { ...frame, items: frame.items.filter((item) => !isAround(item)) };
	const figures = frame.figures.map(({ box }) => ({ top: box.y, bottom: box.y + box.height }));
	const stretches = mergeStretches([...inner.items.map(stretchOf), ...figures]);
	const last = stretches.at(-1)?.bottom ?? frame.height;
	return stretches.map(({ bottom }, index): FramePiece => {
		const start = index === 0 ? 0 : (stretches[index]?.top ?? 0);
		const end = stretches[index + 1]?.top ?? Math.max(frame.height, last);
		const isLast = index === stretches.length - 1;
		const part = takePart(inner, { top: index === 0 ? -Infinity : start, bottom: isLast ? Infinity : end });
		const box = { x: -BLEED, y: start, width: frame.width + 2 * BLEED, height: end - start };
		const sides: Item[] = around.length === 0 ? [] : [{ kind: "clip", path: rectPath(box), items: around }];
		const piece = moveFrame({ ...part, items: [...sides, ...part.items] }, 0, -start);
		const structure = index === 0 ? frame.structure : [];
		const beforeFigure = figures.some(({ top }) => Math.abs(top - end) < 0.01);
		return { frame: { ...piece, height: end - start, structure }, white: end - bottom, beforeFigure };
	});
};

/** How far boxes may leave their frame at the sides, in points: a panel by 1 mm (TOKENS.md section 1). */
const BLEED = 10;

const heightOf = ({ top, bottom }: Stretch): number => bottom - top;
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
