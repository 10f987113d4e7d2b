import type { Condition, Conditional } from "../model/condition.ts";
import type { Tagged } from "../model/edition.ts";
import type { EditionText } from "../model/inline.ts";
import type { TextScope } from "./edition-context.ts";
import { resolveText } from "./resolve-text.ts";
import { keptItems } from "./select-blocks.ts";

/** The labels of the variants that a condition is for; of variants that were picked, none. */
export const tagsOf = (only: Condition, scope: TextScope): readonly EditionText[] => {
	const { manual, variants } = scope.context;
	return [...variants.open(only)].flatMap(([name, values]) =>
		values.flatMap((value) => {
			const label = manual.variants.get(name)?.values.get(value);
			return label === undefined ? [] : [resolveText(label, scope)];
		}),
	);
};

/** The items that the edition keeps, each made into what the edition has; what becomes null falls away. */
export const tagItems = <From, To>(
	items: readonly Conditional<From>[],
	scope: TextScope,
	make: (value: From) => To | null,
): readonly Tagged<To>[] =>
	keptItems(items, scope.context.variants).flatMap(({ only, value }) => {
		const made = make(value);
		return made === null ? [] : [{ tags: tagsOf(only, scope), value: made }];
	});
