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
};
