import { applyEdits } from "./apply-edits.ts";
import { findTokenFaults } from "./find-token-faults.ts";
import { parseStream } from "./parse-stream.ts";
import type { SyntaxFault } from "./syntax-fault.ts";

/** The line of an offset, counted from 0. */
const lineNumberAt = (text: string, offset: number): number => {
	let count = 0;
	for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) count++;
	return count;
};

/** So many lines below a fault are read on trial: what goes wrong further down is another fault. */
const LINES_BELOW = 60;

/**
 * Tries repairs. Of several explanations of one fault the one is right whose repair lets the text be read on, so that no
 * hint sends its reader in circles, and the line is blamed in which the mistake was made. Every trial reads the text
 * again, up to a little below the fault, within what is left of `units` (UTF-16).
 */
export class RepairTrials {
	#left: number;

	constructor(units: number) {
		this.#left = units;
	}

	/** The first of the faults whose repair leads furthest beyond the line of an error; null where none gets beyond it. */
	pickFurthest(text: string, offset: number, faults: readonly SyntaxFault[]): SyntaxFault | null {
		let best: SyntaxFault | null = null;
		let furthest = lineNumberAt(text, offset);
		for (const fault of faults) {
			if (fault.repair.length === 0) continue;
			const reached = this.#reachOf(applyEdits(text, fault.repair), offset);
			if (reached <= furthest) continue;
			best = fault;
			furthest = reached;
			if (reached === Number.POSITIVE_INFINITY) break;
		}
		return best;
	}

	/** The line of the first thing wrong in a text; infinite where nothing is for a while. */
	#reachOf(text: string, offset: number): number {
		const region = text.slice(0, endOfRegion(text, offset));
		if (region.length > this.#left) return -1;
		this.#left -= region.length;
		const stream = parseStream(region);
		if (stream.kind !== "stream") return -1;
		const errors = stream.documents.flatMap(({ errors: found }) => found.map(({ pos }) => pos[0]));
		const first = Math.min(...errors, ...findTokenFaults(region, stream.tokens).map(({ span }) => span.start));
		// A quote or bracket that is open at the region's end was left so by its cut.
		const isCut = region.length < text.length && first >= region.trimEnd().length;
		return Number.isFinite(first) && !isCut ? lineNumberAt(region, first) : Number.POSITIVE_INFINITY;
	}
}

const endOfRegion = (text: string, offset: number): number => {
	let at = offset;
	for (let count = 0; count < LINES_BELOW; count++) {
		const next = text.indexOf("\n", at + 1);
		if (next < 0) return text.length;
		at = next;
	}
	return at;
};
