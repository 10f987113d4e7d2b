import type { SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import type { Slot } from "./shape.ts";
import type { Words } from "./words.ts";

/** Reports that a value is not what its key takes: nothing at all, or something of another kind. */
export const reportKind = (node: SourceNode, slot: Slot, expected: Words, context: DecodeContext): undefined => {
	const { key, example, removable, inList = false } = slot;
	if (node.kind === "scalar" && node.isNull && node.comment !== undefined && /^#\S/.test(node.comment.text)) {
		const { text: value, span } = node.comment;
		context.sink.report("yaml/hash-start", span, { value, line: `${key}: '${value.replaceAll("'", "''")}'` });
	} else if (node.kind === "scalar" && node.isNull)
		context.sink.report("format/empty-value", node.span, { key, expected, example, removable, inList });
	else context.sink.report("format/wrong-kind", node.span, { key, expected, found: kindOf(node), example });
};

const kindOf = (node: SourceNode): Words => {
	switch (node.kind) {
		case "list":
			return { ja: "リスト（「- 」か [ ] の並び）", en: "a list" };
		case "map":
			return { ja: "「キー: 値」のまとまり", en: "a group of keys" };
		case "scalar":
			return { ja: `「${shorten(node.content.text)}」`, en: `"${shorten(node.content.text)}"` };
	}
};

/** A value as it is quoted in a message: its first line, 30 characters at most. */
export const shorten = (text: string): string => {
	const line = text.split(/[\r\n]/, 1)[0] ?? "";
	const characters = [...line];
	return characters.length > 30 ? `${characters.slice(0, 29).join("")}…` : line === text ? line : `${line}…`;
};
