import type { Frame } from "../../../document/frame.ts";
import type { Mode } from "../../../model/edition.ts";
import type { LaidBlock, OutlineMark } from "../../block/laid-block.ts";

/** The bar of a mode where a run of its steps begins; the page draws it, because it also repeats it. */
export interface BarPart {
	readonly kind: "bar";
	/** An index into the edition's runs. */
	readonly run: number;
	readonly mode: Mode;
	readonly span: "column" | "page";
	/** With the run's heading and destination. */
	readonly frame: Frame;
	readonly outline: OutlineMark;
	readonly forcedBreak: "column" | "page" | null;
}

/** A laid-out block, or a part of one. */
export interface BlockPart {
	readonly kind: "block";
	readonly laid: LaidBlock;
	/** The run whose rail it has beside it or ends; null where there is none. */
	readonly run: number | null;
	/** Space above it, where that is not the block's own (right under a mode bar). */
	readonly spaceBefore: number;
	readonly forcedBreak: "column" | "page" | null;
}

/** What stands in the columns, in reading order. */
export type BodyPart = BarPart | BlockPart;
