import { toMillimetres } from "../../base/length.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import type { FlowResult } from "../flow/flow-item.ts";
import type { BodyPart } from "./body-part.ts";

/** Reports what the columns could not do for some blocks: layout never refuses, but it says so. */
export const reportLayout = (parts: readonly BodyPart[], result: FlowResult<BodyPart>, context: DrawContext): void => {
	for (const { index, by } of result.overfull) {
		const part = parts[index];
		if (part === undefined || part.kind === "bar") continue;
		const millimetres = Math.ceil(toMillimetres(by));
		context.sink.report("layout/taller-than-column", part.laid.block.span, { millimetres });
	}
};
