import type { ResolvedMark } from "../model/edition.ts";
import type { EditionText, Inline } from "../model/inline.ts";
import { flattenRuns } from "../model/plain-text.ts";
import { type SourcedText, sliceSourced, spanOfPart } from "../model/sourced-text.ts";
import type { TextScope } from "./edition-context.ts";
import { labelManner } from "./text-manner.ts";

/** The two sentences of a step in which its taps are underlined. */
export interface StepSentences {
	readonly at: EditionText | null;
	readonly action: EditionText;
}

/**
 * Underlines what a step taps where its sentences name it: a label in 「」, in `do` and, only where `do` lacks it, in
 * `at` (there it may be the title of a screen); the words of an `as` in `do`. A label that neither names is reported.
 */
export const underlineTaps = (
	sentences: StepSentences,
	marks: readonly ResolvedMark[],
	scope: TextScope,
): StepSentences =>
	marks.filter(({ mark }) => mark === "tap").reduce((known, tap) => underlineTap(known, tap, scope), sentences);

const underlineTap = (sentences: StepSentences, tap: ResolvedMark, scope: TextScope): StepSentences => {
	const { label, as } = tap.target;
	if (label === null) {
		return as === null ? sentences : { ...sentences, action: wrapWords(sentences.action, as.text) };
	}
	const action = wrapLabel(sentences.action, label, scope);
	if (action !== null) return { ...sentences, action };
	const at = sentences.at === null ? null : wrapLabel(sentences.at, label, scope);
	if (at === null) scope.context.sink.report("screen/tap-not-in-text", tap.span, { label: label.text });
	return at === null ? sentences : { ...sentences, at };
};

/** Signs that say where a line may break and are not seen: soft hyphen, zero-width space and joiner. */
const BREAK_SIGNS = /[\u00ad\u200b\u2060]/gu;

/** Whether a sentence's label is the one of the screen; where its line may break makes no difference. */
const isNamed = (named: SourcedText, label: SourcedText): boolean =>
	named.text.replace(BREAK_SIGNS, "") === label.text.replace(BREAK_SIGNS, "");

/** The text with every label of these characters wrapped, or null where there is none. */
const wrapLabel = (text: EditionText, label: SourcedText, scope: TextScope): EditionText | null => {
	const manner = labelManner(scope.context);
	let found = false;
	const wrap = (run: Inline): Inline => {
		if (run.kind === "tapped") {
			// Underlined already for another element of this label (`次へ#1` and `次へ#2`).
			found ||= isNamed(flattenRuns(run.children, run.span, manner), label);
			return run;
		}
		if (run.kind === "label" && isNamed(flattenRuns(run.children, run.span, manner), label)) {
			found = true;
			return { kind: "tapped", children: [run], span: run.span };
		}
		return withChildren(run, (children) => children.map(wrap));
	};
	const paragraphs = text.paragraphs.map((runs) => runs.map(wrap));
	return found ? { ...text, paragraphs } : null;
};

/** The text with every occurrence of these words wrapped. */
const wrapWords = (text: EditionText, words: string): EditionText => {
	const wrap = (runs: readonly Inline[]): readonly Inline[] =>
		runs.flatMap((run) => (run.kind === "text" ? splitRun(run.content, words) : [withChildren(run, wrap)]));
	return { ...text, paragraphs: text.paragraphs.map(wrap) };
};

const splitRun = (content: SourcedText, words: string): readonly Inline[] => {
	const runs: Inline[] = [];
	const piece = (start: number, end: number): Inline => ({
		kind: "text",
		content: sliceSourced(content, start, end),
		span: spanOfPart(content, start, end),
	});
	let at = 0;
	for (let next = content.text.indexOf(words); next !== -1; next = content.text.indexOf(words, at)) {
		if (next > at) runs.push(piece(at, next));
		at = next + words.length;
		runs.push({ kind: "tapped", children: [piece(next, at)], span: spanOfPart(content, next, at) });
	}
	if (at < content.text.length || runs.length === 0) runs.push(piece(at, content.text.length));
	return runs;
};

/** The run with its children changed; a run without children as it is. */
const withChildren = (run: Inline, change: (children: readonly Inline[]) => readonly Inline[]): Inline => {
	switch (run.kind) {
		case "label":
		case "bold":
		case "tapped":
			return { ...run, children: change(run.children) };
		case "link":
			return { ...run, words: run.words === null ? null : change(run.words) };
		case "text":
		case "literal":
		case "ruby":
		case "line-break":
		case "step-reference":
			return run;
	}
};
