import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { drawBadge, drawReferenceBadge } from "../../figure/badge/draw-badge.ts";
import { drawArrow, drawMiniPhone } from "../../figure/badge/draw-mini-phone.ts";
import { LAYOUT } from "../../figure/badge/shape-item.ts";
import type { EditionSwitch } from "../../model/edition.ts";
import type { MiniPhoneSize } from "../../style/tokens/badge-tokens.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { drawBox, panelLook } from "./draw-box.ts";
import { findMode } from "./find-mode.ts";
import type { BlockContext, LaidAlternative, LaidBlock } from "./laid-block.ts";
import { layTags } from "./lay-tags.ts";
import { laidBlock } from "./plain-block.ts";
import { decoration, roundUp, stackFrames } from "./stack-frames.ts";
import { layBar } from "./switch-bar.ts";
import { layMeeting } from "./switch-meeting.ts";
import { switchHead, switchText } from "./switch-words.ts";

/** What the other size of a call-out costs, in points of white: worth it where it evens out columns (section 10, rule 4). */
const SMALLER_COST = 40;
const LARGER_COST = 160;

/**
 * A switch of screens (TOKENS.md section 8): large for the first and for those by hand, one for all
 * where readers come from several modes; a mode bar in compact density.
 */
export const laySwitch = (block: EditionSwitch, context: BlockContext): readonly LaidBlock[] => {
	if (context.style.density === "compact") return layBar(block, context);
	if (block.others.length > 0) {
		const { textPaddingY, standardHeight } = context.style.block.switches;
		const frame = onPanel(layMeeting(block, context), { least: standardHeight, paddingY: textPaddingY }, context);
		return [laidBlock(block, [{ frame, cost: 0 }], context, { breakAfter: 0, rail: { kind: "end" } })];
	}
	const standard = layStandard(block, context);
	const large = layLarge(block, context);
	const wanted = block.first || block.byHand;
	const alternatives: readonly [LaidAlternative, ...LaidAlternative[]] = wanted
		? [
				{ frame: large, cost: 0 },
				{ frame: standard, cost: SMALLER_COST },
			]
		: [
				{ frame: standard, cost: 0 },
				{ frame: large, cost: LARGER_COST },
			];
	return [laidBlock(block, alternatives, context, { breakAfter: 0, rail: { kind: "end" } })];
};

/** Old program, arrow, new program; in the new one the number of the step whose screen it shows. All decoration. */
const drawPhones = (block: EditionSwitch, size: MiniPhoneSize, context: BlockContext): Frame => {
	const { style, edition } = context;
	const { arrowGap } = style.block.switches;
	const entry = block.backTo === null ? undefined : edition.steps.get(block.backTo.step);
	const large = size === style.badge.miniPhone.large;
	const number =
		entry === undefined
			? null
			: large
				? drawBadge(
						findMode(edition, entry.mode),
						entry.number,
						{ size: style.badge.returnLarge, tag: LAYOUT },
						context,
					)
				: drawReferenceBadge(findMode(edition, entry.mode), entry.number, LAYOUT, context);
	const before = drawMiniPhone(findMode(edition, block.from), size, null, style);
	const after = drawMiniPhone(findMode(edition, block.to), size, number, style);
	const arrow = drawArrow(style);
	const afterX = before.width + arrow.width + 2 * arrowGap;
	return joinFrames({ width: afterX + after.width, height: size.height }, [
		{ frame: before, x: 0, y: 0 },
		{ frame: arrow, x: before.width + arrowGap, y: (size.height - arrow.height) / 2 },
		{ frame: after, x: afterX, y: 0 },
	]);
};

const onPanel = (
	content: Frame,
	manner: { readonly least: number; readonly paddingY: number },
	context: BlockContext,
): Frame => {
	const { style } = context;
	const { radius, paddingX } = style.block.switches;
	const { least, paddingY } = manner;
	const width = style.page.columnWidth;
	const height = Math.max(least, roundUp(content.height + 2 * paddingY, style.block.step.grid));
	const panel = decoration([drawBox(panelLook(radius, style), width, height)], width, height);
	return joinFrames({ width, height }, [
		{ frame: panel, x: 0, y: 0 },
		{ frame: content, x: paddingX, y: (height - content.height) / 2 },
	]);
};

const layStandard = (block: EditionSwitch, context: BlockContext): Frame => {
	const { style } = context;
	const { paddingX, paddingY, textPaddingY, textGap, standardHeight } = style.block.switches;
	const phones = drawPhones(block, style.badge.miniPhone.standard, context);
	const width = style.page.columnWidth - 2 * paddingX;
	const measure = width - phones.width - textGap;
	const words = stackFrames(
		[
			{ frame: layTags(block.tags, measure, context), gap: 0 },
			{ frame: layText(switchHead(block, context), style.type.switchHead, { measure }, context), gap: style.mm(0.6) },
			{ frame: layText(switchText(block, context), style.type.switchText, { measure }, context), gap: 0 },
		],
		measure,
	);
	// Phones keep more distance from the edge than lines of text, which have white of their own.
	const height = Math.max(phones.height + 2 * (paddingY - textPaddingY), words.height);
	const content = joinFrames({ width, height }, [
		{ frame: phones, x: 0, y: (height - phones.height) / 2 },
		{ frame: words, x: phones.width + textGap, y: (height - words.height) / 2 },
	]);
	return onPanel(content, { least: standardHeight, paddingY: textPaddingY }, context);
};

const layLarge = (block: EditionSwitch, context: BlockContext): Frame => {
	const { style } = context;
	const { paddingX, textPaddingY, textGap, largeHeight, leastCharacters } = style.block.switches;
	const { switchHeadLarge, switchTextLarge } = style.type;
	const width = style.page.columnWidth - 2 * paddingX;
	const phones = drawPhones(block, style.badge.miniPhone.large, context);
	const room = width - phones.width - 2 * textGap;
	const beside = room >= leastCharacters * switchTextLarge.size;
	const text = layText(switchText(block, context), switchTextLarge, { measure: beside ? room : width }, context);
	const head = [
		{ frame: layTags(block.tags, width, context), gap: 0 },
		{ frame: layText(switchHead(block, context), switchHeadLarge, { measure: width }, context), gap: style.mm(1) },
	];
	const gap = style.mm(1.5);
	const manner = { least: largeHeight, paddingY: textPaddingY };
	if (!beside) {
		const pair = joinFrames({ width, height: phones.height }, [{ frame: phones, x: (width - phones.width) / 2, y: 0 }]);
		const parts = [...head, { frame: pair, gap }, { frame: text, gap }];
		return onPanel(stackFrames(parts, width), manner, context);
	}
	const height = Math.max(phones.height, text.height);
	const row = joinFrames({ width, height }, [
		{ frame: phones, x: 0, y: (height - phones.height) / 2 },
		{ frame: text, x: phones.width + 2 * textGap, y: (height - text.height) / 2 },
	]);
	return onPanel(stackFrames([...head, { frame: row, gap }], width), manner, context);
};
