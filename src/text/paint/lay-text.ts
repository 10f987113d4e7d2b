import { emptyFrame } from "../../document/frame.ts";
import type { Link } from "../../document/item.ts";
import { moveFrame } from "../../document/move-frame.ts";
import { element, type Role, type StructureNode } from "../../document/structure.ts";
import type { EditionText, Inline } from "../../model/inline.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import type { DrawContext } from "./draw-context.ts";
import { takeMark } from "./hanging-mark.ts";
import { type LaidParagraph, layParagraph } from "./lay-paragraph.ts";
import type { TextFrame, TextOptions } from "./text-options.ts";
import type { TextSetting } from "./text-setting.ts";

/**
 * Lays out a text of an edition: labels in 「」 or “ ”, bold, literals, readings, references with their badges, links
 * with their addresses, what is tapped underlined. The frame is as wide as the measure and as high as its lines; text
 * items stand in logical order after all artifacts. Reports characters without a glyph and lines that are too wide.
 */
export const layText = (text: EditionText, style: TextStyle, options: TextOptions, context: DrawContext): TextFrame =>
	layParagraphs(text.paragraphs, { style, options, sourced: true, context });

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
	return layParagraphs([[{ kind: "text", content, span }]], { style, options, sourced, context });
};

/**
 * How far lines hang behind a mark of this width, in em: in quarters, so that ※1 and ※2 have their words in line, and with
 * a fifth at least between.
 */
const hangingBehind = (width: number): number => Math.ceil((width + 0.2) * 4) / 4;

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
	const laid = layEach(text.paragraphs, { style, options, sourced: true, context });
	let before = 0;
	return laid.flatMap((paragraph, index) =>
		paragraph.lines.map((line, at) => {
			const only = { ...paragraph, lines: [line], y: line.top, height: line.bottom - line.top };
			const frame = makeFrame([only], options);
			const structure = index === 0 && at === 0 ? wrapNodes(laid, options.role) : [];
			const gap = line.top - before;
			before = line.bottom;
			const moved = { ...moveFrame(frame, 0, -line.top), height: only.height, structure };
			const baseline = line.baseline - line.top;
			return { frame: { ...frame, ...moved, firstBaseline: baseline, lastBaseline: baseline }, gap };
		}),
	);
};

const layParagraphs = (paragraphs: readonly (readonly Inline[])[], setting: TextSetting): TextFrame =>
	makeFrame(layEach(paragraphs, setting), setting.options);

/** The paragraphs that have characters, one below the other, behind the mark of the first. */
const layEach = (paragraphs: readonly (readonly Inline[])[], setting: TextSetting): readonly LaidParagraph[] => {
	const { style, context } = setting;
	const { marker, ...options } = setting.options;
	const [first = [], ...others] = paragraphs;
	if (marker === undefined) return stackParagraphs(paragraphs, 0, setting);
	const { mark, runs } = takeMark(first, marker);
	const { hanging: usual, longest } = context.style.line.mark;
	const measure = longest * style.size;
	const frame = layPlain(mark, style, { ...options, measure, role: null }, context);
	const ems = typeof mark === "string" ? usual : Math.max(usual, hangingBehind(frame.inkWidth / style.size));
	const hanging = ems * style.size;
	const [marked, ...rest] = stackParagraphs([runs, ...others], hanging, setting);
	return marked === undefined ? [] : [putBefore(frame, marked), ...rest];
};

const stackParagraphs = (
	paragraphs: readonly (readonly Inline[])[],
	hanging: number,
	setting: TextSetting,
): readonly LaidParagraph[] => {
	const { style, options, context } = setting;
	const space = options.paragraphSpace ?? style.leading * context.style.line.paragraphSpace;
	const laid: LaidParagraph[] = [];
	let y = 0;
	for (const runs of paragraphs) {
		const next = layParagraph(runs, { y: laid.length === 0 ? 0 : y + space, hanging }, setting);
		if (next === null) continue;
		laid.push(next);
		y = next.y + next.height;
	}
	return laid;
};

/** Puts a mark before the first line, in front of its structure, too. */
const putBefore = (mark: TextFrame, laid: LaidParagraph): LaidParagraph => {
	const [first, ...rest] = laid.lines;
	if (first === undefined) return laid;
	const { items } = moveFrame(mark, 0, first.baseline - mark.firstBaseline);
	const painted = { ...first.painted, text: [...items, ...first.painted.text] };
	const nodes = [...mark.structure, ...laid.collected.nodes];
	return { ...laid, lines: [{ ...first, painted }, ...rest], collected: { ...laid.collected, nodes } };
};

const makeFrame = (laid: readonly LaidParagraph[], options: TextOptions): TextFrame => {
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
