import type { AuthoredText } from "../model/inline.ts";
import type { LocalizedText } from "../model/manual.ts";
import type { SourcedText } from "../model/sourced-text.ts";
import type { Named } from "./collect-names.ts";
import type { EditionContext } from "./edition-context.ts";
import { pickText } from "./pick-language.ts";

/** The text that stands for a name where it is printed; null where it has none (a step has a number instead). */
export const textOf = (named: Named): LocalizedText | null => {
	if (named.kind === "variable") return named.text;
	if (named.kind === "path") return named.path.title;
	return named.kind === "title" ? named.title : null;
};

/** The address that a variable holds and nothing else, in the edition's language; else null. */
export const urlOf = (named: Named, context: EditionContext): SourcedText | null => {
	const url = named.kind === "variable" ? onlyRun(pickText(named.text, context)) : null;
	return url !== null && /^(?:https?:|mailto:|tel:)\S+$/i.test(url.text) ? url : null;
};

/** The characters of a text that is one plain run. */
const onlyRun = ({ paragraphs }: AuthoredText): SourcedText | null => {
	const [run, ...rest] = paragraphs.flat();
	return paragraphs.length === 1 && rest.length === 0 && run?.kind === "text" ? run.content : null;
};
