import { mm, toMillimetres } from "../../../base/length.ts";
import { DiagnosticList, type Sink } from "../../../diagnostics/sink.ts";
import type { Edition } from "../../../model/edition.ts";
import type { PageSettings } from "../../../model/manual.ts";
import { makeStyle } from "../../../style/style.ts";
import { tightenStyle } from "../../../style/tighten-style.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { missingHeight } from "../../flow/missing-height.ts";
import { planPages } from "../plan/plan-pages.ts";
import { type FitResult, type Fitting, pagesOf } from "./fit-pages.ts";

/** Heights are missed in whole millimetres. */
const STEP = mm(1);

/** A last page that is filled less than this may vanish by little. */
const SMALL_LAST_PAGE = 1 / 3;

/** What is little, in modules: about three lines of a step. */
const LITTLE = 1 / 3;

/** Says by how much even the tightest setting misses the pages that a manual asks for, and which type would fit where it asks for a larger one. */
export const reportTooMany = (
	{ best, tightest }: FitResult,
	most: number,
	edition: Edition,
	context: DrawContext,
): void => {
	const missing = missingOf(tightest(), most, heightOfAll(tightest()));
	const millimetres = missing === null ? null : Math.round(toMillimetres(missing));
	const pages = pagesOf(best);
	const fits = missing === null ? null : smallerThatFits(edition, most, context);
	const poster = edition.page.pages === null;
	const span = edition.page.span ?? edition.title.span;
	context.sink.report("layout/too-many-pages", span, { pages, most, millimetres, fits, poster });
};

/** Says where a little more room would save the last page. */
export const reportNearlyFewer = (fitting: Fitting, edition: Edition, sink: Sink): void => {
	const pages = pagesOf(fitting);
	if (pages === 1 || lastPageShare(fitting) > SMALL_LAST_PAGE) return;
	const missing = missingOf(fitting, pages - 1, LITTLE * fitting.plan.flow.options.module);
	if (missing === null) return;
	const millimetres = Math.round(toMillimetres(missing));
	sink.report("layout/nearly-fewer-pages", edition.page.span ?? edition.title.span, { millimetres, pages: pages - 1 });
};

/** All items under one another: pages so tall hold everything that may stand on one. */
const heightOfAll = ({ plan }: Fitting): number =>
	plan.flow.items.reduce(
		(sum, { alternatives, spaceBefore, opener, closer, grid }) =>
			sum + Math.max(...alternatives.map(({ height }) => height)) + spaceBefore + opener + closer + grid,
		0,
	);

const missingOf = ({ plan }: Fitting, most: number, limit: number): number | null => {
	const { items, pages, options } = plan.flow;
	return missingHeight(items, pages, { ...options, most, step: STEP, limit });
};

/** How far down the last page is filled, on an average of its columns. */
const lastPageShare = ({ plan }: Fitting): number => {
	const { pages, result } = plan.flow;
	const { top, bottom } = pages.rest;
	const ends = result.ends.at(-1) ?? [];
	const filled = ends.reduce((sum, end) => sum + end - top, 0);
	return filled / (ends.length * (bottom - top));
};

/** Densities with larger type than the usual, each with those that are smaller, the larger first. */
const SMALLER: { readonly [density in PageSettings["density"]]: readonly ("large" | "comfortable")[] } = {
	poster: ["large", "comfortable"],
	large: ["comfortable"],
	comfortable: [],
	compact: [],
};

/** The largest type that would fit, set as close as it may be, where large type is all that is in the way. */
const smallerThatFits = (edition: Edition, most: number, context: DrawContext): "large" | "comfortable" | null =>
	SMALLER[edition.page.density].find((density) => {
		const page = { ...edition.page, density };
		const style = tightenStyle(makeStyle(page, edition.theme), "closest");
		const plan = planPages({ ...context, edition: { ...edition, page }, style, sink: new DiagnosticList() });
		return plan.flow.result.pages <= most;
	}) ?? null;
