import type { EditionElement } from "./screen-context.ts";

/** A screen's elements by the phone on which they are drawn: `then: →` starts the next one. At least one. */
export const splitPhones = (elements: readonly EditionElement[]): readonly (readonly EditionElement[])[] => {
	const phones: EditionElement[][] = [[]];
	for (const element of elements) {
		if (element.kind === "then" && element.direction === "right") phones.push([]);
		else phones.at(-1)?.push(element);
	}
	return phones;
};

/**
 * One phone's elements as two phones of about as many each, for a screen that no column holds: it goes on in the second
 * as after scrolling. Groups, menus and lists of options are divided, too. Null where there is nothing to divide.
 */
export const halvePhone = (
	elements: readonly EditionElement[],
): readonly [readonly EditionElement[], readonly EditionElement[]] | null => {
	const count = countParts(elements);
	return count < 2 ? null : splitAfter(elements, Math.ceil(count / 2));
};

const countParts = (elements: readonly EditionElement[]): number =>
	elements.reduce((sum, element) => sum + partsOf(element), 0);

const partsOf = (element: EditionElement): number => {
	switch (element.kind) {
		case "card":
		case "bottom":
			return countParts(element.children);
		case "menu":
		case "radio":
			return element.items.length;
		default:
			return 1;
	}
};

const splitAfter = (
	elements: readonly EditionElement[],
	parts: number,
): readonly [readonly EditionElement[], readonly EditionElement[]] => {
	const first: EditionElement[] = [];
	const second: EditionElement[] = [];
	let left = parts;
	for (const element of elements) {
		const own = partsOf(element);
		if (own <= left) first.push(element);
		else if (left <= 0) second.push(element);
		else {
			const [upper, lower] = splitElement(element, left);
			first.push(upper);
			second.push(lower);
		}
		left -= own;
	}
	return [first, second];
};

const splitElement = (element: EditionElement, parts: number): readonly [EditionElement, EditionElement] => {
	switch (element.kind) {
		case "card":
		case "bottom": {
			const [upper, lower] = splitAfter(element.children, parts);
			return [
				{ ...element, children: upper },
				{ ...element, children: lower },
			];
		}
		case "menu":
		case "radio":
			return [
				{ ...element, items: element.items.slice(0, parts) },
				{ ...element, items: element.items.slice(parts) },
			];
		default:
			throw new Error(`a ${element.kind} has no parts`);
	}
};
