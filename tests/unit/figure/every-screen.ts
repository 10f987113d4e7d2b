import { drawPicture } from "../../../src/figure/screen/draw-picture.ts";
import type { PhoneAlternative } from "../../../src/figure/screen/phone-drawing.ts";
import type { EditionStepContent } from "../../../src/model/edition.ts";
import type { DrawContext } from "../../../src/text/paint/draw-context.ts";

/** A drawn phone of a manual, in one of its heights. */
export interface ManualScreen extends PhoneAlternative {
	readonly step: EditionStepContent;
	/** The first way of drawing it is 0. */
	readonly way: number;
}

/** Every phone of every step and conditional screen of an edition, in every height that it offers. */
export const drawEveryScreen = (context: DrawContext): readonly ManualScreen[] =>
	context.edition.blocks
		.flatMap((block): readonly EditionStepContent[] =>
			block.kind === "step" ? [block, ...block.alt.map(({ value }) => value)] : [],
		)
		.flatMap((step) => {
			const mode = context.edition.modes.get(step.mode);
			if (step.picture === null || mode === undefined) return [];
			const phones = drawPicture(step.picture, { mode, chrome: step.chrome, how: step.how }, context);
			return phones.flatMap(({ alternatives }) => alternatives.map((drawn, way) => ({ ...drawn, step, way })));
		});
