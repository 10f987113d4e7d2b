import type { EditionBlock } from "../../../model/edition.ts";
import type { PageSettings } from "../../../model/manual.ts";
import type { Spacing } from "../../../style/tighten-style.ts";

/** One way to set a manual, on the ladder from the roomiest to the tightest (TOKENS.md section 10, rule 7). */
export interface FitRung {
	readonly density: PageSettings["density"];
	/** The type of the density, or the smallest that compact may have. */
	readonly type: "usual" | "smallest";
	readonly spacing: Spacing;
	/** Whether what compact density may do without is left out (section 11). */
	readonly leavesOut: boolean;
}

const compactRungs = (leavesOut: boolean): readonly FitRung[] =>
	(["usual", "smallest"] as const).flatMap((type) =>
		(["usual", "close"] as const).map((spacing): FitRung => ({ density: "compact", type, spacing, leavesOut })),
	);

const COMPACT: readonly FitRung[] = [...compactRungs(false), ...compactRungs(true)];

/**
 * The ways in which a density may be set, the roomiest first. Spaces narrow before the type gets smaller, and blocks are
 * left out last; the large type of `large` and `poster` is what they are for and never gets smaller. Lower screens are
 * not a rung: the column breaker takes them on every one, where they save a page.
 */
export const fitRungs = (density: PageSettings["density"]): readonly FitRung[] => {
	if (density === "compact") return COMPACT;
	const spaced = (["usual", "close", "closest"] as const).map(
		(spacing): FitRung => ({ density, type: "usual", spacing, leavesOut: false }),
	);
	return density === "comfortable" ? [...spaced, ...COMPACT] : spaced;
};

/**
 * The blocks that compact density may do without where they cost a page: tables, and the contact box (section 11). Where
 * there is no step, the tables are what the manual is about.
 */
export const dispensableBlocks = (blocks: readonly EditionBlock[]): readonly EditionBlock[] =>
	blocks.some(({ kind }) => kind === "step") ? blocks.filter(({ kind }) => kind === "table" || kind === "contact") : [];
