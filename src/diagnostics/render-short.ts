import { describeDiagnostic } from "./describe-diagnostic.ts";
import type { Lang } from "./language.ts";
import { locateSpan } from "./locate-span.ts";
import { showCharacters } from "./show-characters.ts";
import type { Diagnostic } from "./sink.ts";
import type { SourceText } from "./source-text.ts";

/** One line a diagnostic, as compilers print them: `manual.yaml:58:10: error screen/unknown-label: …`. */
export const renderShort = (diagnostics: readonly Diagnostic[], source: SourceText, lang: Lang): string =>
	diagnostics
		.map((diagnostic) => {
			const { line, column } = locateSpan(diagnostic.span, source);
			const { message } = describeDiagnostic(diagnostic, lang);
			const place = `${showCharacters(source.name)}:${line}:${column}`;
			return `${place}: ${diagnostic.severity} ${diagnostic.code}: ${showCharacters(message).replace(/\s*\n\s*/g, " ")}\n`;
		})
		.join("");
