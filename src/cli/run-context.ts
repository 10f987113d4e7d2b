import type { Lang } from "../diagnostics/language.ts";

/** What a command knows besides its own options. */
export interface RunContext {
	/** The language in which the program speaks. */
	readonly lang: Lang;
	/** Where the package lies: fonts/ and assets/ are below it. */
	readonly packageRoot: URL;
}
