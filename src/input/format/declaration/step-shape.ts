import type { StepId } from "../../../model/ids.ts";
import type { Block, Name } from "../../../model/manual.ts";
import { list } from "../shape/list-shape.ts";
import { defaulted, map, optional, requiredOr } from "../shape/map-shape.ts";
import { nameOf } from "../shape/name-shape.ts";
import { flag, oneOf, orNothing } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";
import { alt } from "./alt-shape.ts";
import { only } from "./condition-shape.ts";

import { CONTENT_RULES, contentKeys, makeContent } from "./content-shape.ts";
import { redo, skip } from "./jump-shapes.ts";
import { duration } from "./shared-shapes.ts";

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

/** What people call the two ways in which a screen comes up. */
const ARRIVE_WORDS = {
	"by-itself": ["自動", "auto", "automatic", "automatically", "itself"],
	"by-hand": ["手動", "自分で", "manual", "manually", "hand"],
};

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
		arrive: defaulted(oneOf(["by-itself", "by-hand"], ARRIVE_WORDS), "by-itself", {
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
