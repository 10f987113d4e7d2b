/** The formats of messages (cli.md). */
export const MESSAGE_FORMATS = ["human", "short", "json", "github"] as const;

type MessageFormat = (typeof MESSAGE_FORMATS)[number];

/** The sample manuals of `init`, in assets/templates. */
export const TEMPLATES = ["mfa", "wifi", "vpn", "poster"] as const;

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

/** Options of `init`. */
export interface InitOptions {
	readonly template: (typeof TEMPLATES)[number];
}
