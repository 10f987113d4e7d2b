import type { Span } from "../../../diagnostics/span.ts";
import { sliceSourced, spanOfPart } from "../../../model/sourced-text.ts";
import type { ScalarNode } from "../../source/source-node.ts";

/** `row:campus` or `row：campus`: a key and its value that YAML takes for one word. */
export interface TightPair {
	/** What the word before the sign means. */
	readonly kind: string;
	readonly value: ScalarNode;
	/** The colon as it was typed. */
	readonly sign: string;
	/** Of the sign. */
	readonly span: Span;
}

/** A plain scalar as a key with its value, where `meaning` knows the word before its first colon; else null. */
export const readTightPair = (node: ScalarNode, meaning: (word: string) => string | null): TightPair | null => {
	const { content, style } = node;
	const found = /^([^\s:：]{1,40})([:：])[\s\u3000]*/.exec(content.text);
	if (style !== "plain" || found === null) return null;
	const [all, word = "", sign = ""] = found;
	const kind = meaning(word);
	if (kind === null) return null;
	const sliced = sliceSourced(content, all.length);
	const folds = content.folds?.map((fold) => fold - all.length).filter((fold) => fold >= 0) ?? [];
	const rest = folds.length === 0 ? sliced : { ...sliced, folds };
	const start = content.offsets[all.length] ?? node.span.end;
	const value: ScalarNode = {
		kind: "scalar",
		content: rest,
		style: "plain",
		isNull: rest.text === "" || rest.text === "~",
		span: { start, end: Math.max(start, node.span.end) },
	};
	return { kind, value, sign, span: spanOfPart(content, word.length, word.length + 1) };
};
