import { assertNever } from "../../base/assert-never.ts";
import type { AlertElement } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import { layButton, layButtonRow } from "./lay-buttons.ts";
import { layField, layOption, laySlider, layToggle } from "./lay-fields.ts";
import { layGroup, layNamedText } from "./lay-group.ts";
import { layMenu, layRow } from "./lay-lists.ts";
import { layDigits, layNumber } from "./lay-numbers.ts";
import { layPicture, layPlain, layStore, layThen } from "./lay-pictures.ts";
import { layTabs } from "./lay-tabs.ts";
import { layCorner, layLink, layText, layTitle } from "./lay-texts.ts";
import type { Piece } from "./piece.ts";
import type { EditionElement, ScreenContext, ScreenTarget } from "./screen-context.ts";

/** The elements of one phone by where they are drawn. */
export interface SortedElements {
	readonly corners: readonly EditionElement[];
	readonly flow: readonly EditionElement[];
	readonly bottom: readonly EditionElement[];
	readonly alerts: readonly AlertElement<SourcedText>[];
	readonly banners: readonly ScreenTarget[];
}

/**
 * Sorts elements into the layers of a screen. Cards only group: their elements flow like the others, and stay together
 * where the card has a name or an icon.
 */
export const sortElements = (elements: readonly EditionElement[]): SortedElements => {
	const flat = elements.flatMap(openCard);
	// A pinned group with a name is a card with that name.
	const bottom = flat.flatMap((element) => (element.kind === "bottom" ? openCard({ ...element, kind: "card" }) : []));
	const all = [...flat, ...bottom];
	return {
		corners: all.filter(({ kind }) => kind === "corner"),
		flow: flat.filter(flows),
		bottom: bottom.filter(flows),
		alerts: all.flatMap((element) => (element.kind === "alert" ? [element] : [])),
		banners: all.flatMap((element) => (element.kind === "banner" ? [element.target] : [])),
	};
};

const flows = ({ kind }: EditionElement): boolean =>
	kind !== "bottom" && kind !== "alert" && kind !== "banner" && kind !== "corner";

const openCard = (element: EditionElement): readonly EditionElement[] => {
	if (element.kind !== "card") return [element];
	const children = element.children.flatMap(openCard);
	if (element.target === null) return children;
	return [...children.filter((child) => !flows(child)), { ...element, children: children.filter(flows) }];
};

/** Elements whose neighbours of the same kind stand close together. */
const GROUPED: ReadonlySet<EditionElement["kind"]> = new Set(["row", "radio", "check"]);

/** Lays out elements of one layer, in order; groups of rows and options have space around them, not inside. */
export const layElements = (
	elements: readonly EditionElement[],
	measure: number,
	context: ScreenContext,
): readonly Piece[] =>
	elements.flatMap((element, index) => {
		const pieces = layElement(element, measure, context);
		if (!GROUPED.has(element.kind)) return pieces;
		const space = context.style.mm(element.kind === "row" ? 1 : 0.5);
		const opens = elements[index - 1]?.kind !== element.kind;
		const closes = elements[index + 1]?.kind !== element.kind;
		return pieces.map((piece, part) => ({
			...piece,
			above: piece.above + (opens && part === 0 ? space : 0),
			below: piece.below + (closes && part === pieces.length - 1 ? space : 0),
		}));
	});

const layElement = (element: EditionElement, measure: number, context: ScreenContext): readonly Piece[] => {
	const start = { measure, align: "start" } as const;
	switch (element.kind) {
		case "title":
			return [layTitle(element.target, start, context)];
		case "text":
			return [
				element.target === null
					? layText(element, start, context)
					: layNamedText(element, element.target, start, context),
			];
		case "link":
			return [layLink(element.target, start, context)];
		case "corner":
			return [layCorner(element.target, measure, context)];
		case "input":
		case "select":
			return [layField(element.target, element.kind, measure, context)];
		case "check":
			return [layOption(element.target, "check", measure, context)];
		case "radio":
			return element.items.map((target) => layOption(target, "radio", measure, context));
		case "toggle":
			return [layToggle(element.target, measure, context)];
		case "slider":
			return [laySlider(element.target, measure, context)];
		case "button":
			return [layButton(element.target, "primary", measure, context)];
		case "button2":
			return [layButton(element.target, "secondary", measure, context)];
		case "buttons":
			return [layButtonRow(element.items, measure, context)];
		case "row":
			return [layRow(element.target, measure, context)];
		case "menu":
			return [layMenu(element.items, measure, context)];
		case "tabs":
			return layTabs(element.items, measure, context);
		case "number":
			return [layNumber(element.target, measure, context)];
		case "digits":
			return [layDigits(element.target, measure, context)];
		case "store":
			return [layStore(element.target, measure, context)];
		case "picture":
			if (element.target === null && !context.reduction.pictures) return [];
			return [nameDrawing(layPicture(element.picture, measure, context), element.target, measure, context)];
		case "spinner":
		case "keypad":
			if (element.target === null && !context.reduction.pictures) return [];
			return [nameDrawing(layPlain(element, measure, context), element.target, measure, context)];
		case "code":
			return [nameDrawing(layPlain(element, measure, context), element.target, measure, context)];
		case "then":
			return [layThen(measure, context)];
		case "card":
			return [layGroup(element, layElements(element.children, measure, context), measure, context)];
		case "bottom":
		case "alert":
		case "banner":
			// Sorted into layers of their own.
			return [];
		default:
			return assertNever(element);
	}
};

/** A drawing without a label that marks can name by its `as`: it is kept whatever else is dropped. */
const nameDrawing = (piece: Piece, target: ScreenTarget | null, measure: number, context: ScreenContext): Piece => {
	if (target === null) return piece;
	const box = { x: 0, y: 0, width: measure, height: piece.height };
	const space = context.style.mm(1);
	const targets = [{ target, box, ring: "button", tip: 0.72, roomInside: false }] as const;
	return { ...piece, above: piece.above + space, below: piece.below + space, kept: true, targets };
};
