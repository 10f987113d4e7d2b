import { defineCode } from "../code.ts";

/** The codes of the subject `yaml/` for what keeps a text from being YAML. */
export const yamlSyntaxCodes = {
	"yaml/tab-indent": defineCode<Record<never, never>>()({
		severity: "error",
		message: {
			ja: () => "行の先頭にタブがあります。字下げには半角の空白だけを使います",
			en: () => "This line is indented with a tab; only blanks may indent",
		},
		hint: {
			ja: () => "タブを半角の空白（2 個ずつ）に置きかえます。ほかの行のタブも同じです",
			en: () => "Replace the tab by blanks (two each), in all other lines, too",
		},
		explanation: {
			ja: "YAML では、字下げにタブを使えません。エディタの「タブを空白に変換」の設定を入れておくと、Tab キーで空白が入ります。",
			en: "YAML does not allow tabs in indents. Editors can be set to insert blanks for the Tab key.",
		},
		example: "body:\n  - step:\n\t  do: 「次へ」をタップします。",
		mended: "body:\n  - step:\n    do: 「次へ」をタップします。",
	}),
	"yaml/wide-space": defineCode<Record<never, never>>()({
		severity: "error",
		message: {
			ja: () => "行の先頭に全角の空白（または特殊な空白）があります。字下げには半角の空白だけを使います",
			en: () => "This line begins with a full-width or no-break space; only plain blanks may indent",
		},
		hint: {
			ja: () => "全角の空白 1 個を、半角の空白 2 個に置きかえます",
			en: () => "Replace each full-width space by two plain blanks",
		},
		explanation: {
			ja: "全角の空白は文字のひとつとして読まれるので、字下げになりません。半角の空白に置きかえます。Web ページや Word から写したときは、見た目の同じ「改行しない空白」が混じることもあります。",
			en: "A full-width space counts as a letter, not as an indent. Replace it by plain blanks. Text copied from web pages or Word may hold no-break spaces, which look alike.",
		},
		example: "body:\n  - step:\n　　  do: 「次へ」をタップします。",
		mended: "body:\n  - step:\n    do: 「次へ」をタップします。",
	}),
	"yaml/unclosed-quote": defineCode<{ quote: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ quote }) => `引用符 ${quote} が閉じていません`,
			en: ({ quote }) => `The quote ${quote} is not closed`,
		},
		hint: {
			ja: ({ quote, line }) => `「${line}」のように、終わりにも ${quote} を付けます`,
			en: ({ line }) => `Close it, as in: ${line}`,
		},
		explanation: {
			ja: "引用符で始まる文は、同じ引用符で終わります。閉じ忘れると、その先の行まで文の続きとして読まれます。",
			en: "A text that begins with a quote ends with the same quote. Where it is missing, the lines below are taken for more of the text.",
		},
		example: "title: '学内Wi-Fiの設定\ntime: 5",
		mended: "title: '学内Wi-Fiの設定'\ntime: 5",
	}),
	"yaml/unclosed-bracket": defineCode<{ opening: string; closing: string; line: string; quoted: string }>()({
		severity: "error",
		message: {
			ja: ({ opening, closing }) => `かっこ ${opening} が ${closing} で閉じていません`,
			en: ({ opening, closing }) => `The bracket ${opening} is not closed by ${closing}`,
		},
		hint: {
			ja: ({ line, quoted }) => `「${line}」のように閉じます。かっこから始まる文なら「${quoted}」と書きます`,
			en: ({ line, quoted }) => `Close it, as in: ${line} — or, if it is a text: ${quoted}`,
		},
		explanation: {
			ja: "[ や { で始まる値は、並びや組として読まれ、閉じるかっこが要ります。かっこから始まる文を印刷したいときは、全体を引用符で囲みます。",
			en: "A value that begins with [ or { is read as a list or a map and needs its closing bracket. A text that begins with a bracket goes into quotes.",
		},
		example: "tap: [次へ\nskip: 完了",
		mended: "tap: [次へ]\nskip: 完了",
	}),
	"yaml/unknown-escape": defineCode<{ sequence: string; line: string | null }>()({
		severity: "error",
		message: {
			ja: ({ sequence }) => `二重引用符 " の中では「${sequence}」と書けません`,
			en: ({ sequence }) => `"…" does not know "${sequence}"`,
		},
		hint: {
			ja: ({ line }) =>
				line === null ? "一重引用符 ' で囲むと、\\ をそのまま書けます" : `「${line}」のように一重引用符で囲みます`,
			en: ({ line }) =>
				line === null ? "Use single quotes ', in which \\ is an ordinary character" : `Use single quotes: ${line}`,
		},
		explanation: {
			ja: "二重引用符の中の \\ は、改行（\\n）などの特別な文字を表します。\\ をそのまま使いたいときは、一重引用符で囲みます。",
			en: "In double quotes a backslash stands for special characters such as \\n. To use it as it is, take single quotes.",
		},
		example: 'do: "\\<次へ> を押します。"',
		mended: "do: '\\<次へ> を押します。'",
	}),
	"yaml/after-quote": defineCode<{ rest: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ rest }) => `引用符が閉じたあとに「${rest}」が続いています`,
			en: ({ rest }) => `"${rest}" follows after the closing quote`,
		},
		hint: {
			ja: ({ line }) => `全体を囲みます: ${line}`,
			en: ({ line }) => `Put the whole text in quotes: ${line}`,
		},
		explanation: {
			ja: "引用符で始まる値は、閉じる引用符で終わりです。引用符も含めて印刷したいときは、文の全体を別の引用符で囲みます。",
			en: "A value that begins with a quote ends at the closing one. To print the quotes, put the whole text into other quotes.",
		},
		example: 'do: "次へ"をタップします。',
		mended: "do: '\"次へ\"をタップします。'",
	}),
	"yaml/bracket-start": defineCode<{ character: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ character }) => `「${character}」で始まる値は文になりません（並びや組として読まれます）`,
			en: ({ character }) => `A value that begins with ${character} is read as a list or a map, not as a text`,
		},
		hint: {
			ja: ({ line }) => `引用符で囲みます: ${line}`,
			en: ({ line }) => `Put it in quotes: ${line}`,
		},
		explanation: {
			ja: "[ や { は、YAML では並びや組の始まりです。かっこから始まる文は、全体を引用符で囲みます。",
			en: "[ and { begin a list or a map in YAML. A text that begins with a bracket goes into quotes.",
		},
		example: "do: [重要] 次へ進みます。",
		mended: "do: '[重要] 次へ進みます。'",
	}),
	"yaml/special-start": defineCode<{ character: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ character }) => `文を「${character}」で始めることはできません`,
			en: ({ character }) => `A text cannot begin with ${character}`,
		},
		hint: {
			ja: ({ line }) => `引用符で囲みます: ${line}`,
			en: ({ line }) => `Put it in quotes: ${line}`,
		},
		explanation: {
			ja: "@ ` % & * ! | > , ? - などの記号は、YAML では特別な意味を持ちます。これらで始まる文は、全体を引用符で囲みます。",
			en: "Characters such as @ ` % & * ! | > , ? and - mean something in YAML. A text that begins with one of them goes into quotes.",
		},
		example: "do: @マークを入力します。",
		mended: "do: '@マークを入力します。'",
	}),
	"yaml/colon-in-text": defineCode<{ line: string | null }>()({
		severity: "error",
		message: {
			ja: () => "文の中に「: 」（コロンと空白）があり、項目の区切りと区別できません",
			en: () => "The text has a colon with a blank after it, which looks like another key",
		},
		hint: {
			ja: ({ line }) =>
				line === null ? "コロンのあとの空白をなくすか、全角の「：」を使います" : `引用符で囲みます: ${line}`,
			en: ({ line }) =>
				line === null
					? "Remove the blank after the colon, or put the whole text into quotes"
					: `Put it in quotes: ${line}`,
		},
		explanation: {
			ja: "コロンのあとに空白があると、YAML はそこまでを項目の名前だと読みます。文の全体を引用符で囲むか、全角の「：」を使います。",
			en: "YAML takes what stands before a colon and a blank for a key. Put the whole text into quotes.",
		},
		example: "at: 設定: 画面で、",
		mended: "at: '設定: 画面で、'",
	}),
	"yaml/wide-colon": defineCode<{ key: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ key }) => `「${key}」のあとのコロンが全角（：）です`,
			en: ({ key }) => `The colon after "${key}" is a full-width one`,
		},
		hint: {
			ja: ({ line }) => `半角のコロンと空白にします: ${line}`,
			en: ({ line }) => `Type a plain colon and a blank: ${line}`,
		},
		explanation: {
			ja: "項目の名前と値は、半角のコロンと空白で区切ります。全角の「：」は文の一部として読まれます。",
			en: "A key and its value are separated by a plain colon and a blank. A full-width colon counts as part of a text.",
		},
		example: "title：学内Wi-Fiの設定\ntime: 5",
		mended: "title: 学内Wi-Fiの設定\ntime: 5",
	}),
	"yaml/missing-space": defineCode<{ character: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ character }) => `「${character}」のあとに空白がありません`,
			en: ({ character }) => `A blank is missing after ${character}`,
		},
		hint: {
			ja: ({ line }) => `空白を入れます: ${line}`,
			en: ({ line }) => `Put a blank in: ${line}`,
		},
		explanation: {
			ja: "項目の名前のコロンと、並びの先頭の「-」のあとには、半角の空白が要ります。",
			en: "The colon after a key, and the dash of a list, need a blank after them.",
		},
		example: "title:学内Wi-Fiの設定\ntime: 5",
		mended: "title: 学内Wi-Fiの設定\ntime: 5",
	}),
	"yaml/indentation": defineCode<{ indent: number; nearest: number; line: string; lines: number }>()({
		severity: "error",
		message: {
			ja: ({ indent }) => `字下げ（空白 ${indent} 個）が、上の行とそろっていません`,
			en: ({ indent }) => `This indent of ${indent} fits none of the lines above`,
		},
		hint: {
			ja: ({ indent, nearest, line, lines }) =>
				lines === 1
					? `空白を ${nearest} 個にします: 「${line}」`
					: `この行から ${lines} 行の頭の空白を、${Math.abs(nearest - indent)} 個ずつ${nearest > indent ? "増やします" : "減らします"}: 「${line}」`,
			en: ({ indent, nearest, line, lines }) =>
				lines === 1
					? `Indent it by ${nearest} blanks: "${line}"`
					: `Indent ${lines} lines from here by ${Math.abs(nearest - indent)} blanks ${nearest > indent ? "more" : "less"}: "${line}"`,
		},
		explanation: {
			ja: "同じ仲間の項目は、先頭の位置をそろえます。字下げが深いと上の項目の中身に、浅いと外側の項目になります。",
			en: "Entries that belong together begin in the same column. A deeper indent makes an entry part of the one above, a smaller one ends it.",
		},
		example: "- step:\n    at: 「設定」の画面で、\n   do: 「次へ」をタップします。",
		mended: "- step:\n  at: 「設定」の画面で、\n  do: 「次へ」をタップします。",
	}),
	"yaml/mixed-list": defineCode<{ isItem: boolean }>()({
		severity: "error",
		message: {
			ja: ({ isItem }) =>
				isItem ? "「名前: 値」の並ぶ所に、「- 」で始まる行があります" : "「- 」の並ぶ所に、「名前: 値」の行があります",
			en: ({ isItem }) => (isItem ? "A line with a dash stands among keys" : "A key stands among the items of a list"),
		},
		hint: {
			ja: ({ isItem }) =>
				isItem
					? "ここから新しい並びなら、この上に「body:」のような行を足します。上の並びの続きなら、上の「-」と先頭をそろえます"
					: "並びのひとつなら「- 」を付けます。外側の項目なら、字下げをそれとそろえます",
			en: ({ isItem }) =>
				isItem
					? "If a new list begins here, add a line such as body: above it; if it continues a list, begin it in the column of its dashes"
					: "If it is an item, begin it with a dash; if it belongs further out, indent it as there",
		},
		explanation: {
			ja: "同じ位置には、「名前: 値」か「- 」で始まる並びの、どちらか一方だけを書けます。多くは字下げのずれが原因です。",
			en: "Lines that begin in the same column are either key: value or items with a dash, not both. Mostly an indent is wrong.",
		},
		example: "title: 学内Wi-Fiの設定\n- step: はじめに",
		mended: "title: 学内Wi-Fiの設定\nbody:\n  - step: はじめに",
	}),
	"yaml/no-key": defineCode<{ text: string; line: string | null }>()({
		severity: "error",
		message: {
			ja: ({ text }) => `「${text}」の行には項目の名前がありません`,
			en: ({ text }) => `The line "${text}" has no key`,
		},
		hint: {
			ja: ({ line }) =>
				line === null
					? "上の文の続きなら、上の行より字下げを深くします。項目なら「名前: 値」の形で書きます"
					: `上の文の続きなら、頭の空白を増やします: 「${line}」`,
			en: ({ line }) =>
				line === null
					? "If it continues the text above, indent it deeper; if it is an entry, write key: value"
					: `If it continues the text above, indent it deeper: "${line}"`,
		},
		explanation: {
			ja: "どの行も、「名前: 値」か、「- 」で始まる並びか、上の文の続きです。続きの行は、項目の名前より字下げを深くします。",
			en: "Each line is key: value, an item that begins with a dash, or more of the text above. The latter is indented deeper than its key.",
		},
		example: "lead: |\n学内のWi-Fiを使えるようにします。\ntime: 5",
		mended: "lead: |\n  学内のWi-Fiを使えるようにします。\ntime: 5",
	}),
	"yaml/dash-in-text": defineCode<{ text: string; line: string | null }>()({
		severity: "error",
		message: {
			ja: ({ text }) => `「- 」で始まる行が、上の「${text}」の続きとして読まれます`,
			en: ({ text }) => `This line begins with a dash but is read as more of "${text}"`,
		},
		hint: {
			ja: ({ line }) =>
				line === null
					? "並びの次の項目なら、上の「-」と先頭をそろえます。文の続きなら、全体を引用符で囲みます"
					: `上の「-」と先頭をそろえます: 「${line}」`,
			en: ({ line }) =>
				line === null
					? "If it is the next item, begin it in the column of the dash above; if it is text, put the whole into quotes"
					: `Begin it in the column of the dash above: "${line}"`,
		},
		explanation: {
			ja: "並びの項目は、先頭の「-」の位置をそろえます。字下げが深いと、上の文の続きになってしまいます。",
			en: "The dashes of a list stand in one column. A dash that is indented deeper becomes part of the text above.",
		},
		example: "before:\n  - スマートフォン\n    - パスワード",
		mended: "before:\n  - スマートフォン\n  - パスワード",
	}),
	"yaml/empty-item": defineCode<{ line: string }>()({
		severity: "error",
		message: {
			ja: () => "かっこの中の、コンマとコンマの間に何もありません",
			en: () => "There is nothing between two commas in brackets",
		},
		hint: {
			ja: ({ line }) => `何も印刷しない欄は '' と書きます: ${line}`,
			en: ({ line }) => `Write '' for a cell with nothing in it: ${line}`,
		},
		explanation: {
			ja: "[ ] の中の欄は、何もないときも書きます。引用符だけの '' は「何もない文」です。",
			en: "Each cell in [ ] is written, also the one with nothing in it: two quotes are a text of nothing.",
		},
		example: "rows:\n  - [A4, , 50円]",
		mended: "rows:\n  - [A4, '', 50円]",
	}),
	"yaml/missing-comma": defineCode<{ line: string | null }>()({
		severity: "error",
		message: {
			ja: () => "かっこの中の項目の間に、コンマがありません",
			en: () => "A comma is missing between two items in brackets",
		},
		hint: {
			ja: ({ line }) =>
				line === null
					? "項目の間に「, 」を入れます。コンマや空白を含む文は引用符で囲みます"
					: `コンマを入れます: ${line}`,
			en: ({ line }) =>
				line === null
					? "Put a comma and a blank between the items; texts with special characters go into quotes"
					: `Put the comma in: ${line}`,
		},
		explanation: {
			ja: "[ ] や { } の中の項目は、半角のコンマで区切ります。「、」や「，」は文の一部として読まれます。",
			en: "Items in [ ] and { } are separated by plain commas.",
		},
		example: "tap: ['次へ' '戻る']",
		mended: "tap: ['次へ', '戻る']",
	}),
	"yaml/syntax": defineCode<{ found: string }>()({
		severity: "error",
		message: {
			ja: ({ found }) =>
				found === "" ? "ここで YAML として読めなくなりました" : `「${found}」の所で YAML として読めなくなりました`,
			en: ({ found }) => (found === "" ? "This is where it stops being YAML" : `At "${found}" it stops being YAML`),
		},
		hint: {
			ja: () => "この行と上の行の、字下げ・引用符・かっこ・コロンを見直します。記号を含む文は引用符で囲みます",
			en: () =>
				"Check indents, quotes, brackets and colons in this line and the one above; texts with special characters go into quotes",
		},
		explanation: {
			ja: "YAML の書き方に合わない所があります。多くは、すぐ上の行の引用符やかっこの閉じ忘れ、字下げのずれ、コロンのあとの空白の抜けです。",
			en: "Something does not follow the rules of YAML: mostly a quote or bracket that is not closed, an indent that does not fit, or a colon without a blank, in this line or just above.",
		},
		example: "title: 学内Wi-Fiの設定\n}",
		mended: "title: 学内Wi-Fiの設定",
	}),
};
