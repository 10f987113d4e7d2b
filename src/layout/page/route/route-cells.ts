import { isJapanese } from "../../../base/language.ts";
import type { Edition, Mode } from "../../../model/edition.ts";
import type { PathId, StepId } from "../../../model/ids.ts";
import type { EditionText } from "../../../model/inline.ts";

/** One cell of the route map: a step, or a stretch of steps in one mode. */
export interface RouteCell {
	readonly mode: Mode;
	/** The path that its steps belong to; null for those that all readers take. */
	readonly path: PathId | null;
	readonly steps: readonly StepId[];
	/** As printed: `5`, `6–8`. */
	readonly text: string;
	/** The labels of the readers that the step is for; none for everybody and for stretches. */
	readonly tags: readonly EditionText[];
}

/** Neighbouring steps in one mode and one path, as one stretch. */
const joinRuns = (edition: Edition): readonly RouteCell[] => {
	const groups: { mode: Mode; path: PathId | null; steps: StepId[] }[] = [];
	for (const { mode, steps, path } of edition.runs) {
		const known = edition.modes.get(mode);
		if (known === undefined || steps.length === 0) continue;
		const last = groups.at(-1);
		if (last !== undefined && last.mode === known && last.path === path) last.steps.push(...steps);
		else groups.push({ mode: known, path, steps: [...steps] });
	}
	return groups.map((group) => ({ ...group, tags: [], text: numbersOf(group.steps, edition) }));
};

/** Steps that follow one another, by their numbers: `5`, `6–8`. */
export const numbersOf = (stretch: readonly StepId[], { steps, lang }: Edition): string => {
	const [first, last] = [stretch[0], stretch.at(-1)].map((step) => (step === undefined ? "" : steps.get(step)?.number));
	return first === last ? (first ?? "") : joinNumbers(first ?? "", last ?? "", lang);
};

/** 6–8; but 1-1〜1-3, because dashes beside hyphens are not told apart. */
const joinNumbers = (first: string, last: string, lang: string): string => {
	if (!`${first}${last}`.includes("-")) return `${first}–${last}`;
	return isJapanese(lang) ? `${first}〜${last}` : `${first} to ${last}`;
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
	const tags = new Map(
		edition.blocks.flatMap((block) => (block.kind === "step" ? [[block.id, block.tags] as const] : [])),
	);
	const cells = stretches.flatMap(({ mode, path, steps }) =>
		steps.map((step) => ({
			mode,
			path,
			steps: [step],
			text: edition.steps.get(step)?.number ?? "",
			tags: tags.get(step) ?? [],
		})),
	);
	return { kind: "steps", cells };
};
