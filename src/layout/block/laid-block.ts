import type { Frame } from "../../document/frame.ts";
import type { EditionBlock } from "../../model/edition.ts";
import type { ModeId } from "../../model/ids.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";

/** What a block may ask when it is laid out. */
export interface BlockContext extends DrawContext {
	/**
	 * The mode whose rail passes beside the block, because steps of one run stand before and after it: a block that is
	 * no step then leaves the rail's lane free. Null where no rail passes.
	 */
	readonly passing: ModeId | null;
}

/** One way of drawing a block. */
export interface LaidAlternative {
	/** As wide as the column, or as the content where the block spans the page; marks may leave it by 3 mm. */
	readonly frame: Frame;
	/** 0 for the best way. */
	readonly cost: number;
}

/** What a block has to do with the rail of a mode (TOKENS.md section 5). */
export type RailPart =
	/** No rail beside it: one that comes from above has its end before it. */
	| { readonly kind: "none" }
	/** A step: the rail runs behind its number. `badgeY` is the number's centre from the frame's top. */
	| { readonly kind: "step"; readonly mode: ModeId; readonly badgeY: number }
	/** The rail passes on the left over the whole height. */
	| { readonly kind: "passing"; readonly mode: ModeId }
	/** The rail that comes from above runs into the top edge (a switch, the done box). */
	| { readonly kind: "end" };

/** How the page puts a block's structure into the tree. */
export type StructurePlace =
	/** Its nodes are `LI`s: neighbours of one run share an `L`. */
	| "list-item"
	/** A section's heading: what follows belongs to its `Sect`. */
	| "section"
	/** The heading of a mode run, in a switch that is a mode bar. */
	| "mode"
	/** Paragraphs, tables and headings of their own. */
	| "flow"
	/** Nothing: the nodes are in the frame of an earlier part of the same block. */
	| "with-previous";

/** An entry for the outline, leading to a destination that the frame defines. */
export interface OutlineMark {
	readonly level: "section" | "mode" | "path" | "step" | "block";
	/** Plain characters. */
	readonly title: string;
	readonly destination: string;
}

/** A block, or a part of one that may be split, ready for the column breaker. Lengths in points. */
export interface LaidBlock {
	readonly block: EditionBlock;
	/** The preferred one first; at least one. */
	readonly alternatives: readonly [LaidAlternative, ...LaidAlternative[]];
	readonly span: "column" | "page";
	/** Falls away at the top of a column. */
	readonly spaceBefore: number;
	/** What a break after it costs: 0 is a good place, Infinity forbids it. */
	readonly breakAfter: number;
	/** A break asked for before this block (`break`, which itself draws nothing). */
	readonly forcedBreak: "column" | "page" | null;
	/** The multiple of which its height should be; 0: any. */
	readonly grid: number;
	readonly rail: RailPart;
	readonly place: StructurePlace;
	/** The mode whose bar this block is itself (a switch in compact density): the page draws none after it. */
	readonly opensMode: ModeId | null;
	/**
	 * What must stand above it, all artifacts, where a column begins with it, with its space below (a table's head row
	 * again). Null for most; a step's mode bar is the page's.
	 */
	readonly opener: Frame | null;
	readonly outline: OutlineMark | null;
}

/**
 * A `break` draws nothing: `layBlock` gives one with an empty frame of height 0 and `forcedBreak` set, which the page
 * hands on to the next block.
 */
export type LayBlock = (block: EditionBlock, context: BlockContext) => readonly LaidBlock[];
