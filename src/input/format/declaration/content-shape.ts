import type { LocalizedLabel, LocalizedText, Picture, StepContent } from "../../../model/manual.ts";
import { MARK_KINDS, type MarkName, type Screenshot } from "../../../model/screen.ts";
import type { DecodeContext } from "../decode-context.ts";
import { choice, list } from "../shape/list-shape.ts";
import { defaulted, map, optional, type Place, requiredOr } from "../shape/map-shape.ts";
import { reportKind } from "../shape/report-kind.ts";
import { mapped, oneOf } from "../shape/scalar-shapes.ts";
import { emptyText, isTextNode, label, sentence, text } from "../shape/text-shape.ts";
import { image, imageLine } from "./image-shape.ts";
import { QR_ABOUT, qrCodes } from "./qr-shape.ts";
import { type Element, screenElements } from "./screen-shape.ts";
import { chrome, conditionalTexts, modeReference } from "./shared-shapes.ts";

const warnMap = map({
	id: "warn",
	name: { ja: "注意（warn）", en: "a warning (warn)" },
	about: { ja: "この手順の注意。文だけなら head になります", en: "The warning of a step; a text alone is its head" },
	keys: {
		head: optional(text, {
			ja: "太字の一文",
			en: "One sentence in bold",
			example: "アプリは、まだ開きません。",
			also: ["title"],
		}),
		why: optional(text, {
			ja: "理由",
			en: "The reason",
			example: "開くと、手順が変わります。",
			also: ["text", "reason", "理由"],
		}),
	},
	oneOf: ["head", "why"],
	make: (values, { span }): NonNullable<StepContent["warn"]> => ({ ...values, span }),
});

const warn = choice({
	isFirst: isTextNode,
	first: mapped(text, (head, span): NonNullable<StepContent["warn"]> => ({ head, why: null, span })),
	second: warnMap,
});

const markNames = list(mapped(label, (name, span) => ({ name, span })));

const mark = (ja: string, en: string, example: string, also: readonly string[]) =>
	defaulted(markNames, [], {
		ja: `${ja}：screen の部品のラベルか as`,
		en: `${en}: the label or "as" of an element of screen`,
		example,
		also,
	});

/** A drawn screen; the file of a picture belongs into `image`. */
const screen: typeof screenElements = {
	...screenElements,
	decode: (node, slot, context) => {
		const example = imageLine(node);
		if (example === null) return screenElements.decode(node, slot, context);
		return reportKind(node, { ...slot, example }, screenElements.expects, context);
	},
};

const modeKey = optional(modeReference, {
	ja: "どこで操作するか。書かなければ前の手順と同じ",
	en: "Where the reader acts; that of the step before when left out",
	example: "browser",
	also: ["モード"],
});

/** The keys that a step and a conditional screen share. */
export const contentKeys = {
	at: optional(text, {
		ja: "どこで、いつ。細い字で印刷されます",
		en: "Where the reader is, or when; in regular type",
		example: "「設定」の画面で、",
		also: ["where", "when", "場所"],
	}),
	do: requiredOr(
		sentence,
		{
			ja: "すること、ひとつだけ。太字で印刷されます",
			en: "The one thing to do; in bold",
			example: "「次へ」をタップします。",
			also: ["action", "what", "する", "操作"],
		},
		emptyText,
	),
	mode: modeKey,
	screen: optional(screen, {
		ja: "描く画面：部品のリスト",
		en: "The drawn screen: a list of elements",
		example: "[{title: 設定}, {button: 次へ}]",
		also: ["画面", "display", "mock"],
	}),
	image: optional(image, {
		ja: "screen の代わりのスクリーンショット",
		en: "A real screenshot instead of screen",
		example: "{src: assets/settings.png, alt: 「設定」の画面}",
		also: ["picture", "screenshot", "画像", "img"],
	}),
	chrome: optional(chrome, {
		ja: "描いた画面の上の帯。書かなければモードのもの",
		en: "The header of the drawn screen; the mode's own when left out",
		example: "browser",
	}),
	tap: mark("タップするもの（ひとつの画面にひとつまで）", "What to tap, at most one a screen", "次へ", [
		"タップ",
		"click",
		"press",
		"touch",
	]),
	enter: mark("入力する・選ぶもの", "What to type or choose first", "メールアドレス", ["入力", "input", "type"]),
	look: mark("見て確かめるもの", "What to read or check", "'27'", ["確認", "see", "check"]),
	dont: mark("押してはいけないもの", "What must not be touched", "開く", ["don't", "avoid", "not"]),
	how: optional(
		oneOf(["double", "long", "drag", "right"], {
			double: ["ダブルタップ", "ダブルクリック", "二回", "2回"],
			long: ["長押し", "ロングタップ", "hold"],
			drag: ["ドラッグ", "スワイプ", "swipe"],
			right: ["右クリック", "右"],
		}),
		{
			ja: "タップのしかた：double（2回）、long（長押し）、drag（ドラッグ）、right（右クリック、PC）",
			en: "How to tap: double, long, drag, right (PC)",
			example: "long",
		},
	),
	qr: defaulted(qrCodes, [], QR_ABOUT),
	warn: optional(warn, {
		ja: "注意：文、または head と why",
		en: "A warning: a text, or head and why",
		example: "アプリは、まだ開きません。",
		also: ["warning", "caution", "注意"],
	}),
	notes: defaulted(conditionalTexts, [], {
		ja: "※の補足",
		en: "Remarks (※)",
		example: "[この数字は自分専用です。]",
		also: ["note", "remarks", "補足", "※"],
	}),
	result: optional(text, {
		ja: "うまくいったときに見えるもの",
		en: "What the reader sees when it worked",
		example: "「接続済み」と出ます。",
		also: ["結果"],
	}),
};

interface ContentValues extends Omit<StepContent, "action" | "picture"> {
	readonly do: LocalizedText;
	readonly screen: readonly Element[] | null;
	readonly image: Screenshot<LocalizedLabel> | null;
	readonly tap: readonly NamedPlace[];
	readonly enter: readonly NamedPlace[];
	readonly look: readonly NamedPlace[];
	readonly dont: readonly NamedPlace[];
}

interface NamedPlace {
	readonly name: LocalizedLabel;
	readonly span: Place["span"];
}

/** Which of these keys go together. */
export const CONTENT_RULES = {
	exclusive: [["screen", "image"]],
	beside: { tap: ["screen"], enter: ["screen"], look: ["screen"], dont: ["screen"] },
} as const;

/** The content of a step; marks without a screen are reported and fall away. */
export const makeContent = (values: ContentValues, place: Place): StepContent => ({
	at: values.at,
	action: values.do,
	mode: values.mode,
	picture: makePicture(values, place),
	chrome: values.chrome,
	how: values.how,
	qr: values.qr,
	warn: values.warn,
	notes: values.notes,
	result: values.result,
});

const makePicture = (values: ContentValues, { keySpan, valueSpan, context }: Place): Picture | null => {
	const marks = MARK_KINDS.flatMap((kind): readonly MarkName<LocalizedLabel>[] =>
		values[kind].map(({ name, span }) => ({ mark: kind, name, span })),
	);
	if (keySpan("screen") === null) reportLoneMarks(keySpan, context);
	else {
		const span = valueSpan("screen");
		// What marks name may be in what could not be read.
		const isWhole = !context.lost.some(({ start, end }) => span.start <= start && end <= span.end);
		return { kind: "screen", elements: values.screen ?? [], marks: isWhole ? marks : [], span };
	}
	return values.image === null ? null : { kind: "image", image: values.image };
};

const reportLoneMarks = (keySpan: Place["keySpan"], context: DecodeContext): void => {
	for (const kind of MARK_KINDS) {
		const span = keySpan(kind);
		if (span === null) continue;
		context.sink.report("format/mark-without-screen", span, { mark: kind, hasImage: keySpan("image") !== null });
	}
};
