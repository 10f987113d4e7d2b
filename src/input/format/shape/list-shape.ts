import type { SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { readItems } from "./meant-items.ts";
import type { Shape } from "./shape.ts";

/** A list; one thing that is no list counts as a list of one. What cannot be read was reported and is left out. */
export const list = <Value>(item: Shape<Value>): Shape<readonly Value[]> => ({
	expects: { ja: `${item.expects.ja}のリスト`, en: `a list; each item: ${item.expects.en}` },
	decode: (node, slot, context) => {
		const found: Value[] = [];
		const lone = node.kind === "list" ? null : slot.key;
		if (node.kind === "list" && node.items.length === 0)
			context.sink.report("format/empty-value", node.span, { inList: false, ...slot, expected: item.expects });
		for (const one of readItems(node, slot, context).flatMap((each) => item.split?.(each, lone, context) ?? [each])) {
			const value = item.decode(one, lone === null ? { ...slot, inList: true } : slot, context);
			if (value === undefined) context.lost.push(one.span);
			else found.push(value);
		}
		return found;
	},
	schema: (definitions) => {
		const one = item.schema(definitions);
		return { anyOf: [{ type: "array", items: one, minItems: 1 }, one] };
	},
	inside: () => [item],
});

/** A list of lists or of `Value`s that are lists themselves: one thing is a list of one where its first item is no list. */
export const listOfLists = <Value>(item: Shape<Value>): Shape<readonly Value[]> => {
	const many = list(item);
	return {
		...many,
		decode: (node, slot, context) => {
			const isOne = node.kind === "list" && node.items.length > 0 && node.items.every((one) => one.kind === "scalar");
			if (!isOne) return many.decode(node, slot, context);
			const value = item.decode(node, slot, context);
			return value === undefined ? [] : [value];
		},
	};
};

/** One of two shapes, told apart by a glance at the node. */
export const choice = <First, Second>(declaration: {
	readonly isFirst: (node: SourceNode, context: DecodeContext) => boolean;
	readonly first: Shape<First>;
	readonly second: Shape<Second>;
}): Shape<First | Second> => {
	const { isFirst, first, second } = declaration;
	return {
		expects: {
			ja: `${first.expects.ja}、または${second.expects.ja}`,
			en: `${first.expects.en}, or ${second.expects.en}`,
		},
		decode: (node, slot, context) => (isFirst(node, context) ? first : second).decode(node, slot, context),
		schema: (definitions) => ({ anyOf: [first.schema(definitions), second.schema(definitions)] }),
		inside: () => [first, second],
	};
};
