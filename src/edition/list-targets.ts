import { type ElementTarget, targetsOf } from "../model/element-targets.ts";
import type { ScreenElement, Target } from "../model/screen.ts";
import type { SourcedText } from "../model/sourced-text.ts";

/** Something that a mark can name, and which of several phones side by side it is drawn in (from 0). */
export interface PlacedTarget {
	readonly target: Target<SourcedText>;
	readonly phone: number;
	/** Whether it is only a heading or a text to read: nothing to tap or to fill in. */
	readonly isHeading: boolean;
}

/** Everything of a drawn screen that a mark can name, top to bottom. */
export const listTargets = (elements: readonly ScreenElement<SourcedText>[]): readonly PlacedTarget[] => {
	let phone = 0;
	return elements.flatMap((element) => {
		if (element.kind === "then" && element.direction === "right") phone += 1;
		return targetsOf([element]).map((named) => ({ target: named.target, phone, isHeading: isHeading(named) }));
	});
};

const isHeading = ({ element, part }: ElementTarget<SourcedText>): boolean =>
	element.kind === "title" || element.kind === "text" || element.kind === "number" || part === "title";
