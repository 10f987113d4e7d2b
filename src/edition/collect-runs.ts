import type { ModeRun } from "../model/edition.ts";
import { type ModeId, NO_MODE, type PathId, type StepId } from "../model/ids.ts";
import type { PlannedBlock } from "./plan-blocks.ts";

/** The runs of an edition, and the run of each step. */
export interface CollectedRuns {
	readonly runs: readonly ModeRun[];
	readonly runOf: ReadonlyMap<StepId, number>;
}

/** Collects steps that follow one another in one mode without a section, path or switch between. */
export const collectRuns = (blocks: readonly PlannedBlock[], modes: ReadonlyMap<StepId, ModeId>): CollectedRuns => {
	const runs: { mode: ModeId; steps: StepId[]; path: PathId | null }[] = [];
	const runOf = new Map<StepId, number>();
	let open = false;
	for (const item of blocks) {
		if (item.kind !== "block") {
			if (item.kind !== "contact") open = false;
			continue;
		}
		const { block } = item;
		if (block.kind === "section" || block.kind === "switch") open = false;
		if (block.kind !== "step") continue;
		const mode = modes.get(block.id) ?? NO_MODE;
		const last = runs.at(-1);
		if (open && last?.mode === mode) last.steps.push(block.id);
		else runs.push({ mode, steps: [block.id], path: item.paths.at(-1)?.id ?? null });
		runOf.set(block.id, runs.length - 1);
		open = true;
	}
	return { runs, runOf };
};
