import type { Lang } from "./language.ts";

/** How bad it is: an error keeps the PDF from being written, a warning does not, info is advice. */
export type Severity = "error" | "warning" | "info";

/** A sentence in each language in which the program speaks. */
export type Sentence<Params> = { readonly [language in Lang]: (params: Params) => string };

/**
 * One entry of the registry. `Params` are the values that the sentences name. The message is one sentence that says
 * what is wrong with the offending value in it; the hint says what to type, most likely first, and may have nothing to
 * say (null).
 */
export interface CodeEntry<Params> {
	readonly severity: Severity;
	readonly message: Sentence<Params>;
	readonly hint?: { readonly [language in Lang]: (params: Params) => string | null };
	/** What it means and how to mend it, for `explain` and docs/diagnostics.md; one paragraph. */
	readonly explanation: { readonly [language in Lang]: string };
	/** A few lines of a manual that have this fault. */
	readonly example: string;
	/** The same lines as they should be; missing where no few lines can show it. */
	readonly mended?: string;
}

/** Declares an entry; the type argument is all it adds. */
export const defineCode =
	<Params>() =>
	(entry: CodeEntry<Params>): CodeEntry<Params> =>
		entry;
