import type { Span } from "../diagnostics/span.ts";
import type { LocalizedLabel } from "../model/manual.ts";
import { flattenRuns } from "../model/plain-text.ts";
import { joinSourced, type SourcedText, sliceSourced, spanOfPart, textAt } from "../model/sourced-text.ts";
import type { TextScope } from "./edition-context.ts";
import { pickLabel } from "./pick-language.ts";
import { reportUnknownName } from "./report-unknown-name.ts";
import { type Expansion, expandName } from "./resolve-text.ts";
import { TextBudget } from "./text-budget.ts";
import { labelManner } from "./text-manner.ts";

/** `\<`, or a name in angle brackets: no blank after `<`, no bracket inside. */
const MARK = /\\<|<([^\s<>][^<>]*)>/gu;

/** A label, address or payload of the edition: only `<variable>` and `\<` mean something in it. */
export const resolveLabel = (label: LocalizedLabel, scope: TextScope): SourcedText => {
	const written = pickLabel(label, scope.context);
	const expansion = { scope, open: [], budget: new TextBudget(scope.context.sink) };
	expansion.budget.spend(written.text);
	const parts: SourcedText[] = [];
	let at = 0;
	for (const match of written.text.matchAll(MARK)) {
		const end = match.index + match[0].length;
		const name = match[1];
		if (name === undefined) {
			// Keeps the bracket and drops the backslash before it.
			parts.push(sliceSourced(written, at, match.index));
			at = match.index + 1;
			continue;
		}
		const text = charactersOf(name, spanOfPart(written, match.index, end), expansion);
		if (text === null) continue;
		parts.push(sliceSourced(written, at, match.index), text);
		at = end;
	}
	if (parts.length === 0) return written;
	parts.push(sliceSourced(written, at));
	return joinSourced(parts, label.span);
};

/** As `resolveLabel`; null where there is no label, or where this language has deliberately none (`''`). */
export const resolveOptionalLabel = (label: LocalizedLabel | null, scope: TextScope): SourcedText | null => {
	const resolved = label === null ? null : resolveLabel(label, scope);
	return resolved === null || resolved.text === "" ? null : resolved;
};

/** The plain characters that a name stands for in a label; null where it is no variable (which is reported). */
const charactersOf = (name: string, span: Span, expansion: Expansion): SourcedText | null => {
	const { context } = expansion.scope;
	const named = context.names.get(name);
	if (named === undefined) {
		reportUnknownName(name, span, ["variable"], context);
		return null;
	}
	if (named.kind !== "variable") {
		context.sink.report("text/label-needs-variable", span, { name });
		return null;
	}
	expansion.budget.begin(name, span);
	if (expansion.budget.isSpent) return null;
	const run = { kind: "name" as const, name: textAt(name, span), words: null, span };
	return flattenRuns(expandName(run, named.text, expansion), span, labelManner(context));
};
