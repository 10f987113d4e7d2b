import { assertNever } from "../base/assert-never.ts";
import { closestWord } from "../diagnostics/closest-word.ts";
import type { Span } from "../diagnostics/span.ts";
import type { StepId } from "../model/ids.ts";
import type { AuthoredInline, AuthoredText, EditionText, Inline, NameInline } from "../model/inline.ts";
import type { LocalizedText, SectionBlock } from "../model/manual.ts";
import { type SourcedText, textAt } from "../model/sourced-text.ts";
import type { Named } from "./collect-names.ts";
import type { TextScope } from "./edition-context.ts";
import { pickText } from "./pick-language.ts";
import { flattenRuns, flattenText } from "./plain-text.ts";
import { labelManner, sentenceManner } from "./text-manner.ts";

/** Names that are being put in for one another right now, outermost first: a name among them closes a circle. */
type Open = readonly string[];

/** A text of the edition: in its language, every name replaced by what it stands for. */
export const resolveText = (text: LocalizedText, scope: TextScope): EditionText => {
	const picked = pickText(text, scope.context);
	return { paragraphs: picked.paragraphs.map((runs) => resolveRuns(runs, scope, [])), span: picked.span };
};

/** As `resolveText`; null where there is no text, or where this language has deliberately none (`''`). */
export const resolveOptional = (text: LocalizedText | null, scope: TextScope): EditionText | null => {
	const resolved = text === null ? null : resolveText(text, scope);
	return resolved === null || isEmptyText(resolved) ? null : resolved;
};

/** Whether a text has no characters. */
export const isEmptyText = (text: EditionText): boolean =>
	text.paragraphs.every((runs) => runs.every((run) => run.kind === "text" && run.content.text === ""));

const resolveRuns = (runs: readonly AuthoredInline[], scope: TextScope, open: Open): readonly Inline[] =>
	runs.flatMap((run) => resolveRun(run, scope, open));

const resolveRun = (run: AuthoredInline, scope: TextScope, open: Open): readonly Inline[] => {
	switch (run.kind) {
		case "text":
		case "literal":
		case "ruby":
		case "line-break":
			return [run];
		case "label":
		case "bold":
			return [{ ...run, children: resolveRuns(run.children, scope, open) }];
		case "link":
			return [{ ...run, words: run.words === null ? null : resolveRuns(run.words, scope, open) }];
		case "name":
			return resolveName(run, scope, open);
		default:
			return assertNever(run);
	}
};

const resolveName = (run: NameInline<AuthoredInline>, scope: TextScope, open: Open): readonly Inline[] => {
	const { context } = scope;
	const name = run.name.text;
	const named = context.names.get(name);
	if (named === undefined) {
		context.sink.report("text/unknown-name", run.span, { name, suggestion: closestWord(name, context.names.keys()) });
		return asWritten(run);
	}
	if (run.words !== null) return [makeLink(run, run.words, named, scope, open)];
	if (named.kind === "step") return referToStep(named.step, run, scope, open);
	const text = textOf(named);
	// What has no title of its own is printed by its name.
	if (text === null) return [{ kind: "text", content: run.name, span: run.span }];
	const url = urlOf(named, scope);
	if (url !== null) return [{ kind: "link", url, words: null, span: run.span }];
	return expand(name, text, run, scope, open);
};

const referToStep = (
	step: StepId,
	run: NameInline<AuthoredInline>,
	scope: TextScope,
	open: Open,
): readonly Inline[] => {
	const { context } = scope;
	const place = context.places.steps.get(step);
	if (place === undefined) {
		context.sink.report("flow/dropped-step", run.span, { name: run.name.text, picked: context.picked });
		return asWritten(run);
	}
	// Where numbers start again in each section, a number alone says too little; `1-1` has the section in it.
	const { restart, style } = context.manual.numbering;
	const elsewhere = restart === "section" && style !== "1-1" && place.section !== scope.section;
	const section = elsewhere && place.section !== null ? titleOfSection(place.section, scope, open) : null;
	return [{ kind: "step-reference", step, section, badgeOnly: false, span: run.span }];
};

/** Stands for "inside a section's title" among the open names; no name holds this character. */
const SECTION_TITLE = "=section";

/** A section's title in plain characters. References inside it say no further section, or two could go on forever. */
const titleOfSection = (section: SectionBlock, scope: TextScope, open: Open): string | null => {
	if (open.includes(SECTION_TITLE)) return null;
	const { paragraphs, span } = pickText(section.title, scope.context);
	const title = { paragraphs: paragraphs.map((runs) => resolveRuns(runs, scope, [...open, SECTION_TITLE])), span };
	return flattenText(title, sentenceManner(scope.context)).text;
};

/** What a reference to a name prints. */
const textOf = (named: Named): LocalizedText | null => {
	if (named.kind === "variable") return named.text;
	if (named.kind === "path") return named.path.title;
	return named.kind === "title" ? named.title : null;
};

/** The runs of a variable's text or of a title, its paragraphs as lines. */
const expand = (
	name: string,
	text: LocalizedText,
	run: NameInline<AuthoredInline>,
	scope: TextScope,
	open: Open,
): readonly Inline[] => {
	if (open.includes(name)) {
		const circle = [...open.slice(open.indexOf(name)), name];
		scope.context.sink.report("text/variable-circle", run.span, { name, circle });
		return asWritten(run);
	}
	return pickText(text, scope.context).paragraphs.flatMap((runs, index): readonly Inline[] => [
		...(index === 0 ? [] : [{ kind: "line-break" as const, span: run.span }]),
		...resolveRuns(runs, scope, [...open, name]),
	]);
};

/** `<variable|words>`; what holds no address keeps its words, and is reported. */
const makeLink = (
	run: NameInline<AuthoredInline>,
	words: readonly AuthoredInline[],
	named: Named,
	scope: TextScope,
	open: Open,
): Inline => {
	const url = urlOf(named, scope);
	const children = resolveRuns(words, scope, open);
	if (url !== null) return { kind: "link", url, words: children, span: run.span };
	scope.context.sink.report("text/words-need-url", run.span, { name: run.name.text });
	return { kind: "bold", children, span: run.span };
};

/** The address that a variable holds and nothing else, or null. */
const urlOf = (named: Named, scope: TextScope): SourcedText | null => {
	if (named.kind !== "variable") return null;
	const picked = pickText(named.text, scope.context);
	const url = singleText(picked);
	return url !== null && /^(?:https?:|mailto:|tel:)\S+$/i.test(url.text) ? url : null;
};

const singleText = (text: AuthoredText): SourcedText | null => {
	const [runs, ...others] = text.paragraphs;
	const [run, ...rest] = runs ?? [];
	return others.length === 0 && rest.length === 0 && run?.kind === "text" ? run.content : null;
};

/** A name that stands for nothing is printed as it was written. */
const asWritten = (run: NameInline<AuthoredInline>): readonly Inline[] => [
	{ kind: "text", content: textAt(`<${run.name.text}>`, run.span), span: run.span },
];

/** The plain characters that a name stands for in a label or an address, or null where it is unknown (and reported). */
export const plainVariable = (name: string, span: Span, scope: TextScope): SourcedText | null => {
	const { names, sink } = scope.context;
	const named = names.get(name);
	if (named === undefined) {
		const variables = [...names].filter(([, other]) => other.kind === "variable").map(([variable]) => variable);
		sink.report("text/unknown-name", span, { name, suggestion: closestWord(name, variables) });
		return null;
	}
	if (named.kind !== "variable") {
		sink.report("text/label-needs-variable", span, { name });
		return null;
	}
	const run = { kind: "name" as const, name: textAt(name, span), words: null, span };
	return flattenRuns(expand(name, named.text, run, scope, []), span, labelManner(scope.context));
};
