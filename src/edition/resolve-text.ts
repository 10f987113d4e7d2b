import { assertNever } from "../base/assert-never.ts";
import type { StepTarget } from "../model/edition.ts";
import type { StepId } from "../model/ids.ts";
import type { AuthoredInline, EditionText, Inline, NameInline } from "../model/inline.ts";
import type { LocalizedText, SectionBlock } from "../model/manual.ts";
import { flattenText, isEmptyText } from "../model/plain-text.ts";
import { textAt } from "../model/sourced-text.ts";
import type { Named } from "./collect-names.ts";
import type { TextScope } from "./edition-context.ts";
import { textOf, urlOf } from "./named-text.ts";
import { pickText } from "./pick-language.ts";
import { reportUnknownName, reportWideAngles } from "./report-unknown-name.ts";
import { TextBudget } from "./text-budget.ts";
import { sentenceManner } from "./text-manner.ts";

/** The state while names of one text are replaced. */
export interface Expansion {
	readonly scope: TextScope;
	/** Names that are being put in for one another right now, outermost first: a name among them closes a circle. */
	readonly open: readonly string[];
	readonly budget: TextBudget;
}

/** A text of the edition: in its language, every name replaced by what it stands for. */
export const resolveText = (text: LocalizedText, scope: TextScope): EditionText => {
	const picked = pickText(text, scope.context);
	const expansion = { scope, open: [], budget: new TextBudget(scope.context.sink) };
	return { paragraphs: picked.paragraphs.map((runs) => resolveRuns(runs, expansion)), span: picked.span };
};

/** As `resolveText`; null where there is no text, or where this language has deliberately none (`''`). */
export const resolveOptional = (text: LocalizedText | null, scope: TextScope): EditionText | null => {
	const resolved = text === null ? null : resolveText(text, scope);
	return resolved === null || isEmptyText(resolved) ? null : resolved;
};

const resolveRuns = (runs: readonly AuthoredInline[], expansion: Expansion): readonly Inline[] =>
	runs.flatMap((run) => resolveRun(run, expansion));

const resolveRun = (run: AuthoredInline, expansion: Expansion): readonly Inline[] => {
	const { open, budget } = expansion;
	switch (run.kind) {
		case "text":
			reportWideAngles(run, expansion.scope.context);
			budget.spend(run.content.text);
			return [run];
		case "literal":
			budget.spend(run.content.text);
			return [run];
		case "ruby":
			budget.spend(run.base.text);
			return [run];
		case "line-break":
			budget.spend("");
			return [run];
		case "label":
		case "bold":
			return [{ ...run, children: resolveRuns(run.children, expansion) }];
		case "link":
			budget.spend(run.url.text);
			return [{ ...run, words: run.words === null ? null : resolveRuns(run.words, expansion) }];
		case "name":
			if (open.length === 0) budget.begin(run.name.text, run.span);
			return budget.isSpent ? asWritten(run, expansion) : resolveName(run, expansion);
		default:
			return assertNever(run);
	}
};

const resolveName = (run: NameInline<AuthoredInline>, expansion: Expansion): readonly Inline[] => {
	const { context } = expansion.scope;
	const name = run.name.text;
	const named = context.names.get(name);
	if (named === undefined) {
		reportUnknownName(name, run.span, [], context);
		return asWritten(run, expansion);
	}
	if (run.words !== null) return [makeLink(run, run.words, named, expansion)];
	if (named.kind === "step") return referToStep(named.step, run, expansion);
	const text = textOf(named);
	const url = urlOf(named, expansion.scope.context);
	if (text !== null && url === null) return expandName(run, text, expansion);
	expansion.budget.spend(url?.text ?? name);
	// What has no title of its own is printed by its name.
	if (url === null) return [{ kind: "text", content: run.name, span: run.span }];
	return [{ kind: "link", url, words: null, span: run.span }];
};

const referToStep = (step: StepId, run: NameInline<AuthoredInline>, expansion: Expansion): readonly Inline[] => {
	const { scope, budget } = expansion;
	const { context } = scope;
	const place = context.places.steps.get(step);
	if (place === undefined) {
		context.sink.report("flow/dropped-step", run.span, { name: run.name.text, picked: context.picked });
		return asWritten(run, expansion);
	}
	budget.spend(place.number);
	return [{ kind: "step-reference", step, section: otherSection(step, expansion), badgeOnly: false, span: run.span }];
};

/** A step that is referred to without a text of the author's. */
export const targetStep = (step: StepId, scope: TextScope): StepTarget => ({
	step,
	section: otherSection(step, { scope, open: [], budget: new TextBudget(scope.context.sink) }),
});

/**
 * The title of the section of a step that stands in another one than the text. Where numbers start again in each
 * section, a number alone says too little; `1-1` has the section in it.
 */
const otherSection = (step: StepId, expansion: Expansion): string | null => {
	const { context, section } = expansion.scope;
	const { restart, style } = context.manual.numbering;
	const target = context.places.steps.get(step)?.section ?? null;
	const isElsewhere = restart === "section" && style !== "1-1" && target !== section;
	return isElsewhere && target !== null ? titleOfSection(target, expansion) : null;
};

/** Stands for "inside a section's title" among the open names; no name holds this character. */
const SECTION_TITLE = "=section";

/** A section's title in plain characters. References inside it say no further section, or two could go on forever. */
const titleOfSection = (section: SectionBlock, expansion: Expansion): string | null => {
	const { scope, open } = expansion;
	if (open.includes(SECTION_TITLE)) return null;
	const { paragraphs, span } = pickText(section.title, scope.context);
	const inside = { ...expansion, open: [...open, SECTION_TITLE] };
	const title = { paragraphs: paragraphs.map((runs) => resolveRuns(runs, inside)), span };
	return flattenText(title, sentenceManner(scope.context)).text;
};

/** The runs of a variable's text or of a title in the place of its name, its paragraphs as lines. */
export const expandName = (
	run: NameInline<AuthoredInline>,
	text: LocalizedText,
	expansion: Expansion,
): readonly Inline[] => {
	const { scope, open, budget } = expansion;
	const name = run.name.text;
	if (open.includes(name)) {
		const circle = [...open.slice(open.indexOf(name)), name];
		scope.context.sink.report("text/variable-circle", run.span, { name, circle });
		return asWritten(run, expansion);
	}
	const { paragraphs } = pickText(text, scope.context);
	if (paragraphs.every((runs) => runs.length === 0)) budget.spend("");
	const inside = { ...expansion, open: [...open, name] };
	return paragraphs.flatMap((runs, index): readonly Inline[] => [
		...(index === 0 ? [] : [{ kind: "line-break" as const, span: run.span }]),
		...resolveRuns(runs, inside),
	]);
};

/** `<variable|words>`; what holds no address keeps its words, and is reported. */
const makeLink = (
	run: NameInline<AuthoredInline>,
	words: readonly AuthoredInline[],
	named: Named,
	expansion: Expansion,
): Inline => {
	const { scope, budget } = expansion;
	const url = urlOf(named, expansion.scope.context);
	budget.spend(url?.text ?? "");
	const children = resolveRuns(words, expansion);
	if (url !== null) return { kind: "link", url, words: children, span: run.span };
	scope.context.sink.report("text/words-need-url", run.span, { name: run.name.text });
	return { kind: "bold", children, span: run.span };
};

/** A name that stands for nothing is printed as it was written. */
const asWritten = (run: NameInline<AuthoredInline>, { budget }: Expansion): readonly Inline[] => {
	const written = `<${run.name.text}>`;
	budget.spend(written);
	return [{ kind: "text", content: textAt(written, run.span), span: run.span }];
};
