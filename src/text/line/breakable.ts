/**
 * How willingly a line ends after a box. `open` boundaries have a cost; the others are shut until what stands between
 * two open ones is wider than a line, and are then opened in this order.
 */
export const TIER = { open: 0, whole: 1, piece: 2, word: 3, kinsoku: 4, never: 5 } as const;

/** What the breaker knows of a paragraph: boxes, the glue after each, and what a break after each costs. */
export interface Breakable {
	/** Widths of the boxes, in points. */
	readonly width: Float64Array;
	/** Natural width of the glue after each box, and the width that it can shrink to. */
	readonly gap: Float64Array;
	readonly gapMin: Float64Array;
	/** A `TIER` and a cost for a break after each box; the last one's is not looked at. */
	readonly tier: Uint8Array;
	readonly cost: Float64Array;
	/** 1 for boxes that vanish at a line's end: spaces. */
	readonly hangs: Uint8Array;
	/** Width of the hyphen that a break after each box brings; 0 for none (Knuth and Plass, "flagged penalty"). */
	readonly hyphen: Float64Array;
}

/** A number of a list of a paragraph; 0 beyond its end. */
export const at = (numbers: Float64Array | Int32Array | Uint8Array, index: number): number => numbers[index] ?? 0;
