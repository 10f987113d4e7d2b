import { usualColumns } from "../../style/tokens/page-tokens.ts";
import type { Rule } from "../rule.ts";

/** Two columns stand where there is room for two. */
export const checkPageColumns: Rule = (_manual, { page }, sink) => {
	if (page.columns !== 2 || usualColumns(page) === 2) return;
	const isLarge = page.density === "large" || page.density === "poster";
	sink.report("layout/narrow-columns", page.span, { what: isLarge ? page.density : page.size });
};
