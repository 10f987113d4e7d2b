import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { element } from "../../document/structure.ts";
import { LAYOUT, shapeItem, solid } from "../../figure/badge/shape-item.ts";
import { rectPath, roundedRectPath } from "../../figure/badge/shape-path.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { EditionNote } from "../../model/edition.ts";
import type { IconName } from "../../model/icon-name.ts";
import type { WordKey } from "../../model/words.ts";
import type { DrawableIcon } from "../../style/icons/icon-shape.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layRuledHead } from "./lay-heading.ts";
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
	const { width } = laneOf(context);
	const drawn = note.note === "warning" ? layWarningNote(note, width, context) : layInfoNote(note, width, context);
	const id = outlineDestination(note);
	const grid = context.style.density === "compact" ? 0 : context.style.block.step.grid;
	const frame = {
		...drawn,
		height: roundUp(drawn.height, grid),
		structure: [element("Note", drawn.structure, { id })],
	};
	return [laidBlock(note, [{ frame: inLane(frame, context), cost: 0 }], context)];
};

const layInfoNote = (note: EditionNote, width: number, context: BlockContext): Frame => {
	const { style } = context;
	const { gap, ruleSpace } = style.block.note;
	const icon: IconName | DrawableIcon = note.icon ?? KINDS[note.note].icon;
	const title = note.title ?? (note.note === "tip" ? makePhrase(context.edition.words.tip, {}, note.span) : null);
	const text = note.text === null ? null : layText(note.text, style.type.boxText, { measure: width }, context);
	return stackFrames(
		[
			{ frame: layRuledHead(title, icon, { width, role: "P" }, context), gap: 0 },
			{ frame: layTags(note.tags, width, context), gap: ruleSpace },
			...(text === null ? [] : [{ frame: text, gap: title === null ? ruleSpace : gap }]),
		],
		width,
	);
};

/** A black head with a white triangle over a frame: seen before anything is read, also on a copy. */
const layWarningNote = (note: EditionNote, width: number, context: BlockContext): Frame => {
	const { style, edition } = context;
	const { warn } = style.block;
	const stroke = style.block.note.rule;
	const measure = width - 2 * warn.paddingX;
	const textX = warn.paddingX + warn.icon + warn.gap;
	const title = note.title ?? makePhrase(edition.words.warning, {}, note.span);
	const head = layText(title, style.type.warnHead, { measure: width - textX - warn.paddingX }, context);
	const text = note.text === null ? null : layText(note.text, style.type.boxText, { measure }, context);
	const headHeight = Math.max(head.height, warn.icon) + warn.paddingY;
	const body = stackFrames(
		[
			{ frame: layTags(note.tags, measure, context), gap: 0 },
			...(text === null ? [] : [{ frame: text, gap: warn.gap }]),
		],
		measure,
	);
	const height = headHeight + (body.height === 0 ? 0 : body.height + 2 * warn.paddingY);
	const inner = { x: stroke / 2, y: stroke / 2, width: width - stroke, height: height - stroke };
	const outline = roundedRectPath(inner, warn.radius);
	const icon = {
		x: warn.paddingX,
		y: (headHeight - warn.icon) / 2,
		width: warn.icon,
		height: warn.icon,
	};
	const band = shapeItem(rectPath({ x: 0, y: 0, width, height: headHeight }), style.colors.ink);
	const items = [
		shapeItem(outline, style.colors.paper),
		{ kind: "clip", path: outline, items: [band] } as const,
		shapeItem(outline, null, solid(style.colors.ink, stroke)),
		...drawIcon(note.icon ?? "warning", icon, style.type.warnHead.color, LAYOUT),
	];
	return joinFrames({ width, height }, [
		{ frame: decoration(items, width, height), x: 0, y: 0 },
		{ frame: head, x: textX, y: (headHeight - head.height) / 2 },
		{ frame: body, x: warn.paddingX, y: headHeight + warn.paddingY },
	]);
};
