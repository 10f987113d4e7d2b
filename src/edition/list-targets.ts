import { assertNever } from "../base/assert-never.ts";
import { isLabelled, type ScreenElement, type Target } from "../model/screen.ts";
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
	return elements.flatMap(unfold).flatMap((element) => {
		if (element.kind === "then" && element.direction === "right") phone += 1;
		return targetsOf(element).map((target) => ({ target, phone, isHeading: isHeading(element, target) }));
	});
};

/** An element, and those inside it. */
const unfold = (element: ScreenElement<SourcedText>): readonly ScreenElement<SourcedText>[] =>
	element.kind === "bottom" || element.kind === "card" ? [element, ...element.children.flatMap(unfold)] : [element];

const isHeading = (element: ScreenElement<SourcedText>, target: Target<SourcedText>): boolean =>
	element.kind === "title" ||
	element.kind === "text" ||
	element.kind === "number" ||
	(element.kind === "alert" && element.title === target);

const targetsOf = (element: ScreenElement<SourcedText>): readonly Target<SourcedText>[] => {
	if (isLabelled(element)) return [element.target];
	switch (element.kind) {
		case "radio":
		case "buttons":
		case "menu":
		case "tabs":
			return element.items;
		case "alert":
			return [element.target, element.title, element.digits, ...element.buttons].filter((target) => target !== null);
		case "picture":
		case "spinner":
		case "keypad":
		case "code":
		case "text":
		case "bottom":
		case "card":
			return element.target === null ? [] : [element.target];
		case "then":
			return [];
		default:
			return assertNever(element);
	}
};
