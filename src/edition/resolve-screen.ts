import { assertNever } from "../base/assert-never.ts";
import type { Condition } from "../model/condition.ts";
import type { LocalizedLabel } from "../model/manual.ts";
import { isLabelled, type ScreenElement, type Target, type TextElement } from "../model/screen.ts";
import type { SourcedText } from "../model/sourced-text.ts";
import type { TextScope } from "./edition-context.ts";
import { resolveLabel, resolveOptionalLabel } from "./resolve-label.ts";

/** In an edition nothing is conditional any more. */
const ALWAYS: Condition = new Map();

/** The elements of a drawn screen that the edition keeps, their labels in its language. */
export const resolveScreen = (
	elements: readonly ScreenElement<LocalizedLabel>[],
	scope: TextScope,
): readonly ScreenElement<SourcedText>[] =>
	elements
		.filter((element) => scope.context.variants.keeps(element.only))
		.map((element) => resolveElement(element, scope));

const resolveElement = (element: ScreenElement<LocalizedLabel>, scope: TextScope): ScreenElement<SourcedText> => {
	if (isLabelled(element)) return { ...element, only: ALWAYS, target: resolveItem(element.target, scope) };
	switch (element.kind) {
		case "radio":
		case "buttons":
		case "menu":
		case "tabs":
			return { ...element, only: ALWAYS, items: resolveItems(element.items, scope) };
		case "text":
			return resolveTextElement(element, scope);
		case "bottom":
		case "card":
			return {
				...element,
				only: ALWAYS,
				target: resolveNamed(element.target, scope),
				children: resolveScreen(element.children, scope),
			};
		case "alert":
			return {
				...element,
				only: ALWAYS,
				target: resolveNamed(element.target, scope),
				title: element.title === null ? null : resolveItem(element.title, scope),
				text: element.text === null ? null : resolveTextElement(element.text, scope),
				digits: element.digits === null ? null : resolveItem(element.digits, scope),
				buttons: resolveItems(element.buttons, scope),
			};
		case "picture":
			return { ...element, only: ALWAYS, target: resolveNamed(element.target, scope) };
		case "spinner":
		case "keypad":
		case "code":
			return { ...element, only: ALWAYS, target: resolveNamed(element.target, scope) };
		case "then":
			return { ...element, only: ALWAYS };
		default:
			return assertNever(element);
	}
};

const resolveNamed = (target: Target<LocalizedLabel> | null, scope: TextScope): Target<SourcedText> | null =>
	target === null ? null : resolveItem(target, scope);

const resolveTextElement = (element: TextElement<LocalizedLabel>, scope: TextScope): TextElement<SourcedText> => ({
	...element,
	only: ALWAYS,
	target: resolveNamed(element.target, scope),
	content:
		element.content.kind === "lines"
			? element.content
			: { kind: "words", label: resolveLabel(element.content.label, scope) },
});

const resolveItems = (items: readonly Target<LocalizedLabel>[], scope: TextScope): readonly Target<SourcedText>[] =>
	items.filter((item) => scope.context.variants.keeps(item.only)).map((item) => resolveItem(item, scope));

const resolveItem = (target: Target<LocalizedLabel>, scope: TextScope): Target<SourcedText> => ({
	...target,
	only: ALWAYS,
	label: resolveOptionalLabel(target.label, scope),
	as: resolveOptionalLabel(target.as, scope),
});
