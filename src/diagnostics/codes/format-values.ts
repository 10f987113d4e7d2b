import { defineCode } from "../code.ts";

/** A noun phrase in both languages of the program, as it stands in a sentence. */
export interface Phrase {
	readonly ja: string;
	readonly en: string;
}

/** The codes about single values: of the wrong kind, outside their limits, impossible. */
export const formatValueCodes = {
	"format/wrong-kind": defineCode<{ key: string; expected: Phrase; found: Phrase; example: string }>()({
		severity: "error",
		message: {
			ja: ({ key, expected, found }) =>
				key === ""
					? `${expected.ja}が要りますが、${found.ja}です`
					: `「${key}」に書くのは${expected.ja}ですが、${found.ja}です`,
			en: ({ key, expected, found }) =>
				key === "" ? `Expected ${expected.en}, found ${found.en}` : `"${key}" takes ${expected.en}, not ${found.en}`,
		},
		hint: {
			ja: ({ example }) => (example === "" ? null : `例：${example}`),
			en: ({ example }) => (example === "" ? null : `For example: ${example}`),
		},
		explanation: {
			ja: "値の種類が違います。文を書くところにリスト（「- 」の並び）や「キー: 値」のまとまりがある、数を書くところに文がある、などです。ヒントの例のように書きます。",
			en: "The value is of another kind than its key takes: a list or a group of keys where a text belongs, words where a number belongs. The hint shows how it is typed.",
		},
		example: "title:\n  - 学内Wi-Fiの設定",
		mended: "title: 学内Wi-Fiの設定",
	}),
	"format/empty-value": defineCode<{
		key: string;
		expected: Phrase;
		example: string;
		removable: boolean;
		inList: boolean;
	}>()({
		severity: "error",
		message: {
			ja: ({ key, expected, inList }) => {
				if (inList && key !== "") return `「${key}」の並びに、中身のない項目があります`;
				return key === "" ? `${expected.ja}が要りますが、何もありません` : `「${key}」に値がありません`;
			},
			en: ({ key, expected, inList }) => {
				if (inList && key !== "") return `The list of "${key}" has an item of nothing`;
				return key === "" ? `Expected ${expected.en}, found nothing` : `"${key}" has no value`;
			},
		},
		hint: {
			ja: ({ key, expected, example, removable, inList }) =>
				inList
					? "「-」のあとに中身を書くか、その行を消します"
					: (example === "" ? `${expected.ja}を書きます` : `例：${example}`) +
						(removable ? `（要らなければ「${key}」の行を消します）` : ""),
			en: ({ key, expected, example, removable, inList }) =>
				inList
					? "Write something after the dash, or remove the line"
					: (example === "" ? `Write ${expected.en}` : `For example: ${example}`) +
						(removable ? ` (or remove the line of "${key}")` : ""),
		},
		explanation: {
			ja: "「:」の後に何も書かれていません（「~」も同じです）。値を書くか、行ごと消します。値が # で始まるときは、YAMLではコメントになるので引用符で囲みます（color: '#0b4a99'）。",
			en: "Nothing stands after the colon (~ is nothing, too). Write a value or remove the line. A value that begins with # is a comment in YAML unless it stands in quotes (color: '#0b4a99').",
		},
		example: "title:\nbody: [{ done: ~ }]",
		mended: "title: 学内Wi-Fiの設定\nbody: [{ done: ~ }]",
	}),
	"format/unknown-value": defineCode<{
		key: string;
		value: string;
		suggestion: string | null;
		values: readonly string[];
	}>()({
		severity: "error",
		message: {
			ja: ({ key, value }) => `「${key}」に「${value}」は書けません`,
			en: ({ key, value }) => `"${key}" cannot be "${value}"`,
		},
		hint: {
			ja: ({ suggestion, values }) =>
				suggestion === null
					? `書けるもの：${values.join("、")}`
					: `「${suggestion}」のことですか？（書けるもの：${values.join("、")}）`,
			en: ({ suggestion, values }) =>
				suggestion === null
					? `One of ${values.join(", ")}`
					: `Did you mean "${suggestion}"? (one of ${values.join(", ")})`,
		},
		explanation: {
			ja: "このキーには、決まった言葉のどれかを書きます。ヒントに全部出ます。",
			en: "This key takes one of a few fixed words; the hint lists them.",
		},
		example: "page: { size: A6 }",
		mended: "page: { size: A5 }",
	}),
	"format/out-of-range": defineCode<{ key: string; value: string; from: number; to: number | null; unit: Phrase }>()({
		severity: "error",
		message: {
			ja: ({ key, value }) => `「${key}」の値 ${value} は範囲の外です`,
			en: ({ key, value }) => `"${key}" of ${value} is out of range`,
		},
		hint: {
			ja: ({ from, to, unit }) =>
				to === null ? `${from}${unit.ja}以上にします` : `${from}から${to}${unit.ja}までにします`,
			en: ({ from, to, unit }) => (to === null ? `At least ${from}${unit.en}` : `Between ${from} and ${to}${unit.en}`),
		},
		explanation: {
			ja: "数が、紙の上で意味のある範囲を外れています。QRコードの大きさ（size）は15から120mmまで、page の pages は1以上です。",
			en: 'The number makes no sense on paper: "size" of a QR code is 15 to 120 mm, "pages" is at least 1.',
		},
		example: "body:\n  - done:\n      qr: { url: 'https://www.example.ac.jp/', size: 5 }",
		mended: "body:\n  - done:\n      qr: { url: 'https://www.example.ac.jp/', size: 30 }",
	}),
	"format/negative-minutes": defineCode<{ key: string; value: string }>()({
		severity: "error",
		message: {
			ja: ({ key, value }) => `「${key}」の時間 ${value} 分は負の数です`,
			en: ({ key, value }) => `"${key}" of ${value} minutes is negative`,
		},
		hint: {
			ja: ({ key, value }) => `「${key}: ${value.replace(/^-/, "")}」のように、0以上の分を書きます`,
			en: ({ key, value }) => `Write minutes from 0, such as ${key}: ${value.replace(/^-/, "")}`,
		},
		explanation: {
			ja: "時間は0以上の分（数字）か、言葉（「およそ半日」など）で書きます。",
			en: "A duration is a number of minutes from 0, or words.",
		},
		example: "time: -10",
		mended: "time: 10",
	}),
	"format/full-width-number": defineCode<{ key: string; value: string; folded: string }>()({
		severity: "error",
		message: {
			ja: ({ key, value }) => `「${key}」の数 ${value} が全角です`,
			en: ({ key, value }) => `The number ${value} of "${key}" is in full-width characters`,
		},
		hint: {
			ja: ({ key, folded }) => `半角で「${key}: ${folded}」と書きます`,
			en: ({ key, folded }) => `Write ${key}: ${folded}`,
		},
		explanation: {
			ja: "数字は半角で書きます。全角の数字は、YAMLでは数ではなく文です。",
			en: "Numbers are written in ASCII digits; full-width ones are text to YAML.",
		},
		example: "time: １０",
		mended: "time: 10",
	}),
	"format/invalid-date": defineCode<{ value: string; suggestion: string | null; lacksYear: boolean }>()({
		severity: "error",
		message: {
			ja: ({ value, suggestion, lacksYear }) => {
				if (suggestion !== null) return `日付「${value}」の書きかたが違います`;
				return lacksYear ? `日付「${value}」に年がありません` : `「${value}」という日付はありません`;
			},
			en: ({ value, suggestion, lacksYear }) => {
				if (suggestion !== null) return `The date "${value}" is not written as year-month-day`;
				return lacksYear ? `The date "${value}" has no year` : `"${value}" is no date`;
			},
		},
		hint: {
			ja: ({ suggestion }) =>
				suggestion === null
					? "年4桁-月2桁-日2桁で、「date: 2026-11-24」のように書きます"
					: `「date: ${suggestion}」と書きます`,
			en: ({ suggestion }) =>
				suggestion === null ? "Write year-month-day, such as date: 2026-11-24" : `Write date: ${suggestion}`,
		},
		explanation: {
			ja: "日付は「年4桁-月2桁-日2桁」の形で、カレンダーにある日を書きます。",
			en: "A date is written year-month-day (2026-11-24) and must be in the calendar.",
		},
		example: "date: 2026-02-30",
		mended: "date: 2026-02-28",
	}),
	"format/invalid-color": defineCode<{
		key: string;
		value: string;
		suggestion: string | null;
		names: readonly string[];
	}>()({
		severity: "error",
		message: {
			ja: ({ key, value }) => `「${key}」の色「${value}」が読めません`,
			en: ({ key, value }) => `"${value}" of "${key}" is no colour`,
		},
		hint: {
			ja: ({ key, suggestion, names }) =>
				suggestion !== null
					? `「${key}: '${suggestion}'」と書きます`
					: `'#0b4a99' のように引用符で囲んだ16進の値${names.length === 0 ? "" : `か、${names.join("、")}`}を書きます`,
			en: ({ key, suggestion, names }) =>
				suggestion !== null
					? `Write ${key}: '${suggestion}'`
					: `Write a hex value in quotes, such as '#0b4a99'${names.length === 0 ? "" : `, or ${names.join(", ")}`}`,
		},
		explanation: {
			ja: "色は # と3桁か6桁の16進の数で書きます。# はYAMLではコメントの始まりなので、引用符で囲みます。modes では blue、amber、green、violet も使えます。",
			en: "A colour is # with three or six hex digits, in quotes because # begins a comment in YAML. Modes may also say blue, amber, green or violet.",
		},
		example: "modes:\n  app: { color: pinkish }",
		mended: "modes:\n  app: { color: '#c2185b' }",
	}),
	"format/text-too-long": defineCode<{ key: string; length: number; limit: number }>()({
		severity: "error",
		message: {
			ja: ({ key, length, limit }) => `「${key}」の文が${length}文字あります（${limit}文字まで）`,
			en: ({ key, length, limit }) => `The text of "${key}" has ${length} characters (limit ${limit})`,
		},
		hint: {
			ja: () => "いくつかのまとまりに分けます",
			en: () => "Split it into several blocks",
		},
		explanation: {
			ja: "ひとつの文は20,000文字までです。長い文は「- text:」をいくつかに分けます。",
			en: 'One text may have 20,000 characters. Split longer ones into several "- text:" blocks.',
		},
		example: "title: （20,001文字以上の題名）",
		mended: "title: 学内Wi-Fiの設定",
	}),
	"format/too-many-steps": defineCode<{ limit: number }>()({
		severity: "error",
		message: {
			ja: ({ limit }) => `手順が${limit}を超えています`,
			en: ({ limit }) => `The manual has more than ${limit} steps`,
		},
		hint: {
			ja: () => "マニュアルをいくつかのファイルに分けます",
			en: () => "Split the manual into several files",
		},
		explanation: {
			ja: "ひとつのマニュアルの手順は5,000までです。",
			en: "One manual may have 5,000 steps.",
		},
		example: "body: [{ done: ~ }] # 5,001番目の手順",
	}),
	"format/row-length": defineCode<{ found: number; expected: number; byHead: boolean; suggestion: string | null }>()({
		severity: "error",
		message: {
			ja: ({ found, expected, byHead }) =>
				`この行には欄が${found}ありますが、${byHead ? "見出し（head）" : "最初の行"}は${expected}です`,
			en: ({ found, expected, byHead }) =>
				`This row has ${found} cells, but the ${byHead ? "head" : "first row"} has ${expected}`,
		},
		hint: {
			ja: ({ found, expected, suggestion }) =>
				suggestion !== null
					? `かっこで囲みます: ${suggestion}`
					: found < expected
						? "空の欄は '' と書きます"
						: "欄の中の「, 」で分かれていないか確かめ、その欄を引用符で囲みます",
			en: ({ found, expected, suggestion }) =>
				suggestion !== null
					? `Put the cells into brackets: ${suggestion}`
					: found < expected
						? "Write '' for an empty cell"
						: 'A ", " inside a cell splits it: put that cell into quotes',
		},
		explanation: {
			ja: "表の行には、見出しと同じ数の欄を書きます。[ ] の中では「,」が区切りなので、欄の中に半角のコンマがあると分かれてしまいます。",
			en: "Each row of a table has as many cells as its head. Inside [ ] a comma separates cells, so a cell with a comma needs quotes.",
		},
		example: "body:\n  - table:\n      head: [手順, すること]\n      rows:\n        - [1, 開く, 閉じる]",
		mended: "body:\n  - table:\n      head: [手順, すること]\n      rows:\n        - [1, 開く]",
	}),
	"format/invalid-box": defineCode<{ key: string; value: string }>()({
		severity: "error",
		message: {
			ja: ({ key, value }) => `「${key}」の枠 ${value} は画像の中にありません`,
			en: ({ key, value }) => `The box ${value} of "${key}" is not inside the picture`,
		},
		hint: {
			ja: ({ key }) => `「${key}: [左, 上, 幅, 高さ]」を、画像の全体を1とした0から1までの数で書きます`,
			en: ({ key }) => `Write ${key}: [left, top, width, height] as fractions of the picture from 0 to 1`,
		},
		explanation: {
			ja: "枠は4つの数 [左, 上, 幅, 高さ] で、切り抜く前の画像の幅と高さを1とした割合です。左＋幅、上＋高さは1を超えられず、幅と高さは0より大きくします。",
			en: "A box is four numbers [left, top, width, height] in fractions of the uncropped picture. Left + width and top + height may not exceed 1, width and height are more than 0.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n    image: { src: a.png, alt: 設定の画面, crop: [0, 0, 2, 1] }",
		mended: "body:\n  - step:\n    do: 開きます。\n    image: { src: a.png, alt: 設定の画面, crop: [0, 0, 0.5, 1] }",
	}),
	"format/mark-outside-crop": defineCode<{ mark: string }>()({
		severity: "error",
		message: {
			ja: ({ mark }) => `「${mark}」の枠が、切り抜き（crop）の外にあります`,
			en: ({ mark }) => `The box of "${mark}" lies outside the crop`,
		},
		hint: {
			ja: () => "crop を広げるか、枠の数を直します。どちらも切り抜く前の画像に対する割合です",
			en: () => "Widen the crop or mend the box; both are fractions of the uncropped picture",
		},
		explanation: {
			ja: "印の枠は、印刷される部分（crop）の中になければ見えません。",
			en: "A mark must lie inside the part of the picture that is printed.",
		},
		example:
			"body:\n  - step:\n    do: 開きます。\n    image: { src: a.png, alt: 設定の画面, crop: [0, 0, 0.5, 0.5], marks: { tap: [0.6, 0.6, 0.1, 0.1] } }",
		mended:
			"body:\n  - step:\n    do: 開きます。\n    image: { src: a.png, alt: 設定の画面, crop: [0, 0, 0.5, 0.5], marks: { tap: [0.2, 0.2, 0.1, 0.1] } }",
	}),
	"format/as-beside-label": defineCode<{ as: string; label: string }>()({
		severity: "error",
		message: {
			ja: ({ as, label }) => `ラベル「${label}」があるので、「as: ${as}」は付けられません`,
			en: ({ as, label }) => `"as: ${as}" cannot stand beside the label "${label}"`,
		},
		hint: {
			ja: ({ label }) => `as を消して、印ではラベルの「${label}」を使います`,
			en: ({ label }) => `Remove "as" and use the label "${label}" in marks`,
		},
		explanation: {
			ja: "as は、画面に文字のないもの（~）に付ける名前です。文字のあるものは、その文字で呼びます。",
			en: '"as" names what has no label on the screen (~). What has a label is called by it.',
		},
		example: "body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - { button: 次へ, as: ボタン }",
		mended: "body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - { button: ~, as: ボタン }",
	}),
	"format/mark-without-screen": defineCode<{ mark: string; hasImage: boolean }>()({
		severity: "error",
		message: {
			ja: ({ mark, hasImage }) =>
				hasImage
					? `「${mark}」は、image の画像には使えません`
					: `「${mark}」がありますが、印を付ける screen がありません`,
			en: ({ mark, hasImage }) => (hasImage ? `"${mark}" cannot mark an "image"` : `"${mark}" has no "screen" to mark`),
		},
		hint: {
			ja: ({ mark, hasImage }) =>
				hasImage
					? `image の中に「marks: {${mark}: [0.1, 0.8, 0.8, 0.1]}」のように、枠の左・上・幅・高さを、画像の全体を1とした数で書きます`
					: `「screen:」に画面の部品を書くか、「${mark}」の行を消します`,
			en: ({ mark, hasImage }) =>
				hasImage
					? `Inside "image", write marks: {${mark}: [0.1, 0.8, 0.8, 0.1]}: left, top, width and height of the box, the whole picture being 1`
					: `Add "screen:" with the elements, or remove "${mark}"`,
		},
		explanation: {
			ja: "tap、enter、look、dont は、同じ手順の screen に書いた部品の名前です。スクリーンショット（image）の印は、image の marks に枠で書きます。",
			en: 'tap, enter, look and dont name an element of the same step\'s "screen". Marks of a screenshot are boxes in "marks" inside "image".',
		},
		example: "body:\n  - step:\n    do: 「次へ」をタップします。\n    tap: 次へ",
		mended: "body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - button: 次へ\n    tap: 次へ",
	}),
	"format/windows-path": defineCode<{ path: string; suggestion: string; isAbsolute: boolean }>()({
		severity: "error",
		message: {
			ja: ({ path, isAbsolute }) =>
				isAbsolute
					? `「${path}」は、このパソコンだけの場所です`
					: `「${path}」のフォルダーの区切りが「\\」です（「/」を使います）`,
			en: ({ path, isAbsolute }) =>
				isAbsolute ? `"${path}" is a place on this computer only` : `"${path}" parts folders by \\ instead of /`,
		},
		hint: {
			ja: ({ suggestion, isAbsolute }) =>
				isAbsolute
					? `ファイルをマニュアルのフォルダーの中（assets など）に写して、「${suggestion}」と書きます`
					: `「${suggestion}」と書きます`,
			en: ({ suggestion, isAbsolute }) =>
				isAbsolute
					? `Copy the file into the manual's folder (assets, say), and write ${suggestion}`
					: `Write ${suggestion}`,
		},
		explanation: {
			ja: "画像などのファイルは、マニュアルのあるフォルダーからの場所を「assets/画面.png」のように書きます。フォルダーの区切りは Windows でも「/」です。「C:」から始まる場所は、ほかの人のパソコンにはありません。",
			en: "Files are given by their place in the manual's folder (assets/screen.png), with / between folders on Windows, too. A place that begins with C: exists on one computer only.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n    image: { src: assets\\settings.png, alt: 設定の画面 }",
		mended: "body:\n  - step:\n    do: 開きます。\n    image: { src: assets/settings.png, alt: 設定の画面 }",
	}),
};
