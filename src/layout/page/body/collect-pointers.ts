import type { Edition, EditionBlock, EditionStep } from "../../../model/edition.ts";
import type { StepId } from "../../../model/ids.ts";
import type { EditionText } from "../../../model/inline.ts";
import { comesFrom, stepAfter } from "../route/follow-steps.ts";
import type { BodyPart } from "./body-part.ts";

/** Where the text goes on after a column. */
export interface Pointer {
	readonly step: StepId;
	/** The labels of the readers that it is for; none: for everybody. */
	readonly tags: readonly EditionText[];
}

/** Blocks over which a reader's eye goes on to the next step; all others end a thread. */
const BETWEEN_STEPS: ReadonlySet<EditionBlock["kind"]> = new Set(["switch", "note", "text"]);

/**
 * For each part the step with which the text goes on after it (つづき ④ …), or null where no pointer is wanted: at the
 * end of a thread. Where a step itself goes on, its own number. Where what comes next on the page is for other readers, the
 * pointer leads the readers of the last step past it, and says so.
 */
export const collectPointers = (parts: readonly BodyPart[], edition: Edition): readonly (Pointer | null)[] => {
	const following = collectFollowing(parts);
	let last: EditionStep | null = null;
	return parts.map((part, index) => {
		if (part.kind === "block") {
			const { block } = part.laid;
			if (block.kind === "step") last = block;
			else if (!BETWEEN_STEPS.has(block.kind)) last = null;
		}
		const step = following[index] ?? null;
		return step === null ? null : pointerTo(step, last, edition);
	});
};

const pointerTo = (step: StepId, last: EditionStep | null, edition: Edition): Pointer | null => {
	if (last === null || step === last.id || comesFrom(step, last.id, edition)) return { step, tags: [] };
	const own = stepAfter(last.id, edition);
	return own === null ? null : { step: own, tags: last.tags };
};

/** For each part the next step on the page, where a reader's eye goes on to it. */
const collectFollowing = (parts: readonly BodyPart[]): readonly (StepId | null)[] => {
	const following: (StepId | null)[] = [];
	let next: StepId | null = null;
	for (const part of [...parts].reverse()) {
		// The end of a path says itself where the way leads.
		following.push(part.kind === "block" && part.laid.block.kind === "path-end" ? null : next);
		if (part.kind === "bar") continue;
		const { block } = part.laid;
		if (block.kind === "step") next = block.id;
		else if (!BETWEEN_STEPS.has(block.kind)) next = null;
	}
	return following.reverse();
};
