import type { ModeId } from "../../../model/ids.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { comesFrom, stepAfter } from "../route/follow-steps.ts";
import type { BlockPart, BodyPart } from "./body-part.ts";

/** The mode of a part's run; null where no rail has to do with it. */
export const modeOf = (part: BlockPart, context: DrawContext): ModeId | null =>
	part.run === null ? null : (context.edition.runs[part.run]?.mode ?? null);

/**
 * The mode that goes on after the last part of a column: its run has more steps elsewhere, or a switch that ends it. To
 * a box at the end no rail points.
 */
export const modeGoingOn = (last: BodyPart, next: BodyPart | undefined, context: DrawContext): ModeId | null => {
	if (next === undefined || next.kind === "bar" || next.run === null || next.run !== last.run) return null;
	if (next.laid.rail.kind === "end" && next.laid.block.kind !== "switch") return null;
	return isForOthers(last, next, context) ? null : modeOf(next, context);
};

/** Whether the readers of one step have no way on in its run, though it goes on for others. */
const isForOthers = (last: BodyPart, next: BlockPart, { edition }: DrawContext): boolean => {
	if (last.kind === "bar" || last.laid.block.kind !== "step" || next.laid.block.kind !== "step") return false;
	const { id } = last.laid.block;
	if (next.laid.block.id === id || comesFrom(next.laid.block.id, id, edition)) return false;
	const own = stepAfter(id, edition);
	return own === null || edition.steps.get(own)?.run !== next.run;
};
