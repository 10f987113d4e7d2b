import { sliceSourced, spanOfPart } from "../../../model/sourced-text.ts";
import { LIST_MARK, LIST_MARK_OR_NUMBER } from "../../source/list-marks.ts";
import type { MapEntry, MapNode, ScalarNode, SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";

/**
 * The items of a list whose lines all begin with a bullet, a number or another dash, which YAML takes for one text or
 * one map; each line is reported. Null where it is something else.
 */
export const splitMarkedLines = (node: SourceNode, context: DecodeContext): readonly SourceNode[] | null => {
	if (node.kind === "scalar") return node.style === "plain" ? splitText(node, context) : null;
	return node.kind === "map" ? splitMap(node, context) : null;
};

const splitText = (node: ScalarNode, { sink }: DecodeContext): readonly ScalarNode[] | null => {
	const { text, folds = [] } = node.content;
	// One line may be a label that begins so (`tap: ＋ 追加`).
	if (folds.length === 0) return null;
	const starts = [0, ...folds.map((fold) => fold + 1)];
	const lines = starts.map((start, index) => sliceSourced(node.content, start, folds[index] ?? text.length));
	if (!lines.every((line) => LIST_MARK_OR_NUMBER.test(line.text))) return null;
	return lines.map((line): ScalarNode => {
		const [all = "", mark = ""] = LIST_MARK_OR_NUMBER.exec(line.text) ?? [];
		const said = sliceSourced(line, all.length);
		sink.report("yaml/list-mark", spanOfPart(line, 0, mark.length), { mark, line: `- ${said.text}` });
		return { ...node, content: said, span: spanOfPart(said, 0, said.text.length) };
	});
};

/** `・title: 設定` and `・row: Wi-Fi` one below the other are a map to YAML. */
const splitMap = (node: MapNode, { sink, told }: DecodeContext): readonly MapNode[] | null => {
	const all = [...node.entries, ...node.repeats].toSorted((a, b) => a.key.span.start - b.key.span.start);
	if (all[0] === undefined || !LIST_MARK.test(all[0].key.content.text)) return null;
	told.add(node);
	const items: MapEntry[][] = [];
	for (const entry of all) {
		const { content, span } = entry.key;
		const [marked, mark = ""] = LIST_MARK.exec(content.text) ?? [];
		if (marked === undefined) items.at(-1)?.push(entry);
		else {
			const key: ScalarNode = { ...entry.key, content: sliceSourced(content, marked.length) };
			const value = entry.value.kind === "scalar" ? ` ${entry.value.content.text}` : "";
			const line = `- ${key.content.text}:${value}`.trimEnd();
			sink.report("yaml/list-mark", { start: span.start, end: span.start + mark.length }, { mark, line });
			items.push([{ key, value: entry.value }]);
		}
	}
	return items.map((entries) => {
		const start = entries[0]?.key.span.start ?? 0;
		const end = entries.at(-1)?.value.span.end ?? start;
		return { kind: "map", entries, repeats: [], span: { start, end } };
	});
};
