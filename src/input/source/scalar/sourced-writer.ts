import type { SourcedText } from "../../../model/sourced-text.ts";

/** Puts a scalar's characters together, each with the place that it comes from. Places never go backwards. */
export class SourcedWriter {
	#text = "";
	readonly #offsets: number[] = [];
	readonly #folds: number[] = [];

	/** Adds what is literally in the source from `offset` on. */
	copy(text: string, offset: number): void {
		this.#text += text;
		for (let at = 0; at < text.length; at++) this.#offsets.push(offset + at);
	}

	/** Adds characters that all stand for what is at `offset` (an escape). */
	put(text: string, offset: number): void {
		this.#text += text;
		for (let at = 0; at < text.length; at++) this.#offsets.push(offset);
	}

	/**
	 * Adds what YAML makes of ends of lines at these places: one is a blank, n are n - 1 newlines
	 * (YAML 1.2.2, section 6.5, "line folding").
	 */
	fold(ends: readonly number[]): void {
		const [first] = ends;
		if (ends.length === 1 && first !== undefined) {
			this.#folds.push(this.#text.length);
			this.put(" ", first);
		} else for (const end of ends.slice(0, -1)) this.put("\n", end);
	}

	/** Whether the last character added is a newline. */
	get endsLine(): boolean {
		return this.#text.endsWith("\n");
	}

	/** The text; `end` is the offset after its last character. */
	finish(end: number): SourcedText {
		const last = this.#offsets.at(-1) ?? end;
		const content = { text: this.#text, offsets: [...this.#offsets, Math.max(last, end)] };
		return this.#folds.length === 0 ? content : { ...content, folds: this.#folds };
	}
}
