import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { drawReferenceBadge } from "../../../figure/badge/draw-badge.ts";
import { LAYOUT } from "../../../figure/badge/shape-item.ts";
import { drawIcon } from "../../../figure/mark/draw-icon.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { layTagRow } from "../../block/lay-tags.ts";
import type { Pointer } from "../body/collect-pointers.ts";
import { toArtifact } from "../piece/artifact-frame.ts";
import { joinRow } from "../piece/draw-row.ts";
import { setLine } from "../piece/set-text.ts";

/** Where the words for a pointer say the step. */
const SLOT = "{step}";

/**
 * What stands under a column whose text goes on elsewhere: つづき ④ は右の列 →. The number alone, on its mode's shape. An
 * artifact: who listens hears the next step anyway. Where it is for some readers only, their labels come first. Words that are too long for the column are set smaller.
 */
export const drawPointer = (pointer: Pointer, words: string, context: DrawContext): Frame => {
	const { page, type } = context.style;
	const room = page.columnWidth - page.textOffset;
	const usual = layPointer(pointer, words, type.pointer.size, context);
	if (usual.width <= room) return usual;
	return layPointer(pointer, words, Math.max(LEAST, room / usual.width) * type.pointer.size, context);
};

/** A share of the usual size: 7.6 pt at least. */
const LEAST = 0.8;

const layPointer = ({ step, tags }: Pointer, words: string, size: number, context: DrawContext): Frame => {
	const { style, edition } = context;
	const type = { ...style.type.pointer, size };
	const entry = edition.steps.get(step);
	const mode = entry === undefined ? undefined : edition.modes.get(entry.mode);
	const badge =
		entry === undefined || mode === undefined ? [] : [drawReferenceBadge(mode, entry.number, LAYOUT, context)];
	const frames = words.split(SLOT).flatMap((part, index): readonly Frame[] => {
		const text = part.trim();
		const line = text === "" ? [] : [setLine(text, type, LAYOUT, context)];
		return index === 0 ? line : [...badge, ...line];
	});
	const edge = size * 1.15;
	const box = { x: 0, y: 0, width: edge, height: edge };
	const arrow = { ...emptyFrame(edge, edge), items: drawIcon("arrow-right", box, style.colors.ink, LAYOUT) };
	const row = layTagRow(tags, style.page.columnWidth, context);
	const readers = row === null || tags.length === 0 ? [] : [toArtifact(row, "layout")];
	return joinRow([...readers, ...frames, arrow], style.page.pointerHeight, style.mm(1));
};
