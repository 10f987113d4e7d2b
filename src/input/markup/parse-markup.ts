import type { Sink } from "../../diagnostics/sink.ts";
import type { AuthoredInline, AuthoredText } from "../../model/inline.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import { spanOfPart } from "../../model/sourced-text.ts";
import type { MarkedText, Range } from "./marked-text.ts";
import { parseRuns } from "./nest-runs.ts";
import { reportForeignMarks } from "./report-foreign-marks.ts";

/** How a text was written. */
export interface MarkupOptions {
	/** The text's language (BCP 47): it decides what an end of line becomes. */
	readonly lang: string;
	/** Whether it is a `|` scalar: there ends of lines are kept, elsewhere YAML has folded them. */
	readonly literal: boolean;
}

/**
 * Reads the inline marks of a text (format.md, "Texts"). Every run knows its place. What is not a mark is text: a `<`
 * without its `>`, a lone 「, 」, 《, 》 or ｜, a run of more than two low lines. An unpaired `__` or `==` is reported
 * (`text/unpaired-mark`) and printed. Marks do not go across paragraphs. Paragraphs: an empty line ends one; in all
 * scalars but `|` YAML has made a newline of it. An escaped `\n` in double quotes counts as one, too.
 */
export const parseMarkup = (content: SourcedText, { lang, literal }: MarkupOptions, sink: Sink): AuthoredText => {
	const ranges = splitParagraphs(content.text, literal ? /\n(?:[ \t]*\n)+/g : /\n+/g);
	const marked: MarkedText = { content, lang, lineEnds: findLineEnds(content, literal) };
	for (const range of ranges) reportForeignMarks(marked, range, sink);
	const paragraphs = ranges.map((range): readonly AuthoredInline[] => parseRuns(marked, range, sink));
	return {
		paragraphs: paragraphs.length === 0 ? [[]] : paragraphs,
		span: spanOfPart(content, 0, content.text.length),
	};
};

const findLineEnds = ({ text, folds }: SourcedText, literal: boolean): ReadonlySet<number> => {
	if (!literal) return new Set(folds);
	return new Set([...text.matchAll(/\n/g)].map(({ index }) => index));
};

/** The ranges between separators that hold anything; newlines at the text's ends are not part of it. */
const splitParagraphs = (text: string, separator: RegExp): readonly Range[] => {
	const start = /^\n*/.exec(text)?.[0].length ?? 0;
	const end = Math.max(start, text.replace(/\n+$/, "").length);
	const ranges: Range[] = [];
	let from = start;
	for (const match of text.slice(start, end).matchAll(separator)) {
		ranges.push({ start: from, end: start + match.index });
		from = start + match.index + match[0].length;
	}
	ranges.push({ start: from, end });
	return ranges.filter((range) => range.end > range.start);
};
