import { defineCode } from "../code.ts";

const MARKS = "tap・enter・look・dont";

/** The codes of the subject `screen/`. */
export const screenCodes = {
	"screen/unknown-label": defineCode<{ name: string; suggestion: string | null; labels: readonly string[] }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `「${name}」は、この手順の screen にありません`,
			en: ({ name }) => `"${name}" is not in the screen of this step`,
		},
		hint: {
			ja: ({ suggestion, labels }) => {
				if (suggestion !== null) return `「${suggestion}」のことですか？`;
				return labels.length > 0 ? `screen にあるもの：${labels.join("、")}` : "screen に、その部品を書き足します";
			},
			en: ({ suggestion, labels }) => {
				if (suggestion !== null) return `Did you mean "${suggestion}"?`;
				return labels.length > 0 ? `The screen has: ${labels.join(", ")}` : "Add that element to screen";
			},
		},
		explanation: {
			ja: `印（${MARKS}）には、同じ手順の screen に書いた部品の文字を一字一句同じに書きます。文字のない部品（~）には as で名前を付け、その名前を書きます。`,
			en: `Marks (tap, enter, look, dont) name an element of the same step's screen by its exact label. An element without a label (~) gets a name by as.`,
		},
		example: "body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - button: 次へ\n    tap: 次え",
		mended: "body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - button: 次へ\n    tap: 次へ",
	}),
	"screen/ambiguous-label": defineCode<{ mark: string; name: string; count: number; position: number }>()({
		severity: "error",
		message: {
			ja: ({ name, count }) => `「${name}」は、この手順の screen に${count}つあります`,
			en: ({ name, count }) => `"${name}" occurs ${count} times in the screen of this step`,
		},
		hint: {
			ja: ({ mark, name, position }) => `上から数えて「${mark}: ${name}#${position}」のように書きます`,
			en: ({ mark, name, position }) => `Count from the top: ${mark}: ${name}#${position}`,
		},
		explanation: {
			ja: "同じ文字の部品がいくつもあるときは、上から数えた番号を # の後ろに付けます（次へ#1、次へ#2）。",
			en: "Where several elements have one label, put # and the position counted from the top after it (Next#1, Next#2).",
		},
		example:
			"body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - button: 次へ\n      - then: →\n      - button: 次へ\n    tap: 次へ",
		mended:
			"body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - button: 次へ\n      - then: →\n      - button: 次へ\n    tap: '次へ#1'",
	}),
	"screen/nameless-mark": defineCode<{ mark: string }>()({
		severity: "error",
		message: {
			ja: ({ mark }) => `${mark} の「~」では、どの部品か分かりません`,
			en: ({ mark }) => `The "~" of ${mark} does not say which element is meant`,
		},
		hint: {
			ja: ({ mark }) => `部品に「as: 名前」を付けて、「${mark}: 名前」と書きます`,
			en: ({ mark }) => `Give the element a name with as: name, and write ${mark}: name`,
		},
		explanation: {
			ja: "文字のない部品（~）はいくつあってもよいので、印からは名前（as）で指します。",
			en: "Any number of elements may have no label (~); marks name them by their as.",
		},
		example: "body:\n  - step:\n    do: 通知をタップします。\n    screen:\n      - banner: ~\n    tap: '~'",
		mended:
			"body:\n  - step:\n    do: 通知をタップします。\n    screen:\n      - banner: ~\n        as: 通知\n    tap: 通知",
	}),
	"screen/tap-and-dont": defineCode<{ name: string }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `「${name}」に、tap と dont の両方が付いています`,
			en: ({ name }) => `"${name}" is marked both tap and dont`,
		},
		hint: { ja: () => "どちらかを消します", en: () => "Remove one of the two" },
		explanation: {
			ja: "tap は「押す」、dont は「押さない」の印です。ひとつの部品に両方は付けられません。",
			en: "tap means press, dont means do not press; one element cannot have both.",
		},
		example:
			"body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - button: 次へ\n    tap: 次へ\n    dont: 次へ",
		mended: "body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - button: 次へ\n    tap: 次へ",
	}),
	"screen/several-taps": defineCode<{ first: string; name: string }>()({
		severity: "error",
		message: {
			ja: ({ first, name }) => `ひとつの画面で「${first}」と「${name}」の両方をタップしています`,
			en: ({ first, name }) => `Both "${first}" and "${name}" are tapped on one screen`,
		},
		hint: {
			ja: () => "手順を分けるか、間に「- then: →」を書いて次の画面にします",
			en: () => "Make two steps of it, or put - then: → between them for the next screen",
		},
		explanation: {
			ja: "ひとつの画面でタップするのは1か所です。続けてタップするときは手順を分けるか、then: → で画面を分けます。「then: ↓」は同じ画面の続きです。先に選ぶもの・入力するものは enter にします。",
			en: "There is one tap a screen. Make two steps, or begin the next screen with then: → (then: ↓ stays on the same one). What is chosen or typed first is marked enter.",
		},
		example:
			"body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - button: 次へ\n      - button: 完了\n    tap: [次へ, 完了]",
		mended:
			"body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - button: 次へ\n      - button: 完了\n    tap: 次へ",
	}),
	"screen/tap-not-in-text": defineCode<{ label: string }>()({
		severity: "warning",
		message: {
			ja: ({ label }) => `タップする「${label}」が、at にも do にもかぎかっこ付きで出てきません`,
			en: ({ label }) => `Neither at nor do names the tapped 「${label}」 in corner brackets`,
		},
		hint: {
			ja: ({ label }) => `do に「「${label}」をタップします。」のように書きます`,
			en: ({ label }) => `Write something like: do: tap 「${label}」.`,
		},
		explanation: {
			ja: "タップするものの文字は、文の中にも「」で書きます。絵と文で同じ文字に赤い線が引かれ、読む人が見比べられます。一字一句同じに書きます。",
			en: "The label that is tapped also stands in the sentence, in 「」 and spelled exactly as on the screen; it is underlined in red there, so that readers can match it with the picture.",
		},
		example: "body:\n  - step:\n    do: 続きへ進みます。\n    screen:\n      - button: 次へ\n    tap: 次へ",
		mended: "body:\n  - step:\n    do: 「次へ」をタップします。\n    screen:\n      - button: 次へ\n    tap: 次へ",
	}),
	"screen/label-wrapped": defineCode<{ height: number }>()({
		severity: "warning",
		message: {
			ja: ({ height }) => `このラベルは長いため折り返され、画面の絵が高さ${height} mmになりました`,
			en: ({ height }) => `this label is long and was wrapped, so that the drawn screen grew to ${height} mm`,
		},
		hint: {
			ja: () => "ラベルは実際の画面のとおりに残し、ほかの要素を減らすと低くなります",
			en: () => "keep the label as it is on the real screen; fewer other elements make the screen lower",
		},
		explanation: {
			ja: "画面の絵の文字は、8ポイントから6.5ポイントまで小さくしても入らないとき、必要なだけ折り返します。ラベルは省略しません。絵が決まった高さより高くなると、手順の間隔もそのぶん広がります。",
			en: "Words in drawn screens shrink from 8 to 6.5 points and then wrap into as many lines as they need; a label is never shortened. Where the screen then grows beyond its usual height, the steps stand further apart.",
		},
		example: "screen:\n  - title: とても長い画面の題\n  - button: とても長いボタンのラベル",
		mended: "screen:\n  - title: 短い題\n  - button: 次へ",
	}),
	"screen/cut": defineCode<{ count: number }>()({
		severity: "warning",
		message: {
			ja: ({ count }) => `画面の絵が高いので、印の下で切ってあります（下の${count}個の要素は描いていません）`,
			en: ({ count }) =>
				`the drawn screen is tall and ends under its lowest mark; ${count} ${count === 1 ? "element" : "elements"} below it ${count === 1 ? "is" : "are"} not drawn`,
		},
		hint: {
			ja: () =>
				"操作に関係のない要素を screen から減らすと、全体が入ります。下の要素も見せるときは look に書いてください",
			en: () => "leave elements out of screen that the reader does not need; to show one below, name it in look",
		},
		explanation: {
			ja: "画面の絵が段に収まらないときは、まず灰色の線と絵を減らし、それから、いちばん下の印より下にある要素を描かずに、波線で切ります。印の付いた要素と画面の題は、かならず描きます。",
			en: "Where a drawn screen does not fit into its column, grey lines and pictures go first, then what lies below the lowest mark: the screen ends in a wave there. Marked elements and the screen's title are always drawn.",
		},
		example: "screen:\n  - row: 1\n  - row: 2\n  # …\n  - row: 40\ntap: 1",
		mended: "screen:\n  - row: 1\n  - row: 2\ntap: 1",
	}),
	"screen/divided": defineCode<{ pictures: number }>()({
		severity: "warning",
		message: {
			ja: ({ pictures }) => `画面の要素が多く、1段に収まらないので、${pictures}つの絵に分けて印刷します`,
			en: ({ pictures }) =>
				`the drawn screen has more elements than a column holds; it is drawn as ${pictures} pictures`,
		},
		hint: {
			ja: () => "操作に関係のない要素を screen から減らすと、1つの絵になります",
			en: () => "leave elements out of screen that the reader does not need; it becomes one picture again",
		},
		explanation: {
			ja: "印の付いた所まで描くと1段より高くなる画面は、画面を下に送ったときのように、いくつかの絵に分けて並べます。印の付いた要素と題は、かならず描きます。画面の絵は略図なので、操作に関係のある要素だけで十分です。",
			en: "A screen that is taller than a column even when it ends under its lowest mark is drawn as several pictures, as if the reader scrolled. Marked elements and the title are always drawn. Drawn screens are sketches: what the reader acts on is enough.",
		},
		example: "screen:\n  - row: 1\n  - row: 2\n  # …\n  - row: 40\ntap: 40",
		mended: "screen:\n  - row: ~\n  - row: 40\ntap: 40",
	}),
	"screen/grown": defineCode<{ height: number }>()({
		severity: "warning",
		message: {
			ja: ({ height }) => `画面の要素が多いため、画面の絵が高さ${height} mmになりました`,
			en: ({ height }) => `the drawn screen has so many elements that it grew to ${height} mm`,
		},
		hint: {
			ja: () => "操作に関係のない要素を screen から減らすと、低くなります",
			en: () => "leave elements out of screen that the reader does not need; it becomes lower",
		},
		explanation: {
			ja: "画面の絵は、ふつう高さ54 mmです。要素が入りきらないときや、印が文字に重ならないように間隔が必要なときは、6 mmずつ高くなります。画面の絵は略図なので、操作に関係のある要素だけで十分です。",
			en: "A drawn screen is usually 54 mm high. Where its elements do not fit, or marks need room beside the words, it grows by 6 mm at a time. Drawn screens are sketches: what the reader acts on is enough.",
		},
		example: "screen:\n  - row: 1\n  - row: 2\n  - row: 3\n  - row: 4\n  - row: 5\n  - row: 6",
		mended: "screen:\n  - row: 1\n  - row: 2\n  - row: ~",
	}),
};
