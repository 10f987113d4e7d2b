import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import type { DrawContext } from "./draw-context.ts";
import type { TextOptions } from "./text-options.ts";

/** How a text is set and what draws it: the same for all its paragraphs. */
export interface TextSetting {
	readonly style: TextStyle;
	readonly options: TextOptions;
	/** Whether the offsets of its characters are places of the manual; see `TextInk`. */
	readonly sourced: boolean;
	readonly context: DrawContext;
}
