import type { Artifact } from "../../../document/item.ts";
import type { Role } from "../../../document/structure.ts";
import type { SourcedText } from "../../../model/sourced-text.ts";
import type { TextStyle } from "../../../style/tokens/type-tokens.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { layPlain } from "../../../text/paint/lay-text.ts";
import type { TextFrame } from "../../../text/paint/text-options.ts";

/** Wide enough for every line that is not to break. */
const UNBOUNDED = 100_000;

/** What a line on the page is: a repeat of something, or content with its role (null: bare, for the caller to wrap). */
export type LineTag = Artifact | { readonly kind: "content"; readonly role: Role | null };

/** Characters on one line, whatever its length. The frame is as wide as its ink. */
export const setLine = (
	text: string | SourcedText,
	style: TextStyle,
	tag: LineTag,
	context: DrawContext,
): TextFrame => {
	const options = tag.kind === "artifact" ? { artifact: tag } : { role: tag.role };
	const frame = layPlain(text, style, { measure: UNBOUNDED, ...options }, context);
	return { ...frame, width: frame.inkWidth };
};
