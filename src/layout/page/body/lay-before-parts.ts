import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { layBeforeEntry, layBeforeHead } from "../head/lay-before.ts";
import type { BlockPart } from "./body-part.ts";
import { plainPart } from "./plain-part.ts";

/** A checklist that is too long for the head of page 1, as parts that may be split over columns. */
export const layBeforeParts = (context: DrawContext): readonly BlockPart[] => {
	const { before, span } = context.edition;
	if (before.length === 0) return [];
	return [
		plainPart(layBeforeHead(context), span, {
			spaceBefore: context.style.page.blockSpace,
			breakAfter: Number.POSITIVE_INFINITY,
		}),
		...before.map((entry) => plainPart(layBeforeEntry(entry, context), span, { place: "list-item" })),
	];
};
