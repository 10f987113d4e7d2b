import type { Edition } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import { flattenText, plainManner } from "../../model/plain-text.ts";

/** A text as plain characters, for bookmarks and alternative texts: links by their words, without hyphenation points. */
export const plainTextOf = (text: EditionText, edition: Edition): string =>
	flattenText(text, plainManner(edition)).text.replaceAll("\u00ad", "");
