import type { PathId } from "../../../model/ids.ts";
import type { Block, Name } from "../../../model/manual.ts";
import { byKey } from "../shape/by-key-shape.ts";
import { list } from "../shape/list-shape.ts";
import { map, optional, required, requiredOr } from "../shape/map-shape.ts";
import { nameOf } from "../shape/name-shape.ts";
import { oneOf } from "../shape/scalar-shapes.ts";
import { lazy, type Shape } from "../shape/shape.ts";
import { emptyText, sentence, text } from "../shape/text-shape.ts";
import type { Words } from "../shape/words.ts";
import { choose } from "./choose-shape.ts";
import { only } from "./condition-shape.ts";
import { done } from "./done-shape.ts";
import { faq } from "./faq-shape.ts";
import { note } from "./note-shape.ts";
import { referableName, target } from "./shared-shapes.ts";
import { step } from "./step-shape.ts";
import { switchBlock } from "./switch-shape.ts";
import { table } from "./table-shape.ts";

const PATH: Words = { ja: "分かれ道（path）", en: "a path" };

const SECTION_ABOUT = { ja: "見出しの帯", en: "A heading bar", example: "iPhoneの設定" };

const section = map({
	id: "section",
	name: { ja: "見出し（section）", en: "a section" },
	about: SECTION_ABOUT,
	keys: {
		section: requiredOr(sentence, SECTION_ABOUT, emptyText),
		name: referableName({ ja: "見出し", en: "a section" }),
		only,
	},
	make: (values, { span }): Block => ({
		kind: "section",
		title: values.section,
		name: values.name,
		only: values.only,
		span,
	}),
});

const TEXT_ABOUT = {
	ja: "ふつうの文。空行で段落が分かれます",
	en: "Paragraphs; an empty line begins a new one",
	example: "この手順は、一度だけ行います。",
};

const textBlock = map({
	id: "textBlock",
	name: { ja: "文（text）", en: "a text" },
	about: TEXT_ABOUT,
	keys: { text: requiredOr(sentence, TEXT_ABOUT, emptyText), only },
	make: (values, { span }): Block => ({ kind: "text", text: values.text, only: values.only, span }),
});

/** A path's name. Reading it is what counts the path: a map's first key is read first, before paths inside. */
const pathHead: Shape<{ readonly id: PathId; readonly name: Name }> = (() => {
	const head = nameOf(PATH);
	return {
		...head,
		decode: (node, slot, context) => {
			const id = context.count.paths as PathId; // the count is what a PathId is made of
			context.count.paths += 1;
			return { id, name: head.decode(node, slot, context) ?? { text: "", span: node.span } };
		},
	};
})();

const path = map({
	id: "path",
	name: PATH,
	about: {
		ja: "分かれ道。choose か飛び先（skip など）からだけ入ります。中の手順には A5、A6 … と番号が付きます",
		en: "A path, entered only from choose or a jump; its steps are numbered A5, A6 …",
	},
	keys: {
		path: required(pathHead, { ja: "分かれ道の名前", en: "The path's name", example: "iPhoneの設定" }),
		title: optional(text, {
			ja: "見出し。書かなければ名前",
			en: "The title; the name when left out",
			example: "iPhoneの方",
		}),
		body: requiredOr(
			lazy({ ja: "まとまりのリスト", en: "a list of blocks" }, () => blocks),
			{
				ja: "この道の中身",
				en: "The blocks of this path",
				example: "[{step: ~, do: 設定を開きます。}]",
				also: ["steps", "content", "中身"],
			},
			() => [],
		),
		// biome-ignore lint/suspicious/noThenProperty: a key of the format, of a value that nobody awaits
		then: optional(target, {
			ja: "道が合流する手順の名前、または end。書かなければ、この道の並びの次にあるもの",
			en: "The step where the ways meet, or end; what follows this group of paths when left out",
			example: "確認ページ",
			also: ["to", "next"],
		}),
		only,
	},
	make: (values, { span }): Block => ({
		kind: "path",
		...values.path,
		title: values.title,
		body: values.body,
		// `then` is a key of the format; the map is no promise because it is read field by field.
		// biome-ignore lint/suspicious/noThenProperty: a key of the format, of a value that nobody awaits
		then: values.then,
		only: values.only,
		span,
	}),
});

const BREAK_ABOUT = {
	ja: "ここで段（column）かページ（page）を変えます",
	en: "Ends the column or the page here",
	example: "page",
};

const breakBlock = map({
	id: "breakBlock",
	name: { ja: "改段・改ページ（break）", en: "a break" },
	about: BREAK_ABOUT,
	keys: { break: required(oneOf(["column", "page"], { column: ["段"], page: ["ページ"] }), BREAK_ABOUT), only },
	make: (values, { span }): Block => ({ kind: "break", at: values.break, only: values.only, span }),
});

/** The blocks of a body, in reading order. */
export const blocks: Shape<readonly Block[]> = list(
	byKey({
		id: "blocks",
		name: { ja: "まとまり", en: "a block" },
		about: {
			ja: "body に並ぶもの。ひとつひとつが、次の表のキーのどれかをひとつ持ちます",
			en: "What stands in body: each entry has exactly one of these keys",
		},
		kinds: {
			section,
			step,
			note,
			switch: switchBlock,
			done,
			table,
			faq,
			text: textBlock,
			choose,
			path,
			break: breakBlock,
		},
		also: {
			section: ["heading", "chapter", "h1", "h2", "見出し", "章"],
			step: ["手順", "ステップ", "steps"],
			note: ["notes", "info", "warning", "tip", "callout", "注意", "メモ"],
			switch: ["切りかえ", "切り替え"],
			done: ["finish", "finished", "end", "complete", "完了"],
			table: ["表"],
			faq: ["qa", "questions", "質問"],
			text: ["paragraph", "p", "文", "文章"],
			choose: ["choice", "branch", "分岐"],
			path: ["way", "route", "branch", "道"],
			break: ["pagebreak", "page-break", "改ページ"],
		},
	}),
);
