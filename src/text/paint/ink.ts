import type { Color } from "../../base/color.ts";
import type { Frame } from "../../document/frame.ts";
import type { LinkTarget, Tag } from "../../document/item.ts";

/** A link whose words are being laid out; compared by identity. */
export interface LinkMark {
	readonly target: LinkTarget;
	/** What it does, in words. */
	readonly description: string;
}

/** Words that are underlined together, compared by identity: one line under each stretch of them. */
export interface UnderlineMark {
	readonly color: Color;
}

/** What the pieces of a line carry through the line layout. */
export type Ink = TextInk | BadgeInk;

/** Characters. */
export interface TextInk {
	readonly kind: "text";
	readonly color: Color;
	readonly tag: Tag;
	readonly link: LinkMark | null;
	readonly underline: UnderlineMark | null;
	/** Whether the offsets are places of the manual; false for the page's own words. */
	readonly sourced: boolean;
}

/** A drawn thing inside a line: a step's number on its shape. */
export interface BadgeInk {
	readonly kind: "badge";
	/** Its items carry their tags already. */
	readonly frame: Frame;
	/** From the baseline up to the frame's top. */
	readonly rise: number;
	readonly link: LinkMark | null;
	readonly underline: UnderlineMark | null;
}
