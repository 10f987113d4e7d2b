import type { Block, SwitchBlock } from "../../../model/manual.ts";
import { map, optional, required } from "../shape/map-shape.ts";
import { text } from "../shape/text-shape.ts";
import { only } from "./condition-shape.ts";
import { modeReference, target } from "./shared-shapes.ts";

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

/** A screen switch by hand. */
export const switchBlock = map({
	id: "switchBlock",
	name: { ja: "画面の切りかえ", en: "a switch" },
	about: SWITCH_ABOUT,
	keys: { switch: required(switchMap, SWITCH_ABOUT), only },
	make: (values, { span }): Block => ({ kind: "switch", ...values.switch, only: values.only, span }),
});
