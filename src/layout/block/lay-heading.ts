import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { linePath } from "../../document/shape-path.ts";
import type { Role } from "../../document/structure.ts";
import { LAYOUT, shapeItem, solid } from "../../figure/badge/shape-item.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { EditionText } from "../../model/inline.ts";
import type { DrawableIcon } from "../../style/icons/icon-shape.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { layTaggedHeading } from "./lay-tagged.ts";
import { decoration } from "./stack-frames.ts";

/** The head of a box without sides: a rule, an icon and a title (TOKENS.md section 8, "info box"). */
export const layRuledHead = (
	title: EditionText | null,
	icon: DrawableIcon,
	manner: { readonly width: number; readonly role: Role; readonly tags?: readonly EditionText[] },
	context: DrawContext,
): Frame => {
	const { style } = context;
	const { rule, ruleSpace, icon: edge, headX } = style.block.note;
	const { width, role, tags = [] } = manner;
	const line = shapeItem(linePath(0, rule / 2, width, rule / 2), null, solid(style.colors.ink, rule));
	if (title === null) return decoration([line], width, rule);
	const type = style.type.blockHeading;
	const measure = width - headX;
	const words = layTaggedHeading(layText(title, type, { measure, role }, context), tags, { measure }, context);
	const box = { x: 0, y: ruleSpace + (type.leading - edge) / 2, width: edge, height: edge };
	const height = ruleSpace + words.height;
	return joinFrames({ width, height }, [
		{ frame: decoration([line, ...drawIcon(icon, box, style.colors.ink, LAYOUT)], width, height), x: 0, y: 0 },
		{ frame: words, x: headX, y: ruleSpace },
	]);
};
