import type { Condition } from "../../../model/condition.ts";
import type { VariantName, VariantValue } from "../../../model/ids.ts";
import type { ScalarNode, SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import type { Key } from "../shape/key-table.ts";
import { list } from "../shape/list-shape.ts";
import { defaulted } from "../shape/map-shape.ts";
import { nameSchema } from "../shape/name-shape.ts";
import { reportKind } from "../shape/report-kind.ts";
import { spelled } from "../shape/scalar-shapes.ts";
import type { Shape, Slot } from "../shape/shape.ts";
import { suggestName } from "../suggest-name.ts";

/** For all variants. */
export const ALWAYS: Condition = new Map();

const EXPECTS = { ja: "「名前: 値」（variants のもの）", en: "name: value of variants" };

const values = list(spelled({ ja: "variants の値", en: "a value of variants" }));

/** Which variants keep a thing. Names and values that `variants` lacks are reported: later nobody knows the place. */
const condition: Shape<Condition> = {
	expects: EXPECTS,
	decode: (node, slot, context) => {
		if (node.kind !== "map") return reportKind(node, withExample(node, slot, context), EXPECTS, context);
		const found = new Map<VariantName, readonly VariantValue[]>();
		for (const { key, value } of node.entries) {
			const name = key.content.text;
			const given = values.decode(value, { key: name, example: `${name}: iphone`, removable: true }, context) ?? [];
			const known = context.variants.get(name);
			if (known === undefined) reportUnknownVariant(key, context);
			else {
				const good = given.filter((one) => checkValue(name, one, known, context));
				if (good.length > 0)
					found.set(
						name as VariantName,
						good.map((one) => one.text as VariantValue),
					);
			}
		}
		return found;
	},
	schema: (definitions) => ({
		type: "object",
		propertyNames: nameSchema("strict"),
		additionalProperties: values.schema(definitions),
	}),
	inside: () => [],
};

/** The slot with the variant whose values were given alone (`only: 学生`), or with another sign (`only: 身分=学生`). */
const withExample = (node: SourceNode, slot: Slot, { variants }: DecodeContext): Slot => {
	const items = node.kind === "list" ? node.items : [node];
	const words = items.flatMap((item) =>
		item.kind === "scalar"
			? item.content.text.split(/[\s,、，・]+/).map((word) => word.replace(/^.*[=＝:：]/, ""))
			: [],
	);
	const fitting = [...variants].find(([, values]) => words.length > 0 && words.every((word) => values.has(word)));
	const [name] = fitting ?? [...variants].find(([, values]) => values.size > 0) ?? [];
	if (name === undefined) return slot;
	const given = fitting === undefined ? [...(variants.get(name) ?? [])].slice(0, 1) : words;
	const value = given.length === 1 ? given[0] : `[${given.join(", ")}]`;
	return { ...slot, example: `${slot.key}: {${name}: ${value}}` };
};

const reportUnknownVariant = (key: ScalarNode, context: DecodeContext): void => {
	const name = key.content.text;
	const names = [...context.variants.keys()];
	context.sink.report("format/unknown-variant", key.span, { name, suggestion: suggestName(name, names), names });
};

const checkValue = (
	name: string,
	{ text: value, span }: { readonly text: string; readonly span: ScalarNode["span"] },
	known: ReadonlySet<string>,
	context: DecodeContext,
): boolean => {
	if (known.has(value)) return true;
	// Values that could not be read were reported.
	if (known.size === 0) return false;
	const values = [...known];
	const suggestion = suggestName(value, values);
	context.sink.report("format/unknown-variant-value", span, { name, value, suggestion, values });
	return false;
};

/** The key `only`, the same wherever it stands. */
export const only: Key<Condition> = defaulted(condition, ALWAYS, {
	ja: "この部分を残すのは、どの切り替え（variants）のときか。値を並べると「どれか」、名前を並べると「すべて」",
	en: "The variants that keep this: several values mean any of them, several names mean all of them",
	example: "{device: iphone}",
	also: ["条件", "for", "when", "variant"],
});
