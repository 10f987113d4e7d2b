import type { Style } from "../../../style/style.ts";
import type { BodyPart } from "../body/body-part.ts";

/** What a page that ends before the first step of a section is done costs, in modules: a heading as good as alone. */
const MODULES_FOR_BARE_HEADING = 4;

/** What a page that ends inside a short section costs, in modules: less than a half-empty page. */
const MODULES_FOR_SHORT_SECTION = 1;

/**
 * For each part what it costs that a page ends after it, beside what any break there costs: a section should begin with
 * a step, and one that takes no more than half a page should not be divided (TOKENS.md section 10, rule 2, said of
 * bars; sections are the larger bars). In points of white.
 */
export const pageBreakCosts = (parts: readonly BodyPart[], style: Style): readonly number[] => {
	const { module } = style.page;
	const costs = parts.map(() => 0);
	for (const { start, end } of sectionsOf(parts)) {
		const firstStep = parts.findIndex((part, index) => index > start && index < end && isKind(part, "step"));
		const isShort = heightOf(parts.slice(start, end)) <= halfPage(style);
		for (let index = start; index < end - 1; index++) {
			if (index < firstStep) costs[index] = MODULES_FOR_BARE_HEADING * module;
			else if (isShort) costs[index] = MODULES_FOR_SHORT_SECTION * module;
		}
	}
	return costs;
};

/** The parts of each section: from its heading to the one before the next heading. */
const sectionsOf = (parts: readonly BodyPart[]): readonly { readonly start: number; readonly end: number }[] => {
	const starts = parts.flatMap((part, index) => (isKind(part, "section") ? [index] : []));
	return starts.map((start, index) => ({ start, end: starts[index + 1] ?? parts.length }));
};

const isKind = (part: BodyPart, kind: "section" | "step"): boolean =>
	part.kind === "block" && part.laid.block.kind === kind;

/** Of all parts under one another, in their first choice. */
const heightOf = (parts: readonly BodyPart[]): number =>
	parts.reduce((sum, part) => {
		if (part.kind === "bar") return sum + part.frame.height;
		return sum + part.spaceBefore + part.laid.alternatives[0].frame.height;
	}, 0);

const halfPage = ({ page }: Style): number => (page.columns * (page.flowBottom - page.contentTop)) / 2;
