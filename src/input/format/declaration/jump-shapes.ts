import type { Conditional } from "../../../model/condition.ts";
import type { Jump } from "../../../model/manual.ts";
import { map, required, requiredOr } from "../shape/map-shape.ts";
import { emptyText, sentence } from "../shape/text-shape.ts";
import { only } from "./condition-shape.ts";
import { conditional, target } from "./shared-shapes.ts";

/** The key `if` of jumps and conditional screens. */
export const CONDITION = {
	ja: "どんなとき",
	en: "In which case",
	example: "この画面が出ないとき",
	also: ["when", "cond", "条件", "もし"],
};

/** Not shown? Go on with another step. */
export const skip = map({
	id: "skip",
	name: { ja: "飛ばし（skip）", en: "a skip" },
	about: { ja: "「出ないときは、手順nへ」", en: "Not shown? Go on with step n" },
	keys: {
		if: requiredOr(sentence, CONDITION, emptyText),
		to: required(target, {
			ja: "進む手順の名前。end で終わり",
			en: "The step to go on with; end finishes",
			example: "確認ページ",
			also: ["goto", "step", "then"],
		}),
		only,
	},
	make: (values, { span }): Conditional<Jump> =>
		conditional(values.only, { condition: values.if, target: values.to, span }),
});

/** Did not work? Begin again with an earlier step. */
export const redo = map({
	id: "redo",
	name: { ja: "やり直し（redo）", en: "a redo" },
	about: { ja: "「時間切れのときは、手順nからやり直す」", en: "Timed out? Do it again from step n" },
	keys: {
		if: requiredOr(sentence, CONDITION, emptyText),
		from: required(target, {
			ja: "やり直しを始める手順の名前",
			en: "The step to begin again with",
			example: "数字の確認",
			also: ["to", "step"],
		}),
		only,
	},
	make: (values, { span }): Conditional<Jump> =>
		conditional(values.only, { condition: values.if, target: values.from, span }),
});
