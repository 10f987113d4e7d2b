import type { Block, FaqBlock } from "../../../model/manual.ts";
import { list } from "../shape/list-shape.ts";
import { map, optional, required, requiredOr } from "../shape/map-shape.ts";
import { emptyText, sentence, text } from "../shape/text-shape.ts";
import { only } from "./condition-shape.ts";
import { conditional } from "./shared-shapes.ts";

type FaqItem = FaqBlock["items"][number];

const faqItem = map({
	id: "faqItem",
	name: { ja: "質問と答え", en: "a question with its answer" },
	about: { ja: "よくある質問のひとつ", en: "One of the frequent questions" },
	keys: {
		q: requiredOr(
			sentence,
			{ ja: "質問", en: "The question", example: "機種を変えたときは？", also: ["question", "質問"] },
			emptyText,
		),
		a: requiredOr(
			sentence,
			{ ja: "答え", en: "The answer", example: "もう一度、設定します。", also: ["answer", "答え"] },
			emptyText,
		),
		only,
	},
	make: (values): FaqItem => conditional(values.only, { question: values.q, answer: values.a }),
});

const faqMap = map({
	id: "faq",
	name: { ja: "よくある質問（faq）", en: "a faq" },
	about: { ja: "よくある質問", en: "Frequent questions" },
	keys: {
		title: optional(text, { ja: "見出し", en: "The title", example: "よくある質問" }),
		items: requiredOr(
			list(faqItem),
			{
				ja: "質問と答えのリスト",
				en: "The questions with their answers",
				example: "[{q: 機種を変えたときは？, a: もう一度、設定します。}]",
			},
			() => [],
		),
	},
	make: (values): Pick<FaqBlock, "title" | "items"> => values,
});

const FAQ_ABOUT = {
	ja: "よくある質問",
	en: "Frequent questions",
	example: "{items: [{q: 機種を変えたときは？, a: もう一度、設定します。}]}",
};

/** Frequent questions. */
export const faq = map({
	id: "faqBlock",
	name: { ja: "よくある質問", en: "a faq" },
	about: FAQ_ABOUT,
	keys: { faq: required(faqMap, FAQ_ABOUT), only },
	make: (values, { span }): Block => ({ kind: "faq", ...values.faq, only: values.only, span }),
});
