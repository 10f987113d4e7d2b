import { asideBrackets } from "../../base/language.ts";
import type { Inline, StepReferenceInline } from "../../model/inline.ts";
import { textAt } from "../../model/sourced-text.ts";
import type { BoxItem, InlineItem } from "../line/inline-item.ts";
import type { DrawContext } from "./draw-context.ts";
import type { BadgeInk, Ink } from "./ink.ts";
import { fillPhrase } from "./page-phrase.ts";
import type { Manner, ParagraphBuilder } from "./paragraph-builder.ts";
import { stepDestination } from "./step-destination.ts";

/** A reference and the run behind it in its paragraph. */
interface ReferencePlace {
	readonly run: StepReferenceInline;
	readonly next: Inline | undefined;
}

/** Adds the word for a step and its number's badge, leading there, and the section where numbers restart. */
export const collectReference = (
	{ run, next }: ReferencePlace,
	manner: Manner,
	builder: ParagraphBuilder,
	context: DrawContext,
): void => {
	const { edition } = context;
	const name = edition.steps.get(run.step)?.name ?? "";
	const target = { kind: "destination", name: stepDestination(edition, run.step) } as const;
	const link = { target, description: fillPhrase(edition.words.goToStep, { step: name }) };
	const inner: Manner = { ...manner, link };
	builder.insideLink(link, () => {
		if (!run.badgeOnly) builder.addText(textAt(unbroken(edition.stepWord), run.span), inner);
		const ink = { ...builder.inkFor(inner), link };
		builder.add(makeBadge({ run, next }, ink, manner.size, context));
	});
	if (run.section === null) return;
	const [open, close] = asideBrackets(edition.lang);
	builder.addText(textAt(`${open}${run.section}${close}`, run.span), manner);
};

/** The badge in a line of text of `size` points: its middle on the middle of the characters around it. */
const makeBadge = (
	{ run, next }: ReferencePlace,
	{ tag, link, underline }: ReturnType<ParagraphBuilder["inkFor"]>,
	size: number,
	context: DrawContext,
): BoxItem<BadgeInk> => {
	const { edition, style } = context;
	const entry = edition.steps.get(run.step);
	const mode = entry === undefined ? undefined : edition.modes.get(entry.mode);
	if (entry === undefined || mode === undefined) throw new Error(`no step ${run.step} in this edition`);
	const frame = context.drawReference(mode, entry.number, tag, context);
	const rise = frame.height / 2 + size * style.line.badge.middle;
	return {
		kind: "box",
		width: frame.width + (run.badgeOnly ? style.line.badge.gap : 0),
		ascent: rise,
		descent: frame.height - rise,
		breakBefore: run.badgeOnly,
		breakAfter: !/^[\p{Script=Hiragana}、。）」]/u.test(firstCharacters(next)),
		payload: { kind: "badge", frame, rise, link, underline },
	};
};

/** A badge in a line without characters, whose baseline is the middle of its leading. Other items stay. */
export const centerBadge = (item: InlineItem<Ink>): InlineItem<Ink> => {
	if (item.kind !== "box" || item.payload.kind !== "badge") return item;
	const rise = item.payload.frame.height / 2;
	return { ...item, ascent: rise, descent: rise, payload: { ...item.payload, rise } };
};

/** The word before a badge keeps its distance without letting the line break there. */
const unbroken = (word: string): string => word.replace(/ $/, "\u00a0");

const firstCharacters = (run: Inline | undefined): string => {
	switch (run?.kind) {
		case "text":
		case "literal":
			return run.content.text;
		case "bold":
		case "tapped":
			return firstCharacters(run.children[0]);
		default:
			return "";
	}
};
