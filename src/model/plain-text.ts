import { assertNever } from "../base/assert-never.ts";
import { type Brackets, labelBrackets } from "../base/language.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Edition } from "./edition.ts";
import type { StepId } from "./ids.ts";
import type { AuthoredInline, AuthoredText, EditionText, Inline } from "./inline.ts";
import { joinSourced, type SourcedText, textAt } from "./sourced-text.ts";

/** How a text becomes plain characters. */
export interface PlainManner {
	/** The brackets around labels; labels of screens are compared without. */
	readonly brackets: Brackets;
	/** What a reference to a step says. */
	readonly nameStep: (step: StepId) => string;
	/** What stands between paragraphs, and for a line break. */
	readonly gap: string;
}

/** As the page says texts: labels in the language's brackets, steps by their names, paragraphs parted by a blank. */
export const plainManner = ({ lang, steps }: Edition): PlainManner => ({
	brackets: labelBrackets(lang),
	nameStep: (step) => steps.get(step)?.name ?? "",
	gap: " ",
});

/** The plain characters of a text: without bold, readings and marks, links by their words or else by their address. */
export const flattenText = (text: EditionText, manner: PlainManner): SourcedText =>
	joinSourced(
		text.paragraphs.flatMap((runs, index) => [
			...(index === 0 ? [] : [textAt(manner.gap, { start: text.span.start, end: text.span.start })]),
			flattenRuns(runs, text.span, manner),
		]),
		text.span,
	);

/** The plain characters of runs; of none, an empty text at `span`. */
export const flattenRuns = (runs: readonly Inline[], span: Span, manner: PlainManner): SourcedText =>
	joinSourced(
		runs.flatMap((run) => partsOf(run, manner)),
		span,
	);

const partsOf = (run: Inline, manner: PlainManner): readonly SourcedText[] => {
	switch (run.kind) {
		case "text":
		case "literal":
			return [run.content];
		case "ruby":
			return [run.base];
		case "line-break":
			return [textAt(manner.gap, run.span)];
		case "label": {
			const [open, close] = manner.brackets;
			const inner = run.children.flatMap((child) => partsOf(child, manner));
			return [textAt(open, run.span), ...inner, textAt(close, run.span)];
		}
		case "bold":
		case "tapped":
			return run.children.flatMap((child) => partsOf(child, manner));
		case "link":
			return run.words === null ? [run.url] : run.words.flatMap((child) => partsOf(child, manner));
		case "step-reference":
			return [textAt(manner.nameStep(run.step), run.span)];
		default:
			return assertNever(run);
	}
};

/** The characters of a text as the author wrote it, names included, for messages and for telling whether it is empty. */
export const authoredCharacters = ({ paragraphs }: Pick<AuthoredText, "paragraphs">): string =>
	paragraphs.map((runs) => runs.map(charactersOf).join("")).join(" ");

const charactersOf = (run: AuthoredInline): string => {
	switch (run.kind) {
		case "text":
		case "literal":
			return run.content.text;
		case "ruby":
			return run.base.text;
		case "line-break":
			return " ";
		case "label":
		case "bold":
			return run.children.map(charactersOf).join("");
		case "link":
			return run.words === null ? run.url.text : run.words.map(charactersOf).join("");
		case "name":
			return run.words === null ? `<${run.name.text}>` : run.words.map(charactersOf).join("");
		default:
			return assertNever(run);
	}
};

/** Whether a text has no characters. */
export const isEmptyText = (text: EditionText): boolean =>
	text.paragraphs.every((runs) => runs.every((run) => run.kind === "text" && run.content.text === ""));
