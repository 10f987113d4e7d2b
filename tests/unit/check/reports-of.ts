import { checkEdition } from "../../../src/check/check-edition.ts";
import { DiagnosticList } from "../../../src/diagnostics/sink.ts";
import { editionOf } from "../edition/edition-of.ts";

/** A check's report: severity and code, the text under the caret, and the values of its sentences. */
export interface Report {
	readonly code: string;
	readonly at: string;
	readonly params: unknown;
}

/** What the rules report of a small manual whose edition has nothing wrong by itself. */
export const checkReports = (...given: Parameters<typeof editionOf>): readonly Report[] => {
	const { manual, edition, source, reports } = editionOf(...given);
	if (reports.length > 0) throw new Error(`the edition has faults: ${reports.join(", ")}`);
	const sink = new DiagnosticList();
	checkEdition(manual, edition, sink);
	return sink.all.map(({ severity, code, span, params }) => ({
		code: `${severity} ${code}`,
		at: span === null ? "" : (source.text.slice(span.start, span.end).split("\n")[0]?.trim() ?? ""),
		params,
	}));
};

/** As `checkReports`, code and place in one line each. */
export const checkLines = (...given: Parameters<typeof editionOf>): readonly string[] =>
	checkReports(...given).map(({ code, at }) => `${code} ${at}`.trim());
