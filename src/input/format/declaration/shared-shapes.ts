import type { Condition, Conditional } from "../../../model/condition.ts";
import { ICON_NAMES } from "../../../model/icon-name.ts";
import type { ModeId } from "../../../model/ids.ts";
import type { Duration, LocalizedText, Name } from "../../../model/manual.ts";
import { choice, list } from "../shape/list-shape.ts";
import { map, optional, requiredOr } from "../shape/map-shape.ts";
import { nameOf } from "../shape/name-shape.ts";
import { mapped, numberOf, oneOf, reportFullWidth, spelled } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";
import { emptyText, isTextNode, joinColonText, sentence, text } from "../shape/text-shape.ts";
import type { Words } from "../shape/words.ts";
import { ALWAYS, only } from "./condition-shape.ts";

/** What people call the icons. */
export const ICON_WORDS = {
	globe: ["web", "world", "internet", "地球"],
	lock: ["錠", "ロック"],
	key: ["鍵", "かぎ", "カギ", "キー", "password", "パスワード"],
	card: ["カード", "id", "学生証"],
	wifi: ["wi-fi", "無線", "無線lan"],
	printer: ["print", "プリンター", "プリンタ", "印刷", "コピー機", "複合機"],
	fingerprint: ["指紋", "touchid"],
	download: ["ダウンロード"],
	qr: ["qrcode", "qr-code", "qrコード", "二次元コード"],
	check: ["checkmark", "ok", "チェック", "完了"],
	shield: ["security", "盾", "セキュリティ"],
	chart: ["graph", "グラフ"],
	app: ["application", "アプリ"],
	phone: ["smartphone", "mobile", "スマホ", "スマートフォン"],
	gear: ["settings", "設定", "歯車"],
	pc: ["computer", "laptop", "desktop", "パソコン", "ノートパソコン"],
	camera: ["カメラ"],
	mail: ["email", "メール"],
	bell: ["notification", "通知"],
	person: ["user", "人"],
	warning: ["alert", "注意"],
	clock: ["time", "時計"],
};

/** An icon by its name. */
export const icon = oneOf(ICON_NAMES, ICON_WORDS);

/** A mode by its id; whether there is such a mode is found out when the manual is put together. */
export const modeReference = mapped(
	spelled({ ja: "モード（modes のもの、または none）", en: "a mode (or none)" }),
	({ text: id, span }) => ({ id: id as ModeId, span }),
);

/** A target by its name; whether there is such a step is found out when the manual is put together. */
export const target: Shape<Name> = spelled({ ja: "手順の名前、または end", en: "the name of a step, or end" });

/** The header band of drawn screens. */
export const chrome = oneOf(["browser", "app", "none"], {
	browser: ["ブラウザ", "ブラウザー", "web"],
	app: ["アプリ", "application"],
	none: ["なし", "no", "false"],
});

/** Adds a condition to what has none. */
export const always = <Value>(value: Value): Conditional<Value> => ({ only: ALWAYS, value });

/** Puts a value beside its condition. */
export const conditional = <Value>(condition: Condition, value: Value): Conditional<Value> => ({
	only: condition,
	value,
});

const conditionalText = map({
	id: "conditionalText",
	name: { ja: "条件つきの文", en: "a conditional text" },
	about: { ja: "条件（only）をつけた文", en: "A text with the condition (only) that keeps it" },
	keys: {
		text: requiredOr(sentence, { ja: "文", en: "The text", example: "iPhoneだけの準備" }, emptyText),
		only,
	},
	make: (values): Conditional<LocalizedText> => conditional(values.only, values.text),
});

/** Texts, each with or without `only`. */
export const conditionalTexts = list(
	choice({
		isFirst: (node, context) => isTextNode(node, context) || joinColonText(node) !== null,
		first: {
			...text,
			decode: (node, slot, context): Conditional<LocalizedText> | undefined => {
				const value = text.decode(node, node.kind === "map" ? { ...slot, key: "" } : slot, context);
				return value === undefined ? undefined : always(value);
			},
		},
		second: conditionalText,
	}),
);

/** Minutes, or words. */
export const duration: Shape<Duration> = {
	expects: { ja: "分（数）、または文", en: "minutes or a text" },
	decode: (node, slot, context) => {
		if (node.kind === "scalar" && !node.isNull) {
			if (reportFullWidth(node, slot, context)) return undefined;
			const minutes = numberOf(node);
			if (minutes === 0) {
				const unit = { ja: "分", en: " minutes" };
				context.sink.report("format/out-of-range", node.span, { key: slot.key, value: "0", from: 1, to: null, unit });
				return undefined;
			}
			if (minutes !== null && minutes > 0) return { kind: "minutes", minutes, span: node.span };
			if (minutes !== null) {
				context.sink.report("format/negative-minutes", node.span, { key: slot.key, value: node.content.text });
				return undefined;
			}
		}
		const words = text.decode(node, slot, context);
		return words === undefined ? undefined : { kind: "words", text: words };
	},
	schema: (definitions) => ({
		anyOf: [
			{ type: "number", exclusiveMinimum: 0 },
			{ not: { type: "number" }, ...text.schema(definitions) },
		],
	}),
	inside: () => [],
};

/** The key `name` beside what a text may refer to. */
export const referableName = (owner: Words) =>
	optional(nameOf(owner), {
		ja: "<名前> で呼ぶための名前。呼んだところには題名が印刷されます",
		en: "A name for <name>; the reference prints the title",
		example: "接続の準備",
		also: ["id", "名前"],
	});
