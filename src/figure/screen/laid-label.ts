import type { Rect } from "../../base/rect.ts";
import type { GlyphRun } from "../../document/item.ts";

/** A label laid out at (0, 0) in its measure. */
export interface LaidLabel {
	readonly height: number;
	/** Of the widest line. */
	readonly width: number;
	readonly leading: number;
	readonly size: number;
	readonly lineCount: number;
	readonly items: readonly GlyphRun[];
	/** What each line's ink covers. */
	readonly words: readonly Rect[];
	/** From the top, one a line. */
	readonly baselines: readonly number[];
	/** Whether it has more lines than the design means. */
	readonly wrapped: boolean;
	/** Whether a line ends inside a word, because the word is wider than the measure. */
	readonly broken: boolean;
}

/** Labels already laid out, because a screen is composed several times. */
export type LabelCache = Map<string, LaidLabel>;
