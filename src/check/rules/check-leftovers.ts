import { spanOfPart } from "../../model/sourced-text.ts";
import { listTexts, listWords } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/**
 * What authors leave where something is still to come: TODO and its like, rings in a row, and a tilde that stands alone
 * (in 10~20 it does not).
 */
const LEFTOVER =
	/(?<![A-Za-z])(?:TODO|FIXME|XXX|TBD)(?![A-Za-z]|リスト)|[〇○◯]{2,}|[△▲]{2,}|(?<![^\s、。，．「」（）()])[~～〜](?![^\s、。，．「」（）()])/gu;

/** Nothing is left over that was to be written later. */
export const checkLeftovers: Rule = (_manual, edition, sink) => {
	for (const text of listTexts(edition)) {
		for (const words of listWords(text)) {
			for (const { 0: found, index } of words.text.matchAll(LEFTOVER)) {
				sink.report("text/leftover", spanOfPart(words, index, index + found.length), { found });
			}
		}
	}
};
