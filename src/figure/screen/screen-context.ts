import type { ContentLeaf } from "../../document/structure.ts";
import type { Mode } from "../../model/edition.ts";
import type { Chrome } from "../../model/manual.ts";
import type { MarkKind, ScreenElement, Target } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { Style } from "../../style/style.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import type { LabelCache } from "./laid-label.ts";

/** A part of a screen that marks can name, of an edition. */
export type ScreenTarget = Target<SourcedText>;

/** An element of a screen, of an edition. */
export type EditionElement = ScreenElement<SourcedText>;

/** What may be left out where a phone must be lower. */
export interface Reduction {
	/** At most so many greeked lines a text; null: as many as it says. */
	readonly lines: number | null;
	/** Whether pictures, spinners, keypads and codes of the screen are drawn. */
	readonly pictures: boolean;
	/** Whether links that nobody is to touch are drawn as they are; else as a bar, without a label not at all. */
	readonly links: boolean;
}

/** Additional space above and below a target, so that its marks cover no word. In points. */
export interface Spread {
	readonly before: number;
	readonly after: number;
}

/** What everything on one phone needs to know. */
export interface ScreenContext {
	readonly draw: DrawContext;
	readonly style: Style;
	/** What all items of this phone belong to. */
	readonly tag: ContentLeaf;
	/** The mode of the step. */
	readonly mode: Mode;
	readonly chrome: Chrome;
	readonly marks: ReadonlyMap<ScreenTarget, ReadonlySet<MarkKind>>;
	readonly reduction: Reduction;
	/** The share of the usual space between elements, where things stand in stacks of their own. */
	readonly looseness: number;
	readonly spread: ReadonlyMap<ScreenTarget, Spread>;
	readonly labels: LabelCache;
}

/** Whether a target carries this mark, or any. */
export const isMarked = (target: ScreenTarget, context: ScreenContext, mark?: MarkKind): boolean => {
	const marks = context.marks.get(target);
	return marks !== undefined && (mark === undefined || marks.has(mark));
};

/** Whether a target may not be left out: it has words, a name or a mark. */
export const isKept = (target: ScreenTarget, context: ScreenContext): boolean =>
	target.label !== null || target.as !== null || isMarked(target, context);
