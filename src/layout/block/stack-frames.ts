import { emptyFrame, type Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import type { StructureNode } from "../../document/structure.ts";

/** A frame and the space above it, which falls away at the top. */
export interface StackedFrame {
	readonly frame: Frame;
	readonly gap: number;
}

/** Frames one under another at the left edge, in logical order; those of no height are left out. */
export const stackFrames = (parts: readonly StackedFrame[], width: number): Frame => {
	const placed: PlacedFrame[] = [];
	let y = 0;
	for (const { frame, gap } of parts) {
		if (frame.height <= 0) continue;
		const top = placed.length === 0 ? 0 : y + gap;
		placed.push({ frame, x: 0, y: top });
		y = top + frame.height;
	}
	return joinFrames({ width, height: y }, placed);
};

/** Decoration of a size, to be joined with what it decorates. */
export const decoration = (items: readonly Item[], width: number, height: number): Frame => ({
	...emptyFrame(width, height),
	items,
});

/** The same frame with other structure around its contents. */
export const withStructure = (frame: Frame, structure: readonly StructureNode[]): Frame => ({ ...frame, structure });

/** The smallest multiple of `grid` that holds the length; 0 for the grid leaves it alone. */
export const roundUp = (length: number, grid: number): number =>
	grid <= 0 ? length : Math.ceil(length / grid - 0.001) * grid;
