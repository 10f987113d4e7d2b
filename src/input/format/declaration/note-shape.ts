import type { Block, LocalizedText, NoteBlock } from "../../../model/manual.ts";
import { choice } from "../shape/list-shape.ts";
import { defaulted, map, optional, requiredOr } from "../shape/map-shape.ts";
import { mapped, oneOf } from "../shape/scalar-shapes.ts";
import { isTextNode, text } from "../shape/text-shape.ts";
import { only } from "./condition-shape.ts";
import { icon, referableName } from "./shared-shapes.ts";

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
		kind: defaulted(
			oneOf(["info", "warning", "tip"], {
				info: ["お知らせ", "情報", "note"],
				warning: ["注意", "警告", "caution", "danger", "warn"],
				tip: ["ヒント", "コツ", "参考", "hint"],
			}),
			"info",
			{
				ja: "info（お知らせ）、warning（注意）、tip（ヒント）",
				en: "info, warning or tip",
				example: "warning",
				also: ["type", "種類"],
			},
		),
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

/** A call-out. */
export const note = map({
	id: "noteBlock",
	name: { ja: "注意書き", en: "a note" },
	about: NOTE_ABOUT,
	keys: {
		note: requiredOr(choice({ isFirst: isTextNode, first: mapped(text, emptyNote), second: noteMap }), NOTE_ABOUT, () =>
			emptyNote(null),
		),
		name: referableName({ ja: "注意書き", en: "a note" }),
		only,
	},
	make: (values, { span }): Block => ({ kind: "note", ...values.note, name: values.name, only: values.only, span }),
});
