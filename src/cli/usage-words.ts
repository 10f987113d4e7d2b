import type { Lang } from "../diagnostics/language.ts";

/** The words of `--help` and of usage errors. */
interface HelpWords {
	readonly program: string;
	readonly version: string;
	readonly help: string;
	readonly build: string;
	readonly check: string;
	readonly schema: string;
	readonly schemaOutput: string;
	readonly explain: string;
	readonly manual: string;
	readonly manuals: string;
	readonly code: string;
	readonly output: string;
	readonly set: string;
	readonly onlyLang: string;
	readonly date: string;
	readonly format: string;
	readonly messageFormat: string;
	readonly strict: string;
	readonly quiet: string;
	readonly lang: string;
	readonly settingExpected: string;
	readonly dateExpected: string;
	/** Headings that the argument parser prints, by their English text. */
	readonly titles: Readonly<Record<string, string>>;
}

export const HELP_WORDS: { readonly [language in Lang]: HelpWords } = {
	ja: {
		program: "YAML に書いた手順から、印刷して配る手順書（A4 の PDF）を作ります",
		version: "版を表示します",
		help: "使い方を表示します",
		build: "PDF を作ります（out/ に書き出します）",
		check: "間違いがないか調べます（PDF は作りません）",
		schema: "エディターの入力補完に使う manual.schema.json を書き出します",
		schemaOutput: "書き出すファイル",
		explain: "メッセージの意味と直し方を表示します",
		manual: "手順を書いた YAML ファイル（「-」は標準入力）",
		manuals: "手順を書いた YAML ファイル",
		code: "メッセージの記号（例: screen/unknown-label）",
		output: "書き出すファイル（いくつもできるときはフォルダー）",
		set: "だれ向けかを選びます（例: --set device=iphone）",
		onlyLang: "1 つの言語だけ作ります（例: --only-lang en）",
		date: "日付（印刷され、PDF にも記録されます）",
		format: "作るものの種類",
		messageFormat: "メッセージの形",
		strict: "警告があるときも失敗にします",
		quiet: "うまくいったときは何も表示しません",
		lang: "メッセージの言語",
		settingExpected: "「名前=値」の形で書きます（例: device=iphone）。",
		dateExpected: "実在する日付を 2026-04-01 の形で書きます。",
		titles: {
			"Usage:": "使い方:",
			"Arguments:": "引数:",
			"Options:": "オプション:",
			"Global Options:": "共通のオプション:",
			"Commands:": "コマンド:",
		},
	},
	en: {
		program: "Turns a procedure written in YAML into a handout to print (an A4 PDF)",
		version: "print the version",
		help: "print this help",
		build: "make the PDF (written into out/)",
		check: "look for mistakes (no PDF is made)",
		schema: "write manual.schema.json, with which editors complete and explain while you type",
		schemaOutput: "the file to write",
		explain: "say what a message means and how to mend it",
		manual: "the YAML file with the procedure (- is standard input)",
		manuals: "YAML files with procedures",
		code: "a message's code, such as screen/unknown-label",
		output: "the file to write (a folder where several are made)",
		set: "pick a variant, such as --set device=iphone",
		onlyLang: "make one language only, such as --only-lang en",
		date: "the date (printed, and stored in the PDF)",
		format: "what to make",
		messageFormat: "the form of messages",
		strict: "let warnings fail, too",
		quiet: "print nothing when all went well",
		lang: "the language of messages",
		settingExpected: "Write it as name=value, such as device=iphone.",
		dateExpected: "Write a day that exists, as 2026-04-01.",
		titles: {},
	},
};

/** The argument parser's own sentences, and how they read in Japanese; $1 and $2 are what it quotes. */
const JAPANESE_USAGE_ERRORS: readonly (readonly [RegExp, string])[] = [
	[/^error: unknown option '(.+?)'/m, "「$1」というオプションはありません"],
	[/^error: unknown command '(.+?)'/m, "「$1」というコマンドはありません"],
	[/^error: option '(.+?)' argument missing/m, "オプション「$1」のあとに値が必要です"],
	[/^error: missing required argument '(.+?)'/m, "「$1」が必要です"],
	[/^error: too many arguments(?: for '.+?')?\. Expected \d+ arguments? but got \d+\./m, "引数が多すぎます"],
	[/^error: option '(.+?)' argument '(.+?)' is invalid\./m, "オプション「$1」に「$2」は使えません。"],
	[/Allowed choices are (.+?)\./, "使えるのは $1 です。"],
	[/\(Did you mean one of (.+?)\?\)/, "（$1 のことですか？）"],
	[/\(Did you mean (.+?)\?\)/, "（$1 のことですか？）"],
];

/** A usage error in the reader's language. */
export const translateUsageError = (text: string, lang: Lang): string =>
	lang === "en"
		? text
		: JAPANESE_USAGE_ERRORS.reduce((said, [english, japanese]) => said.replace(english, japanese), text);
