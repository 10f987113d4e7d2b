import type { Frame } from "../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import { drawArrow, drawMiniPhone } from "../../figure/badge/draw-mini-phone.ts";
import { drawModeIcon } from "../../figure/badge/draw-mode-icon.ts";
import type { EditionSwitch } from "../../model/edition.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { findMode } from "./find-mode.ts";
import type { BlockContext } from "./laid-block.ts";
import { layTags } from "./lay-tags.ts";
import { decoration, stackFrames } from "./stack-frames.ts";
import { switchHead, switchText } from "./switch-words.ts";

/**
 * Where readers of several variants come to one screen: said once, and under it each one's program with their labels,
 * an arrow, and the program that all come to. As wide as a panel's inside.
 */
export const layMeeting = (block: EditionSwitch, context: BlockContext): Frame => {
	const { style } = context;
	const { switchHeadLarge, switchTextLarge } = style.type;
	const width = style.page.columnWidth - 2 * style.block.switches.paddingX;
	const options = { measure: width };
	return stackFrames(
		[
			{ frame: layText(switchHead(block, context), switchHeadLarge, options, context), gap: 0 },
			{ frame: drawWays(block, width, context), gap: style.mm(1.5) },
			{ frame: layText(switchText(block, context), switchTextLarge, options, context), gap: style.mm(1.5) },
		],
		width,
	);
};

/** The programs that readers come from at the left, the one that they come to at the right. */
const drawWays = (block: EditionSwitch, width: number, context: BlockContext): Frame => {
	const { style, edition } = context;
	const { arrowGap } = style.block.switches;
	const target = drawMiniPhone(findMode(edition, block.to), style.badge.miniPhone.standard, null, style);
	const arrow = drawArrow(style);
	const room = width - target.width - arrow.width - 2 * arrowGap;
	const origins = drawOrigins(block, room, context);
	const height = Math.max(origins.height, target.height);
	const arrowX = origins.width + arrowGap;
	return joinFrames({ width, height }, [
		{ frame: origins, x: 0, y: (height - origins.height) / 2 },
		{ frame: arrow, x: arrowX, y: (height - arrow.height) / 2 },
		{ frame: target, x: arrowX + arrow.width + arrowGap, y: (height - target.height) / 2 },
	]);
};

/** One row for each mode: its icon on its shape, and the labels of those who come from it. */
const drawOrigins = (block: EditionSwitch, room: number, context: BlockContext): Frame => {
	const { style, edition } = context;
	const edge = style.mm(8.4);
	const gap = style.mm(2);
	const placed: PlacedFrame[] = [];
	let y = 0;
	let widest = 0;
	for (const { from, tags } of [{ from: block.from, tags: block.tags }, ...block.others]) {
		const icon = drawModeIcon(findMode(edition, from), style, edge);
		const labels = layTags(tags, room - edge - gap, context);
		const height = Math.max(edge, labels.height);
		placed.push(
			{ frame: decoration(icon.items, edge, edge), x: 0, y: y + (height - edge) / 2 },
			{ frame: labels, x: edge + gap, y: y + (height - labels.height) / 2 },
		);
		y += height + style.mm(1.5);
		widest = Math.max(widest, edge + (labels.inkWidth === 0 ? 0 : gap + labels.inkWidth));
	}
	return joinFrames({ width: widest, height: y - style.mm(1.5) }, placed);
};
