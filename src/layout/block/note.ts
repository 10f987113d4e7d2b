import { emptyFrame, type Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { rectPath, roundedRectPath } from "../../document/shape-path.ts";
import { element } from "../../document/structure.ts";
import { LAYOUT, shapeItem, solid } from "../../figure/badge/shape-item.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { EditionNote } from "../../model/edition.ts";
import type { IconName } from "../../model/icon-name.ts";
import type { WordKey } from "../../model/words.ts";
import type { DrawableIcon } from "../../style/icons/icon-shape.ts";
import { layText, layTextLines, type TextLine } from "../../text/paint/lay-text.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import { type DividedLine, divideBlock, isTallerThanColumn } from "./divide-text.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layRuledHead } from "./lay-heading.ts";
import { layTaggedHeading } from "./lay-tagged.ts";
import { layTags } from "./lay-tags.ts";
import { inLane, laidBlock, laneOf, outlineDestination } from "./plain-block.ts";
import { decoration, roundUp, stackFrames } from "./stack-frames.ts";

/** Icon and word of each kind of note, where the author gives none. */
const KINDS: { readonly [kind in EditionNote["note"]]: { readonly icon: DrawableIcon; readonly word: WordKey } } = {
	info: { icon: "info", word: "info" },
	tip: { icon: "bulb", word: "tip" },
	warning: { icon: "warning", word: "warning" },
};

/** A call-out: information and tips under a rule, a warning in a black frame. One taller than a column comes in lines. */
export const layNote = (note: EditionNote, context: BlockContext): readonly LaidBlock[] => {
	const { style } = context;
	const { width } = laneOf(context);
	const draw = note.note === "warning" ? drawWarningNote : drawInfoNote;
	const drawing = draw(note, width, context);
	const { measure } = drawing;
	const text = note.text === null ? null : layText(note.text, style.type.boxText, { measure }, context);
	const whole = drawing.whole(text);
	if (note.text !== null && isTallerThanColumn(whole.height, style)) {
		const lines = layTextLines(note.text, style.type.boxText, { measure }, context);
		const [first, ...rest] = drawing.divided(lines);
		const opening = first === undefined ? [] : [{ ...first, frame: tagNote(first.frame, note) }];
		return divideBlock(note, [...opening, ...rest], context);
	}
	const grid = style.density === "compact" ? 0 : style.block.step.grid;
	const frame = tagNote({ ...whole, height: roundUp(whole.height, grid) }, note);
	return [laidBlock(note, [{ frame: inLane(frame, context), cost: 0 }], context)];
};

const tagNote = (frame: Frame, note: EditionNote): Frame => ({
	...frame,
	structure: [element("Note", frame.structure, { id: outlineDestination(note) })],
});

/** How a kind of note is drawn around its text. */
interface NoteDrawing {
	/** The width of its text. */
	readonly measure: number;
	readonly whole: (text: Frame | null) => Frame;
	/** The note in lines; the head stands over the first one. */
	readonly divided: (lines: readonly TextLine[]) => readonly DividedLine[];
}

const drawInfoNote = (note: EditionNote, width: number, context: BlockContext): NoteDrawing => {
	const { style } = context;
	const { gap, ruleSpace } = style.block.note;
	const icon: IconName | DrawableIcon = note.icon ?? KINDS[note.note].icon;
	const title = note.title ?? (note.note === "tip" ? makePhrase(context.edition.words.tip, {}, note.span) : null);
	const whole = (text: Frame | null): Frame =>
		stackFrames(
			[
				{ frame: layRuledHead(title, icon, { width, role: "P", tags: note.tags }, context), gap: 0 },
				...(title === null ? [{ frame: layTags(note.tags, width, context), gap: ruleSpace }] : []),
				...(text === null ? [] : [{ frame: text, gap: title === null ? ruleSpace : gap }]),
			],
			width,
		);
	return {
		measure: width,
		whole,
		divided: ([first, ...rest]) => (first === undefined ? [] : [{ frame: whole(first.frame), gap: 0 }, ...rest]),
	};
};

/** A black head with a white triangle over a frame: seen before anything is read, also on a copy. */
const drawWarningNote = (note: EditionNote, width: number, context: BlockContext): NoteDrawing => {
	const { warn } = context.style.block;
	const measure = width - 2 * warn.paddingX;
	const head = layWarningHead(note, width, context);
	const opening = (text: Frame | null): Frame => text ?? emptyFrame(measure, 0);
	const part = (part: WarningPart): Frame => drawWarningPart(part, width, context);
	return {
		measure,
		whole: (text) => part({ head, body: opening(text), above: warn.paddingY, below: warn.paddingY }),
		divided: (lines) =>
			lines.map(({ frame, gap }, index) => ({
				// The sides of the frame go on through the space between paragraphs, so that it is part of the line.
				gap: 0,
				frame: part({
					head: index === 0 ? head : null,
					body: index === 0 ? opening(frame) : frame,
					above: index === 0 ? warn.paddingY : gap,
					below: index === lines.length - 1 ? warn.paddingY : null,
				}),
			})),
	};
};

/** The words of a warning's head, white on black, with the icon before them. */
const layWarningHead = (note: EditionNote, width: number, context: BlockContext): Frame => {
	const { style, edition } = context;
	const { warn } = style.block;
	const textX = warn.paddingX + warn.icon + warn.gap;
	const title = note.title ?? makePhrase(edition.words.warning, {}, note.span);
	const measure = width - textX - warn.paddingX;
	const heading = layText(title, style.type.warnHead, { measure }, context);
	const { color } = style.type.warnHead;
	const words = layTaggedHeading(heading, note.tags, { measure, color }, context);
	const height = Math.max(words.height, warn.icon) + warn.paddingY;
	const box = { x: warn.paddingX, y: (height - warn.icon) / 2, width: warn.icon, height: warn.icon };
	const icon = drawIcon(note.icon ?? "warning", box, color, LAYOUT);
	return joinFrames({ width, height }, [
		{ frame: decoration(icon, width, height), x: 0, y: 0 },
		{ frame: words, x: textX, y: (height - words.height) / 2 },
	]);
};

/** A warning, or a part of one that is divided. */
interface WarningPart {
	/** Null in all parts but the first. */
	readonly head: Frame | null;
	readonly body: Frame;
	/** White above the body. */
	readonly above: number;
	/** White between the body and the frame's foot; null where the text goes on in another part. */
	readonly below: number | null;
}

const drawWarningPart = ({ head, body, above, below }: WarningPart, width: number, context: BlockContext): Frame => {
	const { style } = context;
	const { radius } = style.block.warn;
	const stroke = style.block.note.rule;
	const headHeight = head?.height ?? 0;
	const height = headHeight + (body.height === 0 ? 0 : above + body.height + (below ?? 0));
	// Where the frame is open, its rounded corners lie outside the part, beyond the clip.
	const top = head === null ? -2 * radius : stroke / 2;
	const bottom = below === null ? height + 2 * radius : height - stroke / 2;
	const outline = roundedRectPath({ x: stroke / 2, y: top, width: width - stroke, height: bottom - top }, radius);
	const edge = shapeItem(outline, null, solid(style.colors.ink, stroke));
	const band = shapeItem(rectPath({ x: 0, y: 0, width, height: headHeight }), style.colors.ink);
	const isOpen = head === null || below === null;
	const around = rectPath({ x: 0, y: 0, width, height });
	const items = [
		...(isOpen ? [] : [shapeItem(outline, style.colors.paper)]),
		...(head === null ? [] : [{ kind: "clip", path: outline, items: [band] } as const]),
		isOpen ? ({ kind: "clip", path: around, items: [edge] } as const) : edge,
	];
	return joinFrames({ width, height }, [
		{ frame: decoration(items, width, height), x: 0, y: 0 },
		...(head === null ? [] : [{ frame: head, x: 0, y: 0 }]),
		{ frame: body, x: style.block.warn.paddingX, y: headHeight + above },
	]);
};
