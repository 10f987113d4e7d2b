import { defineCode } from "../code.ts";
import { yamlSyntaxCodes } from "./yaml-syntax.ts";
import { yamlTypingCodes } from "./yaml-typing.ts";

/** The codes of the subject `yaml/`. */
export const yamlCodes = {
	...yamlSyntaxCodes,
	...yamlTypingCodes,
	"yaml/empty": defineCode<Record<never, never>>()({
		severity: "error",
		message: {
			ja: () => "ファイルに何も書かれていません",
			en: () => "The file says nothing",
		},
		hint: {
			ja: () => "「title: 題名」から書き始めます。README の「5 分で作る」に見本があります",
			en: () => "Begin with title: …; the README has a sample to copy",
		},
		explanation: {
			ja: "空のファイルか、注釈（#）だけのファイルです。保存を忘れていないかも確かめます。",
			en: "The file is empty or holds nothing but comments. Perhaps it was not saved.",
		},
		example: "# まだ何も書いていない",
		mended: "title: 学内Wi-Fiの設定\nbody:\n  - step:\n    do: 「次へ」をタップします。",
	}),
	"yaml/several-documents": defineCode<Record<never, never>>()({
		severity: "error",
		message: {
			ja: () => "「---」の行で、ひとつのファイルにふたつ以上の文書が入っています",
			en: () => "A line --- begins a second document in this file",
		},
		hint: {
			ja: () => "「---」の行を消すか、別のファイルに分けます",
			en: () => "Remove the line ---, or split the file",
		},
		explanation: {
			ja: "YAML では「---」だけの行が文書の区切りになります。マニュアルは、ひとつのファイルにひとつです。",
			en: "In YAML a line --- separates documents. A file holds one manual.",
		},
		example: "title: 学内Wi-Fiの設定\n---\ntitle: VPNの設定",
		mended: "title: 学内Wi-Fiの設定",
	}),
	"yaml/too-deep": defineCode<{ limit: number }>()({
		severity: "error",
		message: {
			ja: ({ limit }) => `入れ子が ${limit} 段より深くなっています`,
			en: ({ limit }) => `Maps and lists are nested deeper than ${limit} levels`,
		},
		hint: {
			ja: () => "字下げや、かっこの閉じ忘れを確かめます",
			en: () => "Check the indents, and brackets that are not closed",
		},
		explanation: {
			ja: "項目の中に項目を重ねられるのは 100 段までです。ふつうのマニュアルは 10 段ほどなので、字下げが行ごとに深くなっているか、かっこの閉じ忘れです。",
			en: "Maps and lists may be nested 100 levels deep. Ordinary manuals need about ten, so perhaps each line is indented more than the one before, or brackets are not closed.",
		},
		example: "# 100 段より深い入れ子",
	}),
	"yaml/too-many-nodes": defineCode<{ limit: number }>()({
		severity: "error",
		message: {
			ja: ({ limit }) => `項目が ${limit.toLocaleString("en")} 個より多くなっています`,
			en: ({ limit }) => `There are more than ${limit.toLocaleString("en")} values`,
		},
		hint: {
			ja: () => "別名（*名前）が何度も重なっていないか確かめるか、ファイルを分けます",
			en: () => "Check for aliases (*name) that multiply one another, or split the file",
		},
		explanation: {
			ja: "ひとつのマニュアルの項目は 200,000 個までです。別名（*名前）は、使うたびに中身の数だけ数えます。",
			en: "A manual may have 200,000 values; those behind an alias (*name) count each time it is used.",
		},
		example: "# 200,000 個より多い項目",
	}),
	"yaml/duplicate-key": defineCode<{ key: string; opening: string | null; isDouble: boolean }>()({
		severity: "error",
		message: {
			ja: ({ key }) => `「${key}」が同じ所に 2 回書かれています`,
			en: ({ key }) => `"${key}" stands here twice`,
		},
		hint: {
			ja: ({ opening, isDouble }) =>
				opening === null
					? "どちらかを消すか、ひとつにまとめます"
					: isDouble
						? `2つあるなら、それぞれを「${opening}」のように「- 」で始め、下の行の頭をその文字とそろえます。そうでなければ、片方を消します`
						: `ここから次のまとまりなら、この上に「${opening}」の行を足します。そうでなければ、どちらかを消します`,
			en: ({ opening, isDouble }) =>
				opening === null
					? "Remove one of them, or make one of both"
					: isDouble
						? `If there are two, begin each with a dash ("${opening}") and its other lines below its first word; else remove one`
						: `If the next entry begins here, add a line "${opening}" above; else remove one of the two`,
		},
		explanation: {
			ja: "同じ項目は、ひとつの組の中に 1 回だけ書けます。手順が続くときは、次の手順の先頭の「- step:」を忘れていないか確かめます。",
			en: "A key may stand once in a map. Where steps follow one another, perhaps the - step: of the next one is missing.",
		},
		example: "- step:\n  do: 「次へ」をタップします。\n  do: 「完了」をタップします。",
		mended: "- step:\n  do: 「次へ」をタップします。\n- step:\n  do: 「完了」をタップします。",
	}),
	"yaml/key-not-text": defineCode<{ line: string }>()({
		severity: "error",
		message: {
			ja: () => "項目の名前の所に、並びや組が書かれています",
			en: () => "A list or a map stands where a key belongs",
		},
		hint: {
			ja: ({ line }) => `文なら引用符で囲みます: ${line}`,
			en: ({ line }) => `If it is a text, put it in quotes: ${line}`,
		},
		explanation: {
			ja: "コロンの前に書けるのは、項目の名前（文字）だけです。[ や { で始まる文は、全体を引用符で囲みます。",
			en: "Only a name may stand before a colon. A text that begins with [ or { goes into quotes.",
		},
		example: "[次へ]: ボタン",
		mended: "'[次へ]': ボタン",
	}),
	"yaml/missing-key": defineCode<Record<never, never>>()({
		severity: "error",
		message: {
			ja: () => "コロンの前に項目の名前がありません",
			en: () => "No key stands before the colon",
		},
		hint: {
			ja: () => "コロンの前に項目の名前を書きます。文の中のコロンなら、全体を引用符で囲みます",
			en: () => "Write the key before the colon; if the colon is text, put the whole into quotes",
		},
		explanation: {
			ja: "行がコロンで始まっています。項目は「名前: 値」の形で書きます。",
			en: "The line begins with a colon. An entry is written as key: value.",
		},
		example: ": 学内Wi-Fiの設定",
		mended: "title: 学内Wi-Fiの設定",
	}),
	"yaml/merge-key": defineCode<Record<never, never>>()({
		severity: "error",
		message: {
			ja: () => "「<<」での取り込みは使えません",
			en: () => "Merge keys (<<) are not supported",
		},
		hint: {
			ja: () => "取り込みたい項目を、ここに書き写します",
			en: () => "Write the entries out here",
		},
		explanation: {
			ja: "ほかの組の項目をまとめて取り込む「<<: *名前」は、YAML の今の版にはない書き方です。項目を書き写すか、値ごとに「*名前」を使います。",
			en: "<<: *name is not part of today's YAML. Write the entries out, or use *name for single values.",
		},
		example: "- step: はじめに\n  <<: *共通",
		mended: "- step: はじめに\n  do: 「次へ」をタップします。",
	}),
	"yaml/unknown-alias": defineCode<{ name: string; line: string }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `「*${name}」は別名として読まれますが、「&${name}」がありません`,
			en: ({ name }) => `*${name} is read as an alias, but there is no &${name} before it`,
		},
		hint: {
			ja: ({ line }) => `文なら、こう書きます: ${line}`,
			en: ({ line }) => `If it is a text, write: ${line}`,
		},
		explanation: {
			ja: "* で始まる値は、前に & で名前を付けた値をもう一度使う印です。文として印刷したいときは引用符で囲みます。太字にするなら __ではさみます__。",
			en: "A value that begins with * repeats one that was named with & before. A text goes into quotes; for bold, write __words__.",
		},
		example: "do: *重要*",
		mended: "do: __重要__",
	}),
	"yaml/alias-circle": defineCode<{ name: string }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `「*${name}」が、自分自身の中で使われています`,
			en: ({ name }) => `*${name} is used inside itself`,
		},
		hint: {
			ja: ({ name }) => `「*${name}」をほかの値に書きかえます`,
			en: ({ name }) => `Write something else for *${name}`,
		},
		explanation: {
			ja: "別名が指す値の中に、その別名が入っているので、終わりがありません。",
			en: "The value that an alias repeats contains the alias itself and would never end.",
		},
		example: "before: &準備 [*準備]",
		mended: "before: [スマートフォン]",
	}),
	"yaml/unused-anchor": defineCode<{ name: string; line: string }>()({
		severity: "warning",
		message: {
			ja: ({ name }) => `「&${name}」は値の名前として読まれ、印刷されません`,
			en: ({ name }) => `&${name} is read as a name for the value, and is not printed`,
		},
		hint: {
			ja: ({ line }) => `文なら引用符で囲みます: ${line}`,
			en: ({ line }) => `If it is a text, put it in quotes: ${line}`,
		},
		explanation: {
			ja: "& で始まる言葉は、その値をあとで「*名前」でもう一度使うための名前です。どこでも使われていないので、文のつもりで書かれたのかもしれません。",
			en: "A word that begins with & names a value, so that *name can repeat it. Nothing repeats this one, so perhaps it was meant as text.",
		},
		example: "do: &記号 を入力します。",
		mended: "do: '&記号 を入力します。'",
	}),
	"yaml/comment-in-text": defineCode<{ comment: string; line: string }>()({
		severity: "info",
		message: {
			ja: ({ comment }) => `「${comment}」は注釈として読まれ、印刷されません`,
			en: ({ comment }) => `"${comment}" is read as a comment, and is not printed`,
		},
		hint: {
			ja: ({ line }) => `文の一部なら引用符で囲みます: ${line}`,
			en: ({ line }) => `If it belongs to the text, put it in quotes: ${line}`,
		},
		explanation: {
			ja: "空白のあとの # から行の終わりまでは注釈です。「教室 #3」や「#ff0000」のように # も値の一部なら、引用符で囲みます。注釈なら、# のあとに空白を入れると、この知らせは出ません。",
			en: "From a # after a blank to the end of the line everything is a comment. Where the # belongs to the value (Room #3, #ff0000), use quotes. If it is a comment, put a blank after the # and this note goes away.",
		},
		example: "at: 教室 #3 で、",
		mended: "at: '教室 #3 で、'",
	}),
};
