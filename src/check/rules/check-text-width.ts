import { type SourcedText, spanOfPart } from "../../model/sourced-text.ts";
import { listProse, listTexts } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/** Half-width kana with their voicing and punctuation marks. */
const HALF_WIDTH_KANA = /[\uff61-\uff9f]+/gu;

/**
 * Full-width letters and digits, with the signs between them: ＱＲ, Ｗｉ－Ｆｉ, １０：３０. One digit alone is a manner of
 * writing, and ※１２ a note's number.
 */
const FULL_WIDTH_LATIN = /(?<![※＊０-９])[Ａ-Ｚａ-ｚ０-９](?:[Ａ-Ｚａ-ｚ０-９－．＠＿／：’]*[Ａ-Ｚａ-ｚ０-９])?/gu;

/** Letters and kana have the width in which they are read best; what was found is mended in the hint. Once for each word. */
export const checkTextWidth: Rule = (_manual, edition, sink) => {
	const seen = new Set<string>();
	const report = (
		code: "text/half-width-kana" | "text/full-width-latin",
		words: SourcedText,
		at: number,
		found: string,
	) => {
		if (seen.has(found)) return;
		seen.add(found);
		sink.report(code, spanOfPart(words, at, at + found.length), { found, mended: found.normalize("NFKC") });
	};
	for (const words of listTexts(edition).flatMap(listProse)) {
		for (const { 0: found, index } of words.text.matchAll(HALF_WIDTH_KANA)) {
			report("text/half-width-kana", words, index, found);
		}
		for (const { 0: found, index } of words.text.matchAll(FULL_WIDTH_LATIN)) {
			if (!/^[０-９]$/u.test(found)) report("text/full-width-latin", words, index, found);
		}
	}
};
