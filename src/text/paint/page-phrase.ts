import { isJapanese } from "../../base/language.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { StepTarget } from "../../model/edition.ts";
import type { EditionText, Inline } from "../../model/inline.ts";
import { textAt } from "../../model/sourced-text.ts";

/** What may stand in for `{step}`, `{mode}`, `{time}` …: a step becomes a reference with its badge. */
export type PhraseValues = Readonly<Record<string, string | EditionText | StepTarget>>;

/**
 * One of the page's own phrases (`{step}へ`) with its values, as a text that is laid out like the author's. `span` is
 * the place of the manual on whose behalf the page says it. A name without a value stays as it is written.
 */
export const makePhrase = (template: string, values: PhraseValues, span: Span): EditionText => ({
	paragraphs: [splitTemplate(template).flatMap((part) => fillPart(part, values, span))],
	span,
});

/** A template that puts `{title}` into the quotation marks of a language. */
export const quotesOf = (lang: string): string => (isJapanese(lang) ? "「{title}」" : "“{title}”");

/** A phrase in plain characters, for alternative texts and the outline. Steps are said by `nameStep`. */
export const fillPhrase = (template: string, values: Readonly<Record<string, string>>): string =>
	template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => ownValue(values, name) ?? whole);

/** A manual may word its phrases itself, and write `{constructor}`: what every object has is no value. */
const ownValue = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
	Object.hasOwn(values, name) ? values[name] : undefined;

const splitTemplate = (template: string): readonly string[] =>
	template.split(/(\{\w+\})/).filter((part) => part !== "");

const fillPart = (part: string, values: PhraseValues, span: Span): readonly Inline[] => {
	const name = /^\{(\w+)\}$/.exec(part)?.[1];
	const value = name === undefined ? undefined : ownValue(values, name);
	if (value === undefined) return [{ kind: "text", content: textAt(part, span), span }];
	if (typeof value === "string") return [{ kind: "text", content: textAt(value, span), span }];
	if ("step" in value)
		return [{ kind: "step-reference", step: value.step, section: value.section, badgeOnly: false, span }];
	return value.paragraphs.flat();
};
