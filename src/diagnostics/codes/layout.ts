import { defineCode } from "../code.ts";

/** What stands at the top of page 1, by its key. */
const PARTS = { title: { ja: "題（title）", en: "title" }, lead: { ja: "前書き（lead）", en: "lead" } } as const;

/** What was done to fit into a number of pages, in the words' order. */
export interface FittedParams {
	readonly pages: number;
	readonly compact: boolean;
	readonly smaller: boolean;
	readonly closer: boolean;
}

const FITTED = [
	{ done: "compact", ja: "compact（詰める）で組み", en: "compact density was used" },
	{ done: "smaller", ja: "字を少し小さくし", en: "the type was made a little smaller" },
	{ done: "closer", ja: "手順の間をつめ", en: "the spaces between steps were narrowed" },
] as const;

const listFitted = (params: FittedParams, lang: "ja" | "en"): readonly string[] =>
	FITTED.filter(({ done }) => params[done]).map((entry) => entry[lang]);

/** What may take more lines than it is made for. */
const LINES = {
	title: {
		ja: "題（title）",
		en: "title",
		hint: {
			ja: "短い題にして、残りは前書き（lead）に書いてください",
			en: "shorten it, and write the rest as the lead",
		},
	},
	edition: {
		ja: "版（edition）",
		en: "edition",
		hint: { ja: "「スマホ完結版」のように短くしてください", en: "make it a few words" },
	},
	mode: {
		ja: "モードの見出し（label）",
		en: "label of this mode",
		hint: { ja: "「ブラウザで操作」のように短くしてください", en: 'make it a few words, like "In the browser"' },
	},
} as const;

const LEFT_OUT = { table: { ja: "この表", en: "table" }, contact: { ja: "問い合わせ先", en: "contact box" } } as const;

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
			ja: "絵は、途中で分けずに1つの段に収めます。この部分には、1段をまるごと使っても収まらない絵があります。何も切らずに、下にはみ出したまま置いてあります。画面の文を短くする、画面の要素を減らす、2つの画面に分ける、のどれかで収まります。",
			en: "A picture is never split; it stands in one column. This one does not fit even with a column to itself. Nothing is cut: it is placed all the same and sticks out at the foot. Fewer words on the screen, fewer elements, or two screens instead of one make it fit.",
		},
		example: "body:\n  - step:\n    screen: [{text: （1ページに収まらない、とても長い文）}]",
	}),
	"layout/divided-step": defineCode()({
		severity: "warning",
		message: {
			ja: () => "この手順は1段に収まらないので、途中で分けて印刷します",
			en: () => "no column holds this step; it is printed in parts",
		},
		hint: {
			ja: () => "文を短くするか、2つの手順に分けてください",
			en: () => "say it in fewer words, or make two steps of it",
		},
		explanation: {
			ja: "手順は、ふつう途中で分けずに1つの段に収めます。この手順は、1段をまるごと使っても収まらないので、行や絵の間で分けました。読者には、1つの手順にすることが1つだけあるほうが、分かりやすくなります。",
			en: "A step is never divided where a column holds it. This one is taller than a column, so it is cut between its lines and pictures. Readers manage better with one thing to do in each step.",
		},
		example: "body:\n  - step:\n    do: （1ページに収まらない、とても長い文）",
	}),
	"layout/codes-apart": defineCode()({
		severity: "info",
		message: {
			ja: () => "1ページ目の残りに入りきらないので、この手順のQRコードを次のページに置きました",
			en: () => "page 1 has no room for all of this step; its QR codes stand on the next page",
		},
		hint: {
			ja: () => "前書き（lead）や「はじめる前に」（before）を短くすると、1ページ目に並びます",
			en: () => "with a shorter lead or checklist (before) they stand beside it",
		},
		explanation: {
			ja: "手順は、ふつう途中で分けません。でも、最初の手順が1ページ目の残りに入らないと、1ページ目は題と手順の地図だけになってしまいます。そこで、文と画面の絵を1ページ目に、QRコードを次のページの頭に置きました。1ページ目の下には「つづき ① は次のページ」と印刷されます。",
			en: "A step is never divided where it can be helped. But a first step for which page 1 has no room would leave that page to the title and the map of the steps. So its words and its screen stand on page 1 and its QR codes at the top of the next page, and page 1 says at its foot where the step goes on.",
		},
		example: "page: { size: A5 }\nlead: （長い前書き）\nbody:\n  - step:\n    qr: https://www.example.ac.jp/",
	}),
	"layout/divided-block": defineCode()({
		severity: "info",
		message: {
			ja: () => "この部分は1段に収まらないので、途中で分けて印刷します",
			en: () => "no column holds this; it is printed in parts",
		},
		hint: {
			ja: () => "文を短くするか、2つに分けてください",
			en: () => "say it in fewer words, or make two of it",
		},
		explanation: {
			ja: "枠や見出しは、ふつう途中で分けずに1つの段に収めます。これは、1段をまるごと使っても収まらないので、行の間で分けました。文字は、1つもなくなっていません。",
			en: "A box or a heading is never divided where a column holds it. This one is taller than a column, so it is cut between its lines. Every word is there.",
		},
		example: "body:\n  - done:\n      text: （1ページに収まらない、とても長い文）",
	}),
	"layout/too-many-pages": defineCode<{
		pages: number;
		most: number;
		/** How much taller each page would have to be; null where a break was asked for. */
		millimetres: number | null;
		/** The density whose type is smaller and would fit where large type is asked for; null where none does. */
		fits: "large" | "comfortable" | null;
		/** Whether it is one page because a poster is, and nobody wrote how many. */
		poster: boolean;
	}>()({
		severity: "warning",
		message: {
			ja: ({ pages, most, millimetres, poster }) =>
				`${poster ? "poster（掲示用）は1枚に組むものですが、" : ""}${most}ページに収まらず、${pages}ページになりました${millimetres === null ? "" : `（どのページにも、あと${millimetres}mm足りません）`}`,
			en: ({ pages, most, millimetres, poster }) =>
				`this ${poster ? "poster " : ""}takes ${pages} pages, not ${most}${millimetres === null ? "" : ` (each page would have to be ${millimetres} mm taller)`}`,
		},
		hint: {
			ja: ({ pages, millimetres, fits }) => {
				if (millimetres === null) return `「- break: page」を減らすか、「pages: ${pages}」と書いてください`;
				if (fits === "large") return "「density: large」（掲示用より小さい、大きな字）にすると収まります";
				if (fits === "comfortable") return "「density: comfortable」（ふつうの字の大きさ）にすると収まります";
				return `文や画面を減らすか、手順を分けるか、「pages: ${pages}」と書いてください`;
			},
			en: ({ pages, millimetres, fits }) => {
				if (millimetres === null) return `remove a "- break: page", or write pages: ${pages}`;
				if (fits === "large") return "with density: large (type that is smaller than a poster's) it fits";
				if (fits === "comfortable") return "with density: comfortable (the usual size of type) it fits";
				return `leave out words or screens, divide the manual, or write pages: ${pages}`;
			},
		},
		explanation: {
			ja: "page の pages は、多くても何ページに収めたいかです。収まらないときは、まず手順の間をつめ、それから compact（詰める）で組み、字を少し小さくし、最後に表と問い合わせ先を省きます。それでも収まらないときは、ほかは何も捨てずに、ページを増やして印刷します。large と poster の字は、小さくしません。poster は壁に貼る1枚なので、pages を書かなくても1ページに収めます。",
			en: "pages asks for at most so many pages. Where it takes more, the spaces between steps are narrowed, then compact density is used, with type a little smaller, and at last tables and the contact box are left out. Where that takes more, too, nothing else is left out: there are more pages. The type of large and poster is never made smaller. A poster is one sheet on a wall: it is set on one page even where pages is not given.",
		},
		example: "page: { pages: 1 }",
		mended: "page: { pages: 2 }",
	}),
	"layout/fitted-pages": defineCode<FittedParams>()({
		severity: "info",
		message: {
			ja: (params) => `${params.pages}ページに収めるため、${listFitted(params, "ja").join("、")}ました`,
			en: (params) =>
				`to fit ${params.pages} ${params.pages === 1 ? "page" : "pages"}, ${listFitted(params, "en").join(", and ")}`,
		},
		explanation: {
			ja: "page の pages で頼まれたページ数に収めるために、したことのお知らせです。compact（詰める）は紙を減らすためのものなので、頼まれなくても、ページが減るときだけ、字を少し小さくし、手順の間をつめます。ゆったり組みたいときは、pages を大きくするか、消すか、「density: comfortable」にしてください。",
			en: "Says what was done to keep to the number of pages that you ask for. Compact density is there to save paper: it does so unasked, but only where that saves a page. For a roomier layout, ask for more pages, for no number, or for density: comfortable.",
		},
		example: "page: { pages: 1 }\nbody:\n  - step:\n    do: （1ページに少しだけ入らない手順）",
	}),
	"layout/left-out": defineCode<{ part: "table" | "contact"; pages: number }>()({
		severity: "warning",
		message: {
			ja: ({ part, pages }) => `${pages}ページに収めるため、${LEFT_OUT[part].ja}を省きました`,
			en: ({ part, pages }) =>
				`to fit ${pages} ${pages === 1 ? "page" : "pages"}, this ${LEFT_OUT[part].en} was left out`,
		},
		hint: {
			ja: ({ pages }) => `入れるには、「density: comfortable」にするか、「pages: ${pages + 1}」と書いてください`,
			en: ({ pages }) => `to keep it, use density: comfortable, or write pages: ${pages + 1}`,
		},
		explanation: {
			ja: "compact（詰める）では、表と問い合わせ先を入れると1ページ増えてしまうときだけ、それを省きます。手順や注意は、省きません。",
			en: "Compact density leaves out tables and the contact box, but only where they would cost a page. Steps, notes and everything else are never left out.",
		},
		example: "page: { density: compact }\nbody:\n  - table:\n      （ページが増えてしまう表）",
	}),
	"layout/nearly-fewer-pages": defineCode<{ millimetres: number; pages: number }>()({
		severity: "info",
		message: {
			ja: ({ millimetres, pages }) => `あと${millimetres}mmで、${pages}ページになります`,
			en: ({ millimetres, pages }) =>
				`${millimetres} mm more room and this is ${pages} ${pages === 1 ? "page" : "pages"}`,
		},
		hint: {
			ja: ({ pages }) =>
				`文を1、2行短くするか、「page: {pages: ${pages}}」と書いてください（そう書くと、すき間をつめて組みます）`,
			en: ({ pages }) => `shorten a line or two, or write page: {pages: ${pages}}, which narrows the spaces`,
		},
		explanation: {
			ja: "最後のページに少ししか入っておらず、ページの高さがあと少しあれば、その分が前のページに収まります。どこかの文を短くするか、page に pages を書くと、紙が1枚減るかもしれません。",
			en: "The last page holds little, and the pages before it could take that if they were a little taller. A shorter text, or the number of pages under page, may save a sheet.",
		},
		example: "title: （最後のページに、少しだけはみ出した手順書）",
	}),
	"layout/narrow-columns": defineCode<{ what: string }>()({
		severity: "warning",
		message: {
			ja: ({ what }) => `${what}を2段にすると、段がせまくなります`,
			en: ({ what }) => `two columns are narrow on ${what}`,
		},
		hint: {
			ja: () => "「columns: 2」の行を消すと、1段になります",
			en: () => "remove columns: 2, for one column",
		},
		explanation: {
			ja: "A5・B5の紙と、large・poster の大きな字は、1段で読むように作られています。2段にすると、画面の絵の横の文が数文字で改行されます。そのまま印刷はできます。",
			en: "A5 and B5, and the large type of large and poster, are made for one column. In two the words beside a screen break after a few characters. It is printed as you ask.",
		},
		example: "page: { size: A5, columns: 2 }",
		mended: "page: { size: A5, columns: 1 }",
	}),
	"layout/empty-first-page": defineCode<{ millimetres: number }>()({
		severity: "warning",
		message: {
			ja: ({ millimetres }) =>
				`1ページ目の残り（${millimetres}mm）に入らないので、これを次のページに送り、1ページ目の下は空いています`,
			en: ({ millimetres }) =>
				`the ${millimetres} mm left on page 1 do not hold this: it stands on the next page, and page 1 has nothing under its head`,
		},
		hint: {
			ja: () => "前書き（lead）や「はじめる前に」（before）を短くするか、この手順を短くしてください",
			en: () => "shorten the lead, the checklist (before) or this step",
		},
		explanation: {
			ja: "1ページ目の上には、題、前書き、手順の地図、準備するものが並び、その下から手順が始まります。最初の手順が残りの高さに入らないときは、途中で切らずに次のページから始めます。上に並ぶものか、最初の手順を短くすると、1ページ目から始まります。",
			en: "Page 1 begins with the title, the lead, the map of the steps and what to prepare; the steps begin under them. A first step that is taller than what is left is not cut: it begins on the next page. Shorten what stands above, or that step, and it begins on page 1.",
		},
		example: "lead: （長い前書き）\nbody:\n  - step:\n    do: （1ページ目の残りより高い手順）",
	}),
	"layout/many-lines": defineCode<{ part: keyof typeof LINES; lines: number }>()({
		severity: "warning",
		message: {
			ja: ({ part, lines }) => `${LINES[part].ja}が長く、${lines}行になりました`,
			en: ({ part, lines }) => `the ${LINES[part].en} is long and takes ${lines} lines`,
		},
		hint: {
			ja: ({ part }) => LINES[part].hint.ja,
			en: ({ part }) => LINES[part].hint.en,
		},
		explanation: {
			ja: "題は2行まで、版（edition）とモードの見出し（label）は1行で読むように作られています。長いものは、字を小さくしても収まらないだけ行を増やして、そのまま印刷します。モードの見出しは、段が変わるたびにくり返されるので、長いと、手順に使える高さが減ります。",
			en: "A title is meant for two lines, the edition and the label of a mode for one. Longer ones take more lines and are printed whole. The label of a mode is repeated at the top of every column, so that a long one takes height from the steps.",
		},
		example: "modes:\n  portal: { label: とても長くて1行に収まらない、モードの見出し }",
		mended: "modes:\n  portal: { label: ポータルで操作 }",
	}),
	"layout/long-head": defineCode<{ part: "title" | "lead" }>()({
		severity: "warning",
		message: {
			ja: ({ part }) => `${PARTS[part].ja}が長く、1ページ目の上に収まらないので、下の段に続けました`,
			en: ({ part }) => `the ${PARTS[part].en} is too long for the top of page 1 and goes on in the columns`,
		},
		hint: {
			ja: ({ part }) => `${PARTS[part].ja}を短くするか、bodyの「- text:」に書いてください`,
			en: ({ part }) => `shorten the ${PARTS[part].en}, or write it as a "- text:" in the body`,
		},
		explanation: {
			ja: "題と前書きは、1ページ目の上に、段にまたがって置きます。この題または前書きは、それだけでページの下の端を越えるほど長いので、切らずに、収まらない分と、その後に読むものを段に入れました。手順が1ページ目から始まるように、前書きは数行にしてください。",
			en: "Title and lead stand at the top of page 1, across the columns. This one is so long that the page would have no room for it. Nothing is cut: what does not fit stands in the columns, and so does what is read after it. Keep the lead to a few lines, so that the steps begin on page 1.",
		},
		example: "lead: （1ページに収まらない、とても長い文）",
	}),
};
