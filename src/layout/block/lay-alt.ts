import { isJapanese } from "../../base/language.ts";
import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import type { EditionAlt, Tagged } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import { textAt } from "../../model/sourced-text.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { dashedLook, drawBox } from "./draw-box.ts";
import { layJumpTarget } from "./lay-jump.ts";
import { drawPhones, fitsBeside, layPhoneRows } from "./lay-phones.ts";
import { layQrStack } from "./lay-qr.ts";
import { layAltRest, noteMarker } from "./lay-step-text.ts";
import { layTags } from "./lay-tags.ts";
import { layWarning } from "./lay-warning.ts";
import { decoration, roundUp, type StackedFrame, stackFrames } from "./stack-frames.ts";

/**
 * A conditional screen in a dashed box of a width: the condition, what to do then, and the cut phone beside it
 * (TOKENS.md section 8). Compact density has words only (section 11). `id` names its notes.
 */
export const layAlt = (alt: Tagged<EditionAlt>, width: number, id: string, context: DrawContext): Frame => {
	const { style } = context;
	const { alt: measures } = style.block;
	const inner = width - 2 * measures.paddingX;
	const phones = style.density === "compact" ? [] : drawPhones(alt.value, context);
	const shortest = phones[0]?.reduce((a, b) => (b.frame.height < a.frame.height ? b : a)).frame;
	const textX = measures.paddingX;
	const besidePhone = width - measures.phone - (shortest?.width ?? 0) - measures.phoneGap - textX;
	const phone = shortest !== undefined && fitsBeside(phones, besidePhone, context) ? shortest : null;
	const measure = phone === null ? inner : besidePhone;
	const under = phone !== null ? [] : layPhoneRows(phones, inner, context).slice(-1);
	const { lead, rest } = layAltWords(alt, measure, id, context);
	const gap = measures.gap;
	const picture: readonly StackedFrame[] = under.map(({ frame }) => ({ frame, gap: style.block.step.phonesGap }));
	const text = stackFrames([...lead, ...picture, ...rest.map((part) => ({ ...part, gap }))], measure);
	const content = Math.max(text.height + 2 * measures.paddingY, phone === null ? 0 : phone.height + 2 * measures.phone);
	const grid = style.density === "compact" ? 0 : measures.grid;
	const height = roundUp(content, grid);
	const box = decoration([drawBox(dashedLook(measures, style), width, height)], width, height);
	return joinFrames({ width, height }, [
		{ frame: box, x: 0, y: 0 },
		{ frame: text, x: textX, y: measures.paddingY },
		...(phone === null ? [] : [{ frame: phone, x: width - measures.phone - phone.width, y: measures.phone }]),
	]);
};

interface AltWords {
	readonly lead: readonly StackedFrame[];
	readonly rest: readonly StackedFrame[];
}

const layAltWords = (alt: Tagged<EditionAlt>, measure: number, id: string, context: DrawContext): AltWords => {
	const { type, block } = context.style;
	const { value } = alt;
	const { words } = context.edition;
	const tags = { frame: layTags(alt.tags, measure, context), gap: 0 };
	const qr = value.qr.map((code) => ({ frame: layQrStack(code, measure, "over", context), gap: block.alt.gap }));
	const jump =
		value.to === null ? [] : [layJumpTarget(value.to, { phrase: words.goToStep, measure, span: value.span }, context)];
	const warn = value.warn === null ? [] : [layWarning(value.warn, measure, context)];
	const head =
		context.style.density === "compact"
			? [
					layText(
						joinTexts([value.short ?? value.condition, value.at, value.action], context),
						type.note,
						{ measure, marker: noteMarker(context) },
						context,
					),
				]
			: [
					layText(withMarker(value.condition, context), type.note, { measure }, context),
					...(value.at === null ? [] : [layText(value.at, type.note, { measure }, context)]),
					layText(value.action, type.altAction, { measure }, context),
				];
	return {
		lead: [tags, ...[...head, ...warn, ...jump].map((frame) => ({ frame, gap: block.alt.gap }))],
		rest: [...qr, ...layAltRest(value, measure, id, context)],
	};
};

/** The condition behind its mark; beside a phone there is no room to let its lines hang. */
const withMarker = (text: EditionText, context: DrawContext): EditionText => {
	const [first = [], ...others] = text.paragraphs;
	const mark = isJapanese(context.edition.lang) ? noteMarker(context) : `${noteMarker(context)} `;
	const at = { start: text.span.start, end: text.span.start };
	return { ...text, paragraphs: [[{ kind: "text", content: textAt(mark, at), span: at }, ...first], ...others] };
};

/** Texts as one running paragraph; a comma joins what does not end in one. */
const joinTexts = (texts: readonly (EditionText | null)[], { edition }: DrawContext): EditionText => {
	const given = texts.filter((text) => text !== null);
	const [first] = given;
	if (first === undefined) throw new Error("nothing to join");
	const runs = given.flatMap((text, index) => {
		const own = text.paragraphs.flat();
		if (index === given.length - 1) return own;
		const last = own.at(-1);
		const ends = last?.kind === "text" && /[、。,.:：]\s*$/u.test(last.content.text);
		const mark = isJapanese(edition.lang) ? (ends ? "" : "、") : ends ? " " : ", ";
		const at = { start: text.span.end, end: text.span.end };
		return [...own, ...(mark === "" ? [] : [{ kind: "text" as const, content: textAt(mark, at), span: at }])];
	});
	return { paragraphs: [runs], span: first.span };
};
