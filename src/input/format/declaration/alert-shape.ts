import type { LocalizedLabel } from "../../../model/manual.ts";
import type { AlertElement, TextElement } from "../../../model/screen.ts";
import { defaulted, map, optional } from "../shape/map-shape.ts";
import { label } from "../shape/text-shape.ts";
import { ALWAYS } from "./condition-shape.ts";
import { greekedText } from "./greeked-text-shape.ts";

import { items, labelOrGrey, type ManualTarget } from "./target-shapes.ts";
/** A dialog of the operating system. */
export const alertMap = map({
	id: "alert",
	name: { ja: "ダイアログ（alert）", en: "an alert" },
	about: {
		ja: "暗くなった画面の上に出る、OSのダイアログ",
		en: "A dialog of the operating system over a dimmed screen",
	},
	keys: {
		title: optional(labelOrGrey, {
			ja: "題名。~ は灰色の棒",
			en: "The title; ~ is a grey bar",
			example: "“Authenticator”で開きますか？",
		}),
		text: optional(greekedText, { ja: "灰色の線の数、または文", en: "A number of grey lines, or words", example: "2" }),
		digits: optional(label, { ja: "入力する数字の例", en: "An example of the digits to type", example: "'27'" }),
		buttons: defaulted(items, [], {
			ja: "ボタン。~ は灰色の棒",
			en: "The buttons; ~ is a grey bar",
			example: "[~, 開く]",
			also: ["button"],
		}),
	},
	make: (values, { span, keySpan, valueSpan }): Omit<AlertElement<LocalizedLabel>, "only" | "target"> => {
		const target = (value: LocalizedLabel | null, key: string): ManualTarget | null =>
			keySpan(key) === null ? null : { label: value, as: null, icon: null, only: ALWAYS, span: valueSpan(key) };
		const textElement = (): TextElement<LocalizedLabel> | null =>
			values.text === null
				? null
				: { kind: "text", content: values.text, target: null, only: ALWAYS, span: valueSpan("text") };
		return {
			kind: "alert",
			title: target(values.title, "title"),
			text: textElement(),
			digits: target(values.digits, "digits"),
			buttons: values.buttons,
			span,
		};
	},
});
