import { sliceSourced, spanOfPart } from "../../../model/sourced-text.ts";
import { LIST_MARKS } from "../../source/list-marks.ts";
import type { ScalarNode, SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";

const MARKED = new RegExp(`^[${LIST_MARKS}][ \\u3000\\u00a0]*(?=\\S)`, "u");

/**
 * The items of a list whose lines all begin with a bullet or another dash, which YAML takes for one text; each line is
 * reported. Null where it is something else.
 */
export const splitMarkedLines = (node: SourceNode, { sink }: DecodeContext): readonly ScalarNode[] | null => {
	if (node.kind !== "scalar" || node.style !== "plain") return null;
	const { text, folds = [] } = node.content;
	// One line may be a label that begins so (`tap: ＋ 追加`).
	if (folds.length === 0) return null;
	const starts = [0, ...folds.map((fold) => fold + 1)];
	const lines = starts.map((start, index) => sliceSourced(node.content, start, folds[index] ?? text.length));
	if (!lines.every((line) => MARKED.test(line.text))) return null;
	return lines.map((line): ScalarNode => {
		const length = MARKED.exec(line.text)?.[0].length ?? 1;
		const said = sliceSourced(line, length);
		sink.report("yaml/list-mark", spanOfPart(line, 0, 1), { mark: line.text[0] ?? "", line: `- ${said.text}` });
		return { ...node, content: said, span: spanOfPart(said, 0, said.text.length) };
	});
};
