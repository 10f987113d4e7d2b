import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../../document/move-frame.ts";
import { roundedRectPath } from "../../../document/shape-path.ts";
import { LAYOUT, shapeItem, solid } from "../../../figure/badge/shape-item.ts";
import { drawIcon } from "../../../figure/mark/draw-icon.ts";
import type { EditionText } from "../../../model/inline.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { layText, layTextLines } from "../../../text/paint/lay-text.ts";
import { makePhrase } from "../../../text/paint/page-phrase.ts";
import type { TextFrame } from "../../../text/paint/text-options.ts";
import { joinRow, joinStack } from "../piece/draw-row.ts";
import { reportLines } from "../piece/report-lines.ts";

/** The height of the row under the title, in lines of it. */
const ROW = 0.75;

/** The title as page 1 takes it. */
export interface LaidTitle {
	/** The head's first rows. */
	readonly frame: Frame;
	/** The lines for which the page has no room; their structure is in the frame. */
	readonly rest: readonly Frame[];
}

/**
 * The head's first rows, as wide as the content: the title, its tag in a box, the time with a clock and the logo at the
 * right. Where they do not fit beside one another, tag and time stand in a row of their own under the title.
 */
export const layTitle = (context: DrawContext): LaidTitle => {
	const { style, edition } = context;
	const logo = drawLogo(context);
	const contentWidth = style.page.contentWidth - (logo === null ? 0 : logo.width + style.picture.logo.gap);
	const { leading } = style.type.title;
	const tag = edition.tag === null ? null : layTag(edition.tag, context);
	const time = edition.time === null ? null : layTime(edition.time, context);
	const gap = style.mm(4.5);
	const beside = (tag === null ? 0 : tag.width + gap) + (time === null ? 0 : time.width + gap);
	const under = { gap, least: leading * ROW };
	const narrow = layRows(tag, time, { ...under, width: contentWidth });
	const { wide, rest } = fitTitle(contentWidth, narrow.height, context);
	const belowLogo = wide.height >= (logo?.height ?? 0);
	const rows = belowLogo ? layRows(tag, time, { ...under, width: style.page.contentWidth }) : narrow;
	const oneRow = wide.lines <= 1 && wide.inkWidth + beside <= contentWidth;
	const height = oneRow ? Math.max(wide.height, leading) : wide.height + rows.height;
	const middle = (frame: Frame): number => (leading - frame.height) / 2;
	const frame = joinFrames({ width: style.page.contentWidth, height: Math.max(height, logo?.height ?? 0) }, [
		{ frame: wide, x: 0, y: 0 },
		...(oneRow ? [] : [{ frame: rows, x: 0, y: wide.height }]),
		...(tag === null || !oneRow ? [] : [{ frame: tag, x: wide.inkWidth + gap, y: middle(tag) }]),
		...(time === null || !oneRow ? [] : [{ frame: time, x: contentWidth - time.width, y: middle(time) }]),
		...(logo === null
			? []
			: [{ frame: logo, x: style.page.contentWidth - logo.width, y: Math.max(0, (leading - logo.height) / 2) }]),
	]);
	return { frame, rest };
};

/** Tag and time under the title: at the two edges of one row, or at the left in a row each, as is one of them alone. */
const layRows = (
	tag: Frame | null,
	time: Frame | null,
	row: { readonly width: number; readonly gap: number; readonly least: number },
): Frame => {
	const placed: PlacedFrame[] = [];
	let y = 0;
	const fitsBoth = (tag?.width ?? 0) + row.gap + (time?.width ?? 0) <= row.width;
	const lines = fitsBoth ? [[tag, time]] : [[tag], [time]];
	for (const line of lines) {
		const frames = line.filter((frame) => frame !== null);
		const height = Math.max(0, ...frames.map((frame) => Math.max(frame.height, row.least)));
		for (const frame of frames) {
			const x = fitsBoth && tag !== null && frame === time ? Math.max(0, row.width - frame.width) : 0;
			placed.push({ frame, x, y: y + (height - frame.height) / 2 });
		}
		y += height;
	}
	return joinFrames({ width: row.width, height: y }, placed);
};

/** As much of the title as page 1 holds over the row under it, and the other lines. */
const fitTitle = (
	measure: number,
	under: number,
	context: DrawContext,
): { readonly wide: TextFrame; readonly rest: readonly Frame[] } => {
	const { style, edition } = context;
	const options = { measure, role: "H1" } as const;
	const wide = layText(edition.title, style.type.title, options, context);
	const room = style.page.flowBottom - style.page.marginTop - under;
	if (wide.height <= room) {
		reportLines("title", wide.lines, edition.title.span, context);
		return { wide, rest: [] };
	}
	const lines = layTextLines(edition.title, style.type.title, options, context).map(({ frame }) => frame);
	let count = 0;
	let height = 0;
	for (const line of lines) {
		if (height + line.height > room) break;
		height += line.height;
		count++;
	}
	return { wide: { ...wide, ...joinStack(lines.slice(0, count), 0), lines: count }, rest: lines.slice(count) };
};

/** Whose handout it is, the contact box says in words; the logo is decoration. */
const drawLogo = ({ pictures: { logo } }: DrawContext): Frame | null => {
	if (logo === null) return null;
	const { bytes, width, height } = logo;
	const box = { x: 0, y: 0, width, height };
	return { ...emptyFrame(width, height), items: [{ kind: "image", bytes, box, tag: LAYOUT }] };
};

/** Cut down to its ink, for what stands beside it. */
const toInk = (frame: TextFrame): Frame => ({ ...frame, width: frame.inkWidth });

/** The edition's tag in its box: 0.5 edge, radius 1.5. */
const layTag = (text: EditionText, context: DrawContext): Frame => {
	const { style } = context;
	const padding = style.mm(2.6);
	const stroke = style.mm(0.5);
	const measure = style.page.contentWidth - 2 * padding;
	const laid = layText(text, style.type.tag, { measure }, context);
	reportLines("edition", laid.lines, text.span, context);
	const words = toInk(laid);
	const width = words.width + 2 * padding;
	const height = words.height + style.mm(0.5);
	const box = { x: stroke / 2, y: stroke / 2, width: width - stroke, height: height - stroke };
	const edge = shapeItem(roundedRectPath(box, style.mm(1.5)), null, solid(style.colors.ink, stroke));
	return joinFrames({ width, height }, [
		{ frame: { ...emptyFrame(width, height), items: [edge] }, x: 0, y: 0 },
		{ frame: words, x: padding, y: (height - words.height) / 2 },
	]);
};

/** A clock and 所要時間：約10分. */
const layTime = (time: EditionText, context: DrawContext): Frame => {
	const { style, edition } = context;
	const edge = style.mm(5.6);
	const phrase = makePhrase(edition.words.timeNeeded, { time }, time.span);
	const measure = style.page.contentWidth - edge - style.mm(1.5);
	const words = toInk(layText(phrase, style.type.time, { measure }, context));
	const box = { x: 0, y: 0, width: edge, height: edge };
	const clock = { ...emptyFrame(edge, edge), items: drawIcon("clock", box, style.colors.ink, LAYOUT) };
	return joinRow([clock, words], Math.max(edge, words.height), style.mm(1.2));
};
