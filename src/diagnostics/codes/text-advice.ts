import { defineCode } from "../code.ts";

/** The codes of the subject `text/` that advise: what is printed as it stands, and reads better otherwise. */
export const textAdviceCodes = {
	"text/half-width-kana": defineCode<{ found: string; mended: string }>()({
		severity: "info",
		message: {
			ja: ({ found }) => `半角カタカナ「${found}」があります`,
			en: ({ found }) => `"${found}" is half-width kana`,
		},
		hint: {
			ja: ({ mended }) => `「${mended}」と書きます`,
			en: ({ mended }) => `Write ${mended}`,
		},
		explanation: {
			ja: "半角カタカナは字が細く、濁点が離れるので、紙の上では読みにくい文字です。全角で書きます。画面の文字（「」の中）や ==…== は、画面や入力のとおりにしておくものなので、調べません。",
			en: "Half-width kana are narrow and their voicing marks stand apart, which is hard to read on paper. Labels in 「」 and ==…== are not checked, because they have to be as the screen has them.",
		},
		example: "body:\n  - text: ｱﾌﾟﾘを入れます。",
		mended: "body:\n  - text: アプリを入れます。",
	}),
	"text/full-width-latin": defineCode<{ found: string; mended: string }>()({
		severity: "info",
		message: {
			ja: ({ found }) => `全角の英数字「${found}」があります`,
			en: ({ found }) => `"${found}" is written in full-width letters or digits`,
		},
		hint: {
			ja: ({ mended }) => `半角で「${mended}」と書きます`,
			en: ({ mended }) => `Write ${mended}`,
		},
		explanation: {
			ja: "全角の英字や数字は間のびして見え、行の途中で切れることもあります。半角で書くと、前後の日本語との間もちょうどよく空きます。1けたの全角数字、画面の文字（「」の中）、==…== は調べません。",
			en: "Full-width letters and digits look spaced out and may be divided between lines. ASCII letters get the right distance to Japanese by themselves. Single full-width digits, labels in 「」 and ==…== are not checked.",
		},
		example: "body:\n  - text: ＱＲコードを読み取ります。",
		mended: "body:\n  - text: QRコードを読み取ります。",
	}),
	"text/two-actions": defineCode<{ first: string; second: string }>()({
		severity: "info",
		message: {
			ja: ({ first, second }) => `ひとつの手順で「${first}」と「${second}」の2つを押すように書かれています`,
			en: ({ first, second }) => `One step asks to tap both "${first}" and "${second}"`,
		},
		hint: {
			ja: ({ second }) => `「${second}」からは次の手順（- step:）に分けます。画面の絵も、それぞれに付けられます`,
			en: ({ second }) => `Begin a new step (- step:) with "${second}"; each then has its own screen`,
		},
		explanation: {
			ja: "手順書は、ひとつの手順にひとつの操作がいちばん迷いません。ひとつ押すと画面が変わり、読む人は紙に戻ったときに続きを探すことになるからです。入力や選択をしてから押す、という組み合わせは、ひとつの画面の中のことなので調べません。",
			en: "One action a step is what readers follow best: after a tap the screen changes, and they look for their place on paper again. Entering or choosing something before a tap is one screen and not reported.",
		},
		example: "body:\n  - step:\n    do: 「設定」をタップして、「Wi-Fi」をタップします。",
		mended: "body:\n  - step:\n    do: 「設定」をタップします。\n  - step:\n    do: 「Wi-Fi」をタップします。",
	}),
	"text/long-sentence": defineCode<{ length: number; limit: number; unit: "characters" | "words" }>()({
		severity: "info",
		message: {
			ja: ({ length, limit, unit }) =>
				`一文が${length}${unit === "words" ? "語" : "文字"}あり、読みにくい長さです（目安は${limit}まで）`,
			en: ({ length, limit, unit }) => `This sentence has ${length} ${unit}; up to ${limit} are easy to read`,
		},
		hint: {
			ja: () => "2つの文に分けるか、条件や理由を warn や notes に移します",
			en: () => "Divide it in two, or move conditions and reasons to warn or notes",
		},
		explanation: {
			ja: "一文は50〜60文字を超えると読みにくくなります（文化庁「公用文作成の考え方」）。ここでは80文字から知らせます。「」の中の画面の文字とURLは数えません。",
			en: "Sentences of more than 25 words are hard to follow, most of all in a second language; this is said from 35 words on. Labels in 「」 and addresses do not count.",
		},
		example: "body:\n  - text: （80文字を超える一文）",
	}),
	"text/vague-alt": defineCode<{ alt: string }>()({
		severity: "info",
		message: {
			ja: ({ alt }) => `代替テキスト「${alt}」では、画像を見られない人に中身が伝わりません`,
			en: ({ alt }) => `The alternative text "${alt}" does not say what the picture shows`,
		},
		hint: {
			ja: () => "「設定の画面。上から2番目に「Wi-Fi」がある」のように、見えているものを書きます",
			en: () => 'Say what is on it, such as "The settings; Wi-Fi is the second entry"',
		},
		explanation: {
			ja: "alt は、画像の代わりに読み上げられる文です。「画像」「スクリーンショット」やファイルの名前だけでは、何をする画面か分かりません。",
			en: "alt is what is read aloud in place of the picture. A file's name, or the word screenshot alone, tells nobody what to do.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n    image: { src: a.png, alt: スクリーンショット }",
		mended:
			"body:\n  - step:\n    do: 開きます。\n    image: { src: a.png, alt: 設定の画面。上から2番目に「Wi-Fi」がある }",
	}),
};
