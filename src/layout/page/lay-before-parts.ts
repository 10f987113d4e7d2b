import type { Frame } from "../../document/frame.ts";
import type { EditionBlock } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import type { BlockPart } from "./body-part.ts";
import { layBeforeEntry, layBeforeHead } from "./lay-before.ts";

/** A checklist that is too long for the head of page 1, as parts that may be split over columns. */
export const layBeforeParts = (context: DrawContext): readonly BlockPart[] => {
	const { edition } = context;
	const block: EditionBlock = {
		kind: "note",
		tags: [],
		span: edition.span,
		title: null,
		text: null,
		icon: null,
		note: "info",
	};
	const partOf = (frame: Frame, given: { readonly first: boolean }): BlockPart => ({
		kind: "block",
		laid: {
			block,
			alternatives: [{ frame, cost: 0 }],
			span: "column",
			spaceBefore: 0,
			breakAfter: given.first ? Number.POSITIVE_INFINITY : 0,
			forcedBreak: null,
			grid: 0,
			rail: { kind: "none" },
			place: given.first ? "flow" : "list-item",
			opensMode: null,
			opener: null,
			outline: null,
		},
		run: null,
		spaceBefore: 0,
		forcedBreak: null,
	});
	const entries = edition.before.map((entry) => layBeforeEntry(entry, context));
	return [partOf(layBeforeHead(context), { first: true }), ...entries.map((frame) => partOf(frame, { first: false }))];
};
