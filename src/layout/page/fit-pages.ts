import { HeldReports } from "../../diagnostics/held-reports.ts";
import type { Sink } from "../../diagnostics/sink.ts";
import type { Edition, EditionBlock } from "../../model/edition.ts";
import { makeStyle, type Style } from "../../style/style.ts";
import { tightenStyle } from "../../style/tighten-style.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { dispensableBlocks, type FitRung, fitRungs } from "./fit-rungs.ts";
import type { LaidPages } from "./lay-in-style.ts";
import { leastPages } from "./least-pages.ts";

/** An edition set on one rung of the ladder, with what there is to report if this rung is taken. */
export interface Fitting {
	readonly rung: FitRung;
	readonly laid: LaidPages;
	readonly reports: HeldReports;
	readonly leftOut: readonly EditionBlock[];
	/** Of its density, with the usual spaces. */
	readonly style: Style;
}

/** Lays an edition out in the style of its context. */
type Lay = (context: DrawContext) => LaidPages;

/**
 * The roomiest way to set an edition in at most `most` pages, or in the fewest where no way fits; the tighter rungs are
 * only tried as long as that is open. `most` of null asks for nothing, but in compact density a page that only tables
 * and the contact box cost is saved all the same, by closer spaces if they do it, else by leaving those out.
 */
export const fitPages = (edition: Edition, most: number | null, lay: Lay, context: DrawContext): Fitting => {
	const rungs = fitRungs(edition.page.density);
	const tried = new Map<FitRung, Fitting>();
	const layOn = (rung: FitRung): Fitting => {
		const known = tried.get(rung) ?? tryRung(edition, rung, lay, context);
		tried.set(rung, known);
		return known;
	};
	const wanted = most ?? fewestByLeavingOut(rungs, layOn);
	let best: Fitting | null = null;
	for (const rung of rungs) {
		const usual = [...tried.values()].find((known) => isUsualOf(known.rung, rung) && known.rung !== rung);
		// Laying out takes long; most often a look at the columns tells that closer spaces cannot save a page.
		if (best !== null && usual !== undefined && leastPages(usual, rung.spacing) >= pagesOf(best)) continue;
		const fitting = layOn(rung);
		if (best === null || pagesOf(fitting) < pagesOf(best)) best = fitting;
		if (pagesOf(best) <= wanted) break;
	}
	if (best === null) throw new Error("the ladder of densities has no rung");
	return best;
};

/** Whether a rung is the one that a closer one is made of. */
const isUsualOf = (rung: FitRung, closer: FitRung): boolean =>
	rung.density === closer.density && rung.leavesOut === closer.leavesOut && rung.spacing === "usual";

/** How many pages a fitting takes. */
export const pagesOf = ({ laid }: Fitting): number => laid.document.pages.length;

/** The pages that nobody asked to save are only saved from what may be left out. */
const fewestByLeavingOut = (rungs: readonly FitRung[], layOn: (rung: FitRung) => Fitting): number => {
	const [usual] = rungs;
	const without = rungs.find(({ leavesOut, spacing }) => leavesOut && spacing === "usual");
	const asked = usual?.density === "compact" && without !== undefined && layOn(without).leftOut.length > 0;
	return asked ? pagesOf(layOn(without)) : Number.POSITIVE_INFINITY;
};

const tryRung = (edition: Edition, rung: FitRung, lay: Lay, context: DrawContext): Fitting => {
	const reports = new HeldReports();
	const leftOut = rung.leavesOut ? dispensableBlocks(edition.blocks) : [];
	const isOwn = rung.density === edition.page.density;
	const own = isOwn ? context.style : makeStyle({ ...edition.page, density: rung.density }, edition.theme);
	const kept = leftOut.length === 0 ? edition.blocks : edition.blocks.filter((block) => !leftOut.includes(block));
	const laid = lay({
		...context,
		edition: { ...edition, blocks: kept },
		style: tightenStyle(own, rung.spacing),
		sink: reports,
	});
	return { rung, laid, reports, leftOut, style: own };
};

/** Says what the manual's own way did not do: narrower spaces, smaller type, blocks left out. */
export const reportFitting = (fitting: Fitting, edition: Edition, sink: Sink): void => {
	fitting.reports.passOn(sink);
	const { rung, leftOut } = fitting;
	const pages = pagesOf(fitting);
	const isSmaller = rung.density !== edition.page.density;
	const isCloser = rung.spacing !== "usual";
	if (isSmaller || isCloser) {
		const done = isSmaller ? (isCloser ? "both" : "compact") : "closer";
		sink.report("layout/fitted-pages", edition.page.span, { pages, done });
	}
	for (const block of leftOut) {
		sink.report("layout/left-out", block.span, { part: block.kind === "table" ? "table" : "contact", pages });
	}
};
