import type { Span } from "../../../diagnostics/span.ts";
import type { Frame } from "../../../document/frame.ts";
import type { LaidBlock } from "../../block/laid-block.ts";
import type { BlockPart } from "./body-part.ts";

/** Something of the head as a part of the columns: in the flow, without a rail, to be divided from its neighbours. */
export const plainPart = (frame: Frame, span: Span, own: Partial<LaidBlock> = {}): BlockPart => {
	const laid: LaidBlock = {
		block: { kind: "note", tags: [], span, title: null, text: null, icon: null, note: "info" },
		alternatives: [{ frame, cost: 0 }],
		span: "column",
		spaceBefore: 0,
		breakAfter: 0,
		forcedBreak: null,
		grid: 0,
		rail: { kind: "none" },
		place: "flow",
		opensMode: null,
		opener: null,
		outline: null,
		...own,
	};
	return { kind: "block", laid, run: null, spaceBefore: laid.spaceBefore, forcedBreak: null };
};
