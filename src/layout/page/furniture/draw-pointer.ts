import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { drawReferenceBadge } from "../../../figure/badge/draw-badge.ts";
import { LAYOUT } from "../../../figure/badge/shape-item.ts";
import { drawIcon } from "../../../figure/mark/draw-icon.ts";
import type { TextStyle } from "../../../style/tokens/type-tokens.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { fillPhrase, quotesOf } from "../../../text/paint/page-phrase.ts";
import { layTagRow } from "../../block/lay-tags.ts";
import type { Pointer } from "../body/collect-pointers.ts";
import { toArtifact } from "../piece/artifact-frame.ts";
import { joinRow } from "../piece/draw-row.ts";
import { setLine } from "../piece/set-text.ts";
import { cutToLine } from "../piece/shorten-line.ts";

/** Where the words for a pointer say the step. */
const SLOT = "{step}";

/**
 * What stands under a column whose text goes on elsewhere: つづき ④ は右の列 →. A number alone, on its mode's shape; a title
 * in quotation marks. An artifact: who listens hears what comes next anyway. Where it is for some readers only, their
 * labels come first. Words that are too long for the column are set smaller; then the title is cut, or the badge stands
 * alone behind the labels.
 */
export const drawPointer = (pointer: Pointer, words: string, context: DrawContext): Frame => {
	const { page, type } = context.style;
	const room = page.columnWidth - page.textOffset;
	// Labels that find no room: tags at the steps tell their readers the way.
	const nothing = emptyFrame(0, page.pointerHeight);
	if (layTagRow(pointer.tags, room, context) === null) return nothing;
	const usual = layPointer(pointer, words, { size: type.pointer.size, cut: 0 }, context);
	if (usual.width <= room) return usual;
	const size = Math.max(LEAST, room / usual.width) * type.pointer.size;
	const smaller = layPointer(pointer, words, { size, cut: 0 }, context);
	if (smaller.width <= room) return smaller;
	const least = pointer.to.kind === "step" ? SLOT : words;
	const cut = layPointer(pointer, least, { size, cut: smaller.width - room }, context);
	return cut.width <= room ? cut : nothing;
};

/** A share of the usual size: 7.6 pt at least. */
const LEAST = 0.8;

/** `cut`: by how much its title is to be shorter, in points. */
const layPointer = (
	pointer: Pointer,
	words: string,
	manner: { readonly size: number; readonly cut: number },
	context: DrawContext,
): Frame => {
	const { style } = context;
	const { size } = manner;
	const type = { ...style.type.pointer, size };
	const target = drawTarget(pointer, type, manner.cut, context);
	const frames = words.split(SLOT).flatMap((part, index): readonly Frame[] => {
		const text = part.trim();
		const line = text === "" ? [] : [setLine(text, type, LAYOUT, context)];
		return index === 0 ? line : [...target, ...line];
	});
	const edge = size * 1.15;
	const box = { x: 0, y: 0, width: edge, height: edge };
	const arrow = { ...emptyFrame(edge, edge), items: drawIcon("arrow-right", box, style.colors.ink, LAYOUT) };
	const row = layTagRow(pointer.tags, style.page.columnWidth, context);
	const readers = row === null || pointer.tags.length === 0 ? [] : [toArtifact(row, "layout")];
	return joinRow([...readers, ...frames, arrow], style.page.pointerHeight, style.mm(1));
};

const drawTarget = ({ to }: Pointer, type: TextStyle, cut: number, context: DrawContext): readonly Frame[] => {
	const { edition } = context;
	if (to.kind === "title") {
		const quoted = (title: string): string => fillPhrase(quotesOf(edition.lang), { title });
		const whole = setLine(quoted(to.title), type, LAYOUT, context);
		if (cut === 0) return [whole];
		const marks = setLine(quoted(""), type, LAYOUT, context);
		const title = cutToLine(to.title, Math.max(0, whole.width - cut - marks.width), type, context);
		return [setLine(quoted(title), type, LAYOUT, context)];
	}
	const entry = edition.steps.get(to.step);
	const mode = entry === undefined ? undefined : edition.modes.get(entry.mode);
	return entry === undefined || mode === undefined ? [] : [drawReferenceBadge(mode, entry.number, LAYOUT, context)];
};
