import type { Document } from "../../document/document.ts";
import type { Edition } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { fitPages, pagesOf, reportFitting } from "./fit/fit-pages.ts";
import { reportNearlyFewer, reportTooMany } from "./fit/report-pages.ts";
import { buildDocument } from "./pages/build-document.ts";
import { documentMetadata } from "./structure/document-metadata.ts";

/**
 * The finished handout: an edition on its pages, in the style of the context, or set closer or smaller where the manual
 * asks for fewer pages than that takes. Reports what it had to do, and what is missing.
 */
export const layPages = (edition: Edition, context: DrawContext): Document => {
	const most = mostPages(edition);
	const fit = fitPages(edition, most, context);
	const document = buildDocument(fit.best.plan);
	reportFitting(fit.best, edition, context.sink);
	if (most !== null && pagesOf(fit.best) > most) reportTooMany(fit, most, edition, context);
	else reportNearlyFewer(fit.best, edition, context.sink);
	// A contact box that was left out still says who wrote this.
	return { ...document, metadata: documentMetadata(edition) };
};

/** The pages that an edition may take; a poster hangs on a wall, so it is one page unless the manual says otherwise. */
const mostPages = ({ page }: Edition): number | null => page.pages ?? (page.density === "poster" ? 1 : null);
