import type { ChooseTarget, JumpTarget } from "../model/edition.ts";
import type { Name, PathBlock } from "../model/manual.ts";
import { textAt } from "../model/sourced-text.ts";
import type { TextScope } from "./edition-context.ts";
import { findNumberedStep } from "./find-numbered-step.ts";
import { resolveText, targetStep } from "./resolve-text.ts";

/** The target that stands for the end of the procedure. */
const END = "end";

/** Where a name sends the reader: a step, or `end`; null (and reported) where it is none. */
export const resolveTarget = (target: Name, scope: TextScope): JumpTarget | null => {
	const found = find(target, scope);
	if (found?.kind !== "path") return found;
	scope.context.sink.report("flow/target-is-path", target.span, { name: target.text });
	return null;
};

/** Where an option of a choice sends the reader: also paths may be named. */
export const resolveChooseTarget = (target: Name, scope: TextScope): ChooseTarget | null => {
	const found = find(target, scope);
	if (found?.kind !== "path") return found;
	const { path } = found;
	const place = scope.context.places.paths.get(path.id);
	if (place === undefined) {
		scope.context.sink.report("flow/dropped-path", target.span, { name: target.text, picked: scope.context.picked });
		return null;
	}
	return { kind: "path", path: path.id, letter: place.letter, title: titleOfPath(path, scope), first: place.first };
};

/** A path's title, by default its name. */
export const titleOfPath = (path: PathBlock, scope: TextScope) =>
	path.title === null
		? {
				paragraphs: [
					[{ kind: "text" as const, content: textAt(path.name.text, path.name.span), span: path.name.span }],
				],
				span: path.name.span,
			}
		: resolveText(path.title, scope);

const find = (
	target: Name,
	scope: TextScope,
): JumpTarget | { readonly kind: "path"; readonly path: PathBlock } | null => {
	const { names, places, sink, picked, suggester } = scope.context;
	if (target.text === END) return { kind: "end" };
	const named = names.get(target.text);
	if (named?.kind === "path") return { kind: "path", path: named.path };
	if (named?.kind === "step") {
		if (places.steps.has(named.step)) return { kind: "step", ...targetStep(named.step, scope) };
		sink.report("flow/dropped-step", target.span, { name: target.text, picked });
	} else if (named === undefined) {
		const suggestion = suggester.suggest(target.text, ["step", "path"], [END]);
		const numbered = findNumberedStep(target.text, scope.context);
		sink.report("flow/unknown-target", target.span, { name: target.text, suggestion, numbered });
	} else sink.report("flow/target-is-no-step", target.span, { name: target.text });
	return null;
};
