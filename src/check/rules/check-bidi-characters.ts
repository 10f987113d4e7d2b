import { spanOfPart } from "../../model/sourced-text.ts";
import { listLabels } from "../list-labels.ts";
import { listTexts, listWords } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9): they make text look another. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Nothing that is printed holds invisible characters that turn the order of the others around. */
export const checkBidiCharacters: Rule = (_manual, edition, sink) => {
	for (const words of [...listTexts(edition).flatMap(listWords), ...listLabels(edition)]) {
		for (const { 0: found, index } of words.text.matchAll(BIDI)) {
			const codePoint = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
			sink.report("text/bidi-character", spanOfPart(words, index, index + found.length), { codePoint });
		}
	}
};
