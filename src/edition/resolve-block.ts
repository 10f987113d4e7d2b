import { assertNever } from "../base/assert-never.ts";
import type { EditionBlock, EditionPathEnd, EditionTable, JumpTarget } from "../model/edition.ts";
import type { EditionText, Inline } from "../model/inline.ts";
import type { Block, LocalizedText, PathBlock } from "../model/manual.ts";
import type { TextScope } from "./edition-context.ts";
import type { Follower } from "./plan-blocks.ts";
import { resolveQrCodes } from "./resolve-qr.ts";
import { resolveChooseTarget, resolveTarget, titleOfPath } from "./resolve-target.ts";
import { resolveOptional, resolveText, targetStep } from "./resolve-text.ts";
import { tagItems, tagsOf } from "./tag-variants.ts";

/** Blocks that need nothing but their texts. */
type PlainBlock = Exclude<Block, { readonly kind: "step" | "switch" | "path" }>;

/** A block of the edition: its texts in the language, its targets found. */
export const resolveBlock = (block: PlainBlock, scope: TextScope): EditionBlock => {
	const common = { tags: tagsOf(block.only, scope), span: block.span };
	switch (block.kind) {
		case "section":
			return { kind: "section", ...common, title: resolveText(block.title, scope) };
		case "note":
			return {
				kind: "note",
				...common,
				title: resolveOptional(block.title, scope),
				text: resolveOptional(block.text, scope),
				icon: block.icon,
				note: block.note,
			};
		case "done":
			return {
				kind: "done",
				...common,
				title: resolveOptional(block.title, scope),
				text: resolveOptional(block.text, scope),
				qr: resolveQrCodes(block.qr, scope),
			};
		case "table":
			return {
				kind: "table",
				...common,
				title: resolveOptional(block.title, scope),
				head: block.head.map((cell) => resolveText(cell, scope)),
				rows: resolveRows(block.rows, scope),
			};
		case "faq":
			return {
				kind: "faq",
				...common,
				title: resolveOptional(block.title, scope),
				items: tagItems(block.items, scope, ({ question, answer }) => ({
					question: resolveText(question, scope),
					answer: resolveText(answer, scope),
				})),
			};
		case "text":
			return { kind: "text", ...common, text: resolveText(block.text, scope) };
		case "choose":
			return {
				kind: "choose",
				...common,
				title: resolveOptional(block.title, scope),
				options: tagItems(block.options, scope, (option) => {
					const to = resolveChooseTarget(option.to, scope);
					const condition = resolveText(option.condition, scope);
					return to === null ? null : { condition, to, span: condition.span };
				}),
			};
		case "break":
			return { kind: "break", ...common, at: block.at };
		default:
			return assertNever(block);
	}
};

const resolveRows = (
	rows: Extract<Block, { readonly kind: "table" }>["rows"],
	scope: TextScope,
): EditionTable["rows"] =>
	tagItems(rows, scope, (cells: readonly LocalizedText[]) =>
		cells.map((cell) => printBadgesOnly(resolveText(cell, scope))),
	);

/** A cell that holds references alone prints their badges only. */
const printBadgesOnly = (cell: EditionText): EditionText => {
	const runs = cell.paragraphs.flat();
	const isReference = (run: Inline): boolean => run.kind === "step-reference";
	const isBlank = (run: Inline): boolean =>
		run.kind === "line-break" || (run.kind === "text" && /^[\s、，,・]*$/u.test(run.content.text));
	if (!runs.some(isReference) || !runs.every((run) => isReference(run) || isBlank(run))) return cell;
	const only = (run: Inline): Inline => (run.kind === "step-reference" ? { ...run, badgeOnly: true } : run);
	return { ...cell, paragraphs: cell.paragraphs.map((paragraph) => paragraph.map(only)) };
};

/** The block that opens a path. */
export const startPath = (path: PathBlock, scope: TextScope): EditionBlock => ({
	kind: "path-start",
	tags: tagsOf(path.only, scope),
	span: path.span,
	path: path.id,
	letter: scope.context.places.paths.get(path.id)?.letter ?? "",
	title: titleOfPath(path, scope),
});

/** The block that closes a path. `next` is where it leads where the path does not say, and has no end of its own. */
export const endPath = (path: PathBlock, next: Follower, scope: TextScope): EditionBlock => {
	const ownEnd = path.then === null && path.body.at(-1)?.kind === "done";
	return {
		kind: "path-end",
		tags: [],
		span: path.span,
		path: path.id,
		letter: scope.context.places.paths.get(path.id)?.letter ?? "",
		leadsTo: path.then !== null ? resolveTarget(path.then, scope) : ownEnd ? null : targetOf(next, scope),
		goesOn: path.then !== null || ownEnd ? null : boxOf(next, scope),
	};
};

const targetOf = (next: Follower, scope: TextScope): JumpTarget | null => {
	if (next === "end") return { kind: "end" };
	return next.kind === "step" ? { kind: "step", ...targetStep(next.id, scope) } : null;
};

const boxOf = (next: Follower, scope: TextScope): EditionPathEnd["goesOn"] => {
	if (next === "end" || next.kind === "step") return null;
	return next.kind === "done" ? { kind: "done" } : { kind: "choose", title: resolveOptional(next.title, scope) };
};
