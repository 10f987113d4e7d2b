import { codePointHex } from "../../base/code-point.ts";
import { spanOfPart } from "../../model/sourced-text.ts";
import { BIDI_CHARACTER } from "../bidi-character.ts";
import { listLabels } from "../list-labels.ts";
import { listTexts, listWords } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

const EVERY = new RegExp(BIDI_CHARACTER, "gu");

/** Nothing that is printed holds invisible characters that turn the order of the others around. */
export const checkBidiCharacters: Rule = (_manual, edition, sink) => {
	for (const words of [...listTexts(edition).flatMap(listWords), ...listLabels(edition)]) {
		for (const { 0: found, index } of words.text.matchAll(EVERY)) {
			const span = spanOfPart(words, index, index + found.length);
			sink.report("text/bidi-character", span, { codePoint: codePointHex(found) });
		}
	}
};
