import type { Edition, Mode } from "../../model/edition.ts";
import type { StepId } from "../../model/ids.ts";

/** One cell of the route map: a step, or a stretch of steps in one mode. */
export interface RouteCell {
	readonly mode: Mode;
	readonly steps: readonly StepId[];
	/** As printed: `5`, `6–8`. */
	readonly text: string;
}

/** Neighbouring steps in one mode and one path, as one stretch. */
const joinRuns = (edition: Edition): readonly RouteCell[] => {
	const groups: { mode: Mode; path: number | null; steps: StepId[] }[] = [];
	for (const { mode, steps, path } of edition.runs) {
		const known = edition.modes.get(mode);
		if (known === undefined || steps.length === 0) continue;
		const last = groups.at(-1);
		if (last !== undefined && last.mode === known && last.path === path) last.steps.push(...steps);
		else groups.push({ mode: known, path, steps: [...steps] });
	}
	return groups.map(({ mode, steps }) => {
		const first = edition.steps.get(steps[0] ?? (-1 as StepId))?.number ?? "";
		const last = edition.steps.get(steps.at(-1) ?? (-1 as StepId))?.number ?? "";
		return { mode, steps, text: steps.length === 1 ? first : `${first}–${last}` };
	});
};

/**
 * The cells of the route map (TOKENS.md section 5): one a step, or one a stretch with more than `mostSteps` steps or
 * with paths.
 */
export const collectRouteCells = (
	edition: Edition,
	mostSteps: number,
): { readonly kind: "steps" | "stretches"; readonly cells: readonly RouteCell[] } => {
	const stretches = joinRuns(edition);
	const paths = edition.runs.some(({ path }) => path !== null);
	if (paths || edition.steps.size > mostSteps) return { kind: "stretches", cells: stretches };
	const cells = stretches.flatMap(({ mode, steps }) =>
		steps.map((step) => ({ mode, steps: [step], text: edition.steps.get(step)?.number ?? "" })),
	);
	return { kind: "steps", cells };
};
