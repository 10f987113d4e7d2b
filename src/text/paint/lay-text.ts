import { emptyFrame } from "../../document/frame.ts";
import type { Link } from "../../document/item.ts";
import { moveFrame } from "../../document/move-frame.ts";
import { element, type Role, type StructureNode } from "../../document/structure.ts";
import type { EditionText, Inline } from "../../model/inline.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import type { InlineItem, Line, LineSettings, Paragraph } from "../line/inline-item.ts";
import { layoutParagraph } from "../line/layout-paragraph.ts";
import { collectItems } from "./collect-items.ts";
import type { DrawContext } from "./draw-context.ts";
import type { Ink } from "./ink.ts";
import { type PaintedLines, paintLines } from "./paint-lines.ts";
import type { CollectedParagraph } from "./paragraph-builder.ts";
import { reportLineFaults } from "./report-line-faults.ts";
import type { TextFrame, TextOptions } from "./text-options.ts";

/**
 * Lays out a text of an edition: labels in 「」 or “ ”, bold, literals, readings, references with their badges, links
 * with their addresses, what is tapped underlined. The frame is as wide as the measure and as high as its lines; text
 * items stand in logical order after all artifacts. Reports characters without a glyph and lines that are too wide.
 */
export const layText = (text: EditionText, style: TextStyle, options: TextOptions, context: DrawContext): TextFrame =>
	layParagraphs(text.paragraphs, style, { ...options, sourced: true }, context);

/** Lays out characters without marks: the page's own words (a string), or plain ones of the manual. */
export const layPlain = (
	text: string | SourcedText,
	style: TextStyle,
	options: TextOptions,
	context: DrawContext,
): TextFrame => {
	const sourced = typeof text !== "string";
	const content = sourced ? text : { text, offsets: Array.from({ length: text.length + 1 }, () => 0) };
	const span = { start: 0, end: 0 };
	return layParagraphs([[{ kind: "text", content, span }]], style, { ...options, sourced }, context);
};

/** How far the lines hang behind a mark, in ems. */
const HANGING = 1.1;

type Options = TextOptions & { readonly sourced: boolean };

interface LaidParagraph {
	readonly collected: CollectedParagraph;
	readonly lines: readonly LaidLine[];
	/** Of the paragraph's top. */
	readonly y: number;
	readonly height: number;
}

/** A line with its places from the text's top. */
interface LaidLine {
	readonly painted: PaintedLines;
	readonly top: number;
	readonly baseline: number;
	readonly bottom: number;
	/** The right end of its last piece. */
	readonly inkRight: number;
}

/** One line of a text as a frame of its own. */
export interface TextLine {
	/** As wide as the measure. The first line carries the structure of the whole text, the others none. */
	readonly frame: TextFrame;
	/** Space above it: what lies between paragraphs. */
	readonly gap: number;
}

/**
 * A text laid out like `layText`, line by line, for what is divided between columns. The leaves of its structure may
 * then be drawn on several pages.
 */
export const layTextLines = (
	text: EditionText,
	style: TextStyle,
	options: TextOptions,
	context: DrawContext,
): readonly TextLine[] => {
	const sourced = { ...options, sourced: true };
	const laid = layEach(text.paragraphs, style, sourced, context);
	let before = 0;
	return laid.flatMap((paragraph, index) =>
		paragraph.lines.map((line, at) => {
			const only = { ...paragraph, lines: [line], y: line.top, height: line.bottom - line.top };
			const frame = makeFrame([only], sourced);
			const structure = index === 0 && at === 0 ? wrapNodes(laid, options.role) : [];
			const gap = line.top - before;
			before = line.bottom;
			const moved = { ...moveFrame(frame, 0, -line.top), height: only.height, structure };
			const baseline = line.baseline - line.top;
			return { frame: { ...frame, ...moved, firstBaseline: baseline, lastBaseline: baseline }, gap };
		}),
	);
};

const layParagraphs = (
	paragraphs: readonly (readonly Inline[])[],
	style: TextStyle,
	options: Options,
	context: DrawContext,
): TextFrame => makeFrame(layEach(paragraphs, style, options, context), options);

/** The paragraphs that have characters, one below the other. */
const layEach = (
	paragraphs: readonly (readonly Inline[])[],
	style: TextStyle,
	options: Options,
	context: DrawContext,
): readonly LaidParagraph[] => {
	const hanging = options.marker === undefined ? 0 : HANGING * style.size;
	const space = options.paragraphSpace ?? style.leading * 0.25;
	const laid: LaidParagraph[] = [];
	let y = 0;
	for (const runs of paragraphs) {
		const marker = laid.length === 0 ? (options.marker ?? null) : null;
		const next = layOne(runs, marker, { y: laid.length === 0 ? 0 : y + space, hanging }, style, options, context);
		if (next === null) continue;
		laid.push(next);
		y = next.y + next.height;
	}
	return laid;
};

const makeFrame = (laid: readonly LaidParagraph[], options: Options): TextFrame => {
	const lines = laid.flatMap((paragraph) => paragraph.lines);
	const last = laid.at(-1);
	return {
		...emptyFrame(options.measure, last === undefined ? 0 : last.y + last.height),
		items: [...lines.flatMap(({ painted }) => painted.behind), ...lines.flatMap(({ painted }) => painted.text)],
		links: options.artifact === undefined ? laid.flatMap(makeLinks) : [],
		structure: options.artifact === undefined ? wrapNodes(laid, options.role) : [],
		lines: lines.length,
		firstBaseline: lines[0]?.baseline ?? 0,
		lastBaseline: lines.at(-1)?.baseline ?? 0,
		inkWidth: lines.reduce((widest, { inkRight }) => Math.max(widest, inkRight), 0),
	};
};

/** One paragraph with its marker; null where it has no characters. */
const layOne = (
	runs: readonly Inline[],
	marker: string | null,
	place: { readonly y: number; readonly hanging: number },
	style: TextStyle,
	options: Options,
	context: DrawContext,
): LaidParagraph | null => {
	const collected = collectItems(runs, style, options, context);
	if (collected.items.length === 0) return null;
	const { first, rest } = options.indent ?? { first: 0, rest: 0 };
	const indent = { first: first + place.hanging, rest: rest + place.hanging };
	const paragraph = breakParagraph(collected.items, { ...options, indent }, style, context);
	const lines = paragraph.lines.map((line, index) =>
		layLine(line, paragraph.lines[index - 1], place.y, style, context),
	);
	const laid = { collected, lines, y: place.y, height: paragraph.height };
	return marker === null ? laid : markParagraph(laid, marker, { ...options, indent: { first, rest } }, style, context);
};

const layLine = (
	line: Line<Ink>,
	before: Line<Ink> | undefined,
	y: number,
	style: TextStyle,
	context: DrawContext,
): LaidLine => ({
	painted: paintLines([line], y, style.size, context.style),
	top: y + (before?.bottom ?? 0),
	baseline: y + line.baseline,
	bottom: y + line.bottom,
	inkRight: line.pieces.reduce((right, piece) => Math.max(right, piece.x + piece.width), 0),
});

/** Puts the mark before the first line, in front of its structure, too. */
const markParagraph = (
	laid: LaidParagraph,
	marker: string,
	options: Options,
	style: TextStyle,
	context: DrawContext,
): LaidParagraph => {
	const [first, ...rest] = laid.lines;
	if (first === undefined) return laid;
	const { marker: _, ...plain } = options;
	const measure = HANGING * style.size * 4;
	const mark = layPlain(marker, style, { ...plain, measure, role: null }, context);
	const { items } = moveFrame(mark, 0, first.baseline - mark.firstBaseline);
	const painted = { ...first.painted, text: [...items, ...first.painted.text] };
	const nodes = [...mark.structure, ...laid.collected.nodes];
	return { ...laid, lines: [{ ...first, painted }, ...rest], collected: { ...laid.collected, nodes } };
};

const breakParagraph = (
	items: readonly InlineItem<Ink>[],
	options: Options & { readonly indent: LineSettings["indent"] },
	style: TextStyle,
	context: DrawContext,
): Paragraph<Ink> => {
	const settings = {
		measure: options.measure,
		leading: style.leading,
		lang: context.edition.lang,
		indent: options.indent,
		align: options.align ?? "start",
	};
	const paragraph = layoutParagraph(items, settings, context.fonts);
	reportLineFaults(paragraph, options.sourced, context.sink);
	return paragraph;
};

const makeLinks = ({ collected, lines }: LaidParagraph): readonly Link[] =>
	[...collected.links].flatMap(([link, owner]) => {
		const { target, description } = link;
		const rects = lines.flatMap(({ painted }) => painted.links.get(link) ?? []);
		return rects.length === 0 ? [] : [{ rects, target, element: owner, description }];
	});

const wrapNodes = (laid: readonly LaidParagraph[], role: Role | null = "P"): readonly StructureNode[] => {
	const nodes = laid.map(({ collected }) => collected.nodes);
	if (role === null) return nodes.flat();
	if (role === "P") return nodes.map((children) => element("P", children));
	return nodes.length === 0 ? [] : [element(role, nodes.flat())];
};
