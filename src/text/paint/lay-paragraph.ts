import type { Inline } from "../../model/inline.ts";
import type { InlineItem, Line, Paragraph } from "../line/inline-item.ts";
import { layoutParagraph } from "../line/layout-paragraph.ts";
import { raiseReferenceMarks } from "../line/reference-marks.ts";
import { collectItems } from "./collect-items.ts";
import type { Ink } from "./ink.ts";
import { markForeign } from "./mark-foreign.ts";
import { type PaintedLines, paintLines } from "./paint-lines.ts";
import type { CollectedParagraph } from "./paragraph-builder.ts";
import { reportLineFaults } from "./report-line-faults.ts";
import type { TextSetting } from "./text-setting.ts";

/** A paragraph laid out and painted. Lengths in points, places from the text's top. */
export interface LaidParagraph {
	readonly collected: CollectedParagraph;
	readonly lines: readonly LaidLine[];
	/** Of the paragraph's top. */
	readonly y: number;
	readonly height: number;
}

/** A line with its places from the text's top. */
export interface LaidLine {
	readonly painted: PaintedLines;
	readonly top: number;
	readonly baseline: number;
	readonly bottom: number;
	/** The right end of its last piece. */
	readonly inkRight: number;
}

/** One paragraph at its place; null where it has no characters. `hanging`: how far all its lines stand in. */
export const layParagraph = (
	runs: readonly Inline[],
	{ y, hanging }: { readonly y: number; readonly hanging: number },
	setting: TextSetting,
): LaidParagraph | null => {
	const collected = collectItems(runs, setting);
	if (collected.items.length === 0) return null;
	const paragraph = breakParagraph(collected.items, hanging, setting);
	const lines = paragraph.lines.map((line, index) => layLine(line, paragraph.lines[index - 1], y, setting));
	const nodes = markForeign(collected.nodes, collected.items, setting.context.edition.lang);
	return { collected: { ...collected, nodes }, lines, y, height: paragraph.height };
};

const layLine = (
	line: Line<Ink>,
	before: Line<Ink> | undefined,
	y: number,
	{ style, context }: TextSetting,
): LaidLine => ({
	painted: paintLines([line], y, style.size, context.style),
	top: y + (before?.bottom ?? 0),
	baseline: y + line.baseline,
	bottom: y + line.bottom,
	inkRight: line.pieces.reduce((right, piece) => Math.max(right, piece.x + piece.width), 0),
});

const breakParagraph = (
	items: readonly InlineItem<Ink>[],
	hanging: number,
	{ style, options, sourced, context }: TextSetting,
): Paragraph<Ink> => {
	const { first, rest } = options.indent ?? { first: 0, rest: 0 };
	const settings = {
		measure: options.measure,
		leading: style.leading,
		lang: context.edition.lang,
		indent: { first: first + hanging, rest: rest + hanging },
		align: options.align ?? "start",
		readingGrid: context.style.line.ruby.grid,
	};
	const paragraph = layoutParagraph(raiseReferenceMarks(items), settings, context.fonts);
	reportLineFaults(paragraph, sourced, context.sink);
	return paragraph;
};
