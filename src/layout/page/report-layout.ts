import { toMillimetres } from "../../base/length.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import type { FlowResult } from "../flow/flow-item.ts";
import type { BodyPart } from "./body-part.ts";

/**
 * Reports what there is to say of the drawings that were chosen, and what the columns could not do for some blocks:
 * layout never refuses, but it says so.
 */
export const reportLayout = (parts: readonly BodyPart[], result: FlowResult<BodyPart>, context: DrawContext): void => {
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
