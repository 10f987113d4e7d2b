import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import type { EditionStep } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { codeEdge } from "./draw-qr-code.ts";
import type { LaidAlternative } from "./laid-block.ts";
import { drawPhones } from "./lay-phones.ts";
import { layStepWords, type StepWords } from "./lay-step-text.ts";
import { layUnderPhone } from "./lay-under-phone.ts";
import { besidePhone, layCodes, noteId, type Place, splitColumn } from "./step-columns.ts";

/** What it costs that words and codes of one step stand in two widths. */
const TWO_WIDTHS_COST = 4;

/**
 * Text on the left, the phone at the right edge. Codes stand in the text's column; where the step is lower for it, they
 * and what else would stand below the phone have the whole width under both.
 */
export const layBesidePhone = (
	step: EditionStep,
	ways: readonly LaidAlternative[],
	place: Place,
	context: DrawContext,
): readonly LaidAlternative[] => {
	const measure = besidePhone(place, context);
	const wordsAt = memoise((width) => layStepWords(step, width, noteId(step, context), context));
	const { lead, rest } = wordsAt(measure);
	const shrinks = step.qr.some((qr) => codeEdge(qr, place.width, context) > measure);
	const column = splitColumn(lead, shrinks ? rest : [...layCodes(step, measure, context), ...rest], measure);
	const much = 2 * context.style.block.step.grid;
	const isTall = shrinks || column.height > (ways[0]?.frame.height ?? 0) + (step.qr.length > 0 ? 0 : much);
	const reaching = reachingDown(ways, step, isTall ? column.upper.height : column.height, context);
	return reaching.flatMap(({ frame, cost }): readonly LaidAlternative[] => {
		const under = isTall ? layUnderPhone({ step, phone: frame, wordsAt }, place, context) : null;
		if (under !== null && shrinks) return [{ cost, frame: under }];
		const beside = { cost, frame: joinBeside(frame, column, place) };
		if (under === null || under.height >= beside.frame.height) return [beside];
		if (under.height < beside.frame.height - much) return [{ cost, frame: under }];
		return [beside, { cost: cost + TWO_WIDTHS_COST, frame: under }];
	});
};

const joinBeside = (phone: Frame, column: ReturnType<typeof splitColumn>, { width, x }: Place): Frame =>
	joinFrames({ width, height: Math.max(column.height, phone.height) }, [
		{ frame: column.upper, x, y: 0 },
		{ frame: phone, x: width - phone.width, y: 0 },
		{ frame: column.lower, x, y: column.lowerY },
	]);

const memoise = (lay: (measure: number) => StepWords): ((measure: number) => StepWords) => {
	const known = new Map<number, StepWords>();
	return (measure) => {
		const words = known.get(measure) ?? lay(measure);
		known.set(measure, words);
		return words;
	};
};

/** Cut phones that do not end above the words beside them (TOKENS.md section 11), but are no taller than whole ones. */
const reachingDown = (
	ways: readonly LaidAlternative[],
	step: EditionStep,
	height: number,
	context: DrawContext,
): readonly LaidAlternative[] => {
	const isShort = context.style.density === "compact" && ways.some(({ frame }) => frame.height < height);
	const least = Math.min(height, context.style.phone.height.phone);
	return isShort ? (drawPhones(step, context, least)[0] ?? ways) : ways;
};
