import { isJapanese } from "../../../base/language.ts";
import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { moveFrame } from "../../../document/move-frame.ts";
import { LAYOUT } from "../../../figure/badge/shape-item.ts";
import type { StepEntry } from "../../../model/edition.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import type { BlockPart } from "../body/body-part.ts";
import { modeOf } from "../body/rail-modes.ts";
import { toArtifact } from "../piece/artifact-frame.ts";
import { joinStack } from "../piece/draw-row.ts";
import { setLine } from "../piece/set-text.ts";
import { drawContinuedBar } from "./draw-mode-bar.ts";

/** What stands over a part at the top of a column, with the space under it. `barBottom`: where a bar in it ends. */
export interface Opener {
	readonly frame: Frame;
	readonly barBottom: number | null;
}

/**
 * The opener of a part: the bar of its mode once more (every column opens with one, TOKENS.md section 5), with the number
 * of a step that began elsewhere, and what the block itself repeats. Null where there is neither. `bars` keeps the bars
 * that were drawn.
 */
export const drawOpener = (part: BlockPart, bars: Map<string, Frame>, context: DrawContext): Opener | null => {
	const step = partedStep(part, context);
	const bar = continuedBar(part, step, bars, context);
	const repeated = part.laid.opener === null ? null : toArtifact(part.laid.opener, "layout");
	const head = step === null || bar !== null ? null : drawStepLine(step, context);
	if (bar === null && repeated === null && head === null) return null;
	const space = emptyFrame(0, context.style.page.barSpace);
	const under = [head, repeated].filter((frame) => frame !== null);
	const frame = joinStack([...(bar === null ? [] : [bar, space]), ...under], 0);
	return { frame, barBottom: bar === null ? null : bar.height };
};

/** The step that a part belongs to which is not its first: its conditional screens, notes and codes. */
const partedStep = ({ laid }: BlockPart, { edition }: DrawContext): StepEntry | null => {
	const { block, outline, span } = laid;
	// Only a step's first part is in the outline.
	const parted = block.kind === "step" && outline === null && span === "column";
	return parted ? (edition.steps.get(block.id) ?? null) : null;
};

/** 手順1 つづき, where no bar says it. */
const drawStepLine = (step: StepEntry, context: DrawContext): Frame => {
	const { page, type } = context.style;
	const words = setLine(sayStep(step, context), { ...type.pointer, weight: "bold" }, LAYOUT, context);
	return moveFrame({ ...words, height: page.pointerHeight }, page.textOffset, 0);
};

const sayStep = (step: StepEntry, { edition }: DrawContext): string =>
	[step.name, edition.words.continued].join(isJapanese(edition.lang) ? "\u3000" : " ");

const continuedBar = (
	part: BlockPart,
	step: StepEntry | null,
	bars: Map<string, Frame>,
	context: DrawContext,
): Frame | null => {
	const { rail, span } = part.laid;
	// A box at the end stands for itself, and a switch shows the mode that it leads away from.
	if (span === "page" || rail.kind === "none" || rail.kind === "end") return null;
	const id = modeOf(part, context);
	const mode = id === null ? undefined : context.edition.modes.get(id);
	if (id === null || mode === undefined || mode.look === "preparation" || part.laid.opensMode !== null) return null;
	const side = step === null ? context.edition.words.continued : sayStep(step, context);
	const key = `${id} ${side}`;
	const known = bars.get(key) ?? drawContinuedBar(mode, side, context);
	bars.set(key, known);
	return known;
};
