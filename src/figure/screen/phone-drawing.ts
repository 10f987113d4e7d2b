import type { Frame } from "../../document/frame.ts";

/** One phone or window of a picture, in the heights in which it can be drawn. */
export interface PhoneDrawing {
	/** The best one first; each is lower than the one before, and costs more (points of white, as in `layout/flow`). */
	readonly alternatives: readonly [PhoneAlternative, ...PhoneAlternative[]];
}

export interface PhoneAlternative {
	/** Hand and caption may leave it: by 3 mm to the right and 4 mm below. */
	readonly frame: Frame;
	readonly cost: number;
}
