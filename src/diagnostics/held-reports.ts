import type { Code, ParamsOf } from "./registry.ts";
import type { Related, Sink } from "./sink.ts";
import type { Span } from "./span.ts";

/** A sink for an attempt: what was reported is said only where the attempt is kept. */
export class HeldReports implements Sink {
	readonly #held: ((sink: Sink) => void)[] = [];

	report<C extends Code>(code: C, span: Span | null, params: ParamsOf<C>, related: readonly Related[] = []): void {
		this.#held.push((sink) => sink.report(code, span, params, related));
	}

	mute(span: Span): void {
		this.#held.push((sink) => sink.mute(span));
	}

	/** Reports everything again, in the same order. */
	passOn(sink: Sink): void {
		for (const say of this.#held) say(sink);
	}
}
