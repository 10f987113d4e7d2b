import type { Condition } from "../../../model/condition.ts";
import { ICON_NAMES } from "../../../model/icon-name.ts";
import type { LocalizedLabel } from "../../../model/manual.ts";
import type { LabelledElement, ScreenElement } from "../../../model/screen.ts";
import { byKey } from "../shape/by-key-shape.ts";
import type { About } from "../shape/key-table.ts";
import { list } from "../shape/list-shape.ts";
import { type MapShape, map, required, requiredOr } from "../shape/map-shape.ts";
import { flag, oneOf } from "../shape/scalar-shapes.ts";
import { lazy, type Shape } from "../shape/shape.ts";
import { alertMap } from "./alert-shape.ts";
import { only } from "./condition-shape.ts";
import { greekedText } from "./greeked-text-shape.ts";
import { ICON_WORDS } from "./shared-shapes.ts";
import {
	as,
	asRule,
	iconKey,
	items,
	labelOrGrey,
	type ManualTarget,
	makeTarget,
	namedTarget,
} from "./target-shapes.ts";
/** An element as decoded: labels of all languages. */
export type Element = ScreenElement<LocalizedLabel>;

const labelled = (kind: LabelledElement<LocalizedLabel>["kind"], about: About): MapShape<Element> =>
	map({
		id: `screen-${kind}`,
		name: { ja: `画面の ${kind}`, en: `a ${kind}` },
		about,
		keys: {
			[kind]: requiredOr(labelOrGrey, about, () => null),
			icon: iconKey,
			as,
			only,
		},
		schema: asRule(kind),
		make: (values, { span, context }): Element => ({
			kind,
			// `kind` is a computed key, so its value has the type of all of them.
			target: makeTarget(
				{ label: values[kind] as LocalizedLabel | null, as: values.as, icon: values.icon },
				span,
				context,
			),
			only: values.only,
			span,
		}),
	});

const choices = (kind: "radio" | "buttons" | "menu" | "tabs", about: About): MapShape<Element> =>
	map({
		id: `screen-${kind}`,
		name: { ja: `画面の ${kind}`, en: `a ${kind}` },
		about,
		keys: { [kind]: requiredOr(items, about, () => []), only },
		make: (values, { span }): Element => ({
			kind,
			items: values[kind] as readonly ManualTarget[],
			only: values.only,
			span,
		}),
	});

const children = lazy({ ja: "画面の部品のリスト", en: "a list of elements" }, () => screenElements);

const group = (kind: "bottom" | "card", about: About): MapShape<Element> =>
	map({
		id: `screen-${kind}`,
		name: { ja: `画面の ${kind}`, en: `a ${kind}` },
		about,
		keys: { [kind]: requiredOr(children, about, () => []), icon: iconKey, as, only },
		make: (values, { span }): Element => ({
			kind,
			// `kind` is a computed key, so its value has the type of all of them.
			children: values[kind] as readonly Element[],
			target: namedTarget(values, span),
			only: values.only,
			span,
		}),
	});

const plain = (kind: "spinner" | "keypad" | "code", about: About): MapShape<Element> =>
	map({
		id: `screen-${kind}`,
		name: { ja: `画面の ${kind}`, en: `a ${kind}` },
		about,
		keys: { [kind]: requiredOr(flag("true"), about, () => true), as, only },
		make: (values: { readonly only: Condition; readonly as: LocalizedLabel | null }, { span }): Element => ({
			kind,
			target: namedTarget(values, span),
			only: values.only,
			span,
		}),
	});

const PICTURE = {
	ja: "アイコンの名前、または timeout（時間切れ）",
	en: "an icon's name, or timeout",
	example: "shield",
};
const TEXT = {
	ja: "灰色の線の数（2 など）、または本物の文",
	en: "A number of grey lines, or real words",
	example: "2",
};
const ALERT = {
	ja: "OSのダイアログ",
	en: "A dialog of the operating system",
	example: "{title: アプリロック有効, text: 3, buttons: [OK]}",
};
const THEN = {
	ja: "↓ は同じ画面のつづき、→ は隣のスマートフォンのつづき",
	en: "↓ goes on in the same phone, → in the next one beside it",
	example: "↓",
};

const kinds: { readonly [kind: string]: MapShape<Element> } = {
	title: labelled("title", {
		ja: "画面の見出し。~ は灰色の棒",
		en: "The screen's heading; ~ is a grey bar",
		example: "設定",
	}),
	text: map({
		id: "screen-text",
		name: { ja: "画面の text", en: "a text of a screen" },
		about: TEXT,
		keys: { text: required(greekedText, TEXT), icon: iconKey, as, only },
		make: (values, { span }): Element => ({
			kind: "text",
			content: values.text,
			target: namedTarget(values, span),
			only: values.only,
			span,
		}),
	}),
	input: labelled("input", {
		ja: "入力欄。中の文字",
		en: "A text field with what stands in it",
		example: "メールアドレス",
	}),
	select: labelled("select", {
		ja: "閉じた選択欄。選ばれている値",
		en: "A closed dropdown with its value",
		example: "認証アプリ",
	}),
	radio: choices("radio", {
		ja: "選択肢の並び。印を付けたものが選ばれる",
		en: "Options; the marked one is chosen",
		example: "[認証アプリ, ~]",
	}),
	button: labelled("button", {
		ja: "横幅いっぱいのボタン（塗り）",
		en: "A full-width button, filled",
		example: "次へ",
	}),
	button2: labelled("button2", {
		ja: "横幅いっぱいのボタン（枠だけ）",
		en: "A full-width button, outlined",
		example: "開く",
	}),
	buttons: choices("buttons", {
		ja: "右寄せに並ぶボタン。最後が主なもの",
		en: "A row of buttons, the last is the primary one",
		example: "[~, 次へ]",
	}),
	link: labelled("link", { ja: "下線の付いた文字", en: "Underlined words", example: "通知を再送信します" }),
	row: labelled("row", { ja: "一覧の行", en: "A row of a list", example: "Wi-Fi" }),
	corner: labelled("corner", { ja: "右上の文字のボタン", en: "A text button at the top right", example: "スキップ" }),
	check: labelled("check", { ja: "チェック欄", en: "A check box", example: "同意する" }),
	toggle: labelled("toggle", { ja: "オン・オフのスイッチ", en: "A switch", example: "Wi-Fi" }),
	slider: labelled("slider", { ja: "つまみ", en: "A slider", example: "明るさ" }),
	menu: choices("menu", { ja: "開いたメニュー", en: "An open menu", example: "[名前の変更, 削除]" }),
	tabs: choices("tabs", { ja: "タブの並び", en: "Tabs", example: "[ホーム, 設定]" }),
	bottom: group("bottom", {
		ja: "画面の下の端に固定された部品",
		en: "Elements pinned to the lower edge",
		example: "[{button: 続行}]",
	}),
	card: group("card", {
		ja: "ウェブページの中のダイアログ",
		en: "A dialog inside a web page",
		example: "[{title: 方法を追加します}, {buttons: [~, 追加]}]",
	}),
	alert: map({
		id: "screen-alert",
		name: { ja: "画面の alert", en: "an alert" },
		about: ALERT,
		keys: { alert: required(alertMap, ALERT), icon: iconKey, as, only },
		make: (values, { span }): Element => ({
			...values.alert,
			target: namedTarget(values, span),
			only: values.only,
			span,
		}),
	}),
	banner: labelled("banner", { ja: "上から出る通知", en: "A notification at the top", example: "~" }),
	number: labelled("number", {
		ja: "読み取る大きな数字（例）",
		en: "A big number to read (an example)",
		example: "'27'",
	}),
	digits: labelled("digits", { ja: "入力する数字（例）", en: "Digits to type (an example)", example: "'27'" }),
	picture: map({
		id: "screen-picture",
		name: { ja: "画面の picture", en: "a picture" },
		about: PICTURE,
		keys: {
			picture: requiredOr(
				oneOf([...ICON_NAMES, "timeout"], { ...ICON_WORDS, timeout: ["時間切れ"] }),
				PICTURE,
				(): "app" => "app",
			),
			as,
			only,
		},
		make: (values, { span }): Element => ({
			kind: "picture",
			picture: values.picture,
			target: namedTarget(values, span),
			only: values.only,
			span,
		}),
	}),
	spinner: plain("spinner", { ja: "待っているしるし", en: "Waiting", example: "true" }),
	keypad: plain("keypad", { ja: "数字のキー", en: "A number pad", example: "true" }),
	code: plain("code", {
		ja: "読者の画面に出るQRコード（紙からは読めない絵）",
		en: "A QR code of the reader's screen, which cannot be scanned from paper",
		example: "~",
	}),
	store: labelled("store", {
		ja: "アプリストアのページ。アプリの名前",
		en: "A store page with the app's name",
		example: "Microsoft Authenticator",
	}),
	// `then` is read as text: the arrows are no keywords of YAML.
	// biome-ignore lint/suspicious/noThenProperty: a key of the format, of a value that nobody awaits
	then: map({
		id: "screen-then",
		name: { ja: "画面の then", en: "a then" },
		about: THEN,
		keys: {
			// biome-ignore lint/suspicious/noThenProperty: a key of the format, of a value that nobody awaits
			then: requiredOr(
				oneOf(["↓", "→"], { "↓": ["下", "down", "⇓", "v"], "→": ["右", "right", "⇒", "->", "next"] }),
				THEN,
				(): "↓" => "↓",
			),
			only,
		},
		make: (values, { span }): Element => ({
			kind: "then",
			direction: values.then === "↓" ? "down" : "right",
			only: values.only,
			span,
		}),
	}),
};

/** The elements of a drawn screen, top to bottom. */
export const screenElements: Shape<readonly Element[]> = list(
	byKey({
		id: "elements",
		name: { ja: "画面の部品", en: "an element of a screen" },
		about: {
			ja: "screen に並ぶもの、上から順に。ひとつひとつが、次の表のキーのどれかをひとつ持ちます。文字の分からないものは ~ と書くと、灰色の棒になります。どれも一度ずつ描いた見本が [components.md](components.md) にあります",
			en: "What stands in screen, top to bottom: each element has exactly one of these keys. ~ is a grey bar for a label that is not known or needed. [components.md](components.md) shows each of them once",
		},
		kinds,
		also: {
			title: ["heading", "見出し", "題名"],
			text: ["文", "paragraph", "p"],
			input: ["field", "textbox", "入力", "入力欄"],
			select: ["dropdown", "combo", "選択"],
			button: ["btn", "ボタン"],
			link: ["リンク", "url", "a"],
			row: ["item", "list", "行"],
			check: ["checkbox", "チェック"],
			toggle: ["switch", "スイッチ"],
			picture: ["icon", "絵", "アイコン"],
			alert: ["dialog", "popup", "ダイアログ"],
			banner: ["notification", "通知"],
			spinner: ["loading", "wait"],
			code: ["qr", "qrcode"],
			// biome-ignore lint/suspicious/noThenProperty: a key of the format, of a value that nobody awaits
			then: ["arrow", "次"],
		},
	}),
);
