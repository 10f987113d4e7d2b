import type { BrokenLine } from "./break-lines.ts";
import type { BoxPiece, GlyphPiece, InlineItem } from "./inline-item.ts";
import { LineSetter } from "./line-setter.ts";
import type { PreparedSegment } from "./prepare-segment.ts";

/** One line's pieces with x from the line's own left edge, and how wide what is seen of it is. In points. */
export interface PlacedPieces<Payload> {
	readonly pieces: (GlyphPiece<Payload> | BoxPiece<Payload>)[];
	readonly width: number;
}

/** The room of a line, in points, and on which side of it the line stands. */
export interface LineRoom {
	readonly measure: number;
	readonly align: "start" | "center" | "end";
}

/** How far right of the line's left edge a vanishing space may reach without sticking out of the measure. */
const spaceLimit = ({ measure, align }: LineRoom, width: number): number => {
	if (align === "start") return measure;
	return align === "center" ? (measure + width) / 2 : width;
};

/** Sets the boxes of a line: glyphs, their advances with all glue, boxes, readings. */
export const placeLine = <Payload>(
	segment: PreparedSegment,
	line: BrokenLine,
	items: readonly InlineItem<Payload>[],
	room: LineRoom,
): PlacedPieces<Payload> => {
	const setter = new LineSetter<Payload>(items);
	let x = 0;
	let width = 0;
	for (let i = line.start; i < line.end; i++) {
		const atom = segment.atoms[i];
		if (atom === undefined) continue;
		const box = segment.width[i] ?? 0;
		const isSeen = i < line.inkEnd;
		// A space that vanishes stays in the text, and does not stick out of the measure.
		const end = isSeen ? x + box : Math.max(x, Math.min(x + box, spaceLimit(room, width)));
		setter.setAtom(atom, { x: x + (segment.shift[i] ?? 0), left: x, right: end });
		x = end;
		if (isSeen) width = end;
		if (i < line.inkEnd - 1) {
			const gap = segment.gap[i] ?? 0;
			x += gap - line.shrink * (gap - (segment.gapMin[i] ?? 0));
		}
	}
	const last = segment.atoms[line.end - 1];
	if (line.hyphenated && last !== undefined) {
		const right = x + (segment.hyphen[line.end - 1] ?? 0);
		setter.setHyphen(last, { x, left: x, right });
		width = right;
	}
	return { pieces: setter.finish(width), width };
};
