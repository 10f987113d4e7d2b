import type { CodeEntry } from "./code.ts";
import type { Lang } from "./language.ts";
import { registry } from "./registry.ts";
import type { Diagnostic } from "./sink.ts";

/** What a diagnostic says in one language. */
export interface Wording {
	readonly message: string;
	/** What to type; null where there is nothing to suggest. */
	readonly hint: string | null;
}

/** Puts a diagnostic into words. */
export const describeDiagnostic = (diagnostic: Diagnostic, lang: Lang): Wording => {
	// `report` has tied the values to their code; here that tie is only known to hold.
	const entry = registry[diagnostic.code] as CodeEntry<unknown>;
	return {
		message: entry.message[lang](diagnostic.params),
		hint: entry.hint?.[lang](diagnostic.params) ?? null,
	};
};
