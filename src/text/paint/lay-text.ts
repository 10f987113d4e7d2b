import { emptyFrame } from "../../document/frame.ts";
import type { Link } from "../../document/item.ts";
import { moveFrame } from "../../document/move-frame.ts";
import { element, type Role, type StructureNode } from "../../document/structure.ts";
import type { EditionText, Inline } from "../../model/inline.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import type { InlineItem, LineSettings, Paragraph } from "../line/inline-item.ts";
import { layoutParagraph } from "../line/layout-paragraph.ts";
import { type CollectedParagraph, collectItems } from "./collect-items.ts";
import type { DrawContext } from "./draw-context.ts";
import type { Ink } from "./ink.ts";
import { type PaintedLines, paintLines } from "./paint-lines.ts";
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

type Options = TextOptions & { readonly sourced: boolean };

interface LaidParagraph extends PaintedLines {
	readonly collected: CollectedParagraph;
	readonly paragraph: Paragraph<Ink>;
	readonly y: number;
}

const layParagraphs = (
	paragraphs: readonly (readonly Inline[])[],
	style: TextStyle,
	options: Options,
	context: DrawContext,
): TextFrame => {
	const hanging = options.marker === undefined ? 0 : style.size * 1.1;
	const space = options.paragraphSpace ?? style.leading * 0.25;
	const laid: LaidParagraph[] = [];
	let y = 0;
	for (const runs of paragraphs) {
		const marker = laid.length === 0 ? (options.marker ?? null) : null;
		const next = layOne(runs, marker, { y: laid.length === 0 ? 0 : y + space, hanging }, style, options, context);
		if (next === null) continue;
		laid.push(next);
		y = next.y + next.paragraph.height;
	}
	const lines = laid.flatMap(({ paragraph, y }) =>
		paragraph.lines.map((line) => ({ ...line, baseline: y + line.baseline })),
	);
	return {
		...emptyFrame(options.measure, y),
		items: [...laid.flatMap(({ behind }) => behind), ...laid.flatMap(({ text }) => text)],
		links: options.artifact === undefined ? laid.flatMap(makeLinks) : [],
		structure: options.artifact === undefined ? wrapNodes(laid, options.role) : [],
		lines: lines.length,
		firstBaseline: lines[0]?.baseline ?? 0,
		lastBaseline: lines.at(-1)?.baseline ?? 0,
		inkWidth: Math.max(0, ...lines.flatMap(({ pieces }) => pieces.map((piece) => piece.x + piece.width))),
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
	const painted = paintLines(paragraph, place.y, style.size, context.style);
	if (marker === null) return { ...painted, collected, paragraph, y: place.y };
	const { marker: _, ...plain } = options;
	const mark = layPlain(
		marker,
		style,
		{ ...plain, measure: place.hanging * 4, indent: { first, rest }, role: null },
		context,
	);
	const drop = (paragraph.lines[0]?.baseline ?? 0) - mark.firstBaseline;
	return {
		...painted,
		text: [...moveFrame(mark, 0, place.y + drop).items, ...painted.text],
		collected: { ...collected, nodes: [...mark.structure, ...collected.nodes] },
		paragraph,
		y: place.y,
	};
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

const makeLinks = ({ collected, links }: LaidParagraph): readonly Link[] =>
	[...links].flatMap(([link, rects]) => {
		const { target, description } = link;
		const owner = collected.links.get(link);
		return owner === undefined ? [] : [{ rects, target, element: owner, description }];
	});

const wrapNodes = (laid: readonly LaidParagraph[], role: Role | null = "P"): readonly StructureNode[] => {
	const nodes = laid.map(({ collected }) => collected.nodes);
	if (role === null) return nodes.flat();
	if (role === "P") return nodes.map((children) => element("P", children));
	return nodes.length === 0 ? [] : [element(role, nodes.flat())];
};
