import { isJapanese } from "../base/language.ts";

/** What a mark on a drawn screen asks of the reader, for the picture's alternative text. */
export type AltAction =
	| "tap"
	| "tapDouble"
	| "tapLong"
	| "click"
	| "clickDouble"
	| "clickRight"
	| "drag"
	| "enter"
	| "choose"
	| "tick"
	| "turnOn"
	| "move"
	| "look"
	| "dont";

/** The words of alternative texts in one language. `{label}` and so on stand for what is filled in. */
export interface AltPhrases {
	/** BCP 47. */
	readonly lang: string;
	/** The whole, with `{content}`. */
	readonly screen: string;
	/** The whole where nothing on the screen has words. */
	readonly nameless: string;
	/** A label as it stands on the screen. */
	readonly label: string;
	/** What stands for a label of nothing but dots: what is entered there is hidden. */
	readonly hidden: string;
	/** A number that is only an example, with `{label}`: readers have another one. */
	readonly example: string;
	/** Between labels that are only listed. */
	readonly comma: string;
	/** After a title that has no mark at its end; and between it and what follows. */
	readonly stop: string;
	readonly afterTitle: string;
	/** An action before another one, and as the last one; `{label}` is the label in its marks, or a name. */
	readonly actions: { readonly [action in AltAction]: { readonly join: string; readonly last: string } };
	/** Whether a sentence begins with a capital letter. */
	readonly capitals: boolean;
}

const JA: AltPhrases = {
	lang: "ja",
	screen: "画面の絵：{content}",
	nameless: "画面の絵",
	label: "「{label}」",
	hidden: "パスワードなど",
	example: "数字（例「{label}」）",
	comma: "、",
	stop: "。",
	afterTitle: "",
	actions: {
		tap: { join: "{label}をタップし、", last: "{label}をタップ" },
		tapDouble: { join: "{label}を2回つづけてタップし、", last: "{label}を2回つづけてタップ" },
		tapLong: { join: "{label}を長押しし、", last: "{label}を長押し" },
		click: { join: "{label}をクリックし、", last: "{label}をクリック" },
		clickDouble: { join: "{label}をダブルクリックし、", last: "{label}をダブルクリック" },
		clickRight: { join: "{label}を右クリックし、", last: "{label}を右クリック" },
		drag: { join: "{label}をドラッグし、", last: "{label}をドラッグ" },
		enter: { join: "{label}を入力し、", last: "{label}を入力" },
		choose: { join: "{label}を選び、", last: "{label}を選ぶ" },
		tick: { join: "{label}にチェックを入れ、", last: "{label}にチェックを入れる" },
		turnOn: { join: "{label}をオンにし、", last: "{label}をオンにする" },
		move: { join: "{label}を動かし、", last: "{label}を動かす" },
		look: { join: "{label}を確認し、", last: "{label}を確認" },
		dont: { join: "{label}は押さず、", last: "{label}は押さない" },
	},
	capitals: false,
};

const EN: AltPhrases = {
	lang: "en",
	screen: "Picture of a screen: {content}",
	nameless: "Picture of a screen",
	label: "“{label}”",
	hidden: "the password",
	example: "the number (such as “{label}”)",
	comma: ", ",
	stop: ".",
	afterTitle: " ",
	actions: {
		tap: { join: "tap {label}, then ", last: "tap {label}" },
		tapDouble: { join: "double-tap {label}, then ", last: "double-tap {label}" },
		tapLong: { join: "press and hold {label}, then ", last: "press and hold {label}" },
		click: { join: "click {label}, then ", last: "click {label}" },
		clickDouble: { join: "double-click {label}, then ", last: "double-click {label}" },
		clickRight: { join: "right-click {label}, then ", last: "right-click {label}" },
		drag: { join: "drag {label}, then ", last: "drag {label}" },
		enter: { join: "enter {label}, then ", last: "enter {label}" },
		choose: { join: "choose {label}, then ", last: "choose {label}" },
		tick: { join: "tick {label}, then ", last: "tick {label}" },
		turnOn: { join: "turn on {label}, then ", last: "turn on {label}" },
		move: { join: "move {label}, then ", last: "move {label}" },
		look: { join: "check {label}, then ", last: "check {label}" },
		dont: { join: "do not touch {label}, ", last: "do not touch {label}" },
	},
	capitals: true,
};

/** The phrases for a language (BCP 47); all but Japanese have the English ones, whose `lang` the element then says. */
export const altPhrases = (lang: string): AltPhrases => (isJapanese(lang) ? JA : EN);
