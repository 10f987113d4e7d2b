import type { Conditional } from "../../../model/condition.ts";
import type { AltScreen } from "../../../model/manual.ts";
import { map, optional, requiredOr } from "../shape/map-shape.ts";
import { emptyText, sentence, text } from "../shape/text-shape.ts";
import { only } from "./condition-shape.ts";
import { CONTENT_RULES, contentKeys, makeContent } from "./content-shape.ts";
import { CONDITION } from "./jump-shapes.ts";
import { conditional, target } from "./shared-shapes.ts";
/** A screen that only some readers see. */
export const alt = map({
	id: "alt",
	name: { ja: "出た人だけの画面（alt）", en: "a conditional screen (alt)" },
	about: {
		ja: "出る人と出ない人がいる画面。手順のすぐ後に、点線の枠で印刷されます",
		en: "A screen that only some readers see: drawn dashed, directly after its step",
	},
	keys: {
		if: requiredOr(sentence, CONDITION, emptyText),
		short: optional(text, {
			ja: "条件の短い言いかた（density が compact のとき）",
			en: "The condition in compact density",
			example: "時間切れのときは、",
		}),
		...contentKeys,
		to: optional(target, {
			ja: "この後に進む手順の名前、または end。書かなければ次の手順",
			en: "The step where the reader goes on, or end; the next one when left out",
			example: "数字の確認",
			also: ["goto", "then"],
		}),
		only,
	},
	...CONTENT_RULES,
	make: (values, place): Conditional<AltScreen> =>
		conditional(values.only, {
			...makeContent(values, place),
			condition: values.if,
			short: values.short,
			to: values.to,
			span: place.span,
		}),
});
