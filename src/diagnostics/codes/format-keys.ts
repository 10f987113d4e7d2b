import { defineCode } from "../code.ts";

/** A noun phrase in both languages of the program, as it stands in a sentence. */
export interface Phrase {
	readonly ja: string;
	readonly en: string;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const withoutArticle = (words: string): string => words.replace(/^(?:an?|the) /, "");

const listed = (keys: readonly string[]): string => keys.join(", ");

/** The codes about keys: unknown, missing, too many. */
export const formatKeyCodes = {
	"format/unknown-key": defineCode<{
		key: string;
		owner: Phrase;
		suggestion: string | null;
		keys: readonly string[];
	}>()({
		severity: "error",
		message: {
			ja: ({ key, owner }) => `「${key}」というキーは、${owner.ja}にはありません`,
			en: ({ key, owner }) => `${capital(owner.en)} has no key "${key}"`,
		},
		hint: {
			ja: ({ suggestion, keys }) =>
				suggestion === null
					? `使えるキー：${listed(keys)}`
					: `「${suggestion}」のことですか？（使えるキー：${listed(keys)}）`,
			en: ({ suggestion, keys }) =>
				suggestion === null ? `Keys: ${listed(keys)}` : `Did you mean "${suggestion}"? (keys: ${listed(keys)})`,
		},
		explanation: {
			ja: "キー（「:」の前の言葉）は決まった英語の言葉です。つづりが違うか、行頭の空白の数が違って別のまとまりに入っています。近いキーがあればヒントに出ます。",
			en: "Keys (the words before the colon) are fixed. Either this one is misspelled, or the blanks at the start of its line put it into another group than was meant. The hint shows the nearest key and all that are known there.",
		},
		example: "titel: 学内Wi-Fiの設定\nbody: []",
	}),
	"format/missing-key": defineCode<{ key: string; owner: Phrase; example: string }>()({
		severity: "error",
		message: {
			ja: ({ key, owner }) => `${owner.ja}に「${key}」がありません`,
			en: ({ key, owner }) => `${capital(owner.en)} lacks "${key}"`,
		},
		hint: {
			ja: ({ example }) => `行を足します。例：${example}`,
			en: ({ example }) => `Add a line such as ${example}`,
		},
		explanation: {
			ja: "なくてはならないキーがありません。手順には「do」（すること）、マニュアルには「title」と「body」が必ず要ります。",
			en: 'A key that must be there is missing: a step needs "do" (the one thing to do), a manual needs "title" and "body".',
		},
		example: "body:\n  - step:\n    at: 「設定」の画面で、",
	}),
	"format/missing-one-of": defineCode<{ keys: readonly string[]; owner: Phrase; example: string }>()({
		severity: "error",
		message: {
			ja: ({ keys, owner }) => `${owner.ja}には、${keys.map((key) => `「${key}」`).join("か")}のどちらかが要ります`,
			en: ({ keys, owner }) => `${capital(owner.en)} needs ${keys.map((key) => `"${key}"`).join(" or ")}`,
		},
		hint: {
			ja: ({ example }) => `行を足します。例：${example}`,
			en: ({ example }) => `Add a line such as ${example}`,
		},
		explanation: {
			ja: "いくつかのキーのうち、少なくともひとつは書かなければ中身がありません。QRコードには「url」か「text」が、注意書きには「title」か「text」が要ります。",
			en: 'At least one of several keys must be there, or there is nothing to print: a QR code needs "url" or "text", a note needs "title" or "text".',
		},
		example: "body:\n  - done:\n      qr: { label: 確認ページ }",
	}),
	"format/exclusive-keys": defineCode<{ keys: readonly string[]; owner: Phrase }>()({
		severity: "error",
		message: {
			ja: ({ keys, owner }) => `${owner.ja}に${keys.map((key) => `「${key}」`).join("と")}の両方は書けません`,
			en: ({ keys, owner }) => `${capital(owner.en)} cannot have both ${keys.map((key) => `"${key}"`).join(" and ")}`,
		},
		hint: {
			ja: ({ keys }) => `「${keys.join("」か「")}」のどちらかを消します`,
			en: ({ keys }) => `Remove either "${keys.join('" or "')}"`,
		},
		explanation: {
			ja: "同じ場所に入るものが二つ書かれています。画面の絵は「screen」（描いた画面）か「image」（スクリーンショット）のどちらか、QRコードの中身は「url」か「text」のどちらかです。",
			en: 'Two things are written for one place: the picture of a step is either "screen" (drawn) or "image" (a screenshot), the content of a QR code either "url" or "text".',
		},
		example: "body:\n  - step:\n    do: 開きます。\n    screen: []\n    image: { src: a.png, alt: 設定の画面 }",
	}),
	"format/unknown-kind": defineCode<{
		key: string | null;
		owner: Phrase;
		suggestion: string | null;
		keys: readonly string[];
	}>()({
		severity: "error",
		message: {
			ja: ({ key, owner }) =>
				key === null ? `${owner.ja}の種類が書かれていません` : `${owner.ja}に「${key}」という種類はありません`,
			en: ({ key, owner }) =>
				key === null
					? `${capital(owner.en)} does not say what it is`
					: `"${key}" is no kind of ${withoutArticle(owner.en)}`,
		},
		hint: {
			ja: ({ suggestion, keys }) =>
				suggestion === null ? `種類：${listed(keys)}` : `「${suggestion}」のことですか？（種類：${listed(keys)}）`,
			en: ({ suggestion, keys }) =>
				suggestion === null ? `Kinds: ${listed(keys)}` : `Did you mean "${suggestion}"? (kinds: ${listed(keys)})`,
		},
		explanation: {
			ja: "「- 」で始まるひとつのまとまりは、種類を表すキー（step、note、button など）をひとつ持ちます。種類のつづりが違うか、種類が書かれていません。名前のない手順は「- step:」と書き、ほかのキーを次の行に並べます。",
			en: 'Each entry after "- " has one key that says what it is (step, note, button …). It is misspelled here or missing. A step without a name is "- step:" with its other keys on the lines below.',
		},
		example: "body:\n  - stpe: 通知をタップ\n    do: 通知をタップします。",
	}),
	"format/several-kinds": defineCode<{ keys: readonly string[]; owner: Phrase; suggestion: string | null }>()({
		severity: "error",
		message: {
			ja: ({ keys, owner }) =>
				`ひとつの${owner.ja}に、${keys.map((key) => `「${key}」`).join("と")}が一緒に書かれています`,
			en: ({ keys }) => `One entry holds ${keys.map((key) => `"${key}"`).join(" and ")}`,
		},
		hint: {
			ja: ({ keys, suggestion }) =>
				suggestion === null
					? `「${keys.at(-1)}:」の行を「- 」で始めて、別のまとまりにします`
					: `「${suggestion}」のことですか？ 別のまとまりなら「- ${keys.at(-1)}:」と書きます`,
			en: ({ keys, suggestion }) =>
				suggestion === null
					? `Begin the line of "${keys.at(-1)}:" with "- ", as an entry of its own`
					: `Did you mean "${suggestion}"? An entry of its own begins with "- ${keys.at(-1)}:"`,
		},
		explanation: {
			ja: "「- 」で始まるひとつのまとまりに書ける種類はひとつです。行の頭の「- 」が抜けて、前のまとまりの続きになっています。手順の※は「notes」、注意は「warn」と書きます。",
			en: 'An entry after "- " is of one kind. The "- " of the second one is missing, so that it became part of the entry before. Remarks of a step are "notes", its warning is "warn".',
		},
		example: "body:\n  - step:\n    do: 開きます。\n    note: 通知が出ないことがあります。",
	}),
};
