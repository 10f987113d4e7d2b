import { type SourcedText, spanOfPart } from "../../model/sourced-text.ts";
import { listLabels } from "../list-labels.ts";
import { listProse, listTexts, listWords } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/** Words for later, in capitals (TODOリスト is a list of tasks), and the words that typesetters fill up with. */
const WORDS = /(?<![A-Za-z])(?:TODO|FIXME|XXX+|TBD|TBC)(?![A-Za-z]|リスト)|[Ll]orem ipsum/gu;

/**
 * Signs for what is not known yet: rings, crosses, triangles or question marks in a row, and a tilde that stands alone
 * (in 10~20 it does not).
 */
const SIGNS = /[〇○◯]{2,}|[×✕]{2,}|[△▲]{2,}|[?？]{3,}|(?<![^\s、。，．「」（）()])[~～〜](?![^\s、。，．「」（）()])/gu;

/** To be confirmed: a writer's note to themselves, but a status where it is a label; 要確認の書類 are papers. */
const TO_CONFIRM = /要確認(?!の)/gu;

/** Nothing is left over that was to be written later. */
export const checkLeftovers: Rule = (_manual, edition, sink) => {
	const report = (words: SourcedText, pattern: RegExp): void => {
		for (const { 0: found, index } of words.text.matchAll(pattern)) {
			sink.report("text/leftover", spanOfPart(words, index, index + found.length), { found });
		}
	};
	// A screen may well say 〇〇さん, but not TODO.
	for (const label of listLabels(edition)) report(label, WORDS);
	for (const text of listTexts(edition)) {
		for (const words of listWords(text)) {
			report(words, WORDS);
			report(words, SIGNS);
		}
		for (const words of listProse(text)) report(words, TO_CONFIRM);
	}
};
