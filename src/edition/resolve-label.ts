import type { LocalizedLabel } from "../model/manual.ts";
import { joinSourced, type SourcedText, sliceSourced, spanOfPart } from "../model/sourced-text.ts";
import type { TextScope } from "./edition-context.ts";
import { pickLabel } from "./pick-language.ts";
import { plainVariable } from "./resolve-text.ts";
import { TextBudget } from "./text-budget.ts";

/** `\<`, or a name in angle brackets: no blank after `<`, no bracket inside. */
const MARK = /\\<|<([^\s<>][^<>]*)>/gu;

/** A label, address or payload of the edition: only `<variable>` and `\<` mean something in it. */
export const resolveLabel = (label: LocalizedLabel, scope: TextScope): SourcedText => {
	const written = pickLabel(label, scope.context);
	const expansion = { scope, budget: new TextBudget(scope.context.sink) };
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
		const text = plainVariable(name, spanOfPart(written, match.index, end), expansion);
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
