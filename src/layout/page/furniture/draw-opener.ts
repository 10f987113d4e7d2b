import { emptyFrame, type Frame } from "../../../document/frame.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import type { BlockPart } from "../body/body-part.ts";
import { modeOf } from "../body/rail-modes.ts";
import { toArtifact } from "../piece/artifact-frame.ts";
import { joinStack } from "../piece/draw-row.ts";
import { drawContinuedBar } from "./draw-mode-bar.ts";

/** What stands over a part at the top of a column, with the space under it. `barBottom`: where a bar in it ends. */
export interface Opener {
	readonly frame: Frame;
	readonly barBottom: number | null;
}

/**
 * The opener of a part: the bar of its mode once more (every column opens with one, TOKENS.md section 5), and what the
 * block itself repeats. Null where there is neither. `bars` keeps the bars that were drawn.
 */
export const drawOpener = (part: BlockPart, bars: Map<string, Frame>, context: DrawContext): Opener | null => {
	const bar = continuedBar(part, bars, context);
	const repeated = part.laid.opener === null ? null : toArtifact(part.laid.opener, "layout");
	if (bar === null && repeated === null) return null;
	const space = emptyFrame(0, context.style.page.barSpace);
	const frame = joinStack([...(bar === null ? [] : [bar, space]), ...(repeated === null ? [] : [repeated])], 0);
	return { frame, barBottom: bar === null ? null : bar.height };
};

const continuedBar = (part: BlockPart, bars: Map<string, Frame>, context: DrawContext): Frame | null => {
	const { rail, block, span } = part.laid;
	if (span === "page" || rail.kind === "none") return null;
	// The box at the end stands for itself; a switch still belongs to the mode that it leads away from.
	if (rail.kind === "end" && block.kind !== "switch") return null;
	const id = modeOf(part, context);
	const mode = id === null ? undefined : context.edition.modes.get(id);
	if (id === null || mode === undefined || mode.look === "preparation" || part.laid.opensMode !== null) return null;
	const known = bars.get(id) ?? drawContinuedBar(mode, context);
	bars.set(id, known);
	return known;
};
