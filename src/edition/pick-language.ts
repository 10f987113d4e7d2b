import { isJapanese } from "../base/language.ts";
import type { AuthoredText } from "../model/inline.ts";
import type { Localized, LocalizedLabel, LocalizedText } from "../model/manual.ts";
import { authoredCharacters } from "../model/plain-text.ts";
import { type SourcedText, textAt } from "../model/sourced-text.ts";
import type { EditionContext } from "./edition-context.ts";

type LanguageContext = Pick<EditionContext, "manual" | "lang" | "sink">;

/** The value in the edition's language, else in the manual's, else the first one given; null where there is none. */
const pick = <Value>(value: Localized<Value>, { manual, lang }: LanguageContext): Value | null =>
	value.byLang.get(lang) ?? value.byLang.get(manual.lang) ?? [...value.byLang.values()][0] ?? null;

/** What is the same in every language: no words at all, an address, or names in Latin script in a Japanese manual. */
const needsNoTranslation = (spelled: string, lang: string): boolean => {
	if (!/\p{L}/u.test(spelled) || /^[^\s@]+@[^\s@]+$/.test(spelled)) return true;
	return isJapanese(lang) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(spelled);
};

const report = (value: Localized<unknown>, spelled: string, { manual, lang, sink }: LanguageContext): void => {
	if (needsNoTranslation(spelled, manual.lang)) return;
	sink.report("text/missing-translation", value.span, { lang, text: [...spelled].slice(0, 20).join("") });
};

/** A text in the edition's language, or in the manual's with a warning where it would have to be translated. */
export const pickText = (text: LocalizedText, context: LanguageContext): AuthoredText => {
	const picked = pick(text, context) ?? { paragraphs: [[]], span: text.span };
	if (!text.byLang.has(context.lang)) report(text, authoredCharacters(picked), context);
	return picked;
};

/**
 * A label, address or payload in the edition's language. Where it was written plainly it is for all languages: what
 * stands on the reader's screen does not change with the paper's language; only a language map can lack one.
 */
export const pickLabel = (label: LocalizedLabel, context: LanguageContext): SourcedText => {
	const picked = pick(label, context) ?? textAt("", label.span);
	const isMap = label.byLang.size > 1 || !label.byLang.has(context.manual.lang);
	if (isMap && !label.byLang.has(context.lang)) report(label, picked.text, context);
	return picked;
};
