import { defineCode } from "../code.ts";

/** The codes of the subject `layout/`. */
export const layoutCodes = {
	"layout/overfull-line": defineCode<{ text: string }>()({
		severity: "warning",
		message: {
			ja: ({ text }) => `「${text}」は、幅に収まらず、はみ出しています`,
			en: ({ text }) => `"${text}" is wider than the place it stands in`,
		},
		hint: {
			ja: () => "改行できる所（空白や読点）を入れるか、短い言い方にしてください",
			en: () => "put in a place where the line may break (a space, a comma), or say it in fewer characters",
		},
		explanation: {
			ja: "行の途中で分けられない、長い語や番号があり、その行が枠の幅より長くなりました。文字は切らずに、はみ出したまま印刷します。空白を入れるか、短い言い方にすると収まります。URLや ==…== の中は、記号の所で自動的に改行されます。",
			en: "A long word or number that cannot be divided made its line longer than the place for it. Nothing is cut: it is printed as it is and sticks out. A space or a shorter wording makes it fit. Addresses and what stands in ==…== are broken at their marks without help.",
		},
		example: "body:\n  - step:\n    do: Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
	}),
	"layout/taller-than-column": defineCode<{ millimetres: number }>()({
		severity: "warning",
		message: {
			ja: ({ millimetres }) => `この部分は1段より${millimetres}mm高く、下にはみ出しています`,
			en: ({ millimetres }) => `this is ${millimetres} mm taller than a column and sticks out at its foot`,
		},
		hint: {
			ja: () => "文を短くするか、2つに分けるか、画面の要素を減らしてください",
			en: () => "say it in fewer words, make two of it, or leave out elements of the screen",
		},
		explanation: {
			ja: "手順やお知らせは、途中で分けずに1つの段に収めます。この部分は、1段をまるごと使っても収まりませんでした。何も切らずに、下にはみ出したまま置いてあります。文を短くする、2つの手順に分ける、画面の要素を減らす、のどれかで収まります。",
			en: "Steps and notes are never split; each stands in one column. This one does not fit even with a column to itself. Nothing is cut: it is placed all the same and sticks out at the foot. Fewer words, two steps instead of one, or fewer elements of the screen make it fit.",
		},
		example: "body:\n  - note:\n    text: （1ページに収まらない、とても長い文）",
	}),
};
