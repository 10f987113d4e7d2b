import { emptyFrame, type Frame } from "../../document/frame.ts";
import { LAYOUT } from "../../figure/badge/shape-item.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { StepId } from "../../model/ids.ts";
import type { EditionText } from "../../model/inline.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import { joinRow } from "./draw-row.ts";

/**
 * What stands under a column whose text goes on elsewhere: つづき ④ は右の列 →. An artifact: who listens hears the next
 * step anyway.
 */
export const drawPointer = (step: StepId, words: string, context: DrawContext): Frame => {
	const { style, edition } = context;
	const { columnWidth, textOffset, pointerHeight } = style.page;
	const edge = style.type.pointer.size * 1.15;
	const phrase = withBadgesAlone(makePhrase(words, { step: { step } }, edition.span));
	const text = layText(
		phrase,
		style.type.pointer,
		{ measure: columnWidth - textOffset - edge - style.mm(1.2), artifact: LAYOUT },
		context,
	);
	const box = { x: 0, y: 0, width: edge, height: edge };
	const arrow = { ...emptyFrame(edge, edge), items: drawIcon("arrow-right", box, style.colors.ink, LAYOUT) };
	return joinRow([{ ...text, width: text.inkWidth }, arrow], pointerHeight, style.mm(1.2));
};

/** The number says enough here; the word before it would only push the arrow away. */
const withBadgesAlone = (text: EditionText): EditionText => ({
	...text,
	paragraphs: text.paragraphs.map((runs) =>
		runs.map((run) => (run.kind === "step-reference" ? { ...run, badgeOnly: true } : run)),
	),
});
