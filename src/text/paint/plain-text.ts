import { assertNever } from "../../base/assert-never.ts";
import { isJapanese } from "../../base/language.ts";
import type { Edition } from "../../model/edition.ts";
import type { EditionText, Inline } from "../../model/inline.ts";

/**
 * A text as plain characters, for bookmarks and alternative texts: links by their words, paragraphs parted by a blank,
 * without hyphenation points.
 */
export const plainTextOf = (text: EditionText, edition: Edition): string =>
	text.paragraphs
		.map((runs) => plainRuns(runs, edition))
		.join(" ")
		.replaceAll("\u00ad", "");

const plainRuns = (runs: readonly Inline[], edition: Edition): string =>
	runs.map((run) => plainRun(run, edition)).join("");

const plainRun = (run: Inline, edition: Edition): string => {
	switch (run.kind) {
		case "text":
		case "literal":
			return run.content.text;
		case "ruby":
			return run.base.text;
		case "line-break":
			return " ";
		case "label": {
			const inside = plainRuns(run.children, edition);
			return isJapanese(edition.lang) ? `「${inside}」` : `“${inside}”`;
		}
		case "bold":
		case "tapped":
			return plainRuns(run.children, edition);
		case "link":
			return run.words === null ? run.url.text : plainRuns(run.words, edition);
		case "step-reference":
			return edition.steps.get(run.step)?.name ?? "";
		default:
			return assertNever(run);
	}
};
