import type { Sink } from "../diagnostics/sink.ts";
import type { Span } from "../diagnostics/span.ts";
import { TEXT_LIMIT } from "../model/text-limit.ts";

/**
 * What one text may still get. Variables that hold one another several times double a text with each of them, so that
 * a few lines of a manual could ask for more characters than any machine holds.
 */
export class TextBudget {
	readonly #sink: Sink;
	#left = TEXT_LIMIT;
	/** The name in the text itself whose expansion is under way, or was the last. */
	#name: { readonly name: string; readonly span: Span } | null = null;

	constructor(sink: Sink) {
		this.#sink = sink;
	}

	/** Whether nothing more is to be put in for names. */
	get isSpent(): boolean {
		return this.#left < 0;
	}

	/** Says that a name of the text itself is put in now, not one inside another. */
	begin(name: string, span: Span): void {
		this.#name = { name, span };
	}

	/**
	 * Takes the characters of a text, at least one, so that texts of nothing come to an end, too. Going over the limit is
	 * reported once, at the name that led there; a text too long without any name is reported where it is read.
	 */
	spend(text: string): void {
		const before = this.#left;
		this.#left -= Math.max(1, [...text].length);
		if (before < 0 || this.#left >= 0 || this.#name === null) return;
		const { name, span } = this.#name;
		this.#sink.report("text/too-long", span, { name, limit: TEXT_LIMIT });
	}
}
