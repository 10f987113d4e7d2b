import { spanOfPart } from "../../model/sourced-text.ts";
import { listTexts, listWords } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/**
 * 右の図, 左側の画面, 次のページの表, 右図 … and not 屋上の (a kanji before), 上の表示, 左の図書館 (other words that begin alike).
 */
const JAPANESE =
	/(?<!\p{Script=Han})(?:(?:(?:右|左|上|下)側?|[次前]のページ)の(?:図(?![書形解鑑版])|表(?![示面情記現紙題])|絵(?![文本])|画面|QRコード|手順)|[右左上下]図(?![書形解鑑版]))/gu;

/** The picture below, the table on the right, the QR code on the next page. */
const ENGLISH =
	/\b(?:picture|figure|screen|screenshot|table|QR code|step)s? (?:above|below|(?:at|on|to) (?:the|your) (?:right|left)|on the (?:next|previous) page)\b/giu;

/** No text says where on the page something stands: the layout may move it. */
export const checkLayoutWords: Rule = (_manual, edition, sink) => {
	for (const text of listTexts(edition)) {
		for (const words of listWords(text)) {
			for (const pattern of [JAPANESE, ENGLISH]) {
				for (const { 0: found, index } of words.text.matchAll(pattern)) {
					sink.report("text/layout-word", spanOfPart(words, index, index + found.length), { found });
				}
			}
		}
	}
};
