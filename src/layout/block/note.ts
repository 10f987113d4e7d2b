import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { rectPath, roundedRectPath } from "../../document/shape-path.ts";
import { element } from "../../document/structure.ts";
import { LAYOUT, shapeItem, solid } from "../../figure/badge/shape-item.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { EditionNote } from "../../model/edition.ts";
import type { IconName } from "../../model/icon-name.ts";
import type { WordKey } from "../../model/words.ts";
import type { DrawableIcon } from "../../style/icons/icon-shape.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
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

/** A call-out: information and tips under a rule, a warning in a black frame. */
export const layNote = (note: EditionNote, context: BlockContext): readonly LaidBlock[] => {
	const { style } = context;
	const { width } = laneOf(context);
	const draw = note.note === "warning" ? drawWarningNote : drawInfoNote;
	const drawn = draw(note, width, context);
	const grid = style.density === "compact" ? 0 : style.block.step.grid;
	const structure = [element("Note", drawn.structure, { id: outlineDestination(note) })];
	const frame = { ...drawn, height: roundUp(drawn.height, grid), structure };
	return [laidBlock(note, [{ frame: inLane(frame, context), cost: 0 }], context)];
};

const drawInfoNote = (note: EditionNote, width: number, context: BlockContext): Frame => {
	const { style } = context;
	const { gap, ruleSpace } = style.block.note;
	const icon: IconName | DrawableIcon = note.icon ?? KINDS[note.note].icon;
	const title = note.title ?? (note.note === "tip" ? makePhrase(context.edition.words.tip, {}, note.span) : null);
	const text = note.text === null ? null : layText(note.text, style.type.boxText, { measure: width }, context);
	return stackFrames(
		[
			{ frame: layRuledHead(title, icon, { width, role: "P", tags: note.tags }, context), gap: 0 },
			...(title === null ? [{ frame: layTags(note.tags, width, context), gap: ruleSpace }] : []),
			...(text === null ? [] : [{ frame: text, gap: title === null ? ruleSpace : gap }]),
		],
		width,
	);
};

/** A black head with a white triangle over a frame: seen before anything is read, also on a copy. */
const drawWarningNote = (note: EditionNote, width: number, context: BlockContext): Frame => {
	const { style } = context;
	const { paddingX, paddingY, radius } = style.block.warn;
	const stroke = style.block.note.rule;
	const head = layWarningHead(note, width, context);
	const measure = width - 2 * paddingX;
	const text = note.text === null ? null : layText(note.text, style.type.boxText, { measure }, context);
	const height = head.height + (text === null || text.height === 0 ? 0 : text.height + 2 * paddingY);
	const inside = { x: stroke / 2, y: stroke / 2, width: width - stroke, height: height - stroke };
	const outline = roundedRectPath(inside, radius);
	const band = shapeItem(rectPath({ x: 0, y: 0, width, height: head.height }), style.colors.ink);
	const items = [
		shapeItem(outline, style.colors.paper),
		{ kind: "clip", path: outline, items: [band] } as const,
		shapeItem(outline, null, solid(style.colors.ink, stroke)),
	];
	return joinFrames({ width, height }, [
		{ frame: decoration(items, width, height), x: 0, y: 0 },
		{ frame: head, x: 0, y: 0 },
		...(text === null ? [] : [{ frame: text, x: paddingX, y: head.height + paddingY }]),
	]);
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
