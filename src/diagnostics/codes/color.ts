import type { Deficiency } from "../../base/color-vision.ts";
import { defineCode } from "../code.ts";

/** Who sees colours so. */
const DEFICIENCY_NAMES = {
	ja: {
		protanopia: "赤が見えにくい（1型色覚）",
		deuteranopia: "緑が見えにくい（2型色覚）",
		tritanopia: "青が見えにくい（3型色覚）",
	},
	en: {
		protanopia: "people who do not see red (protanopia)",
		deuteranopia: "people who do not see green (deuteranopia)",
		tritanopia: "people who do not see blue (tritanopia)",
	},
} as const satisfies Record<"ja" | "en", Record<Deficiency, string>>;

/** The codes of the subject `color/`. */
export const colorCodes = {
	"color/similar-modes": defineCode<{ first: string; second: string; look: string; difference: number }>()({
		severity: "warning",
		message: {
			ja: ({ first, second, difference }) =>
				`モード「${first}」と「${second}」は形が同じで、白黒では濃さの差が${difference}しかありません`,
			en: ({ first, second, difference }) =>
				`The modes "${first}" and "${second}" share a shape and differ by only ${difference} of 255 in grey`,
		},
		hint: {
			ja: ({ second, look }) =>
				`「${second}」の look を ${look === "notch" ? "square" : "notch"} などに変えるか、濃さの違う色にします`,
			en: ({ second, look }) =>
				`Give "${second}" another look, such as ${look === "notch" ? "square" : "notch"}, or a lighter or darker colour`,
		},
		explanation: {
			ja: "モードは番号の形と色で見分けます。白黒の印刷や、色の見えにくい人のために、形が違うか、濃さが60（255段階）以上違うようにします。",
			en: "Modes are told apart by the shape and colour of their numbers. For copies without colours and readers who do not see them, either the shape differs or the grey by 60 of 255.",
		},
		example:
			"modes:\n  a: { name: 設定, look: round, color: '#333333' }\n  b: { name: メール, look: round, color: '#444444' }\nbody:\n  - step:\n    mode: a\n    do: 開きます。\n  - step:\n    mode: b\n    do: 進みます。",
		mended:
			"modes:\n  a: { name: 設定, look: round, color: '#333333' }\n  b: { name: メール, look: square, color: '#444444' }\nbody:\n  - step:\n    mode: a\n    do: 開きます。\n  - step:\n    mode: b\n    do: 進みます。",
	}),
	"color/confusable-modes": defineCode<{ first: string; second: string; look: string; deficiency: Deficiency }>()({
		severity: "warning",
		message: {
			ja: ({ first, second, deficiency }) =>
				`モード「${first}」と「${second}」は形が同じで、${DEFICIENCY_NAMES.ja[deficiency]}の人には色の違いも分かりません`,
			en: ({ first, second, deficiency }) =>
				`The modes "${first}" and "${second}" share a shape, and look alike to ${DEFICIENCY_NAMES.en[deficiency]}`,
		},
		hint: {
			ja: ({ second, look }) =>
				`「${second}」の look を ${look === "notch" ? "square" : "notch"} などに変えるか、青と黄のように離れた色にします`,
			en: ({ second, look }) =>
				`Give "${second}" another look, such as ${look === "notch" ? "square" : "notch"}, or colours as far apart as blue and yellow`,
		},
		explanation: {
			ja: "色の見え方は人によって違い、日本では男性の20人に1人ほどが赤と緑を見分けにくいといわれます。形が同じモードは、その人たちの見え方（Machadoら、2009年のモデル）でも違って見える色にします。いちばん確かなのは、形（look）を変えることです。",
			en: "About one man in twenty sees red and green alike. Modes of one shape need colours that also differ to them, as simulated by the model of Machado, Oliveira and Fernandes (2009). Another shape (look) is the safest.",
		},
		example:
			"modes:\n  a: { name: 設定, look: round, color: '#00df0e' }\n  b: { name: メール, look: round, color: '#facb11' }\nbody:\n  - step:\n    mode: a\n    do: 開きます。\n  - step:\n    mode: b\n    do: 進みます。",
		mended:
			"modes:\n  a: { name: 設定, look: round, color: '#00df0e' }\n  b: { name: メール, look: square, color: '#facb11' }\nbody:\n  - step:\n    mode: a\n    do: 開きます。\n  - step:\n    mode: b\n    do: 進みます。",
	}),
	"color/unknown-token": defineCode<{ name: string; suggestion: string | null; names: readonly string[] }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `theme に「${name}」という色の名前はありません`,
			en: ({ name }) => `The theme has no colour "${name}"`,
		},
		hint: {
			ja: ({ suggestion, names }) =>
				suggestion === null ? `色の名前：${names.join("、")}` : `「${suggestion}」のことですか？`,
			en: ({ suggestion, names }) =>
				suggestion === null ? `Colours: ${names.join(", ")}` : `Did you mean "${suggestion}"?`,
		},
		explanation: {
			ja: "theme の colors では、決まった名前の色（ink は文字、blue はブラウザ、red はタップなど）を置きかえます。",
			en: "colors in theme replaces colours by their fixed names: ink for text, blue for the browser, red for taps, and so on.",
		},
		example: "theme:\n  colors: { bleu: '#003366' }",
		mended: "theme:\n  colors: { blue: '#003366' }",
	}),
	"color/low-contrast": defineCode<{ over: string; under: string; ratio: string; least: number }>()({
		severity: "warning",
		message: {
			ja: ({ over, under, ratio, least }) =>
				`色「${under}」の上の「${over}」は見分けにくい色です（対比 ${ratio}、必要 ${least}）`,
			en: ({ over, under, ratio, least }) =>
				`"${over}" on "${under}" is hard to read: contrast ${ratio} of ${least} needed`,
		},
		hint: {
			ja: ({ over, under }) => `「${over}」をもっと濃くするか、「${under}」をもっと薄くします（または逆に）`,
			en: ({ over, under }) => `Make "${over}" darker or "${under}" lighter, or the other way round`,
		},
		explanation: {
			ja: "文字は対比4.5以上、線や印は3以上で見分けられます（WCAG 2.2）。theme で色を変えたときは、白黒の印刷でも読めるか確かめます。",
			en: "Words need a contrast of 4.5, lines and marks of 3 (WCAG 2.2). After changing colours in theme, make sure that a black-and-white copy is readable too.",
		},
		example: "theme:\n  colors: { ink: '#999999' }",
		mended: "theme:\n  colors: { ink: '#222222' }",
	}),
};
