import type { ListNode, MapEntry, MapNode, SourceNode } from "../source/source-node.ts";
import { blocks } from "./declaration/block-shapes.ts";
import type { DecodeContext } from "./decode-context.ts";
import type { KeyTable } from "./shape/key-table.ts";
import type { Shape } from "./shape/shape.ts";
import { keyAt } from "./shape/split-kinds.ts";

/** The keys that tell the kinds of blocks; blocks are a list of maps of several kinds. */
const kindKeys = (shape: Shape<unknown>): ReadonlySet<string> =>
	new Set(shape.inside().flatMap((inside) => [...(inside.kinds?.kinds.keys() ?? [])]));

/**
 * The manual with its body where the line `body:` is missing: then the blocks stand at the end of the list above, and
 * each of them would be wrong there. Reported once.
 */
export const findLostBody = (root: SourceNode, known: KeyTable, context: DecodeContext): SourceNode => {
	if (root.kind !== "map" || root.entries.some(({ key }) => key.content.text === "body")) return root;
	const keys = kindKeys(blocks);
	for (const [index, { key, value }] of root.entries.entries()) {
		// Under a key that the manual does not have, they are the body already: that key is misspelt.
		if (value.kind !== "list" || !Object.hasOwn(known, key.content.text)) continue;
		const at = value.items.findIndex((item) => isBlock(item, keys));
		const first = value.items[at];
		if (first === undefined) continue;
		const { start } = first.span;
		const owner = { ja: "マニュアル", en: "the manual" };
		context.sink.report("format/missing-key", { start, end: start + 1 }, { key: "body", owner, example: "body:" });
		return moveItems(root, index, value, at);
	}
	return root;
};

const isBlock = (item: SourceNode, keys: ReadonlySet<string>): boolean => {
	const first = item.kind === "map" ? item.entries[0]?.key.content.text : undefined;
	return first !== undefined && first !== "text" && keys.has(first);
};

const moveItems = (root: MapNode, index: number, list: ListNode, at: number): MapNode => {
	const kept: ListNode = { ...list, items: list.items.slice(0, at) };
	const moved: ListNode = { ...list, items: list.items.slice(at) };
	const start = moved.items[0]?.span.start ?? list.span.start;
	const body: MapEntry = { key: keyAt("body", start), value: { ...moved, span: { start, end: list.span.end } } };
	const entries = root.entries.map((entry, position) => (position === index ? { ...entry, value: kept } : entry));
	return { ...root, entries: [...entries, body] };
};
