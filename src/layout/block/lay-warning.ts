import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { LAYOUT } from "../../figure/badge/shape-item.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { EditionStepContent } from "../../model/edition.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import { boxAround } from "./draw-box.ts";
import { decoration, stackFrames } from "./stack-frames.ts";

type Warning = NonNullable<EditionStepContent["warn"]>;

/** What must not be done, white on black: red means "touch here" (TOKENS.md section 8). */
export const layWarning = (warn: Warning, width: number, context: DrawContext): Frame => {
	const { style, edition } = context;
	const { warn: measures } = style.block;
	const measure = width - 2 * measures.paddingX;
	const textX = measures.icon + measures.gap;
	const head = warn.head ?? makePhrase(edition.words.warning, {}, warn.span);
	const words = layText(head, style.type.warnHead, { measure: measure - textX }, context);
	const height = Math.max(words.height, measures.icon);
	const box = { x: 0, y: (height - measures.icon) / 2, width: measures.icon, height: measures.icon };
	const icon = drawIcon("warning", box, style.type.warnHead.color, LAYOUT);
	const top = joinFrames({ width: measure, height }, [
		{ frame: decoration(icon, measure, height), x: 0, y: 0 },
		{ frame: words, x: textX, y: (height - words.height) / 2 },
	]);
	const why = warn.why === null ? null : layText(warn.why, style.type.warnWhy, { measure }, context);
	const content = stackFrames(
		[{ frame: top, gap: 0 }, ...(why === null ? [] : [{ frame: why, gap: measures.gap / 2 }])],
		measure,
	);
	return boxAround(content, { fill: style.colors.ink, stroke: null, radius: measures.radius }, measures, { width });
};
