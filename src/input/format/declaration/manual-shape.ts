import type { VariantName, VariantValue } from "../../../model/ids.ts";
import type { LocalizedText, Manual, Variant } from "../../../model/manual.ts";
import type { DecodeContext } from "../decode-context.ts";
import { list } from "../shape/list-shape.ts";
import { defaulted, map, optional, requiredOr } from "../shape/map-shape.ts";
import { checkName, nameSchema } from "../shape/name-shape.ts";
import { record } from "../shape/record-shape.ts";
import { mapped, oneOf, spelled } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";
import { emptyText, langSchema, sentence, text, variableText } from "../shape/text-shape.ts";
import type { Words } from "../shape/words.ts";
import { blocks } from "./block-shapes.ts";
import { date } from "./date-shape.ts";
import { modes } from "./mode-shape.ts";
import { numbering, office, page, theme, USUAL_NUMBERING, USUAL_PAGE, USUAL_THEME } from "./settings-shapes.ts";
import { conditionalTexts, duration } from "./shared-shapes.ts";

const VARIABLE: Words = { ja: "変数（vars）", en: "a variable" };
const VARIANT: Words = { ja: "切り替え（variants）", en: "a variant" };
const VALUE: Words = { ja: "切り替えの値", en: "a value of a variant" };

/** A language; which it is was read before everything else, so that here only the kind of value counts. */
const language: Shape<unknown> = {
	...spelled({ ja: "言語（ja、en など）", en: "a language (ja, en …)" }),
	schema: () => langSchema,
};

interface NamedText {
	readonly text: LocalizedText;
	readonly span: LocalizedText["span"];
}

const namedTexts = (expects: Words, example: string, owner: Words | null): Shape<ReadonlyMap<string, NamedText>> =>
	mapped(
		record<string, LocalizedText>({
			expects,
			key: ({ key }, context) => {
				if (owner === null) return key.content.text;
				if (!checkName(key, { owner, rule: "free" }, context)) return undefined;
				context.claims.push({ text: key.content.text, span: key.span, owner });
				return key.content.text;
			},
			value: owner === null ? text : variableText,
			example,
			keySchema: owner === null ? { type: "string" } : nameSchema("free"),
		}),
		(found) => new Map([...found].map(([name, { value, entry }]) => [name, { text: value, span: entry.key.span }])),
	);

const strictKey =
	<Key extends string>(owner: Words) =>
	({ key }: { readonly key: Parameters<typeof checkName>[0] }, context: DecodeContext): Key | undefined =>
		// A key that passed the rule of names is what this brand means.
		checkName(key, { owner, rule: "strict" }, context) ? (key.content.text as Key) : undefined;

const variantValues = mapped(
	record<VariantValue, LocalizedText>({
		expects: { ja: "「値: 見出し」のまとまり", en: "labels by value" },
		ofList: (words) => `{${words.map((word) => `${word}: ${word}`).join(", ")}}`,
		key: strictKey(VALUE),
		value: text,
		example: "iPhoneの方",
		keySchema: nameSchema("strict"),
	}),
	(found, span): Variant => ({ values: new Map([...found].map(([value, one]) => [value, one.value])), span }),
);

const variants: Shape<ReadonlyMap<VariantName, Variant>> = mapped(
	record<VariantName, Variant>({
		expects: { ja: "「名前: {値: 見出し}」のまとまり", en: "labels by value, by name" },
		key: strictKey(VARIANT),
		value: variantValues,
		example: "{iphone: iPhoneの方, android: Androidの方}",
		keySchema: nameSchema("strict"),
	}),
	(found) => new Map([...found].map(([name, { value }]) => [name, value])),
);

/** The whole manual: the declaration from which decoder, schema and reference come. */
export const manualShape = map({
	id: "manual",
	name: { ja: "マニュアル", en: "the manual" },
	about: {
		ja: "ひとつのYAMLファイルに、ひとつのマニュアルを書きます",
		en: "One YAML file describes one procedure",
	},
	keys: {
		title: requiredOr(
			sentence,
			{ ja: "題名", en: "The title", example: "学内Wi-Fiの設定", also: ["題名", "タイトル", "name", "heading"] },
			emptyText,
		),
		edition: optional(text, {
			ja: "題名の横の札",
			en: "The tag beside the title",
			example: "スマホ完結版",
			also: ["subtitle", "tag", "札"],
		}),
		lang: optional(language, {
			ja: "言語を分けずに書いた文の言語。書かなければ ja",
			en: "The language of plain strings; ja when left out",
			example: "ja",
			also: ["language", "言語"],
		}),
		langs: optional(list(language), {
			ja: "作る版の言語。lang を含みます。日本語と英語、そのほかのラテン文字の言語",
			en: "The editions to build, lang among them: Japanese, English and other languages in Latin script",
			example: "[ja, en]",
			also: ["languages"],
		}),
		revision: optional(text, {
			ja: "版。ページの下に印刷されます",
			en: "The revision in the footer",
			example: "第1版",
			also: ["version", "rev", "版", "改訂"],
		}),
		date: optional(date, {
			ja: "日付",
			en: "The date",
			example: "2026-11-24",
			also: ["日付", "作成日", "発行日", "更新日"],
		}),
		time: optional(duration, {
			ja: "かかる時間：分、または文",
			en: "How long it takes: minutes or a text",
			example: "10",
			also: ["duration", "minutes", "時間", "所要時間"],
		}),
		lead: optional(text, {
			ja: "題名の下の一文",
			en: "One sentence under the title",
			example: "はじめての方は、ここから始めます。",
			also: ["intro", "summary", "description", "説明", "概要", "リード"],
		}),
		office: optional(office, {
			ja: "問い合わせ先",
			en: "Whom to ask",
			example: "{name: 情報基盤センター, tel: 03-1234-5678}",
			also: ["contact", "support", "問い合わせ", "問い合わせ先", "お問い合わせ", "お問い合わせ先", "連絡先", "窓口"],
		}),
		before: defaulted(conditionalTexts, [], {
			ja: "「はじめる前に」：用意するもののリスト",
			en: "What to have ready, as a checklist",
			example: "[スマートフォン, 大学のパスワード]",
			also: [
				"prepare",
				"requirements",
				"need",
				"準備",
				"用意するもの",
				"準備するもの",
				"持ち物",
				"必要なもの",
				"はじめる前に",
			],
		}),
		modes: defaulted(modes, new Map(), {
			ja: "モード：読者が操作するところ。browser と app は書かなくてもあります",
			en: "Where the reader acts; browser and app exist without being declared",
			example: "{settings: {label: 設定で操作, icon: gear}}",
			also: ["mode", "モード"],
		}),
		numbering: defaulted(numbering, USUAL_NUMBERING, {
			ja: "番号の付けかた",
			en: "How steps are numbered",
			example: "{style: ①}",
			also: ["number", "numbers"],
		}),
		page: defaulted(page, USUAL_PAGE, {
			ja: "紙の大きさと詰めかた",
			en: "The paper and how full it gets",
			example: "{size: A4, density: compact}",
			also: ["paper", "layout"],
		}),
		switches: defaulted(oneOf(["auto", "manual"]), "auto", {
			ja: "画面の切りかえの絵：auto（自動で入れる）、manual（switch を書いたところだけ）",
			en: "Screen-switch call-outs: auto, or manual (only where written)",
			example: "auto",
		}),
		theme: defaulted(theme, USUAL_THEME, {
			ja: "デザインの変更",
			en: "Overrides of the theme",
			example: "{logo: assets/logo.png}",
			also: ["style", "design"],
		}),
		words: defaulted(
			namedTexts({ ja: "「印刷される言葉: 言い換え」のまとまり", en: "texts by the word as printed" }, "つづき", null),
			new Map(),
			{
				ja: "ページの決まった言葉の言い換え。印刷される日本語の言葉をキーにします",
				en: "Overrides of the page's own words, by the Japanese word as printed",
				example: "{はじめる前に: 用意するもの}",
			},
		),
		vars: defaulted(
			namedTexts({ ja: "「名前: 文」のまとまり", en: "texts by name" }, "https://www.example.ac.jp/", VARIABLE),
			new Map(),
			{
				ja: "変数：文の中の <名前> に入る文",
				en: "Variables: what <name> stands for",
				example: "{確認ページ: https://www.example.ac.jp/}",
				also: ["variables", "var", "変数"],
			},
		),
		variants: defaulted(variants, new Map(), {
			ja: "切り替え：ひとつの原稿から作る、いくつかの版",
			en: "Variants: several versions of one manual",
			example: "{device: {iphone: iPhoneの方, android: Androidの方}}",
			also: ["variant", "切り替え"],
		}),
		body: requiredOr(
			blocks,
			{
				ja: "中身：まとまりのリスト、読む順に",
				en: "The blocks, in reading order",
				example: "[{step: ~, do: 設定を開きます。}]",
				also: ["content", "contents", "steps", "blocks", "本文", "手順", "中身", "内容"],
			},
			() => [],
		),
	},
	make: (values, { span, context }): Manual => ({ ...values, lang: context.lang, langs: context.editions, span }),
});
