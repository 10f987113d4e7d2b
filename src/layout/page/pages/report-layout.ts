import { toMillimetres } from "../../../base/length.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import type { FlowPages, FlowResult } from "../../flow/flow-item.ts";
import type { BodyPart } from "../body/body-part.ts";

/**
 * Reports what there is to say of the drawings that were chosen, and what the columns could not do for some blocks:
 * layout never refuses, but it says so.
 */
export const reportLayout = (
	parts: readonly BodyPart[],
	flow: { readonly pages: FlowPages; readonly result: FlowResult<BodyPart>; readonly headGoesOn: boolean },
	context: DrawContext,
): void => {
	const { pages, result, headGoesOn } = flow;
	const first = parts.find((part) => part.kind === "block");
	// A head that goes on in the columns has been reported: it is what takes the room.
	if (first !== undefined && result.places[0]?.page === 1 && !headGoesOn) {
		const millimetres = Math.floor(toMillimetres(pages.first.bottom - pages.first.top));
		context.sink.report("layout/empty-first-page", first.laid.block.span, { millimetres });
	}
	for (const { index, alternative } of result.places) {
		const part = parts[index];
		const frame = part?.kind === "block" ? part.laid.alternatives[alternative]?.frame : undefined;
		for (const remark of frame?.remarks ?? []) remark.passOn(context.sink);
	}
	for (const { index, by } of result.overfull) {
		const part = parts[index];
		if (part === undefined || part.kind === "bar") continue;
		const millimetres = Math.ceil(toMillimetres(by));
		context.sink.report("layout/taller-than-column", part.laid.block.span, { millimetres });
	}
};
