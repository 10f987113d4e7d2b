import { emptyFrame, type Frame } from "../../document/frame.ts";
import { drawReferenceBadge } from "../../figure/badge/draw-badge.ts";
import { LAYOUT } from "../../figure/badge/shape-item.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { StepId } from "../../model/ids.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { joinRow } from "./draw-row.ts";
import { setLine } from "./set-text.ts";

/** Where the words for a pointer say the step. */
const SLOT = "{step}";

/**
 * What stands under a column whose text goes on elsewhere: つづき ④ は右の列 →. The number alone, on its mode's shape. An
 * artifact: who listens hears the next step anyway.
 */
export const drawPointer = (step: StepId, words: string, context: DrawContext): Frame => {
	const { style, edition } = context;
	const entry = edition.steps.get(step);
	const mode = entry === undefined ? undefined : edition.modes.get(entry.mode);
	const badge =
		entry === undefined || mode === undefined ? [] : [drawReferenceBadge(mode, entry.number, LAYOUT, context)];
	const frames = words.split(SLOT).flatMap((part, index): readonly Frame[] => {
		const text = part.trim();
		const line = text === "" ? [] : [setLine(text, style.type.pointer, LAYOUT, context)];
		return index === 0 ? line : [...badge, ...line];
	});
	const edge = style.type.pointer.size * 1.15;
	const box = { x: 0, y: 0, width: edge, height: edge };
	const arrow = { ...emptyFrame(edge, edge), items: drawIcon("arrow-right", box, style.colors.ink, LAYOUT) };
	return joinRow([...frames, arrow], style.page.pointerHeight, style.mm(1));
};
