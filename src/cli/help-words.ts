import type { Lang } from "../diagnostics/language.ts";

/** The words of `--help`. */
interface HelpWords {
	readonly program: string;
	readonly version: string;
	readonly help: string;
	readonly build: string;
	readonly check: string;
	readonly init: string;
	readonly schema: string;
	readonly explain: string;
	readonly manuals: string;
	readonly folder: string;
	readonly template: string;
	readonly code: string;
	readonly command: string;
	readonly schemaOutput: string;
	readonly output: string;
	readonly set: string;
	readonly onlyLang: string;
	readonly date: string;
	readonly format: string;
	readonly messageFormat: string;
	readonly strict: string;
	readonly quiet: string;
	readonly lang: string;
	/** The command line as it is typed: what may be given. */
	readonly options: string;
	/** Headings that the argument parser prints, by their English text. */
	readonly titles: Readonly<Record<string, string>>;
	/** What follows the list of commands or options: lines to type, and what they do. */
	readonly examples: Readonly<Record<"program" | "build" | "check" | "init", string>>;
}

export const HELP_WORDS: { readonly [language in Lang]: HelpWords } = {
	ja: {
		program: "YAML に書いた手順から、印刷して配る手順書（A4 の PDF）を作ります",
		version: "版を表示します",
		help: "使い方を表示します",
		build: "PDF を作ります（out/ に書き出します）",
		check: "間違いがないか調べます（PDF は作りません）",
		init: "見本の手順書が入ったフォルダーを作ります",
		schema: "エディターの入力補完に使うファイルを書き出します",
		explain: "メッセージの意味と直し方を表示します",
		manuals: "手順書（YAML ファイル）。書かなければ manual.yaml\nいくつも書けます。「-」は標準入力です",
		folder: "作るフォルダー。書かなければ、今のフォルダー",
		template: "見本の種類: mfa, wifi, vpn, poster（書かなければ mfa）",
		code: "メッセージの記号（例: screen/unknown-label）",
		command: "使い方を知りたいコマンド",
		schemaOutput: "書き出すファイル（書かなければ manual.schema.json）",
		output: "書き出すファイル。いくつもできるときはフォルダー",
		set: "だれ向けかを選びます（例: --set device=iphone）",
		onlyLang: "1 つの言語だけ作ります（例: --only-lang en）",
		date: "日付（印刷され、PDF にも記録されます）",
		format: "作るものの種類（今は pdf だけ）",
		messageFormat: "メッセージの形: human（人が読む。書かなければこれ）,\nshort（1 件 1 行）, json, github",
		strict: "警告があるときも、PDF を作りません",
		quiet: "うまくいったときは何も表示しません",
		lang: "メッセージの言語: ja, en",
		options: "[オプション]",
		titles: {
			"Usage:": "使い方:",
			"Arguments:": "引数:",
			"Options:": "オプション:",
			"Commands:": "コマンド:",
		},
		examples: {
			program: `
例:
  mfa-manual init wifi --template wifi  見本の入った wifi フォルダーを作る
  mfa-manual build                      manual.yaml から out/manual.pdf を作る
  mfa-manual check wifi.yaml            wifi.yaml に間違いがないか調べる

それぞれの使い方: mfa-manual build --help`,
			build: `
例:
  mfa-manual build                         manual.yaml から out/manual.pdf を作る
  mfa-manual build wifi.yaml vpn.yaml      2 つの手順書を作る
  mfa-manual build wifi.yaml -o 配布.pdf   名前を決めて作る
  mfa-manual build --set device=iphone     iPhone の方だけのものを作る`,
			check: `
例:
  mfa-manual check                         manual.yaml を調べる
  mfa-manual check *.yaml                  このフォルダーのすべての手順書を調べる
  mfa-manual check --message-format short  1 件を 1 行で表示する`,
			init: `
例:
  mfa-manual init                          今のフォルダーに作る
  mfa-manual init wifi --template wifi     wifi フォルダーに Wi-Fi の見本を作る`,
		},
	},
	en: {
		program: "Turns a procedure written in YAML into a handout to print (an A4 PDF)",
		version: "print the version",
		help: "print this help",
		build: "make the PDF (written into out/)",
		check: "look for mistakes (no PDF is made)",
		init: "make a folder with a sample manual",
		schema: "write the file with which editors complete and explain",
		explain: "say what a message means and how to mend it",
		manuals: "YAML files; manual.yaml when left out,\n- is standard input",
		folder: "the folder to make; the current one when left out",
		template: "the sample: mfa, wifi, vpn, poster (mfa when left out)",
		code: "a message's code, such as screen/unknown-label",
		command: "the command to explain",
		schemaOutput: "the file to write (manual.schema.json when left out)",
		output: "the file to write; a folder where several are made",
		set: "pick a variant, such as --set device=iphone",
		onlyLang: "make one language only, such as --only-lang en",
		date: "the date (printed, and stored in the PDF)",
		format: "what to make (only pdf so far)",
		messageFormat: "the form of messages: human (when left out),\nshort (a line each), json, github",
		strict: "make no PDF when there are warnings, either",
		quiet: "print nothing when all went well",
		lang: "the language of messages: ja, en",
		options: "[options]",
		titles: {},
		examples: {
			program: `
Examples:
  mfa-manual init wifi --template wifi  make a folder wifi with a sample
  mfa-manual build                      manual.yaml becomes out/manual.pdf
  mfa-manual check wifi.yaml            look for mistakes in wifi.yaml

Help on a command: mfa-manual build --help`,
			build: `
Examples:
  mfa-manual build                         manual.yaml becomes out/manual.pdf
  mfa-manual build wifi.yaml vpn.yaml      make two manuals
  mfa-manual build wifi.yaml -o wall.pdf   choose the name of the PDF
  mfa-manual build --set device=iphone     make what owners of iPhones need`,
			check: `
Examples:
  mfa-manual check                         look at manual.yaml
  mfa-manual check *.yaml                  look at every manual of this folder
  mfa-manual check --message-format short  print a line for each finding`,
			init: `
Examples:
  mfa-manual init                          begin in the current folder
  mfa-manual init wifi --template wifi     begin in a folder wifi, with that sample`,
		},
	},
};
