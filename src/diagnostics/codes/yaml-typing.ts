import { defineCode } from "../code.ts";

const BLANKS: { readonly [blank: string]: { readonly ja: string; readonly en: string } } = {
	wide: { ja: "全角の空白", en: "a full-width space" },
	"no-break": {
		ja: "改行しない空白（Web ページや Word から写したときに混じる、見た目の同じ空白）",
		en: "a no-break space",
	},
	tab: { ja: "タブ", en: "a tab" },
};

/** The codes of the subject `yaml/` for signs that were typed in place of those that YAML knows. */
export const yamlTypingCodes = {
	"yaml/list-mark": defineCode<{ mark: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ mark }) => `並び（リスト）の行が「${mark}」で始まっています`,
			en: ({ mark }) => `An item of a list begins with "${mark}"`,
		},
		hint: {
			ja: ({ line }) => `半角の「-」と空白で始めます: ${line}`,
			en: ({ line }) => `Begin it with a plain - and a blank: ${line}`,
		},
		explanation: {
			ja: "並びの項目は、半角のハイフンと空白「- 」で始めます。「・」や「－」「ー」「—」「*」は文の一部として読まれます。文として「・」の行を並べたいときは、上の行を「名前: |」で終わらせます。",
			en: "Items of a list begin with a plain hyphen and a blank. Bullets and other dashes count as text. To print such lines as they are, end the line above with a key and |.",
		},
		example: "before:\n  ・スマートフォン\n  ・パスワード",
		mended: "before:\n  - スマートフォン\n  - パスワード",
	}),
	"yaml/missing-colon": defineCode<{ key: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ key }) => `「${key}」のあとにコロン（:）がありません`,
			en: ({ key }) => `The colon after "${key}" is missing`,
		},
		hint: {
			ja: ({ line }) => `コロンを付けます: ${line}`,
			en: ({ line }) => `Add the colon: ${line}`,
		},
		explanation: {
			ja: "項目の名前のあとには、半角のコロンと空白が要ります。名前のない手順も「- step:」と、コロンを付けます。",
			en: "A key is followed by a colon and a blank. A step without a name is - step: with its colon, too.",
		},
		example: "body:\n  - step\n    do: 「次へ」をタップします。",
		mended: "body:\n  - step:\n    do: 「次へ」をタップします。",
	}),
	"yaml/other-blank": defineCode<{ blank: string; character: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ blank, character }) => `「${character}」のあとが、半角の空白ではなく${BLANKS[blank]?.ja ?? ""}です`,
			en: ({ blank, character }) =>
				`After "${character}" comes ${BLANKS[blank]?.en ?? ""} where a plain blank is needed`,
		},
		hint: {
			ja: ({ line }) => `半角の空白にします: ${line}`,
			en: ({ line }) => `Type a plain blank: ${line}`,
		},
		explanation: {
			ja: "コロンと「-」のあとには、半角の空白がひとつ要ります。全角の空白や、Web ページから写した「改行しない空白」は、文の一部として読まれます。",
			en: "The colon after a key, and the dash of a list, are followed by a plain blank. Full-width and no-break spaces count as text.",
		},
		example: "body:\n  - step:\n    do:　「次へ」をタップします。",
		mended: "body:\n  - step:\n    do: 「次へ」をタップします。",
	}),
	"yaml/hash-start": defineCode<{ value: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ value }) => `「${value}」は # で始まるので、注釈として読まれます`,
			en: ({ value }) => `"${value}" begins with # and is read as a comment`,
		},
		hint: {
			ja: ({ line }) => `引用符で囲みます: ${line}`,
			en: ({ line }) => `Put it in quotes: ${line}`,
		},
		explanation: {
			ja: "空白のあとの # から行の終わりまでは注釈になります。色（#0b4a99）や「#3」のように # で始まる値は、引用符で囲みます。",
			en: "From a # after a blank to the end of the line everything is a comment. A colour (#0b4a99) or another value that begins with # goes into quotes.",
		},
		example: "modes:\n  settings: {label: 設定で操作, color: #0B4A99}",
		mended: "modes:\n  settings: {label: 設定で操作, color: '#0B4A99'}",
	}),
	"yaml/wide-punctuation": defineCode<{ found: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ found }) => `「${found}」が全角です。ここには半角の記号が要ります`,
			en: ({ found }) => `"${found}" is a full-width sign where a plain one is needed`,
		},
		hint: {
			ja: ({ line }) => `半角にします: ${line}`,
			en: ({ line }) => `Type it as a plain sign: ${line}`,
		},
		explanation: {
			ja: "かっこ { } [ ]、区切りの「,」「:」、注釈の「#」は、半角で打ちます。全角の「｛」「、」「：」「＃」は、文の一部として読まれます。",
			en: "Brackets, commas, colons and the # of comments are plain characters. Their full-width forms count as text.",
		},
		example: "modes:\n  settings: {label: 設定で操作、color: green}",
		mended: "modes:\n  settings: {label: 設定で操作, color: green}",
	}),
	"yaml/missing-dash": defineCode<{ key: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ key }) => `「${key}:」の前に「- 」がありません`,
			en: ({ key }) => `The dash before "${key}:" is missing`,
		},
		hint: {
			ja: ({ line }) => `「- 」を付けます: ${line}`,
			en: ({ line }) => `Add the dash: ${line}`,
		},
		explanation: {
			ja: "並びのひとつひとつは「- 」で始まります。次の手順は、上の手順の「-」と同じ位置から「- step:」と書きます。",
			en: "Each item of a list begins with a dash and a blank, in the column of the dashes above it.",
		},
		example: "body:\n  - step:\n    do: 「次へ」をタップします。\n  step:\n    do: 「完了」をタップします。",
		mended: "body:\n  - step:\n    do: 「次へ」をタップします。\n  - step:\n    do: 「完了」をタップします。",
	}),
	"yaml/extra-dash": defineCode<{ key: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ key }) => `「${key}:」の前に、要らない「- 」があります`,
			en: ({ key }) => `The dash before "${key}:" is one too many`,
		},
		hint: {
			ja: ({ line }) => `「- 」を消して、上の行の文字と頭をそろえます: ${line}`,
			en: ({ line }) => `Remove the dash, and begin below the words of the line above: ${line}`,
		},
		explanation: {
			ja: "「- 」は、次の項目（次の手順など）が始まる所にだけ書きます。手順の中の do や screen には付けません。",
			en: "A dash begins the next item, such as the next step. The keys inside a step have none.",
		},
		example: "body:\n  - step:\n    at: 「設定」の画面で、\n    - do: 「次へ」をタップします。",
		mended: "body:\n  - step:\n    at: 「設定」の画面で、\n    do: 「次へ」をタップします。",
	}),
	"yaml/code-fence": defineCode<{ found: string }>()({
		severity: "error",
		message: {
			ja: ({ found }) => `「${found}」は Markdown の印で、YAML ではありません`,
			en: ({ found }) => `"${found}" belongs to Markdown, not to YAML`,
		},
		hint: {
			ja: () => "この行を消します（終わりにある同じ印の行も消します）",
			en: () => "Remove this line, and the one like it at the end",
		},
		explanation: {
			ja: "チャットや Web ページから写すと、``` の行が付いてくることがあります。マニュアルには要らないので消します。",
			en: "Text copied from a chat or a web page may bring lines of ``` along. They are no part of a manual.",
		},
		example: "```yaml\ntitle: 学内Wi-Fiの設定\n```",
		mended: "title: 学内Wi-Fiの設定",
	}),
	"yaml/merge-conflict": defineCode<Record<never, never>>()({
		severity: "error",
		message: {
			ja: () => "ふたりの直しがぶつかった跡（<<<<<<<、=======、>>>>>>>）が残っています",
			en: () => "The marks of a merge conflict (<<<<<<<, =======, >>>>>>>) are left in the file",
		},
		hint: {
			ja: () => "「<<<<<<<」から「>>>>>>>」までのうち残すほうの行だけにして、3 種類の印の行を消します",
			en: () => "Keep the lines of one side, and remove the three lines of marks",
		},
		explanation: {
			ja: "Git などの道具が、ふたりの直しをまとめきれずに両方を書き込んだ跡です。「<<<<<<<」と「=======」の間が一方、「=======」と「>>>>>>>」の間がもう一方です。",
			en: "A version-control program could not merge two changes and left both: one between <<<<<<< and =======, the other between ======= and >>>>>>>.",
		},
		example:
			"<<<<<<< HEAD\ntitle: 学内Wi-Fiの設定\n=======\ntitle: 学内Wi-Fiの使いかた\n>>>>>>> branch\nbody: [{ done: ~ }]",
		mended: "title: 学内Wi-Fiの使いかた\nbody: [{ done: ~ }]",
	}),
};
