import { HeldReports } from "../../../diagnostics/held-reports.ts";
import type { Sink } from "../../../diagnostics/sink.ts";
import type { Edition, EditionBlock } from "../../../model/edition.ts";
import { makeStyle, type Style, withSmallestType } from "../../../style/style.ts";
import { type Spacing, tightenStyle } from "../../../style/tighten-style.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { type PagePlan, planPages } from "../plan/plan-pages.ts";
import { dispensableBlocks, type FitRung, fitRungs } from "./fit-rungs.ts";
import { leastPages } from "./least-pages.ts";

/** An edition planned on one rung of the ladder, with what there is to report if this rung is taken. */
export interface Fitting {
	readonly rung: FitRung;
	readonly plan: PagePlan;
	readonly reports: HeldReports;
	readonly leftOut: readonly EditionBlock[];
}

/** What the ladder came to. */
export interface FitResult {
	/** The roomiest way that takes as few pages as were asked for, or as can be had. */
	readonly best: Fitting;
	/** The last rung, for telling by how much even that misses. */
	readonly tightest: () => Fitting;
}

/**
 * Climbs down the ladder until an edition takes at most `most` pages, or to its end. `most` of null asks for nothing; but
 * compact density is there to save paper, so it is set on as few pages as it can. Of ways with equally many pages the
 * roomiest is taken.
 */
export const fitPages = (edition: Edition, most: number | null, context: DrawContext): FitResult => {
	const ladder = new Ladder(edition, context);
	const wanted = most ?? (edition.page.density === "compact" ? 1 : Number.POSITIVE_INFINITY);
	const [first, ...others] = ladder.rungs;
	if (first === undefined) throw new Error("the ladder of densities has no rung");
	let best = ladder.plan(first);
	for (const rung of others) {
		if (pagesOf(best) <= wanted) break;
		if (ladder.leastOn(rung) >= pagesOf(best)) continue;
		const fitting = ladder.plan(rung);
		if (pagesOf(fitting) < pagesOf(best)) best = fitting;
	}
	return { best, tightest: () => ladder.plan(ladder.rungs.at(-1) ?? first) };
};

/** How many pages a fitting takes. */
export const pagesOf = ({ plan }: Fitting): number => plan.flow.result.pages;

/** The rungs of an edition, planned when they are asked for; rungs of the same type and spacing share their style. */
class Ladder {
	readonly rungs: readonly FitRung[];
	readonly #edition: Edition;
	readonly #context: DrawContext;
	readonly #fittings = new Map<FitRung, Fitting>();
	readonly #styles = new Map<string, Style>();

	constructor(edition: Edition, context: DrawContext) {
		this.#edition = edition;
		this.#context = context;
		this.rungs = fitRungs(edition.page.density);
	}

	/** The edition on a rung. */
	plan(rung: FitRung): Fitting {
		const known = this.#fittings.get(rung) ?? this.#planAnew(rung);
		this.#fittings.set(rung, known);
		return known;
	}

	/**
	 * The fewest pages that an edition could take on a rung: what a look at the columns of the same rung with the usual
	 * spaces tells, where those were planned.
	 */
	leastOn(rung: FitRung): number {
		const [roomier] = [...this.#fittings.values()].filter((fitting) => isUsualOf(fitting.rung, rung));
		const nothingLeft = rung.leavesOut && dispensableBlocks(this.#edition.blocks).length === 0;
		if (nothingLeft) return Number.POSITIVE_INFINITY;
		return roomier === undefined ? 1 : leastPages(roomier.plan.flow, this.#styleOf(roomier.rung), rung.spacing);
	}

	#planAnew(rung: FitRung): Fitting {
		const edition = this.#edition;
		const reports = new HeldReports();
		const leftOut = rung.leavesOut ? dispensableBlocks(edition.blocks) : [];
		const kept = leftOut.length === 0 ? edition.blocks : edition.blocks.filter((block) => !leftOut.includes(block));
		const context = {
			...this.#context,
			edition: { ...edition, blocks: kept },
			style: this.#styleOf(rung),
			sink: reports,
		};
		return { rung, plan: planPages(context), reports, leftOut };
	}

	#styleOf({ density, type, spacing }: FitRung): Style {
		const name = [density, type, spacing].join();
		const known = this.#styles.get(name) ?? this.#makeStyle(density, type, spacing);
		this.#styles.set(name, known);
		return known;
	}

	#makeStyle(density: FitRung["density"], type: FitRung["type"], spacing: Spacing): Style {
		if (spacing !== "usual")
			return tightenStyle(this.#styleOf({ density, type, spacing: "usual", leavesOut: false }), spacing);
		if (type !== "usual") return withSmallestType(this.#styleOf({ density, type: "usual", spacing, leavesOut: false }));
		const { page, theme } = this.#edition;
		return density === page.density ? this.#context.style : makeStyle({ ...page, density }, theme);
	}
}

/** Whether a rung is the one that a closer one is made of. */
const isUsualOf = (rung: FitRung, closer: FitRung): boolean =>
	rung.spacing === "usual" &&
	closer.spacing !== "usual" &&
	rung.density === closer.density &&
	rung.type === closer.type &&
	rung.leavesOut === closer.leavesOut;

/** Says what the manual's own way did not do: narrower spaces, smaller type, blocks left out. */
export const reportFitting = (fitting: Fitting, edition: Edition, sink: Sink): void => {
	fitting.reports.passOn(sink);
	const { rung, leftOut } = fitting;
	const pages = pagesOf(fitting);
	const compact = rung.density !== edition.page.density;
	const smaller = rung.type !== "usual";
	const closer = rung.spacing !== "usual";
	if (compact || smaller || closer) {
		sink.report("layout/fitted-pages", edition.page.span, { pages, compact, smaller, closer });
	}
	for (const block of leftOut) {
		sink.report("layout/left-out", block.span, { part: block.kind === "table" ? "table" : "contact", pages });
	}
};
