import { at, type Breakable } from "./breakable.ts";

/** What widths are compared with: less than anything that can be seen, in points. */
export const TINY = 1e-6;

/** Widths of any line of a paragraph, in constant time: sums of everything before each box. In points. */
export class LineWidths {
	readonly count: number;
	readonly #text: Breakable;
	readonly #width: Float64Array;
	readonly #elastic: Float64Array;
	/** For each end, the end of the last box before it that does not vanish. */
	readonly #ink: Int32Array;

	constructor(text: Breakable) {
		const count = text.width.length;
		this.count = count;
		this.#text = text;
		this.#width = new Float64Array(count + 1);
		this.#elastic = new Float64Array(count + 1);
		this.#ink = new Int32Array(count + 1);
		for (let i = 0; i < count; i++) {
			const gap = at(text.gap, i);
			this.#width[i + 1] = at(this.#width, i) + at(text.width, i) + gap;
			this.#elastic[i + 1] = at(this.#elastic, i) + Math.max(0, gap - at(text.gapMin, i));
			this.#ink[i + 1] = at(text.hangs, i) === 1 ? at(this.#ink, i) : i + 1;
		}
	}

	/** Of everything in one line, whatever vanishes at its end included. */
	get total(): number {
		return at(this.#width, this.count);
	}

	/** The end of what is seen of a line of the boxes `start` to `end` (exclusive): without the spaces that vanish. */
	inkEnd(start: number, end: number): number {
		return Math.max(start, at(this.#ink, end));
	}

	/** Of what is seen, `start` to `ink`, without a hyphen. */
	natural(start: number, ink: number): number {
		return ink > start ? at(this.#width, ink) - at(this.#width, start) - at(this.#text.gap, ink - 1) : 0;
	}

	/** By how much the glue between the boxes that are seen can shrink. */
	elastic(start: number, ink: number): number {
		return ink > start ? at(this.#elastic, ink - 1) - at(this.#elastic, start) : 0;
	}

	/**
	 * Of the hyphen at a line's end; 0 where it ends without one. Behind a single box that leaves no room for it there is
	 * none: nothing could be done about it.
	 */
	hyphen(start: number, end: number, measure: number): number {
		if (end === this.count) return 0;
		const width = at(this.#text.hyphen, end - 1);
		return end === start + 1 && at(this.#text.width, start) + width > measure + TINY ? 0 : width;
	}
}
