import type { Span } from "../diagnostics/span.ts";
import type { Condition } from "./condition.ts";
import type { IconName } from "./icon-name.ts";

/**
 * The drawn screens. `Label` is what a label is at a stage: in a `Manual` a text of each language with variables still
 * in it, in an `Edition` plain characters. A label of null (`~`) is drawn as a grey bar.
 *
 * What a mark can name is a `Target`: anything with a label or an `as`.
 */
export interface Target<Label> {
	readonly label: Label | null;
	/** The name for marks of what has no label. */
	readonly as: Label | null;
	readonly icon: IconName | null;
	/** Of an item of `buttons`, `radio`, `menu`, `tabs`: for which variants it is drawn; in an `Edition` always empty. */
	readonly only: Condition;
	readonly span: Span;
}

interface Common {
	/** For which variants it is drawn; in an `Edition` always empty. */
	readonly only: Condition;
	readonly span: Span;
}

/** The kinds of elements that have one label. */
const LABELLED_KINDS = [
	"title",
	"input",
	"select",
	"button",
	"button2",
	"link",
	"row",
	"corner",
	"banner",
	"store",
	"check",
	"toggle",
	"slider",
	"number",
	"digits",
] as const;

/** Elements of one label, drawn alike for marks. */
export interface LabelledElement<Label> extends Common {
	readonly kind: (typeof LABELLED_KINDS)[number];
	readonly target: Target<Label>;
}

/** Elements that hold several labels. Of `buttons` the last is the primary one. */
export interface ChoiceElement<Label> extends Common {
	readonly kind: "radio" | "buttons" | "menu" | "tabs";
	readonly items: readonly Target<Label>[];
}

/** Text of the screen: so many greeked lines, or real words, which are no label. */
export interface TextElement<Label> extends Common {
	readonly kind: "text";
	/** What marks can name where the element has an `as`, and its icon. */
	readonly target: Target<Label> | null;
	readonly content:
		| { readonly kind: "lines"; readonly count: number }
		| { readonly kind: "words"; readonly label: Label };
}

/** Elements inside elements. `bottom` is pinned above the lower edge, `card` is a dialog inside a web page. */
export interface GroupElement<Label> extends Common {
	readonly kind: "bottom" | "card";
	/** What marks can name where the element has an `as`: all of it; and its icon, drawn above it. */
	readonly target: Target<Label> | null;
	readonly children: readonly ScreenElement<Label>[];
}

/** A dialog of the operating system over a dimmed screen. */
export interface AlertElement<Label> extends Common {
	readonly kind: "alert";
	/** What marks can name where the element has an `as`: the whole dialog; and its icon, drawn above the title. */
	readonly target: Target<Label> | null;
	readonly title: Target<Label> | null;
	readonly text: TextElement<Label> | null;
	readonly digits: Target<Label> | null;
	readonly buttons: readonly Target<Label>[];
}

/** An illustration that only stands for one. */
export interface PictureElement<Label> extends Common {
	readonly kind: "picture";
	/** What marks can name where the element has an `as`. */
	readonly target: Target<Label> | null;
	readonly picture: IconName | "timeout";
}

/** `spinner`, `keypad` and `code` (a QR code of the reader's own screen, which cannot be scanned from the paper). */
export interface PlainElement<Label> extends Common {
	readonly kind: "spinner" | "keypad" | "code";
	/** What marks can name where the element has an `as`. */
	readonly target: Target<Label> | null;
}

/** `then`: the screen changes below this in the same phone (down), or goes on in the next one beside it (right). */
export interface ThenElement extends Common {
	readonly kind: "then";
	readonly direction: "down" | "right";
}

/** One element of a drawn screen. */
export type ScreenElement<Label> =
	| LabelledElement<Label>
	| ChoiceElement<Label>
	| TextElement<Label>
	| GroupElement<Label>
	| AlertElement<Label>
	| PictureElement<Label>
	| PlainElement<Label>
	| ThenElement;

/** Whether an element has one label, and nothing else that marks could name. */
export const isLabelled = <Label>(element: ScreenElement<Label>): element is LabelledElement<Label> =>
	LABELLED_KINDS.some((kind) => kind === element.kind);

/** What a mark tells the reader: tap here, enter or choose this, look at this, leave this alone. */
export const MARK_KINDS = ["tap", "enter", "look", "dont"] as const;
/** One of `MARK_KINDS`. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** How a tap is made where it is no plain tap. */
export type TapManner = "double" | "long" | "drag" | "right";

/** A mark as written: a label, an `as`, or `label#n`. */
export interface MarkName<Label> {
	readonly mark: MarkKind;
	readonly name: Label;
	readonly span: Span;
}

/** A box in fractions (0 to 1) of the uncropped picture: x, y, width, height. */
export interface FractionBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly span: Span;
}

/** A screenshot. `Label` as above, for the file's name and the alternative text. */
export interface Screenshot<Label> {
	readonly src: Label;
	readonly alt: Label;
	readonly crop: FractionBox | null;
	readonly redact: readonly FractionBox[];
	readonly marks: readonly { readonly mark: MarkKind; readonly box: FractionBox }[];
	readonly span: Span;
}
