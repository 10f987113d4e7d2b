import type { EditionContact } from "../model/edition.ts";
import type { EditionText, Inline } from "../model/inline.ts";
import type { Office } from "../model/manual.ts";
import { textAt } from "../model/sourced-text.ts";
import type { TextScope } from "./edition-context.ts";
import { flattenText } from "./plain-text.ts";
import { resolveOptionalLabel } from "./resolve-label.ts";
import { resolveOptional } from "./resolve-text.ts";
import { labelManner } from "./text-manner.ts";

/** The contact box; telephone and mail are links. Null where the language has nothing to say. */
export const resolveContact = (office: Office, scope: TextScope): EditionContact | null => {
	const contact = {
		name: resolveOptional(office.name, scope),
		tel: linkAll(resolveOptional(office.tel, scope), telephoneUrl, scope),
		mail: linkAll(resolveOptional(office.mail, scope), mailUrl, scope),
		hours: resolveOptional(office.hours, scope),
		url: resolveOptionalLabel(office.url, scope),
	};
	if (Object.values(contact).every((value) => value === null)) return null;
	return { kind: "contact", tags: [], span: office.span, ...contact };
};

/** `tel:` takes the digits of the first number (RFC 3966); what follows in words (内線123) is not dialled. */
const telephoneUrl = (text: string): string | null => {
	const number = /\+?[0-9][0-9()\-‐−–. ]*[0-9]/u.exec(text.normalize("NFKC"))?.[0];
	return number === undefined ? null : `tel:${number.replace(/[^+0-9]/g, "")}`;
};

const mailUrl = (text: string): string | null => {
	const address = /[^\s<>@「」（）]+@[A-Za-z0-9.-]+/u.exec(text)?.[0];
	return address === undefined ? null : `mailto:${address}`;
};

/** The text as one link a paragraph; a text that holds no address stays as it is. */
const linkAll = (
	text: EditionText | null,
	makeUrl: (plain: string) => string | null,
	scope: TextScope,
): EditionText | null => {
	if (text === null) return null;
	const url = makeUrl(flattenText(text, labelManner(scope.context)).text);
	if (url === null || text.paragraphs.some((runs) => runs.some((run) => run.kind === "link"))) return text;
	const link = (runs: readonly Inline[]): readonly Inline[] => [
		{ kind: "link", url: textAt(url, text.span), words: runs, span: text.span },
	];
	return { ...text, paragraphs: text.paragraphs.map(link) };
};
