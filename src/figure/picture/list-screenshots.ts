import type { Edition, EditionStepContent } from "../../model/edition.ts";
import type { Device } from "../../model/manual.ts";
import type { Screenshot } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";

/** A screenshot with the device of the mode that it is shown in. */
export interface UsedScreenshot {
	readonly image: Screenshot<SourcedText>;
	readonly device: Device;
}

/** Every screenshot of an edition's steps and conditional screens, in reading order. */
export const listScreenshots = (edition: Edition): readonly UsedScreenshot[] =>
	edition.blocks
		.flatMap((block): readonly EditionStepContent[] =>
			block.kind === "step" ? [block, ...block.alt.map(({ value }) => value)] : [],
		)
		.flatMap(({ picture, mode }) =>
			picture?.kind === "image" ? [{ image: picture.image, device: edition.modes.get(mode)?.device ?? "phone" }] : [],
		);
