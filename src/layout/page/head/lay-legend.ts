import type { Frame } from "../../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../../document/move-frame.ts";
import { element, type StructureNode } from "../../../document/structure.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { joinRow } from "../piece/draw-row.ts";
import { type LineTag, setLine } from "../piece/set-text.ts";
import { collectLegend, type LegendNeeds } from "./collect-legend.ts";
import { drawChangeSymbol, drawDashedSymbol, drawDiscSymbol, drawTapSymbol } from "./draw-legend-symbols.ts";

const WORDS: LineTag = { kind: "content", role: "P" };
const BARE: LineTag = { kind: "content", role: null };

/** Space between the entries, from the usual to the least, in millimetres of the design. */
const GAPS = [4, 3.6, 3.2, 2.8] as const;

interface Entry {
	readonly frame: Frame;
	/** Left out where the row is too short: the page says the same where it matters. */
	readonly optional: boolean;
}

/**
 * The legend, as wide as the content: the marks that this edition uses, each with its words, and at the right that the
 * pictures are simplified. In one row where that can be, if need be closer; else in rows that all begin at the left
 * edge. What is optional never opens a row. Null where there is nothing to explain.
 */
export const layLegend = (context: DrawContext): Frame | null => {
	const { style, edition } = context;
	const needs = collectLegend(edition);
	const entries = collectEntries(needs, context);
	if (entries.length === 0) return null;
	const title = setLine(edition.words.legend, { ...style.type.legend, weight: "bold" }, WORDS, context);
	const note = needs.drawn ? setLine(edition.words.legendNote, style.type.legend, WORDS, context) : null;
	const needed = [title, ...entries.filter(({ optional }) => !optional).map(({ frame }) => frame)];
	const spare = entries.filter(({ optional }) => optional).map(({ frame }) => frame);
	const gaps = GAPS.map((gap) => style.mm(gap));
	const [usual = 0] = gaps;
	const oneRow = gaps.find((gap) => splitRows(needed, note, gap, context).length === 1);
	const gap = oneRow ?? usual;
	return placeRows(addSpare(splitRows(needed, note, gap, context), spare, note, gap, context), note, gap, context);
};

const widthOf = (frames: readonly Frame[], gap: number): number =>
	frames.reduce((sum, frame) => sum + frame.width + gap, -gap);

/** Rows as full as they get; the note counts as the last entry. */
const splitRows = (
	frames: readonly Frame[],
	note: Frame | null,
	gap: number,
	{ style }: DrawContext,
): readonly (readonly Frame[])[] => {
	const rows: Frame[][] = [[]];
	for (const frame of [...frames, ...(note === null ? [] : [note])]) {
		const row = rows.at(-1) ?? [];
		if (row.length === 0 || widthOf([...row, frame], gap) <= style.page.contentWidth) row.push(frame);
		else rows.push([frame]);
	}
	return rows.map((row) => row.filter((frame) => frame !== note));
};

/** What is optional, in the last row, as far as it has room beside the note. */
const addSpare = (
	rows: readonly (readonly Frame[])[],
	spare: readonly Frame[],
	note: Frame | null,
	gap: number,
	{ style }: DrawContext,
): readonly (readonly Frame[])[] => {
	const row = [...(rows.at(-1) ?? [])];
	for (const frame of spare) {
		const whole = [...row, frame, ...(note === null ? [] : [note])];
		if (widthOf(whole, gap) <= style.page.contentWidth) row.push(frame);
	}
	return [...rows.slice(0, -1), row];
};

const placeRows = (
	rows: readonly (readonly Frame[])[],
	note: Frame | null,
	gap: number,
	{ style }: DrawContext,
): Frame => {
	const { contentWidth, head } = style.page;
	const { legendHeight } = head;
	const pitch = legendHeight + style.mm(0.5);
	const height = (rows.length - 1) * pitch + legendHeight;
	const placed: PlacedFrame[] = rows.map((row, index) => ({
		frame: joinRow(row, legendHeight, gap),
		x: 0,
		y: index * pitch,
	}));
	if (note !== null) {
		const alone = (rows.at(-1)?.length ?? 0) === 0;
		const x = alone ? 0 : contentWidth - note.width;
		placed.push({ frame: note, x, y: height - legendHeight + (legendHeight - note.height) / 2 });
	}
	const joined = joinFrames({ width: contentWidth, height }, placed);
	return { ...joined, structure: gatherList(joined.structure) };
};

/** The entries as a list: whoever cannot see the marks can jump over it. */
const gatherList = (nodes: readonly StructureNode[]): readonly StructureNode[] => {
	const isEntry = (node: StructureNode): boolean => node.kind === "element" && node.role === "LI";
	const first = nodes.findIndex(isEntry);
	const list = element("L", nodes.filter(isEntry), { listNumbering: "None" });
	return [...nodes.slice(0, first), list, ...nodes.slice(first).filter((node) => !isEntry(node))];
};

const collectEntries = (needs: LegendNeeds, context: DrawContext): readonly Entry[] => {
	const { style, edition } = context;
	const { words } = edition;
	const entries: Entry[] = [];
	const add = (symbol: Frame, text: string, optional = false): void => {
		const line = setLine(text, style.type.legend, BARE, context);
		const frame = joinRow([symbol, line], style.page.head.legendHeight, style.mm(1.5));
		const structure = [element("LI", [element("LBody", frame.structure)])];
		entries.push({ frame: { ...frame, structure }, optional });
	};
	if (needs.pointers.has("hand")) add(drawTapSymbol("hand", style), words.legendTap);
	if (needs.pointers.has("arrow")) add(drawTapSymbol("arrow", style), words.legendClick);
	if (needs.marks.has("enter")) add(drawDiscSymbol("pencil", style), words.legendEnter);
	if (needs.marks.has("look")) add(drawDiscSymbol("eye", style), words.legendLook);
	if (needs.marks.has("dont")) add(drawDiscSymbol("cross", style), words.legendDont);
	const from = needs.change === null ? undefined : edition.modes.get(needs.change.from);
	const to = needs.change === null ? undefined : edition.modes.get(needs.change.to);
	if (from !== undefined && to !== undefined) add(drawChangeSymbol(from, to, style), words.legendSwitch);
	if (needs.alternatives) add(drawDashedSymbol(style), words.legendAlt, true);
	return entries;
};
