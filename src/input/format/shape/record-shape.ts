import type { MapEntry, SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import type { JsonSchema } from "./json-schema.ts";
import { adoptRuns } from "./regroup.ts";
import { reportKind } from "./report-kind.ts";
import type { Shape, Slot } from "./shape.ts";
import type { Words } from "./words.ts";

/** The declaration of a map whose keys the author chooses. */
export interface RecordDeclaration<Key, Value> {
	readonly expects: Words;
	/** A key that is a value of the model, or undefined where it was reported as wrong. */
	readonly key: (entry: MapEntry, context: DecodeContext) => Key | undefined;
	readonly value: Shape<Value>;
	/** The value as it could be typed, for hints. */
	readonly example: string;
	/** The map that a list of words was meant to be, on one line. */
	readonly ofList?: (words: readonly string[]) => string;
	readonly keySchema: JsonSchema;
	/** Keys that have a shape of their own in the schema. */
	readonly propertySchemas?: { readonly [key: string]: Shape<unknown> };
}

/** A map whose keys the author chooses, in the order written. */
export const record = <Key, Value>(
	declaration: RecordDeclaration<Key, Value>,
): Shape<ReadonlyMap<Key, { readonly value: Value; readonly entry: MapEntry }>> => ({
	expects: declaration.expects,
	decode: (node, slot, context) => {
		if (node.kind !== "map")
			return reportKind(node, withExample(node, slot, declaration), declaration.expects, context);
		const found = new Map<Key, { readonly value: Value; readonly entry: MapEntry }>();
		for (const entry of adoptRuns(node, declaration.value, context)) {
			const spelled = entry.key.content.text;
			const key = declaration.key(entry, context);
			const inner = { key: spelled, example: `${spelled}: ${declaration.example}`, removable: true };
			const value = declaration.value.decode(entry.value, inner, context);
			if (key !== undefined && value !== undefined) found.set(key, { value, entry });
		}
		return found;
	},
	schema: (definitions) => ({
		type: "object",
		propertyNames: declaration.keySchema,
		additionalProperties: declaration.value.schema(definitions),
		...(declaration.propertySchemas === undefined
			? {}
			: {
					properties: Object.fromEntries(
						Object.entries(declaration.propertySchemas).map(([key, shape]) => [key, shape.schema(definitions)]),
					),
				}),
	}),
	inside: () => [declaration.value],
});

/** The slot with an example made of the words of a list. */
const withExample = (node: SourceNode, slot: Slot, { ofList }: RecordDeclaration<unknown, unknown>): Slot => {
	const items = node.kind === "list" ? node.items : [];
	const words = items.flatMap((item) => (item.kind === "scalar" && !item.isNull ? [item.content.text] : []));
	if (ofList === undefined || words.length === 0 || words.length < items.length) return slot;
	return { ...slot, example: `${slot.key}: ${ofList(words)}` };
};
