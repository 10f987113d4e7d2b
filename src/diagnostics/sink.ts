import type { Severity } from "./code.ts";
import type { Code, ParamsOf } from "./registry.ts";
import { registry } from "./registry.ts";
import type { Span } from "./span.ts";

/** Another place that belongs to a diagnostic ("first defined here"). */
export interface Related {
	readonly span: Span;
	readonly message: { readonly ja: string; readonly en: string };
}

/** One message about one place of the manual, in no language yet. */
export interface Diagnostic {
	readonly code: Code;
	readonly severity: Severity;
	/** Null when it concerns the whole file. */
	readonly span: Span | null;
	readonly params: unknown;
	readonly related: readonly Related[];
}

/** Where every stage reports what is wrong, and carries on. */
export interface Sink {
	/** Reports one diagnostic. The same code, place and values again are dropped: several editions say them again. */
	report<C extends Code>(code: C, span: Span | null, params: ParamsOf<C>, related?: readonly Related[]): void;

	/** Drops what is reported from now on of places that begin inside a span: it would follow from what was said there. */
	mute(span: Span): void;
}

/** A sink that keeps what was reported. */
export class DiagnosticList implements Sink {
	readonly #found = new Map<string, Diagnostic>();
	readonly #muted: Span[] = [];

	report<C extends Code>(code: C, span: Span | null, params: ParamsOf<C>, related: readonly Related[] = []): void {
		if (span !== null && this.#muted.some(({ start, end }) => start <= span.start && span.start <= end)) return;
		const key = JSON.stringify([code, span, params]);
		if (this.#found.has(key)) return;
		this.#found.set(key, { code, severity: registry[code].severity, span, params, related });
	}

	mute(span: Span): void {
		this.#muted.push(span);
	}

	/** Whether anything keeps the PDF from being written. */
	get hasErrors(): boolean {
		return this.all.some((diagnostic) => diagnostic.severity === "error");
	}

	/** Everything reported, sorted by place (the whole file first), then by order of report. */
	get all(): readonly Diagnostic[] {
		return [...this.#found.values()].sort(
			(a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.span?.end ?? -1) - (b.span?.end ?? -1),
		);
	}
}
