import type { Block, ChooseBlock } from "../../../model/manual.ts";
import { list } from "../shape/list-shape.ts";
import { map, optional, required, requiredOr } from "../shape/map-shape.ts";
import { emptyText, sentence, text } from "../shape/text-shape.ts";
import { only } from "./condition-shape.ts";
import { conditional, target } from "./shared-shapes.ts";

const option = map({
	id: "option",
	name: { ja: "選択肢", en: "an option" },
	about: { ja: "分かれ道の選択肢のひとつ", en: "One of the ways" },
	keys: {
		if: requiredOr(
			sentence,
			{ ja: "どんな人か", en: "For whom", example: "iPhoneの方", also: ["when", "label", "条件"] },
			emptyText,
		),
		to: required(target, {
			ja: "手順か分かれ道（path）の名前",
			en: "The name of a step or path",
			example: "iPhoneの設定",
			also: ["goto", "path", "step"],
		}),
		only,
	},
	make: (values): ChooseBlock["options"][number] => conditional(values.only, { condition: values.if, to: values.to }),
});

const chooseMap = map({
	id: "choose",
	name: { ja: "分かれ目（choose）", en: "a choose" },
	about: { ja: "「あなたはどちら？」の小さな図", en: "A small chart: which way is yours" },
	keys: {
		title: optional(text, { ja: "見出し", en: "The title", example: "お使いの機種は？" }),
		options: requiredOr(
			list(option),
			{
				ja: "選択肢のリスト",
				en: "The options",
				example: "[{if: iPhoneの方, to: iPhoneの設定}]",
				also: ["items", "choices"],
			},
			() => [],
		),
	},
	make: (values): Pick<ChooseBlock, "title" | "options"> => values,
});

const CHOOSE_ABOUT = {
	ja: "分かれ目",
	en: "Where the ways part",
	example: "{options: [{if: iPhoneの方, to: iPhoneの設定}]}",
};

/** Where the ways part. */
export const choose = map({
	id: "chooseBlock",
	name: { ja: "分かれ目", en: "a choose" },
	about: CHOOSE_ABOUT,
	keys: { choose: required(chooseMap, CHOOSE_ABOUT), only },
	make: (values, { span }): Block => ({ kind: "choose", ...values.choose, only: values.only, span }),
});
