import type { Span } from "./span.ts";

/** A place for people: line and column count from 1, columns in code points. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** A text that was read, with its name as it is printed in messages. */
export class SourceText {
	readonly name: string;
	readonly text: string;
	/** Offsets at which the lines begin; ends of lines are LF, CR LF and a lone CR. */
	readonly #starts: readonly number[];

	constructor(name: string, text: string) {
		this.name = name;
		this.text = text;
		const starts = [0];
		for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
		this.#starts = starts;
	}

	/** The number of lines. */
	get lineCount(): number {
		return this.#starts.length;
	}

	/** The place of an offset in UTF-16 units. An offset beyond the text counts as its end. */
	placeOf(offset: number): Place {
		const at = Math.max(0, Math.min(offset, this.text.length));
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] ?? 0) <= at) low = middle;
			else high = middle - 1;
		}
		const before = this.text.slice(this.#starts[low] ?? 0, at);
		return { line: low + 1, column: [...before].length + 1 };
	}

	/** The span of a line (from 1) without its end-of-line characters. */
	spanOfLine(line: number): Span {
		const start = this.#starts[line - 1] ?? this.text.length;
		const next = this.#starts[line] ?? this.text.length;
		const content = this.text.slice(start, next).replace(/[\r\n]+$/, "");
		return { start, end: start + content.length };
	}
}
