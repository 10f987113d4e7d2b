import type { Span } from "../../diagnostics/span.ts";
import type { Frame } from "../../document/frame.ts";
import type { JumpTarget } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import { boxAround, dashedLook } from "./draw-box.ts";
import { layMarkedLine } from "./lay-marked-line.ts";
import { layTagged } from "./lay-tagged.ts";
import { stackFrames } from "./stack-frames.ts";

/** Where a reader is sent: an arrow and 手順⑤へ, or that it ends here. */
export const layJumpTarget = (
	target: JumpTarget,
	manner: { readonly phrase: string; readonly measure: number; readonly span: Span },
	context: DrawContext,
): Frame => {
	const { edition, style } = context;
	const text =
		target.kind === "end"
			? makePhrase(edition.words.finish, {}, manner.span)
			: makePhrase(manner.phrase, { step: target }, manner.span);
	const icon = { name: "arrow-right", edge: style.block.skip.arrow, gap: style.block.skip.arrow * 0.25 } as const;
	return layMarkedLine(icon, { text, type: style.type.jumpTarget }, { measure: manner.measure }, context);
};

/** A condition with what to do then, in a dashed box: skip and redo (TOKENS.md section 8). */
export const layJumpBox = (
	jump: { readonly condition: EditionText; readonly target: JumpTarget; readonly span: Span },
	manner: { readonly phrase: string; readonly width: number; readonly tags: readonly EditionText[] },
	context: DrawContext,
): Frame => {
	const { style } = context;
	const { skip } = style.block;
	const measure = manner.width - 2 * skip.paddingX;
	const content = stackFrames(
		[
			{
				frame: layTagged({ tags: manner.tags, text: jump.condition }, style.type.jumpCondition, { measure }, context),
				gap: 0,
			},
			{ frame: layJumpTarget(jump.target, { phrase: manner.phrase, measure, span: jump.span }, context), gap: 0 },
		],
		measure,
	);
	return boxAround(content, dashedLook(skip, style), skip, { width: manner.width });
};
