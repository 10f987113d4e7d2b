import { isJapanese } from "../../base/language.ts";
import { emptyFrame, type Frame } from "../../document/frame.ts";
import { element } from "../../document/structure.ts";
import type { EditionStep, EditionStepContent, Tagged } from "../../model/edition.ts";
import type { EditionText, Inline } from "../../model/inline.ts";
import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import { layJumpBox } from "./lay-jump.ts";
import { layMarkedLine } from "./lay-marked-line.ts";
import { layTags } from "./lay-tags.ts";
import { layWarning } from "./lay-warning.ts";
import { type StackedFrame, stackFrames } from "./stack-frames.ts";

/** The words of a step in two halves: a picture is heard between them. */
export interface StepWords {
	/** Where, what to do, and what not to do. */
	readonly lead: readonly StackedFrame[];
	/** What helps when it is done, or when it went another way. */
	readonly rest: readonly StackedFrame[];
}

/** The words of a step, `measure` wide. `id` is unique in the document; its notes are named by it. */
export const layStepWords = (step: EditionStep, measure: number, id: string, context: DrawContext): StepWords =>
	// Styles of one edition that share their type differ in the space between blocks alone.
	context.kept.recall(step, [context.style.type, measure, id], context.sink, (sink) =>
		layWords(step, measure, id, { ...context, sink }),
	);

const layWords = (step: EditionStep, measure: number, id: string, context: DrawContext): StepWords => {
	const { style, edition } = context;
	const { noteGap } = style.block.step;
	const { words } = edition;
	const tags = { frame: layTags(step.tags, measure, context), gap: 0 };
	const below = tags.frame.height === 0 ? [] : [{ frame: emptyFrame(measure, style.block.tag.gap / 2), gap: 0 }];
	const by = step.arriveNote ? [{ tags: [], value: makePhrase(words.arriveByHand, {}, step.span) }] : [];
	const jumps = [
		...step.skip.map((jump) => ({ jump, phrase: words.goToStep })),
		...step.redo.map((jump) => ({ jump, phrase: words.redoFromStep })),
	].map(({ jump, phrase }): StackedFrame => {
		const frame = layJumpBox(jump.value, { phrase, width: measure, tags: jump.tags }, context);
		return { frame, gap: noteGap };
	});
	const wait = step.wait === null ? [] : [layWait(step.wait, measure, context)];
	return {
		lead: [tags, ...below, ...layInstruction(step, measure, context)],
		rest: [
			...layResult(step, measure, context),
			...jumps,
			...[...wait, ...layNotes([...by, ...step.notes], { measure, id }, context)].map((frame, index) => ({
				frame,
				gap: index === 0 ? noteGap : noteGap / 3,
			})),
		],
	};
};

/** Where the reader is, the one thing to do, and the warning. */
export const layInstruction = (
	step: EditionStepContent,
	measure: number,
	context: DrawContext,
): readonly StackedFrame[] => {
	const { type, block } = context.style;
	const action = layText(step.action, actionStyle(step.action, context), { measure, paragraphSpace: 0 }, context);
	return [
		...(step.at === null
			? []
			: [{ frame: layText(step.at, type.at, { measure, paragraphSpace: 0 }, context), gap: block.step.actionGap }]),
		{ frame: action, gap: block.step.actionGap },
		...(step.warn === null ? [] : [{ frame: layWarning(step.warn, measure, context), gap: block.step.warnGap }]),
	];
};

/** TOKENS.md section 2: 12 pt, but 10.5 pt where a label of more than 16 characters stands in it. */
const actionStyle = (action: EditionText, { style }: DrawContext): TextStyle => {
	const longest = Math.max(0, ...action.paragraphs.flat().map(longestLabel));
	return longest > style.block.longLabel ? style.type.actionLong : style.type.action;
};

const longestLabel = (run: Inline): number => {
	switch (run.kind) {
		case "label":
			return run.children.reduce((sum, child) => sum + countCharacters(child), 0);
		case "bold":
		case "tapped":
			return Math.max(0, ...run.children.map(longestLabel));
		default:
			return 0;
	}
};

const countCharacters = (run: Inline): number => {
	switch (run.kind) {
		case "text":
		case "literal":
			return [...run.content.text].length;
		case "ruby":
			return [...run.base.text].length;
		case "label":
		case "bold":
		case "tapped":
			return run.children.reduce((sum, child) => sum + countCharacters(child), 0);
		default:
			return 0;
	}
};

/** ※ notes, each an element of its own with an id (ISO 14289-1 7.9). */
export const layNotes = (
	notes: readonly Tagged<EditionText>[],
	manner: { readonly measure: number; readonly id: string },
	context: DrawContext,
): readonly Frame[] =>
	notes.map(({ tags, value }, index) => {
		const { measure, id } = manner;
		const options = { measure, marker: noteMarker(context) };
		const words = layText(value, context.style.type.note, options, context);
		const frame = stackFrames(
			[
				{ frame: layTags(tags, measure, context), gap: 0 },
				{ frame: words, gap: context.style.block.tag.gap / 2 },
			],
			measure,
		);
		return { ...frame, structure: [element("Note", frame.structure, { id: `${id}note${index + 1}` })] };
	});

/** The mark before a note: ※ is known in Japanese only. */
export const noteMarker = ({ edition }: DrawContext): string => (isJapanese(edition.lang) ? "※" : "*");

const layResult = (step: EditionStepContent, measure: number, context: DrawContext): readonly StackedFrame[] => {
	const { style, edition } = context;
	if (step.result === null) return [];
	const head = edition.words.result;
	const separator = isJapanese(edition.lang) ? "：" : ": ";
	const heading: Inline = {
		kind: "bold",
		children: makePhrase(`${head}${separator}`, {}, step.span).paragraphs.flat(),
		span: step.span,
	};
	const [first = [], ...others] = step.result.paragraphs;
	const text = { ...step.result, paragraphs: [[heading, ...first], ...others] };
	const edge = style.block.skip.arrow;
	const icon = { name: "check", edge, gap: edge * 0.3 } as const;
	return [
		{
			frame: layMarkedLine(icon, { text, type: style.type.note }, { measure }, context),
			gap: style.block.step.noteGap,
		},
	];
};

const layWait = (wait: EditionText, measure: number, context: DrawContext): Frame => {
	const { style, edition } = context;
	const text = makePhrase(edition.words.wait, { time: wait }, wait.span);
	const edge = style.block.skip.arrow;
	return layMarkedLine({ name: "clock", edge, gap: edge * 0.3 }, { text, type: style.type.note }, { measure }, context);
};

/** Result and notes of a conditional screen. */
export const layAltRest = (
	alt: EditionStepContent,
	measure: number,
	id: string,
	context: DrawContext,
): readonly StackedFrame[] => {
	const { noteGap } = context.style.block.step;
	return [
		...layResult(alt, measure, context),
		...layNotes(alt.notes, { measure, id }, context).map((frame) => ({ frame, gap: noteGap / 2 })),
	];
};
