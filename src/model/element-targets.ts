import { assertNever } from "../base/assert-never.ts";
import type { Condition } from "./condition.ts";
import { isLabelled, type ScreenElement, type Target, type TextElement } from "./screen.ts";

/** A target, and what it is of its element: all of it, one of its items, the title or the digits of a dialog. */
export interface ElementTarget<Label> {
	readonly element: ScreenElement<Label>;
	readonly target: Target<Label>;
	readonly part: "whole" | "item" | "title" | "digits";
}

/** What marks can name of elements and of those inside them, in reading order. */
export const targetsOf = <Label>(elements: readonly ScreenElement<Label>[]): readonly ElementTarget<Label>[] =>
	elements.flatMap((element) => [
		...partsOf(element).flatMap(([part, target]) => (target === null ? [] : [{ element, target, part }])),
		...(element.kind === "bottom" || element.kind === "card" ? targetsOf(element.children) : []),
	]);

type Part<Label> = readonly [ElementTarget<Label>["part"], Target<Label> | null];

const partsOf = <Label>(element: ScreenElement<Label>): readonly Part<Label>[] => {
	if (isLabelled(element)) return [["whole", element.target]];
	switch (element.kind) {
		case "radio":
		case "buttons":
		case "menu":
		case "tabs":
			return element.items.map((item): Part<Label> => ["item", item]);
		case "alert":
			return [
				["whole", element.target],
				["title", element.title],
				["digits", element.digits],
				...element.buttons.map((button): Part<Label> => ["item", button]),
			];
		case "picture":
		case "spinner":
		case "keypad":
		case "code":
		case "text":
		case "bottom":
		case "card":
			return [["whole", element.target]];
		case "then":
			return [];
		default:
			return assertNever(element);
	}
};

/** How elements of one stage become those of the next. */
export interface ElementMapping<From, To> {
	/** Whether an element or an item is kept; what is kept is unconditional from then on. */
	readonly keeps: (only: Condition) => boolean;
	/** A target's label or its `as`; null where there is none any more. */
	readonly label: (label: From) => To | null;
	/** Real words of a text. */
	readonly words: (label: From) => To;
}

/** The elements that are kept, with their labels mapped, and the items and elements inside them likewise. */
export const mapElements = <From, To>(
	elements: readonly ScreenElement<From>[],
	mapping: ElementMapping<From, To>,
): readonly ScreenElement<To>[] =>
	elements.filter(({ only }) => mapping.keeps(only)).map((element) => mapElement(element, mapping));

/** Of what is conditional no more. */
const ALWAYS: Condition = new Map();

const mapElement = <From, To>(element: ScreenElement<From>, mapping: ElementMapping<From, To>): ScreenElement<To> => {
	const one = (target: Target<From>): Target<To> => mapTarget(target, mapping);
	const optional = (target: Target<From> | null): Target<To> | null => (target === null ? null : one(target));
	const several = (targets: readonly Target<From>[]): readonly Target<To>[] =>
		targets.filter(({ only }) => mapping.keeps(only)).map(one);
	if (isLabelled(element)) return { ...element, only: ALWAYS, target: one(element.target) };
	switch (element.kind) {
		case "radio":
		case "buttons":
		case "menu":
		case "tabs":
			return { ...element, only: ALWAYS, items: several(element.items) };
		case "text":
			return mapText(element, mapping);
		case "bottom":
		case "card": {
			const children = mapElements(element.children, mapping);
			return { ...element, only: ALWAYS, target: optional(element.target), children };
		}
		case "alert":
			return {
				...element,
				only: ALWAYS,
				target: optional(element.target),
				title: optional(element.title),
				text: element.text === null ? null : mapText(element.text, mapping),
				digits: optional(element.digits),
				buttons: several(element.buttons),
			};
		case "picture":
			return { ...element, only: ALWAYS, target: optional(element.target) };
		case "spinner":
		case "keypad":
		case "code":
			return { ...element, only: ALWAYS, target: optional(element.target) };
		case "then":
			return { ...element, only: ALWAYS };
		default:
			return assertNever(element);
	}
};

const mapText = <From, To>(element: TextElement<From>, mapping: ElementMapping<From, To>): TextElement<To> => ({
	...element,
	only: ALWAYS,
	target: element.target === null ? null : mapTarget(element.target, mapping),
	content:
		element.content.kind === "lines" ? element.content : { kind: "words", label: mapping.words(element.content.label) },
});

const mapTarget = <From, To>(target: Target<From>, { label }: ElementMapping<From, To>): Target<To> => ({
	...target,
	only: ALWAYS,
	label: target.label === null ? null : label(target.label),
	as: target.as === null ? null : label(target.as),
});
