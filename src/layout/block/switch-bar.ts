import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { element } from "../../document/structure.ts";
import { drawBarShape } from "../../figure/badge/draw-bar-shape.ts";
import { inkOn } from "../../figure/badge/draw-mode-shape.ts";
import type { EditionSwitch } from "../../model/edition.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import { layPlain, layText } from "../../text/paint/lay-text.ts";
import type { TextFrame, TextOptions } from "../../text/paint/text-options.ts";
import { findMode } from "./find-mode.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layTags } from "./lay-tags.ts";
import { laidBlock, outlineDestination } from "./plain-block.ts";
import { stackFrames } from "./stack-frames.ts";

/**
 * A switch in compact density: the new mode's bar says that the screen changes, and opens the mode (TOKENS.md section
 * 11). What the author wrote about it stands under the bar, as a part of its own.
 */
export const layBar = (block: EditionSwitch, context: BlockContext): readonly LaidBlock[] => {
	const destination = outlineDestination(block);
	const drawn = drawSwitchBar(block, context);
	const frame = { ...drawn, destinations: [{ name: destination, x: 0, y: 0 }] };
	const title = findMode(context.edition, block.to).label.text;
	const bar = laidBlock(block, [{ frame, cost: 0 }], context, {
		breakAfter: Number.POSITIVE_INFINITY,
		rail: { kind: "end" },
		place: "mode",
		opensMode: block.to,
		outline: { level: "mode", title, destination },
	});
	const under = layUnderBar(block, context);
	if (under.height === 0) return [bar];
	const words = laidBlock(block, [{ frame: under, cost: 0 }], context, {
		spaceBefore: context.style.block.tag.gap,
		breakAfter: Number.POSITIVE_INFINITY,
		rail: { kind: "passing", mode: block.to },
		opensMode: block.to,
	});
	return [bar, words];
};

/**
 * The label gets at least as much of the bar, in millimetres of the design, and takes at most so many lines there; else
 * the words beside it go under it.
 */
const LEAST_LABEL = 20;
const MOST_LINES_BESIDE = 2;

/** Over and under words of several lines, in millimetres of the design. */
const SPACE_AROUND = 2;

/** The bar: label on the left, on the right that the screen changes; as tall as its label. One heading. */
const drawSwitchBar = (block: EditionSwitch, context: BlockContext): Frame => {
	const { style, edition } = context;
	const { bar } = style.badge;
	const mode = findMode(edition, block.to);
	const from = findMode(edition, block.from);
	const width = style.page.columnWidth;
	const options = { measure: width, color: inkOn(mode, style), role: null };
	const side = layPlain(edition.words.switchBar, style.type.modeBarSide, options, context);
	const sideX = width - bar.sidePadding - side.inkWidth;
	const { textX } = drawBarShape(mode, { width, height: bar.height }, from, style);
	const room = sideX - style.mm(2) - textX;
	const fitted = room >= style.mm(LEAST_LABEL) ? fitLabel(mode.label, { ...options, measure: room }, context) : null;
	const beside = fitted !== null && fitted.lines <= MOST_LINES_BESIDE;
	const measure = width - bar.sidePadding - textX;
	const label = beside ? fitted : fitLabel(mode.label, { ...options, measure }, context);
	const words = beside ? label.height : label.height + side.height;
	const height = words > bar.height + 0.01 ? words + style.mm(SPACE_AROUND) : bar.height;
	const top = (height - words) / 2;
	const shape = drawBarShape(mode, { width, height }, from, style).frame;
	const joined = joinFrames({ width, height }, [
		{ frame: shape, x: 0, y: 0 },
		{ frame: label, x: textX, y: top },
		beside
			? { frame: side, x: sideX, y: (height - side.height) / 2 }
			: { frame: side, x: textX, y: top + label.height },
	]);
	return { ...joined, structure: [element("H3", joined.structure)] };
};

/** Sizes of the label, as shares of the mode bar's: 12 pt of 13, then smaller before it takes a second line. */
const LABEL_SHARES = [12 / 13, 11 / 13, 10 / 13, 9.5 / 13] as const;

const fitLabel = (label: SourcedText, options: TextOptions, context: BlockContext): TextFrame => {
	const { modeBar, blockHeading } = context.style.type;
	const [first, ...smaller] = LABEL_SHARES.map((share) => {
		const type = { ...modeBar, size: modeBar.size * share, leading: blockHeading.leading };
		return (): TextFrame => layPlain(label, type, options, context);
	});
	let frame = first?.() ?? layPlain(label, modeBar, options, context);
	for (const lay of smaller) if (frame.lines > 1) frame = lay();
	return frame;
};

const layUnderBar = (block: EditionSwitch, context: BlockContext): Frame => {
	const { style } = context;
	const x = style.block.step.textX;
	const width = style.page.columnWidth;
	const measure = width - x;
	// Where others come from elsewhere, everybody comes.
	const readers = block.others.length === 0 ? block.tags : [];
	const text = block.text === null ? [] : [layText(block.text, style.type.boxText, { measure }, context)];
	const frame = stackFrames(
		[layTags(readers, measure, context), ...text].map((part) => ({ frame: part, gap: style.block.tag.gap })),
		measure,
	);
	return joinFrames({ width, height: frame.height }, [{ frame, x, y: 0 }]);
};
