/** The formats of messages (cli.md). */
export type MessageFormat = "human" | "short" | "json" | "github";

/** Options that every command which reads a manual has. */
export interface ReadOptions {
	readonly messageFormat: MessageFormat;
	readonly strict: boolean;
	readonly quiet: boolean;
}

/** Options of `build`. */
export interface BuildOptions extends ReadOptions {
	readonly output?: string;
	readonly set: ReadonlyMap<string, string>;
	readonly onlyLang?: string;
	readonly date?: string;
}
