import type { Span } from "../../diagnostics/span.ts";
import { applyEdits } from "./apply-edits.ts";
import type { Edit } from "./syntax-fault.ts";

/**
 * A text while its faults are mended. Edits never cross lines: each line keeps its number, and what is not on a mended
 * line keeps its column.
 */
export class MendedText {
	readonly #original: string;
	readonly #originalStarts: readonly number[];
	#current: string;
	#starts: readonly number[];
	readonly #mended = new Set<number>();

	constructor(text: string) {
		this.#original = text;
		this.#current = text;
		this.#originalStarts = startsOf(text);
		this.#starts = this.#originalStarts;
	}

	/** The text as it is mended up to now. */
	get current(): string {
		return this.#current;
	}

	/** The lines that were changed, as spans of the text as it was written. */
	get mendedLines(): readonly Span[] {
		return [...this.#mended].map((line) => ({
			start: this.#originalStarts[line] ?? this.#original.length,
			end: (this.#originalStarts[line + 1] ?? this.#original.length + 1) - 1,
		}));
	}

	/** Changes the text. */
	apply(edits: readonly Edit[]): void {
		for (const edit of edits) this.#mended.add(lineAt(this.#starts, edit.start));
		this.#current = applyEdits(this.#current, edits);
		this.#starts = startsOf(this.#current);
	}

	/** Whether the line of an offset of the mended text was changed. */
	hasMended(offset: number): boolean {
		return this.#mended.has(lineAt(this.#starts, offset));
	}

	/** Where an offset of the mended text lies in the text as it was written. */
	originalOffset(offset: number): number {
		if (this.#mended.size === 0) return offset;
		const line = lineAt(this.#starts, offset);
		const start = this.#originalStarts[line] ?? this.#original.length;
		const end = (this.#originalStarts[line + 1] ?? this.#original.length + 1) - 1;
		return Math.min(start + offset - (this.#starts[line] ?? 0), end);
	}

	/** The same for a span. */
	originalSpan({ start, end }: Span): Span {
		return { start: this.originalOffset(start), end: this.originalOffset(end) };
	}
}

const startsOf = (text: string): readonly number[] => {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
};

/** The line of an offset, counted from 0. */
const lineAt = (starts: readonly number[], offset: number): number => {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
};
