/** Letters, digits and signs of scripts that put blanks between words. */
const SPACED = /[!-~\u00a1-\u024f\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Characters that never have a blank beside them, in whatever language they stand. */
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Whether a language is written with blanks between its words, in Latin script as far as this program goes. */
export const isSpacedLanguage = (lang: string): boolean => !/^(?:ja|zh)(?:-|$)/i.test(lang);

/**
 * What a single end of line becomes between two characters (format.md, "Texts"): a blank between Latin words, nothing
 * where either side is Japanese, or where a typed blank stands already. The brackets of a label are printed as “ ” in a
 * Latin-script language and count as Latin there. '' stands for the text's end.
 */
export const joinLines = (before: string, after: string, lang: string): "" | " " => {
	if (before === "" || after === "" || /\s/.test(before) || /\s/.test(after)) return "";
	const spaced = isSpacedLanguage(lang) ? isSpacedAmongLatin : isSpacedAmongJapanese;
	return spaced(before) && spaced(after) ? " " : "";
};

/** In a Japanese text everything that is not clearly Latin (※, ①, →, emoji) sets as Japanese does. */
const isSpacedAmongJapanese = (character: string): boolean => SPACED.test(character);

const isSpacedAmongLatin = (character: string): boolean =>
	character === "「" || character === "」" || !JAPANESE.test(character);
