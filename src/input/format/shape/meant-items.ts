import { type SourcedText, sliceSourced, spanOfPart } from "../../../model/sourced-text.ts";
import type { ListNode, ScalarNode, SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { splitMarkedLines } from "./marked-lines.ts";
import type { Slot } from "./shape.ts";

/** What a list's value was meant to hold; what had to be guessed was reported. */
export const readItems = (node: SourceNode, slot: Slot, context: DecodeContext): readonly SourceNode[] => {
	if (node.kind === "list") return splitLoneItem(node, slot, context) ?? node.items;
	if (node.kind === "scalar") {
		const bracketed = splitWideBrackets(node, slot, context);
		if (bracketed !== null) return bracketed;
	}
	const marked = splitMarkedLines(node, context);
	if (marked === null && node.kind === "scalar") reportJoinedLines(node, slot, context);
	return marked ?? [node];
};

/** `［スマートフォン、学生証］`: brackets and commas of a Japanese keyboard. */
const splitWideBrackets = (node: ScalarNode, slot: Slot, context: DecodeContext): readonly ScalarNode[] | null => {
	const { text, folds = [] } = node.content;
	if (node.style !== "plain" || folds.length > 0 || !/^[［【].*[］】\]]$/.test(text)) return null;
	return splitAtCommas(node, sliceSourced(node.content, 1, text.length - 1), "［", slot, context);
};

/** A name of a thing, not a clause: those end in kana of a verb or a particle, and sentences in a full stop. */
const NAME = /^[^。．！？「」]{1,20}(?<!\p{Script=Hiragana})$/u;

/** `[スマートフォン、学生証]`: the list has one item, and nobody puts one thing into brackets; but a sentence stays. */
const splitLoneItem = (node: ListNode, slot: Slot, context: DecodeContext): readonly ScalarNode[] | null => {
	const [only, second] = node.items;
	const isFlow = only !== undefined && node.span.end > only.span.end;
	if (!isFlow || second !== undefined || only.kind !== "scalar" || only.style !== "plain") return null;
	const { text } = only.content;
	const sign = /[、，]/.exec(text)?.[0];
	const isNames = text.split(/[、，]/).every((part) => NAME.test(part.trim()));
	return sign === undefined || !isNames ? null : splitAtCommas(only, only.content, sign, slot, context);
};

const splitAtCommas = (
	node: ScalarNode,
	inner: SourcedText,
	found: string,
	{ key, inList = false }: Slot,
	{ sink }: DecodeContext,
): readonly ScalarNode[] => {
	const parts = [...inner.text.matchAll(/[^、，,]+/g)].map((match) => {
		const said = match[0].trim();
		const start = match.index + match[0].indexOf(said);
		return sliceSourced(inner, start, start + said.length);
	});
	const whole = `[${parts.map(({ text }) => text).join(", ")}]`;
	const line = inList ? `- ${whole}` : `${key}: ${whole}`;
	sink.report("yaml/wide-punctuation", node.span, { found, line });
	return parts.map((content): ScalarNode => ({ ...node, content, span: spanOfPart(content, 0, content.text.length) }));
};

/** So short is a line that nobody breaks a sentence there, in characters. */
const SHORT_LINE = 20;

/** Warns of lines without dashes that look like items, and are one text to YAML. */
const reportJoinedLines = ({ content, style, span }: ScalarNode, { key }: Slot, { sink }: DecodeContext): void => {
	const { text, folds = [] } = content;
	if (style !== "plain" || folds.length === 0) return;
	const lines = [0, ...folds.map((fold) => fold + 1)].map((start, index) => text.slice(start, folds[index]));
	const isSentence = (line: string): boolean => /[。．！？!?]$/.test(line);
	const isShort = (line: string): boolean => [...line].length <= SHORT_LINE && !/[、，,]$/.test(line);
	if (lines.every(isSentence) || lines.every(isShort)) sink.report("format/joined-lines", span, { key, lines });
};
