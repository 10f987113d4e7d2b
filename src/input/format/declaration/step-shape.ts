import type { Conditional } from "../../../model/condition.ts";
import type { StepId } from "../../../model/ids.ts";
import type {
	AltScreen,
	Block,
	Jump,
	LocalizedLabel,
	LocalizedText,
	Name,
	Picture,
	StepContent,
} from "../../../model/manual.ts";
import { MARK_KINDS, type MarkName, type Screenshot } from "../../../model/screen.ts";
import type { DecodeContext } from "../decode-context.ts";
import { choice, list } from "../shape/list-shape.ts";
import { defaulted, map, optional, type Place, required, requiredOr } from "../shape/map-shape.ts";
import { nameOf } from "../shape/name-shape.ts";
import { flag, mapped, oneOf, orNothing } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";
import { emptyText, isTextNode, label, text } from "../shape/text-shape.ts";
import { only } from "./condition-shape.ts";
import { image } from "./image-shape.ts";
import { QR_ABOUT, qrCodes } from "./qr-shape.ts";
import { type Element, screenElements } from "./screen-shape.ts";
import { chrome, conditional, conditionalTexts, duration, modeReference, target } from "./shared-shapes.ts";

/** A manual may have so many steps. */
const STEP_LIMIT = 5000;

const STEP = { ja: "手順", en: "a step" };

/** A step's name or nothing. Reading it is what counts the step: a map's first key is read first. */
const stepHead: Shape<{ readonly id: StepId; readonly name: Name | null }> = (() => {
	const name = orNothing(nameOf(STEP), { ja: "名前なし", en: "no name" }, () => null);
	return {
		...name,
		decode: (node, slot, context) => {
			const id = context.count.steps as StepId; // the count is what a StepId is made of
			context.count.steps += 1;
			if (id === STEP_LIMIT) context.sink.report("format/too-many-steps", node.span, { limit: STEP_LIMIT });
			return { id, name: name.decode(node, slot, context) ?? null };
		},
	};
})();

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

const modeKey = optional(modeReference, {
	ja: "どこで操作するか。書かなければ前の手順と同じ",
	en: "Where the reader acts; that of the step before when left out",
	example: "browser",
	also: ["モード"],
});

/** The keys that a step and a conditional screen share. */
const contentKeys = {
	at: optional(text, {
		ja: "どこで、いつ。細い字で印刷されます",
		en: "Where the reader is, or when; in regular type",
		example: "「設定」の画面で、",
		also: ["where", "when", "場所"],
	}),
	do: requiredOr(
		text,
		{
			ja: "すること、ひとつだけ。太字で印刷されます",
			en: "The one thing to do; in bold",
			example: "「次へ」をタップします。",
			also: ["action", "what", "する", "操作"],
		},
		emptyText,
	),
	mode: modeKey,
	screen: optional(screenElements, {
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
	how: optional(oneOf(["double", "long", "drag", "right"]), {
		ja: "タップのしかた：double（2回）、long（長押し）、drag（ドラッグ）、right（右クリック、PC）",
		en: "How to tap: double, long, drag, right (PC)",
		example: "long",
	}),
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

const CONTENT_RULES = {
	exclusive: [["screen", "image"]],
	beside: { tap: ["screen"], enter: ["screen"], look: ["screen"], dont: ["screen"] },
} as const;

const makeContent = (values: ContentValues, place: Place): StepContent => ({
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
	else return { kind: "screen", elements: values.screen ?? [], marks, span: valueSpan("screen") };
	return values.image === null ? null : { kind: "image", image: values.image };
};

const reportLoneMarks = (keySpan: Place["keySpan"], context: DecodeContext): void => {
	for (const kind of MARK_KINDS) {
		const span = keySpan(kind);
		if (span === null) continue;
		context.sink.report("format/mark-without-screen", span, { mark: kind, hasImage: keySpan("image") !== null });
	}
};

const CONDITION = {
	ja: "どんなとき",
	en: "In which case",
	example: "この画面が出ないとき",
	also: ["when", "cond", "条件", "もし"],
};

const skip = map({
	id: "skip",
	name: { ja: "飛ばし（skip）", en: "a skip" },
	about: { ja: "「出ないときは、手順nへ」", en: "Not shown? Go on with step n" },
	keys: {
		if: requiredOr(text, CONDITION, emptyText),
		to: required(target, {
			ja: "進む手順の名前。end で終わり",
			en: "The step to go on with; end finishes",
			example: "確認ページ",
			also: ["goto", "step", "then"],
		}),
		only,
	},
	make: (values, { span }): Conditional<Jump> =>
		conditional(values.only, { condition: values.if, target: values.to, span }),
});

const redo = map({
	id: "redo",
	name: { ja: "やり直し（redo）", en: "a redo" },
	about: { ja: "「時間切れのときは、手順nからやり直す」", en: "Timed out? Do it again from step n" },
	keys: {
		if: requiredOr(text, CONDITION, emptyText),
		from: required(target, {
			ja: "やり直しを始める手順の名前",
			en: "The step to begin again with",
			example: "数字の確認",
			also: ["to", "step"],
		}),
		only,
	},
	make: (values, { span }): Conditional<Jump> =>
		conditional(values.only, { condition: values.if, target: values.from, span }),
});

const alt = map({
	id: "alt",
	name: { ja: "出た人だけの画面（alt）", en: "a conditional screen (alt)" },
	about: {
		ja: "出る人と出ない人がいる画面。手順のすぐ後に、点線の枠で印刷されます",
		en: "A screen that only some readers see: drawn dashed, directly after its step",
	},
	keys: {
		if: requiredOr(text, CONDITION, emptyText),
		short: optional(text, {
			ja: "条件の短い言いかた（density が compact のとき）",
			en: "The condition in compact density",
			example: "時間切れのときは、",
		}),
		...contentKeys,
		to: optional(target, {
			ja: "この後に進む手順の名前、または end。書かなければ次の手順",
			en: "The step where the reader goes on, or end; the next one when left out",
			example: "数字の確認",
			also: ["goto", "then"],
		}),
		only,
	},
	...CONTENT_RULES,
	make: (values, place): Conditional<AltScreen> =>
		conditional(values.only, {
			...makeContent(values, place),
			condition: values.if,
			short: values.short,
			to: values.to,
			span: place.span,
		}),
});

/** A step: the unit that readers count. */
export const step = map({
	id: "step",
	name: STEP,
	about: {
		ja: "手順。名前は、ほかから呼ぶときだけ要ります（「- step:」だけでもよい）。ほかのキーは step の隣に並べます",
		en: 'A step. It needs a name only where something refers to it ("- step:" will do); its other keys stand beside it',
	},
	keys: {
		step: requiredOr(
			stepHead,
			{
				ja: "手順の名前、または何も書かない",
				en: "The step's name, or nothing",
				example: "通知をタップ",
				also: ["手順", "ステップ"],
			},
			(_, context) => ({ id: context.count.steps as StepId, name: null }),
		),
		...contentKeys,
		skip: defaulted(list(skip), [], {
			ja: "出ないときに飛ぶ先",
			en: "Where to go on when it is not shown",
			example: "{if: この画面が出ないとき, to: 確認ページ}",
			also: ["スキップ"],
		}),
		redo: defaulted(list(redo), [], {
			ja: "うまくいかないときに戻る先",
			en: "Where to begin again",
			example: "{if: 時間切れになったとき, from: 数字の確認}",
			also: ["retry", "back", "やり直し"],
		}),
		alt: defaulted(list(alt), [], {
			ja: "出た人だけの画面",
			en: "A screen that only some readers see",
			example: "{if: ロックされていたとき, do: 「ロック解除」をタップします。}",
			also: ["else", "alternative"],
		}),
		wait: optional(duration, {
			ja: "待つ時間：分、または文",
			en: "How long to wait: minutes or a text",
			example: "3",
			also: ["待つ"],
		}),
		arrive: defaulted(oneOf(["by-itself", "by-hand"]), "by-itself", {
			ja: "画面が自動で切りかわる（by-itself）か、自分で切りかえる（by-hand）か",
			en: "Whether the screen switches by itself or by hand",
			example: "by-hand",
		}),
		wide: defaulted(flag("either"), false, {
			ja: "true なら、2段ぶち抜き",
			en: "true: spans both columns",
			example: "true",
		}),
		only,
	},
	...CONTENT_RULES,
	make: (values, place): Block => ({
		kind: "step",
		...makeContent(values, place),
		...values.step,
		skip: values.skip,
		redo: values.redo,
		alt: values.alt,
		wait: values.wait,
		arrive: values.arrive,
		wide: values.wide,
		only: values.only,
		span: place.span,
	}),
});
