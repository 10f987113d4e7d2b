import type { Document } from "../../../document/document.ts";
import type { Edition } from "../../../model/edition.ts";
import { plainTextOf } from "../../../text/paint/plain-text.ts";

/** What a document says of itself: its title, its office, its edition. */
export const documentMetadata = (edition: Edition): Document["metadata"] => {
	const contact = edition.blocks.find((block) => block.kind === "contact");
	const office = contact?.kind === "contact" ? contact.name : null;
	return {
		title: plainTextOf(edition.title, edition),
		lang: edition.lang,
		author: office === null ? null : plainTextOf(office, edition),
		subject: edition.tag === null ? null : plainTextOf(edition.tag, edition),
		date: edition.date,
	};
};
