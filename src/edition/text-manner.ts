import { isJapanese, labelBrackets } from "../base/language.ts";
import type { StepId } from "../model/ids.ts";
import type { PlainManner } from "../model/plain-text.ts";
import type { EditionContext } from "./edition-context.ts";

type MannerContext = Pick<EditionContext, "lang" | "stepWord" | "places">;

/** A step as a sentence names it: 手順5, Step 5. */
const nameStep =
	({ stepWord, places }: MannerContext) =>
	(step: StepId): string => {
		const number = places.steps.get(step)?.number ?? "";
		return `${stepWord}${number}`;
	};

/** Plain characters as labels of screens are compared: the brackets fall away with all other marks. */
export const labelManner = (context: MannerContext): PlainManner => ({
	brackets: ["", ""],
	nameStep: nameStep(context),
	gap: isJapanese(context.lang) ? "" : " ",
});

/** Plain characters for people, such as in an outline: labels in the language's brackets. */
export const sentenceManner = (context: MannerContext): PlainManner => ({
	...labelManner(context),
	brackets: labelBrackets(context.lang),
});
