import { defineCode } from "../code.ts";
import { type NumberedStep, nameNumbered } from "./flow.ts";
import type { Phrase } from "./format-keys.ts";

/** The line tabulation by which Word breaks a line inside a paragraph. */
const WORD_LINE_BREAK = 0x0b;

/** The codes of the subject `text/`. */
export const textCodes = {
	"text/missing-translation": defineCode<{ lang: string; text: string }>()({
		severity: "warning",
		message: {
			ja: ({ lang, text }) => `「${text}」の「${lang}」の文がありません。元の言語のまま印刷します`,
			en: ({ lang, text }) => `"${text}" has no text in "${lang}"; it is printed in the manual's own language`,
		},
		hint: {
			ja: ({ lang }) => `「{ja: 元の文, ${lang}: 訳した文}」のように書きます。何も要らないときは「${lang}: ''」です`,
			en: ({ lang }) => `Write {ja: the original, ${lang}: the translation}; if nothing is needed there, ${lang}: ''`,
		},
		explanation: {
			ja: "マニュアルを複数の言語で作るとき（langs）、訳のない文は lang の言語のまま印刷されます。訳を書き足すか、その言語には要らない文なら空（''）にします。",
			en: "When a manual is built in several languages (langs), a text without a translation is printed in the language of lang. Add the translation, or an empty text ('') where that language needs nothing.",
		},
		example: "langs: [ja, en]\ntitle: 学内Wi-Fiの設定",
		mended: "langs: [ja, en]\ntitle: { ja: 学内Wi-Fiの設定, en: Campus Wi-Fi }",
	}),
	"text/unknown-name": defineCode<{
		name: string;
		suggestion: string | null;
		numbered: NumberedStep | null;
		/** What our own mark is for an element of HTML. */
		html: Phrase | null;
	}>()({
		severity: "error",
		message: {
			ja: ({ name }) => `「${name}」という名前の手順・分かれ道・変数はありません`,
			en: ({ name }) => `No step, path or variable is named "${name}"`,
		},
		hint: {
			ja: ({ name, suggestion, numbered, html }) => {
				if (html !== null) return html.ja;
				if (numbered !== null) return nameNumbered(numbered, (given) => `<${given}>`).ja;
				return suggestion === null
					? `名前でなければ「\\<${name}>」と書きます。手順なら「step: ${name}」と名前を付けます`
					: `「<${suggestion}>」のことですか？名前でなければ「\\<${name}>」と書きます`;
			},
			en: ({ name, suggestion, numbered, html }) => {
				if (html !== null) return html.en;
				if (numbered !== null) return nameNumbered(numbered, (given) => `<${given}>`).en;
				return suggestion === null
					? `If it is no name, write \\<${name}>; if it is a step, name it with step: ${name}`
					: `Did you mean <${suggestion}>? If it is no name, write \\<${name}>`;
			},
		},
		explanation: {
			ja: "文の中の <名前> は、手順・分かれ道・変数などの名前を指します。同じ名前のものがマニュアルにないと、何を印刷すればよいか分かりません。名前は一字一句同じに書きます。山かっこをそのまま印刷したいときは、前に \\ を付けます。",
			en: "<name> in a text refers to a step, a path, a variable or a named section, and the name must be spelled exactly as there. To print an angle bracket itself, put a backslash before it.",
		},
		example: "body:\n  - step: 確認ページ\n    do: 開きます。\n  - text: <確認ベージ>に戻ります。",
		mended: "body:\n  - step: 確認ページ\n    do: 開きます。\n  - text: <確認ページ>に戻ります。",
	}),
	"text/variable-circle": defineCode<{ name: string; circle: readonly string[] }>()({
		severity: "error",
		message: {
			ja: ({ name, circle }) => `「${name}」の中身が自分自身に戻ってきます（${circle.join(" → ")}）`,
			en: ({ name, circle }) => `"${name}" contains itself (${circle.join(" → ")})`,
		},
		hint: {
			ja: ({ name }) => `どこか一か所の「<${name}>」を、ふつうの文に書きかえます`,
			en: ({ name }) => `Replace one <${name}> by plain words`,
		},
		explanation: {
			ja: "変数は別の変数を使えますが、ひと回りして自分に戻ると、文がいつまでも終わりません。輪のどこか一か所を、ふつうの文にします。",
			en: "Variables may use one another, but where one comes back to itself the text would never end. Replace one of the references in the circle by plain words.",
		},
		example: "vars:\n  学校: <部署>の大学\n  部署: <学校>の窓口",
		mended: "vars:\n  学校: 中央大学校\n  部署: <学校>の窓口",
	}),
	"text/too-long": defineCode<{ name: string; limit: number }>()({
		severity: "error",
		message: {
			ja: ({ name, limit }) => `「<${name}>」の中身を入れると、ひとつの文が${limit.toLocaleString("en")}文字を超えます`,
			en: ({ name, limit }) =>
				`With what <${name}> stands for, this text has more than ${limit.toLocaleString("en")} characters`,
		},
		hint: {
			ja: ({ name }) => `vars の「${name}」を短くします。ほかの変数を何度もくり返していないか確かめます`,
			en: ({ name }) => `Make ${name} in vars shorter, and see whether it repeats other variables`,
		},
		explanation: {
			ja: "ひとつの文は、変数の中身を入れたあとも20,000文字までです。変数の中で別の変数を2回ずつ使うと、文は1段ごとに倍になり、十数段で数万文字になります。",
			en: "One text may have 20,000 characters, with its variables filled in. Where each variable uses another one twice, the text doubles at every level and has tens of thousands of characters after fifteen.",
		},
		example: "vars:\n  一文: （15,000文字の文）\nbody:\n  - text: <一文><一文>",
	}),
	"text/words-need-url": defineCode<{ name: string }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `「<${name}|…>」はリンクの書き方ですが、「${name}」はURLの変数ではありません`,
			en: ({ name }) => `<${name}|…> makes a link, but "${name}" is no variable that holds a URL`,
		},
		hint: {
			ja: ({ name }) => `手順などを指すときは「<${name}>」だけを書きます`,
			en: ({ name }) => `To refer to it, write <${name}> alone`,
		},
		explanation: {
			ja: "<変数|言葉> は、変数に入ったURLへのリンクになります。変数の中身は https:// で始まるURLだけにします。手順や分かれ道を指すときは | を使わず <名前> と書きます。",
			en: "<variable|words> becomes a link to the URL that the variable holds, and the variable must hold that URL alone. To refer to a step or a path, write <name> without the bar.",
		},
		example: "vars: { 窓口: 情報センター }\nbody:\n  - text: <窓口|こちら>に連絡します。",
		mended: "vars: { 窓口: https://www.example.ac.jp/ }\nbody:\n  - text: <窓口|こちら>に連絡します。",
	}),
	"text/label-needs-variable": defineCode<{ name: string }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `ここでは変数だけが使えます。「${name}」は変数ではありません`,
			en: ({ name }) => `Only variables can be used here, and "${name}" is none`,
		},
		hint: {
			ja: ({ name }) => `変数は vars に書きます。山かっこをそのまま出すなら「\\<${name}>」と書きます`,
			en: ({ name }) => `Declare it in vars, or write \\<${name}> for the bracket itself`,
		},
		explanation: {
			ja: "画面のボタンなどの文字、URL、QRコードの中身は飾りのない文字なので、中で使える印は <変数> だけです。手順の番号などは入りません。",
			en: "Labels of screens, URLs and payloads are plain characters: only <variable> works in them, no reference to a step.",
		},
		example: "body:\n  - step: 確認\n    do: 「次へ」をタップします。\n    screen:\n      - button: <確認>",
		mended: "body:\n  - step: 確認\n    do: 「次へ」をタップします。\n    screen:\n      - button: 確認",
	}),
	"text/unknown-word": defineCode<{ word: string; suggestion: string | null }>()({
		severity: "error",
		message: {
			ja: ({ word }) => `words の「${word}」は、ページに印刷される言葉にありません`,
			en: ({ word }) => `"${word}" in words is none of the page's own words`,
		},
		hint: {
			ja: ({ suggestion }) =>
				suggestion === null ? "ページの言葉を、日本語で印刷されるとおりに書きます" : `「${suggestion}」のことですか？`,
			en: ({ suggestion }) =>
				suggestion === null ? "Write the Japanese word exactly as it is printed" : `Did you mean "${suggestion}"?`,
		},
		explanation: {
			ja: "words では、ページが自分で印刷する言葉（「つづき」「はじめる前に」など）を別の言葉に変えられます。変えたい言葉を、日本語で印刷されるとおりに書きます。{step} などの印も、そのまま書きます。",
			en: "words replaces what the page prints by itself (such as つづき or はじめる前に). Name the word as it is printed in Japanese, marks such as {step} included.",
		},
		example: "words:\n  つずき: 次へつづく",
		mended: "words:\n  つづき: 次へつづく",
	}),
	"text/missing-words": defineCode<{ lang: string; words: readonly string[] }>()({
		severity: "warning",
		message: {
			ja: ({ lang, words }) => `「${lang}」の版で、ページの言葉${words.length}個に訳がなく、英語で印刷します`,
			en: ({ lang, words }) =>
				`${words.length} of the page's own words have no text in "${lang}" and are printed in English`,
		},
		hint: {
			ja: ({ lang, words }) =>
				`words に「${words[0] ?? ""}: {${lang}: 訳}」のように書きます。足りない言葉：${words.join("、")}`,
			en: ({ lang, words }) => `Write ${words[0] ?? ""}: {${lang}: translation} in words. Missing: ${words.join(", ")}`,
		},
		explanation: {
			ja: "ページが自分で印刷する言葉（「つづき」「はじめる前に」など）は、日本語と英語だけがはじめから入っています。ほかの言語では、words に訳を書きます。",
			en: "The page's own words come in Japanese and English. For other languages, add translations in words.",
		},
		example: "lang: fr\ntitle: Wi-Fi\nbody: [{ done: ~ }]",
		mended: "lang: fr\ntitle: Wi-Fi\nwords:\n  つづき: { fr: Suite }\nbody: [{ done: ~ }]",
	}),
	"text/unpaired-mark": defineCode<{ mark: "__" | "=="; following: string }>()({
		severity: "error",
		message: {
			ja: ({ mark }) =>
				`「${mark}」が 1 回しか書かれていません（${mark === "__" ? "太字" : "そのまま打つ文字"}の印は 2 回で 1 組です）`,
			en: ({ mark }) => `"${mark}" has no second "${mark}" to end the ${mark === "__" ? "bold words" : "literal text"}`,
		},
		hint: {
			ja: ({ mark, following }) =>
				`終わりにも「${mark}」を付けます。記号をそのまま印刷するなら「\\${following}」と書きます`,
			en: ({ mark, following }) => `End it with ${mark}, too; to print the sign itself, write \\${following}`,
		},
		explanation: {
			ja: "__太字__ と ==そのまま打つ文字== は、同じ印ではさみます。ひとつの段落の中で（「」の中で始めたら「」の中で）終わらせます。記号として印刷したいときは、前に \\ を付けます。",
			en: "__bold__ and ==literal== text stands between two equal marks, in one paragraph (and, where it begins inside 「」, in the same label). To print the signs themselves, put a backslash before them.",
		},
		example: "do: __必ず「次へ」をタップします。",
		mended: "do: __必ず__「次へ」をタップします。",
	}),
	"text/control-character": defineCode<{ codePoint: number }>()({
		severity: "error",
		message: {
			ja: ({ codePoint }) => `印刷できない制御文字（${formatCodePoint(codePoint)}）が入っています`,
			en: ({ codePoint }) => `There is a control character (${formatCodePoint(codePoint)}), which cannot be printed`,
		},
		hint: {
			ja: ({ codePoint }) =>
				codePoint === WORD_LINE_BREAK
					? "Word の改行（Shift+Enter）です。消します。改行が要るなら、「|」で始めた文の行の終わりに「\\」と書きます"
					: "その文字を消します。見えないときは、前後の文字ごと消して打ち直します",
			en: ({ codePoint }) =>
				codePoint === WORD_LINE_BREAK
					? "It is a line break of Word (Shift+Enter): remove it; for a line break, end a line of a | text with a backslash"
					: "Remove it; where it cannot be seen, retype the characters around it",
		},
		explanation: {
			ja: "目に見えない制御文字や、壊れた文字の半分が入っています。ほかのソフトから写したときや、文字コードを取りちがえて開いたときに入り込みます。消せば直ります。",
			en: "The text holds an invisible control character, or half of a broken one. They slip in when text is copied from other programs or opened in the wrong encoding. Remove them.",
		},
		example: 'title: "学内\\aWi-Fi"',
		mended: "title: 学内Wi-Fi",
	}),
	"text/foreign-mark": defineCode<{
		kind: "bold" | "entity" | "tab" | "angle";
		found: string;
		typed: string;
	}>()({
		severity: "warning",
		message: {
			ja: ({ kind, found }) =>
				({
					bold: `「${found}」の ** は太字の印ではなく、そのまま印刷されます`,
					entity: `「${found}」は HTML の書きかたで、そのまま印刷されます`,
					tab: "文の中にタブがあります（Excel の表から写すと入ります）",
					angle: `「${found}」のかっこが全角なので、名前の印にならず、そのまま印刷されます`,
				})[kind],
			en: ({ kind, found }) =>
				({
					bold: `The ** of "${found}" mean nothing here and are printed as they stand`,
					entity: `"${found}" is HTML, and is printed as it stands`,
					tab: "The text has a tab (as cells of a spreadsheet have between them)",
					angle: `The brackets of "${found}" are full-width ones: it is no reference and is printed as it stands`,
				})[kind],
		},
		hint: {
			ja: ({ kind, typed }) =>
				({
					bold: `太字は「${typed}」と書きます`,
					entity: typed.trim() === "" ? "消すか、半角の空白にします" : `「${typed}」と書きます`,
					tab: "空白にします。表にするなら「- table:」で書きます",
					angle: `半角で「${typed}」と書きます`,
				})[kind],
			en: ({ kind, typed }) =>
				({
					bold: `For bold, write ${typed}`,
					entity: typed.trim() === "" ? "Remove it, or type a blank" : `Write ${typed}`,
					tab: "Type a blank; for a table, write a - table:",
					angle: `Write ${typed}`,
				})[kind],
		},
		explanation: {
			ja: "チャット、Web ページ、Excel から写した文には、ほかの書きかたの印が残っていることがあります。太字は __…__、名前は半角の <…> で書きます。そのまま印刷したい部分は ==…== ではさみます。",
			en: "Text copied from chats, web pages and spreadsheets may keep marks that mean something there. Here bold is __words__ and a reference <name>. What is to be printed as it stands goes between == and ==.",
		},
		example: "body:\n  - text: 必ず**校内で**行います。",
		mended: "body:\n  - text: 必ず__校内で__行います。",
	}),
	"text/leftover": defineCode<{ found: string }>()({
		severity: "warning",
		message: {
			ja: ({ found }) => `書きかけの印「${found}」が残っています`,
			en: ({ found }) => `"${found}" was left in the text`,
		},
		hint: { ja: () => "中身を書くか、消します", en: () => "Write what belongs there, or remove it" },
		explanation: {
			ja: "TODO、XXX、〇〇、××、要確認、？？？、ひとつだけの ~ は、後で書くつもりの所に残りがちな印です。そのまま印刷されます。",
			en: "TODO, XXX, 〇〇, ××, 要確認, ???, lorem ipsum and a lone ~ often stand where something was to be written later. They are printed as they are.",
		},
		example: "title: 〇〇の設定\nbody: [{ done: ~ }]",
		mended: "title: Wi-Fiの設定\nbody: [{ done: ~ }]",
	}),
	"text/layout-word": defineCode<{ found: string }>()({
		severity: "info",
		message: {
			ja: ({ found }) => `「${found}」とありますが、ページの組み方で位置が変わることがあります`,
			en: ({ found }) => `「${found}」 names a place on the page, which the layout may change`,
		},
		hint: {
			ja: () => "「この画面」「このQRコード」のように書くか、手順は <名前> で指します",
			en: () => "Write この画面 or このQRコード; refer to steps by <name>",
		},
		explanation: {
			ja: "絵や画面が文の右に来るか左に来るかは、紙の大きさや手順の長さで変わります。位置でなく、もの自体や手順の番号で呼びます。",
			en: "Whether a picture stands to the right or left of its text depends on paper and length. Name the thing itself, or the step's number.",
		},
		example: "body:\n  - text: 右の画面が出たら、進みます。",
		mended: "body:\n  - text: この画面が出たら、進みます。",
	}),
	"text/bidi-character": defineCode<{ codePoint: string }>()({
		severity: "warning",
		message: {
			ja: ({ codePoint }) => `文字の並びを変える見えない文字（U+${codePoint}）があります`,
			en: ({ codePoint }) => `An invisible character that changes the order of others stands here (U+${codePoint})`,
		},
		hint: { ja: () => "この文字を消します", en: () => "Remove it" },
		explanation: {
			ja: "右から左へ書く言語のための見えない文字です。日本語や英語の文では要らず、写したときに紛れこみます。",
			en: "These characters serve right-to-left scripts. Japanese and English need none; they slip in while copying.",
		},
		example: 'title: "設定\\u200F"\nbody: [{ done: ~ }]',
		mended: "title: 設定\nbody: [{ done: ~ }]",
	}),
};

/** As Unicode writes it: U+0007. */
const formatCodePoint = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
