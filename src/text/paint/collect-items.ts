import { assertNever } from "../../base/assert-never.ts";
import { labelBrackets } from "../../base/language.ts";
import type { Inline, LabelInline, RubyInline } from "../../model/inline.ts";
import { collectLink } from "./collect-link.ts";
import { centerBadge, collectReference } from "./collect-reference.ts";
import type { DrawContext } from "./draw-context.ts";
import { type CollectedParagraph, type Manner, ParagraphBuilder } from "./paragraph-builder.ts";
import type { TextSetting } from "./text-setting.ts";

/** Collects one paragraph. One of no characters, of badges alone, has these in the middle of its leading. */
export const collectItems = (runs: readonly Inline[], setting: TextSetting): CollectedParagraph => {
	const { style, options, sourced, context } = setting;
	const walk: Walk = { builder: new ParagraphBuilder(style, options), context };
	addRuns(runs, walk, {
		bold: style.weight === "bold",
		fixed: false,
		size: style.size,
		breaking: "prose",
		link: null,
		underline: null,
		sourced,
	});
	const collected = walk.builder.finish();
	const hasCharacters = collected.items.some((item) => item.kind === "text" || item.kind === "ruby");
	return hasCharacters ? collected : { ...collected, items: collected.items.map(centerBadge) };
};

/** What stays the same for all runs of a paragraph. */
interface Walk {
	readonly builder: ParagraphBuilder;
	readonly context: DrawContext;
}

const addRuns = (runs: readonly Inline[], walk: Walk, manner: Manner): void => {
	for (const [index, run] of runs.entries()) addRun(run, runs[index + 1], walk, manner);
};

const addRun = (run: Inline, next: Inline | undefined, walk: Walk, manner: Manner): void => {
	const { builder, context } = walk;
	switch (run.kind) {
		case "text":
			builder.addText(run.content, manner);
			return;
		case "literal":
			builder.addText(run.content, { ...manner, fixed: true, breaking: "literal" });
			return;
		case "ruby":
			addRuby(run, walk, manner);
			return;
		case "line-break":
			builder.add({ kind: "break" });
			return;
		case "bold":
			addRuns(run.children, walk, { ...manner, bold: true });
			return;
		case "label":
			addLabel(run, walk, manner);
			return;
		case "tapped":
			addRuns(run.children, walk, { ...manner, underline: { color: context.style.colors.red } });
			return;
		case "link": {
			const addWords = (words: readonly Inline[], inner: Manner): void => addRuns(words, walk, inner);
			collectLink(run, manner, { builder, addWords }, context);
			return;
		}
		case "step-reference":
			collectReference({ run, next }, manner, builder, context);
			return;
		default:
			assertNever(run);
	}
};

/** A label with its brackets: one item where it can be, so that the line layout sees how long it is. */
const addLabel = ({ children, span }: LabelInline<Inline>, walk: Walk, manner: Manner): void => {
	const { builder, context } = walk;
	const { lang } = context.edition;
	const [open, close] = labelBrackets(lang);
	const inner: Manner = { ...manner, breaking: "label" };
	// Not joined to what stands before: two labels in a row are two things that stay whole.
	builder.add(builder.makeText({ text: open, offsets: [span.start, span.start + 1] }, inner));
	addRuns(children, walk, inner);
	builder.addText({ text: close, offsets: [span.end - 1, span.end] }, inner);
};

/** A base and its reading, which has a smaller size, but not below the least. */
const addRuby = ({ base, reading }: RubyInline, { builder, context }: Walk, manner: Manner): void => {
	const { share, least } = context.style.line.ruby;
	const size = Math.max(manner.size * share, least);
	builder.inside("Ruby", () => {
		const under = builder.inside("RB", () => builder.makeText(base, manner));
		const above = builder.inside("RT", () => builder.makeText(reading, { ...manner, size, bold: false }));
		builder.add({ kind: "ruby", base: under, reading: above });
	});
};
