import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { joinFrames } from "../../../document/move-frame.ts";
import { drawBarShape } from "../../../figure/badge/draw-bar-shape.ts";
import { inkOn } from "../../../figure/badge/draw-mode-shape.ts";
import { LAYOUT } from "../../../figure/badge/shape-item.ts";
import type { Mode } from "../../../model/edition.ts";
import { type SourcedText, spanOfPart } from "../../../model/sourced-text.ts";
import type { TextStyle } from "../../../style/tokens/type-tokens.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { layPlain } from "../../../text/paint/lay-text.ts";
import { reportLines } from "../piece/report-lines.ts";
import { type LineTag, setLine } from "../piece/set-text.ts";

/** The bar over a run of steps: the run's heading, and the place that bookmarks lead to. */
export const drawModeBar = (mode: Mode, destination: string, context: DrawContext): Frame => ({
	...layBar(mode, { label: mode.label, side: null }, { kind: "content", role: "H3" }, context),
	destinations: [{ name: destination, x: 0, y: 0 }],
});

/**
 * The bar again at the top of a column in which its mode goes on; an artifact. `side` says that it does (つづき). Its label
 * has been read: where it does not fit in its usual size, the mode's name is enough.
 */
export const drawContinuedBar = (mode: Mode, side: string, context: DrawContext): Frame => {
	const { width } = setLine(mode.label, context.style.type.modeBar, LAYOUT, context);
	const label = width <= measureBar(mode, side, context).room ? mode.label : mode.name;
	return layBar(mode, { label, side }, LAYOUT, context);
};

/** Over and under a label of several lines, in millimetres of the design. */
const SPACE_AROUND = 2;

/** What stands at the right of a bar, where its label begins, and how much room is between. */
const measureBar = (
	mode: Mode,
	side: string | null,
	context: DrawContext,
): { readonly aside: Frame; readonly textX: number; readonly room: number } => {
	const { style } = context;
	const { bar } = style.badge;
	const width = style.page.columnWidth;
	const type = { ...style.type.modeBarSide, color: inkOn(mode, style) };
	const aside = side === null ? emptyFrame(0, 0) : setLine(side, type, LAYOUT, context);
	const { textX } = drawBarShape(mode, { width, height: bar.height }, null, style);
	const room = width - textX - bar.sidePadding - (side === null ? 0 : aside.width + bar.sidePadding);
	return { aside, textX, room };
};

const layBar = (
	mode: Mode,
	words: { readonly label: SourcedText; readonly side: string | null },
	tag: LineTag,
	context: DrawContext,
): Frame => {
	const { style } = context;
	const { bar } = style.badge;
	const width = style.page.columnWidth;
	const { aside, textX, room } = measureBar(mode, words.side, context);
	const label = fitLabel(words.label, room, { ...style.type.modeBar, color: inkOn(mode, style) }, tag, context);
	const height = label.height > bar.height + 0.01 ? label.height + style.mm(SPACE_AROUND) : bar.height;
	const { frame } = drawBarShape(mode, { width, height }, null, style);
	return joinFrames({ width, height }, [
		{ frame, x: 0, y: 0 },
		{ frame: label, x: textX, y: (height - label.height) / 2 },
		{ frame: aside, x: width - bar.sidePadding - aside.width, y: (height - aside.height) / 2 },
	]);
};

/** A label on one line: smaller where the bar is too narrow for it, down to the size of つづき; then on several. */
const fitLabel = (text: SourcedText, room: number, style: TextStyle, tag: LineTag, context: DrawContext): Frame => {
	const frame = setLine(text, style, tag, context);
	if (frame.width <= room) return frame;
	const { modeBarSide, blockHeading } = context.style.type;
	const size = (style.size * room) / frame.width;
	if (size >= modeBarSide.size) return setLine(text, { ...style, size }, tag, context);
	const small = { ...style, size: modeBarSide.size, leading: blockHeading.leading };
	const options = tag.kind === "artifact" ? { artifact: tag } : { role: tag.role };
	const laid = layPlain(text, small, { measure: Math.max(room, 1), ...options }, context);
	reportLines("mode", laid.lines, spanOfPart(text, 0, text.text.length), context);
	return laid;
};
