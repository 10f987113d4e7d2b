import { closestWord } from "../diagnostics/closest-word.ts";
import { flattenText } from "../model/plain-text.ts";
import type { PageWords } from "../model/words.ts";
import { japanesePageWords, missingPageWords, pageWords } from "../style/page-words.ts";
import type { EditionContext } from "./edition-context.ts";
import { resolveOptional, resolveText } from "./resolve-text.ts";
import { beforeNumber } from "./step-word.ts";
import { sentenceManner } from "./text-manner.ts";

/** The words of the page and what stands before a step's number, with the manual's own texts in their places. */
export const makeWords = (context: EditionContext): { readonly words: PageWords; readonly stepWord: string } => {
	const { manual, lang, sink } = context;
	const scope = { context, section: null };
	const known = new Set(japanesePageWords());
	const overrides = new Map<string, string>();
	for (const [word, { text, span }] of manual.words) {
		if (!known.has(word)) sink.report("text/unknown-word", span, { word, suggestion: closestWord(word, known) });
		// A language that an override leaves out keeps the program's own word, not the text of another language.
		else if (text.byLang.has(lang))
			overrides.set(word, flattenText(resolveText(text, scope), sentenceManner(context)).text);
	}
	const missing = missingPageWords(lang, overrides);
	if (missing.length > 0) sink.report("text/missing-words", null, { lang, words: missing });
	const words = pageWords(lang, overrides);
	const label = resolveOptional(manual.numbering.label, scope);
	const word = label === null ? words.step : flattenText(label, sentenceManner(context)).text;
	return { words, stepWord: beforeNumber(word) };
};
