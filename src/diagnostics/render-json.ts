import type { Severity } from "./code.ts";
import { describeDiagnostic } from "./describe-diagnostic.ts";
import type { Lang } from "./language.ts";
import { type Location, locateSpan } from "./locate-span.ts";
import type { Diagnostic } from "./sink.ts";
import type { SourceText } from "./source-text.ts";

/** Another place, as `--message-format json` gives it. */
export interface JsonRelated extends Location {
	readonly message: string;
	readonly file: string;
}

/** A diagnostic as `--message-format json` gives it; `hint` and `related` are missing where there is none. */
export interface JsonDiagnostic extends Location {
	readonly code: string;
	readonly severity: Severity;
	readonly message: string;
	readonly hint?: string;
	readonly file: string;
	readonly related?: readonly JsonRelated[];
}

/** The diagnostics as plain values, ready for JSON.stringify. */
export const renderJson = (
	diagnostics: readonly Diagnostic[],
	source: SourceText,
	lang: Lang,
): readonly JsonDiagnostic[] =>
	diagnostics.map((diagnostic) => {
		const { message, hint } = describeDiagnostic(diagnostic, lang);
		const related = diagnostic.related.map((other) => ({
			message: other.message[lang],
			file: source.name,
			...locateSpan(other.span, source),
		}));
		return {
			code: diagnostic.code,
			severity: diagnostic.severity,
			message,
			...(hint === null ? {} : { hint }),
			file: source.name,
			...locateSpan(diagnostic.span, source),
			...(related.length === 0 ? {} : { related }),
		};
	});
