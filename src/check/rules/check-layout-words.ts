import { spanOfPart } from "../../model/sourced-text.ts";
import { listTexts, listWords } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/**
 * 右の図, 次のページの表 … and not 屋上の (a kanji before), 上の表示, 左の図書館 (other words that begin alike).
 */
const BY_PLACE =
	/(?<!\p{Script=Han})(?:右|左|上|下|次のページ)の(?:図(?![書形解鑑版])|表(?![示面情記現紙題])|絵(?![文本])|画面|QRコード|手順)/gu;

/** No text says where on the page something stands: the layout may move it. */
export const checkLayoutWords: Rule = (_manual, edition, sink) => {
	for (const text of listTexts(edition)) {
		for (const words of listWords(text)) {
			for (const { 0: found, index } of words.text.matchAll(BY_PLACE)) {
				sink.report("text/layout-word", spanOfPart(words, index, index + found.length), { found });
			}
		}
	}
};
