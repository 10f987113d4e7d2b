import { isJapanese } from "../../base/language.ts";
import type { Inline } from "../../model/inline.ts";
import { type SourcedText, sliceSourced, spanOfPart } from "../../model/sourced-text.ts";
import { listTexts } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/** Where a sentence is so long that it is worth saying: well above what is advised, so that few are reported. */
const LIMITS = {
	characters: { said: 80, advised: 60 },
	words: { said: 35, advised: 25 },
} as const;

/** No sentence is so long that readers lose its beginning. Labels and addresses are names and do not count. */
export const checkSentenceLength: Rule = (_manual, edition, sink) => {
	const unit = isJapanese(edition.lang) ? "characters" : "words";
	const { said, advised } = LIMITS[unit];
	// A title is none, and the layout says where it takes too much room.
	const texts = listTexts(edition).filter((text) => text !== edition.title);
	for (const paragraph of texts.flatMap((text) => text.paragraphs)) {
		for (const { parts, words } of splitSentences(paragraph)) {
			const length = unit === "characters" ? [...words.replace(/\s/gu, "")].length : words.split(/\s+/u).length;
			const [first] = parts;
			const last = parts.at(-1);
			if (length <= said || first === undefined || last === undefined) continue;
			const { start } = spanOfPart(first, 0, first.text.length);
			const { end } = spanOfPart(last, 0, last.text.length);
			// The last sentences may come from a variable, which stands elsewhere.
			sink.report("text/long-sentence", { start, end: Math.max(start, end) }, { length, limit: advised, unit });
		}
	}
};

interface Sentence {
	readonly parts: SourcedText[];
	words: string;
}

const splitSentences = (runs: readonly Inline[]): readonly Sentence[] => {
	const sentences: Sentence[] = [{ parts: [], words: "" }];
	const add = (run: Inline): void => {
		if (run.kind === "line-break") sentences.push({ parts: [], words: "" });
		else if (run.kind === "bold" || run.kind === "tapped") run.children.forEach(add);
		else if (run.kind === "link") run.words?.forEach(add);
		else if (run.kind === "text") addText(run.content, sentences);
		else if (run.kind === "ruby") addWords(run.base, sentences);
	};
	runs.forEach(add);
	return sentences;
};

const addWords = (content: SourcedText, sentences: Sentence[]): void => {
	const last = sentences.at(-1);
	if (last === undefined) return;
	last.parts.push(content);
	last.words += content.text;
};

const addText = (content: SourcedText, sentences: Sentence[]): void => {
	let from = 0;
	for (const { 0: stop, index } of content.text.matchAll(/[。！？]+|[.!?]+(?=\s|$)/gu)) {
		const end = index + stop.length;
		addWords(sliceSourced(content, from, end), sentences);
		sentences.push({ parts: [], words: "" });
		from = end;
	}
	if (from < content.text.length) addWords(sliceSourced(content, from), sentences);
};
