import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { element, leaf, type StructureElement } from "../../document/structure.ts";
import { drawNumberBadge } from "../../figure/badge/draw-badge.ts";
import type { EditionStep } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { stepDestination } from "../../text/paint/step-destination.ts";
import { findMode } from "./find-mode.ts";
import type { LaidAlternative } from "./laid-block.ts";
import { layBesidePhone } from "./lay-beside-phone.ts";
import { besideCodes, layCodeRows } from "./lay-code-rows.ts";
import { drawPhones, fitsBeside, layPhoneRows, rowWidth } from "./lay-phones.ts";
import { layStepWords } from "./lay-step-text.ts";
import { roundUp, stackFrames } from "./stack-frames.ts";
import { besidePhone, layCodes, noteId, type Place, splitColumn } from "./step-columns.ts";

/** A step without its conditional screens. */
export interface StepBody {
	readonly alternatives: readonly LaidAlternative[];
	readonly badgeY: number;
}

/** Where the text of a step begins: behind its number, which is wider than usual where it has many characters. */
const textStart = (badge: Frame, context: DrawContext): number => {
	const { textX, gap } = context.style.block.step;
	return Math.max(textX, badge.width + gap);
};

/**
 * A step of a width: number, text, and the picture at the right edge (TOKENS.md section 1). Without a picture its codes
 * take that place; several phones and wide screens stand under the text, or at the right edge where the place is wide
 * enough. Heights are unrounded contents.
 */
export const layStepBody = (
	step: EditionStep,
	width: number,
	options: { readonly codes: boolean },
	context: DrawContext,
): StepBody => {
	const mode = findMode(context.edition, step.mode);
	const number = leaf();
	const badge = drawNumberBadge(mode, step.number, number, context);
	// A bare number says nothing to those who hear it.
	const actualText = context.edition.stepWord + step.number;
	const label = { ...badge, structure: [element("Lbl", [number], { actualText })] };
	const x = textStart(badge, context);
	const phones = drawPhones(step, context);
	const shown = options.codes ? step : { ...step, qr: [] };
	const contents = layContents(shown, phones, { width, x }, context);
	const alternatives = contents.map(({ frame, cost }) => {
		const height = Math.max(frame.height, badge.height);
		const joined = joinFrames({ width, height }, [
			{ frame: label, x: 0, y: 0 },
			{ frame, x: 0, y: 0 },
		]);
		const structure = [...label.structure, element("LBody", frame.structure)];
		const destination = { name: stepDestination(context.edition, step.id), x: 0, y: 0 };
		return { frame: { ...joined, structure, destinations: [destination, ...joined.destinations] }, cost };
	});
	return { alternatives, badgeY: badge.height / 2 };
};

type Phones = readonly (readonly LaidAlternative[])[];

/** Everything of a step but its number. */
const layContents = (
	step: EditionStep,
	phones: Phones,
	place: Place,
	context: DrawContext,
): readonly LaidAlternative[] => {
	if (phones.length === 0) return [layWithoutPicture(step, place, context)];
	if (fitsBeside(phones, besidePhone(place, context), context)) {
		return layBesidePhone(step, phones[0] ?? [], place, context);
	}
	const { phonesGap, textX, gap, pictureWidth } = context.style.block.step;
	const measure = place.width - place.x - phonesGap - rowWidth(phones, context);
	// Where the words have as much room as beside one phone.
	const isAside = phones.length > 1 && measure >= context.style.mm(83) - textX - gap - pictureWidth;
	return isAside
		? layPhonesAside(step, phones, { ...place, measure }, context)
		: layOverPhones(step, phones, place, context);
};

/** Text over the full width, phones in rows under it. */
const layOverPhones = (
	step: EditionStep,
	phones: Phones,
	{ width, x }: Place,
	context: DrawContext,
): readonly LaidAlternative[] => {
	const { phonesGap } = context.style.block.step;
	const measure = width - x;
	const { lead, rest } = layStepWords(step, measure, noteId(step, context), context);
	const codes = layCodes(step, measure, context);
	return layPhoneRows(phones, measure, context).map(({ frame, cost }) => {
		const column = stackFrames([...lead, { frame, gap: phonesGap }, ...codes, ...rest], measure);
		return { cost, frame: joinFrames({ width, height: column.height }, [{ frame: column, x, y: 0 }]) };
	});
};

/** Text on the left, several phones in a row at the right edge, as one has it: where the place is wide. */
const layPhonesAside = (
	step: EditionStep,
	phones: Phones,
	{ width, x, measure }: Place & { readonly measure: number },
	context: DrawContext,
): readonly LaidAlternative[] => {
	const { lead, rest } = layStepWords(step, measure, noteId(step, context), context);
	const column = splitColumn(lead, [...layCodes(step, measure, context), ...rest], measure);
	const row = rowWidth(phones, context);
	return layPhoneRows(phones, row, context).map(({ frame, cost }) => {
		const joined = joinFrames({ width, height: Math.max(column.height, frame.height) }, [
			{ frame: column.upper, x, y: 0 },
			{ frame, x: width - row, y: 0 },
			{ frame: column.lower, x, y: column.lowerY },
		]);
		return { cost, frame: joined };
	});
};

/** Text only, or text with codes at the right edge: the first beside the instruction, others one under another. */
const layWithoutPicture = (step: EditionStep, place: Place, context: DrawContext): LaidAlternative => {
	const measure = step.qr.length === 0 ? null : besideCodes(step.qr, place, context);
	if (measure === null) return layOverCodes(step, place, context);
	const { lead, rest } = layStepWords(step, measure, noteId(step, context), context);
	return { cost: 0, frame: layCodeRows(step.qr, { measure, over: lead, under: rest }, place, context) };
};

/** Text over the full width; codes so large that hardly any words fit beside them stand under it. */
const layOverCodes = (step: EditionStep, { width, x }: Place, context: DrawContext): LaidAlternative => {
	const measure = width - x;
	const { lead, rest } = layStepWords(step, measure, noteId(step, context), context);
	const codes = layCodes(step, measure, context);
	const column = stackFrames([...lead, ...codes, ...rest], measure);
	return { cost: 0, frame: joinFrames({ width, height: column.height }, [{ frame: column, x, y: 0 }]) };
};

/** The list item of a step, its body grown by what follows in it. */
export const listItem = (frame: Frame, more: Frame["structure"]): StructureElement => {
	const [label, body] = frame.structure;
	const children = body?.kind === "element" ? body.children : [];
	return element("LI", [...(label === undefined ? [] : [label]), element("LBody", [...children, ...more])]);
};

/** The height of a step: contents rounded up to the grid, at least the module where it has a picture. */
export const stepHeight = (content: number, hasPicture: boolean, context: DrawContext): number => {
	const { module, grid } = context.style.block.step;
	return Math.max(hasPicture ? module : 0, roundUp(content, grid));
};
