import type { EditionContact } from "../model/edition.ts";
import type { Office } from "../model/manual.ts";
import type { TextScope } from "./edition-context.ts";
import { resolveOptionalLabel } from "./resolve-label.ts";
import { resolveOptional } from "./resolve-text.ts";

/** The contact box; null where the language has nothing to say. Whoever draws it makes links of telephone and mail. */
export const resolveContact = (office: Office, scope: TextScope): EditionContact | null => {
	const contact = {
		name: resolveOptional(office.name, scope),
		tel: resolveOptional(office.tel, scope),
		mail: resolveOptional(office.mail, scope),
		hours: resolveOptional(office.hours, scope),
		url: resolveOptionalLabel(office.url, scope),
	};
	if (Object.values(contact).every((value) => value === null)) return null;
	return { kind: "contact", tags: [], span: office.span, ...contact };
};
