import { defineCode } from "../code.ts";

/** A noun phrase in both languages of the program, as it stands in a sentence. */
export interface Phrase {
	readonly ja: string;
	readonly en: string;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const withoutArticle = (words: string): string => words.replace(/^(?:an?|the) /, "");

const listed = (keys: readonly string[]): string => keys.join(", ");

/** Characters without a shape, which text copied from web pages brings along. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const visible = (word: string): string => word.replace(INVISIBLE, "");

const hasInvisible = (word: string): boolean => visible(word) !== word;

/** So many places of a key are named. */
const MOST_HOMES = 3;

/** Where a key belongs that stands in the wrong place. */
const placeJa = (key: string, homes: readonly Phrase[]): string => {
	const places = homes.slice(0, MOST_HOMES).map(({ ja }) => ja);
	return `「${key}」を書くのは、${places.join("、")}の中です。行の頭の空白を確かめます`;
};

const placeEn = (key: string, homes: readonly Phrase[]): string => {
	const places = homes.slice(0, MOST_HOMES).map(({ en }) => en);
	return `"${key}" belongs to ${places.join(", ")}; check the indent of its line`;
};

/** The codes about keys: unknown, missing, too many. */
export const formatKeyCodes = {
	"format/unknown-key": defineCode<{
		key: string;
		owner: Phrase;
		suggestion: string | null;
		/** What does have a key of this name. */
		homes: readonly Phrase[];
		keys: readonly string[];
	}>()({
		severity: "error",
		message: {
			ja: ({ key, owner }) => `「${key}」というキーは、${owner.ja}にはありません`,
			en: ({ key, owner }) => `${capital(owner.en)} has no key "${key}"`,
		},
		hint: {
			ja: ({ key, suggestion, homes, keys }) => {
				if (hasInvisible(key)) return `見えない文字が混じっています。「${suggestion ?? visible(key)}」と打ち直します`;
				if (suggestion !== null) return `「${suggestion}」のことですか？（使えるキー：${listed(keys)}）`;
				if (homes.length === 0) return `使えるキー：${listed(keys)}`;
				return `${placeJa(key, homes)}（ここで使えるキー：${listed(keys)}）`;
			},
			en: ({ key, suggestion, homes, keys }) => {
				if (hasInvisible(key)) return `It holds characters that cannot be seen: retype "${suggestion ?? visible(key)}"`;
				if (suggestion !== null) return `Did you mean "${suggestion}"? (keys: ${listed(keys)})`;
				if (homes.length === 0) return `Keys: ${listed(keys)}`;
				return `${placeEn(key, homes)} (keys here: ${listed(keys)})`;
			},
		},
		explanation: {
			ja: "キー（「:」の前の言葉）は決まった英語の言葉です。つづりが違うか、行頭の空白の数が違って別のまとまりに入っています。近いキーがあればヒントに出ます。",
			en: "Keys (the words before the colon) are fixed. Either this one is misspelled, or the blanks at the start of its line put it into another group than was meant. The hint shows the nearest key and all that are known there.",
		},
		example: "titel: 学内Wi-Fiの設定\nbody: [{ done: ~ }]",
		mended: "title: 学内Wi-Fiの設定\nbody: [{ done: ~ }]",
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
		mended: "body:\n  - step:\n    at: 「設定」の画面で、\n    do: 「Wi-Fi」をタップします。",
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
		mended: "body:\n  - done:\n      qr: { url: 'https://www.example.ac.jp/', label: 確認ページ }",
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
		mended: "body:\n  - step:\n    do: 開きます。\n    image: { src: a.png, alt: 設定の画面 }",
	}),
	"format/unknown-kind": defineCode<{
		key: string | null;
		owner: Phrase;
		suggestion: string | null;
		/** What does have a key of this name. */
		homes: readonly Phrase[];
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
			ja: ({ key, suggestion, homes, keys }) => {
				if (key === null && suggestion !== null) return `「- ${suggestion}:」で始めます（種類：${listed(keys)}）`;
				if (suggestion !== null) return `「${suggestion}」のことですか？（種類：${listed(keys)}）`;
				return homes.length === 0 ? `種類：${listed(keys)}` : `${placeJa(key ?? "", homes)}（種類：${listed(keys)}）`;
			},
			en: ({ key, suggestion, homes, keys }) => {
				if (key === null && suggestion !== null) return `Begin it with "- ${suggestion}:" (kinds: ${listed(keys)})`;
				if (suggestion !== null) return `Did you mean "${suggestion}"? (kinds: ${listed(keys)})`;
				return homes.length === 0 ? `Kinds: ${listed(keys)}` : `${placeEn(key ?? "", homes)} (kinds: ${listed(keys)})`;
			},
		},
		explanation: {
			ja: "「- 」で始まるひとつのまとまりは、種類を表すキー（step、note、button など）をひとつ持ちます。種類のつづりが違うか、種類が書かれていません。名前のない手順は「- step:」と書き、ほかのキーを次の行に並べます。",
			en: 'Each entry after "- " has one key that says what it is (step, note, button …). It is misspelled here or missing. A step without a name is "- step:" with its other keys on the lines below.',
		},
		example: "body:\n  - stpe: 通知をタップ\n    do: 通知をタップします。",
		mended: "body:\n  - step: 通知をタップ\n    do: 通知をタップします。",
	}),
	"format/several-kinds": defineCode<{ keys: readonly string[]; owner: Phrase; suggestion: string | null }>()({
		severity: "error",
		message: {
			ja: ({ keys, owner }) =>
				new Set(keys).size === 1
					? `ひとつの${owner.ja}に、「${keys[0]}」が${keys.length}つ書かれています`
					: `ひとつの${owner.ja}に、${keys.map((key) => `「${key}」`).join("と")}が一緒に書かれています`,
			en: ({ keys }) =>
				new Set(keys).size === 1
					? `One entry holds "${keys[0]}" ${keys.length === 2 ? "twice" : `${keys.length} times`}`
					: `One entry holds ${keys.map((key) => `"${key}"`).join(" and ")}`,
		},
		hint: {
			ja: ({ keys, suggestion }) =>
				suggestion === null
					? `別のまとまりなら、「- ${keys.at(-1)}:」と書いて、上の「-」とそろえます`
					: `「${suggestion}」のことですか？ 別のまとまりなら、「- ${keys.at(-1)}:」と書いて、上の「-」とそろえます`,
			en: ({ keys, suggestion }) =>
				suggestion === null
					? `An entry of its own begins with "- ${keys.at(-1)}:" in the column of the dash above`
					: `Did you mean "${suggestion}"? An entry of its own begins with "- ${keys.at(-1)}:" in the column of the dash above`,
		},
		explanation: {
			ja: "「- 」で始まるひとつのまとまりに書ける種類はひとつです。行の頭の「- 」が抜けて、前のまとまりの続きになっています。手順の※は「notes」、注意は「warn」と書きます。",
			en: 'An entry after "- " is of one kind. The "- " of the second one is missing, so that it became part of the entry before. Remarks of a step are "notes", its warning is "warn".',
		},
		example: "body:\n  - step:\n    do: 開きます。\n    note: 通知が出ないことがあります。",
		mended: "body:\n  - step:\n    do: 開きます。\n    notes:\n      - 通知が出ないことがあります。",
	}),
	"format/missing-dashes": defineCode<{ owner: string; heads: readonly string[] }>()({
		severity: "error",
		message: {
			ja: ({ owner, heads }) => `「${owner}」に並ぶ${heads.length}つの行が、「- 」で始まっていません`,
			en: ({ owner, heads }) => `The ${heads.length} entries of "${owner}" do not begin with dashes`,
		},
		hint: {
			ja: ({ heads }) => `ひとつひとつを「- 」で始めます：${heads.map((head) => `「- ${head}: …」`).join("、")}`,
			en: ({ heads }) => `Begin each with a dash: ${heads.map((head) => `- ${head}: …`).join(", ")}`,
		},
		explanation: {
			ja: "画面の部品や body のまとまりは、いくつも並ぶので、ひとつひとつを「- 」で始めます。「- 」がないと、全部でひとつのまとまりになってしまいます。",
			en: "Elements of a screen and blocks of a body are lists: each begins with a dash and a blank. Without dashes all of them are one entry.",
		},
		example: "body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      title: 設定\n      button: 次へ",
		mended:
			"body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - title: 設定\n      - button: 次へ",
	}),
	"format/joined-lines": defineCode<{ key: string; lines: readonly string[] }>()({
		severity: "warning",
		message: {
			ja: ({ key, lines }) => `「${key}」の${lines.length}行は、ひとつの文として1行に続けて印刷されます`,
			en: ({ key, lines }) => `The ${lines.length} lines of "${key}" are printed as one text`,
		},
		hint: {
			ja: ({ lines }) =>
				`別々の項目なら、それぞれを「- 」で始めます：${lines.map((line) => `「- ${line}」`).join("、")}。ひとつの文なら、1行に続けて書きます`,
			en: ({ lines }) =>
				`If they are items, begin each with a dash: ${lines.map((line) => `- ${line}`).join(", ")}. If they are one text, write them on one line`,
		},
		explanation: {
			ja: "行を変えただけでは、項目は分かれません。並びのひとつひとつは「- 」で始めます。",
			en: "A new line alone does not begin a new item: each begins with a dash and a blank.",
		},
		example: "before:\n  スマートフォン\n  学生証",
		mended: "before:\n  - スマートフォン\n  - 学生証",
	}),
	"format/indented-keys": defineCode<{ head: string; first: string; last: string }>()({
		severity: "error",
		message: {
			ja: ({ head, first, last }) =>
				`「${head}:」の下の${first === last ? `「${first}:」` : `「${first}:」から「${last}:」まで`}の字下げが深すぎます`,
			en: ({ head, first, last }) =>
				`Below "${head}:", ${first === last ? `"${first}:" is` : `"${first}:" to "${last}:" are`} indented too deep`,
		},
		hint: {
			ja: ({ head, first }) =>
				`「${first}」の頭を「${head}」の頭（「-」の頭ではなく）とそろえ、下の行の空白も同じだけ減らします`,
			en: ({ head, first }) =>
				`Begin "${first}" in the column of "${head}" (not of its dash), and move the lines below it as far`,
		},
		explanation: {
			ja: "手順のキー（at、do、screen など）は、step の中ではなく隣に並べます。「- step:」の s と同じ位置から始めます。",
			en: 'The keys of a step (at, do, screen …) stand beside "step", not inside it: they begin in the column of its s.',
		},
		example: "body:\n  - step:\n      at: 「設定」の画面で、\n      do: 「Wi-Fi」をタップします。",
		mended: "body:\n  - step:\n    at: 「設定」の画面で、\n    do: 「Wi-Fi」をタップします。",
	}),
	"format/outdented-keys": defineCode<{ head: string; first: string; last: string }>()({
		severity: "error",
		message: {
			ja: ({ head, first, last }) =>
				`「${head}:」の中身（${first === last ? `「${first}:」` : `「${first}:」から「${last}:」まで`}）の字下げが足りません`,
			en: ({ head, first, last }) =>
				`${first === last ? `"${first}:"` : `"${first}:" to "${last}:"`} belong inside "${head}:" and are not indented enough`,
		},
		hint: {
			ja: ({ head, first }) => `「${first}:」からの行の頭に、空白を2つずつ足して、「${head}」の頭より右にします`,
			en: ({ head, first }) =>
				`Put two more blanks before the lines from "${first}:", so that they begin right of "${head}"`,
		},
		explanation: {
			ja: "note、done、redo などの中身は、その名前の頭より右から始めます。同じ位置に並べると、中身ではなく隣のキーになります。",
			en: "What belongs inside note, done, redo and the like begins further right than their name. In the same column it stands beside them.",
		},
		example: "body:\n  - note:\n    title: 注意\n    text: パスワードは人に教えません。",
		mended: "body:\n  - note:\n      title: 注意\n      text: パスワードは人に教えません。",
	}),
};
