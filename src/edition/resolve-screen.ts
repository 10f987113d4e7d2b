import { mapElements } from "../model/element-targets.ts";
import type { LocalizedLabel } from "../model/manual.ts";
import type { ScreenElement } from "../model/screen.ts";
import type { SourcedText } from "../model/sourced-text.ts";
import type { TextScope } from "./edition-context.ts";
import { resolveLabel, resolveOptionalLabel } from "./resolve-label.ts";

/** The elements of a drawn screen that the edition keeps, their labels in its language. */
export const resolveScreen = (
	elements: readonly ScreenElement<LocalizedLabel>[],
	scope: TextScope,
): readonly ScreenElement<SourcedText>[] =>
	mapElements(elements, {
		keeps: (only) => scope.context.variants.keeps(only),
		label: (label) => resolveOptionalLabel(label, scope),
		words: (label) => resolveLabel(label, scope),
	});
