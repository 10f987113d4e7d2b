import type { CutForm } from "./composed-screen.ts";
import type { EditionElement, Reduction } from "./screen-context.ts";

/** One way of drawing a phone. */
export interface PhoneVariant {
	/** Whole, or cut with the elements so close. */
	readonly form: "whole" | CutForm["spacing"];
	readonly reduction: Reduction;
	readonly dropsTrailing?: boolean;
	readonly cost: number;
}

const ALL: Reduction = { lines: null, pictures: true, links: true };
const FEW_LINES: Reduction = { lines: 1, pictures: true, links: true };
const NO_PICTURES: Reduction = { lines: 1, pictures: false, links: true };
const LEAST: Reduction = { lines: 0, pictures: false, links: false };

/**
 * In the order of the ladder; a cost is what it is worth in points of white to see the better one. Growing by a module
 * of 6 mm comes before anything is left out.
 */
export const COMFORTABLE_LADDER: readonly [PhoneVariant, ...PhoneVariant[]] = [
	{ form: "whole", reduction: ALL, cost: 0 },
	{ form: "whole", reduction: FEW_LINES, cost: 24 },
	{ form: "whole", reduction: NO_PICTURES, cost: 48 },
	{ form: "usual", reduction: ALL, cost: 72 },
	{ form: "usual", reduction: FEW_LINES, cost: 96 },
	{ form: "usual", reduction: NO_PICTURES, cost: 120 },
	{ form: "tight", reduction: NO_PICTURES, cost: 150 },
	{ form: "usual", reduction: NO_PICTURES, dropsTrailing: true, cost: 240 },
	{ form: "tight", reduction: NO_PICTURES, dropsTrailing: true, cost: 300 },
];

/**
 * TOKENS.md section 11: always cut, one greeked line, no pictures, nothing under what is marked; closer where that saves
 * a page.
 */
export const COMPACT_LADDER: readonly [PhoneVariant, ...PhoneVariant[]] = [
	{ form: "usual", reduction: NO_PICTURES, dropsTrailing: true, cost: 0 },
	{ form: "tight", reduction: NO_PICTURES, dropsTrailing: true, cost: 24 },
	{ form: "closest", reduction: LEAST, dropsTrailing: true, cost: 48 },
];

/** An element, or what a group of them holds. */
export const openGroup = (element: EditionElement): readonly EditionElement[] =>
	element.kind === "card" || element.kind === "bottom" ? element.children.flatMap(openGroup) : [element];

/** Whether there is anything that this variant would leave out. */
export const canBeLower = ({ form, reduction }: PhoneVariant, elements: readonly EditionElement[]): boolean => {
	if (reduction === ALL || form === "tight" || form === "closest") return true;
	return elements.some((element) => {
		if (element.kind === "picture" || element.kind === "spinner" || element.kind === "keypad")
			return !reduction.pictures;
		const text = element.kind === "alert" ? element.text : element.kind === "text" ? element : null;
		return reduction.pictures && text?.content.kind === "lines" && text.content.count > 1;
	});
};

/** Of a ladder the ways that end in a wave. */
export const cutOnly = (
	ladder: readonly [PhoneVariant, ...PhoneVariant[]],
): readonly [PhoneVariant, ...PhoneVariant[]] => {
	const [first, ...others] = ladder.filter(({ form, dropsTrailing }) => form !== "whole" && dropsTrailing !== true);
	return [{ ...(first ?? ladder[0]), dropsTrailing: false, cost: 0 }, ...others];
};
