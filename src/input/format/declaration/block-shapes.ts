import type { PathId } from "../../../model/ids.ts";
import type {
	Block,
	ChooseBlock,
	DoneBlock,
	FaqBlock,
	LocalizedText,
	Name,
	NoteBlock,
	SwitchBlock,
} from "../../../model/manual.ts";
import { byKey } from "../shape/by-key-shape.ts";
import { choice, list } from "../shape/list-shape.ts";
import { defaulted, map, optional, required, requiredOr } from "../shape/map-shape.ts";
import { nameOf } from "../shape/name-shape.ts";
import { mapped, oneOf, orNothing } from "../shape/scalar-shapes.ts";
import { lazy, type Shape, type Words } from "../shape/shape.ts";
import { emptyText, isTextNode, text } from "../shape/text-shape.ts";
import { only } from "./condition-shape.ts";
import { QR_ABOUT, qrCodes } from "./qr-shape.ts";
import { conditional, icon, modeReference, target } from "./shared-shapes.ts";
import { step } from "./step-shape.ts";
import { tableMap } from "./table-shape.ts";

const PATH: Words = { ja: "分かれ道（path）", en: "a path" };

const name = (owner: Words) =>
	optional(nameOf(owner), {
		ja: "<名前> で呼ぶための名前。呼んだところには題名が印刷されます",
		en: "A name for <name>; the reference prints the title",
		example: "接続の準備",
		also: ["id", "名前"],
	});

const TITLE = { ja: "見出し", en: "The title", example: "困ったとき", also: ["heading", "題名"] };
const TEXT = { ja: "本文", en: "The text", example: "Wi-Fiにつないでから始めます。", also: ["body", "本文"] };

const noteMap = map({
	id: "note",
	name: { ja: "注意書き（note）", en: "a note" },
	about: { ja: "枠に入った注意書き。文だけなら text になります", en: "A call-out; a text alone is its text" },
	keys: {
		title: optional(text, TITLE),
		text: optional(text, TEXT),
		icon: optional(icon, { ja: "アイコン", en: "The icon", example: "camera" }),
		kind: defaulted(oneOf(["info", "warning", "tip"]), "info", {
			ja: "info（お知らせ）、warning（注意）、tip（ヒント）",
			en: "info, warning or tip",
			example: "warning",
			also: ["type", "種類"],
		}),
	},
	oneOf: ["title", "text"],
	make: (values): NoteContent => ({ title: values.title, text: values.text, icon: values.icon, note: values.kind }),
});

type NoteContent = Pick<NoteBlock, "title" | "text" | "icon" | "note">;

const emptyNote = (words: LocalizedText | null): NoteContent => ({
	title: null,
	text: words,
	icon: null,
	note: "info",
});

const NOTE_ABOUT = {
	ja: "注意書き：文、または title・text・icon・kind",
	en: "A call-out: a text, or title, text, icon, kind",
	example: "{title: はじめに, text: Wi-Fiにつなぎます。}",
};

const note = map({
	id: "noteBlock",
	name: { ja: "注意書き", en: "a note" },
	about: NOTE_ABOUT,
	keys: {
		note: requiredOr(choice({ isFirst: isTextNode, first: mapped(text, emptyNote), second: noteMap }), NOTE_ABOUT, () =>
			emptyNote(null),
		),
		name: name({ ja: "注意書き", en: "a note" }),
		only,
	},
	make: (values, { span }): Block => ({ kind: "note", ...values.note, name: values.name, only: values.only, span }),
});

const SECTION_ABOUT = { ja: "見出しの帯", en: "A heading bar", example: "iPhoneの設定" };

const section = map({
	id: "section",
	name: { ja: "見出し（section）", en: "a section" },
	about: SECTION_ABOUT,
	keys: {
		section: requiredOr(text, SECTION_ABOUT, emptyText),
		name: name({ ja: "見出し", en: "a section" }),
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

const switchMap = map({
	id: "switch",
	name: { ja: "画面の切りかえ（switch）", en: "a switch" },
	about: {
		ja: "画面が切りかわる絵を自分で書きます。そこに自動で入るはずのものの代わりになります",
		en: "A screen-switch call-out by hand, instead of the one that would be inserted there",
	},
	keys: {
		to: required(modeReference, {
			ja: "切りかわる先のモード",
			en: "The mode it switches to",
			example: "browser",
			also: ["mode"],
		}),
		text: optional(text, { ja: "添える文", en: "Words beside it", example: "ブラウザに戻ります。" }),
		"back-to": optional(target, {
			ja: "戻る画面を出していた、前の手順の名前",
			en: "The earlier step whose screen the reader returns to",
			example: "ペアリングのリンク",
			also: ["backTo", "back", "return"],
		}),
	},
	make: (values): Pick<SwitchBlock, "to" | "text" | "backTo"> => ({
		to: { mode: values.to.id, span: values.to.span },
		text: values.text,
		backTo: values["back-to"],
	}),
});

const SWITCH_ABOUT = { ja: "画面の切りかえ", en: "A screen switch", example: "{to: browser}" };

const switchBlock = map({
	id: "switchBlock",
	name: { ja: "画面の切りかえ", en: "a switch" },
	about: SWITCH_ABOUT,
	keys: { switch: required(switchMap, SWITCH_ABOUT), only },
	make: (values, { span }): Block => ({ kind: "switch", ...values.switch, only: values.only, span }),
});

type DoneContent = Pick<DoneBlock, "title" | "text" | "qr">;

const doneWith = (title: LocalizedText | null): DoneContent => ({ title, text: null, qr: [] });

const doneMap = map({
	id: "done",
	name: { ja: "完了（done）", en: "done" },
	about: { ja: "できあがりの枠。文だけなら title になります", en: "The box at the end; a text alone is its title" },
	keys: {
		title: optional(text, { ja: "見出し", en: "The title", example: "設定は、これで完了です" }),
		text: optional(text, TEXT),
		qr: defaulted(qrCodes, [], QR_ABOUT),
	},
	make: (values): DoneContent => values,
});

const DONE_ABOUT = {
	ja: "できあがりの枠：文、または title・text・qr",
	en: "The box at the end: a text, or title, text, qr",
	example: "{title: 設定は、これで完了です}",
};

const done = map({
	id: "doneBlock",
	name: { ja: "完了", en: "done" },
	about: DONE_ABOUT,
	keys: {
		done: requiredOr(
			orNothing(
				choice({ isFirst: isTextNode, first: mapped(text, doneWith), second: doneMap }),
				{ ja: "決まった見出し", en: "the usual title" },
				() => doneWith(null),
			),
			DONE_ABOUT,
			() => doneWith(null),
		),
		only,
	},
	make: (values, { span }): Block => ({ kind: "done", ...values.done, only: values.only, span }),
});

const TABLE_ABOUT = { ja: "表", en: "A table", example: "{head: [手順, すること], rows: [[<準備>, 待ちます。]]}" };

const table = map({
	id: "tableBlock",
	name: { ja: "表", en: "a table" },
	about: TABLE_ABOUT,
	keys: { table: required(tableMap, TABLE_ABOUT), name: name({ ja: "表", en: "a table" }), only },
	make: (values, { span }): Block => ({ kind: "table", ...values.table, name: values.name, only: values.only, span }),
});

type FaqItem = FaqBlock["items"][number];

const faqItem = map({
	id: "faqItem",
	name: { ja: "質問と答え", en: "a question with its answer" },
	about: { ja: "よくある質問のひとつ", en: "One of the frequent questions" },
	keys: {
		q: requiredOr(
			text,
			{ ja: "質問", en: "The question", example: "機種を変えたときは？", also: ["question", "質問"] },
			emptyText,
		),
		a: requiredOr(
			text,
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

const faq = map({
	id: "faqBlock",
	name: { ja: "よくある質問", en: "a faq" },
	about: FAQ_ABOUT,
	keys: { faq: required(faqMap, FAQ_ABOUT), only },
	make: (values, { span }): Block => ({ kind: "faq", ...values.faq, only: values.only, span }),
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
	keys: { text: requiredOr(text, TEXT_ABOUT, emptyText), only },
	make: (values, { span }): Block => ({ kind: "text", text: values.text, only: values.only, span }),
});

const option = map({
	id: "option",
	name: { ja: "選択肢", en: "an option" },
	about: { ja: "分かれ道の選択肢のひとつ", en: "One of the ways" },
	keys: {
		if: requiredOr(
			text,
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

const choose = map({
	id: "chooseBlock",
	name: { ja: "分かれ目", en: "a choose" },
	about: CHOOSE_ABOUT,
	keys: { choose: required(chooseMap, CHOOSE_ABOUT), only },
	make: (values, { span }): Block => ({ kind: "choose", ...values.choose, only: values.only, span }),
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
		name: { ja: "まとまり", en: "a block" },
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
