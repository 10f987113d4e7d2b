import { ICON_NAMES } from "../../model/icon-name.ts";

/**
 * What the reference page says before the tables: ideas, texts, marks, names. The tables themselves come from the
 * declaration.
 */
export const BEFORE_TABLES = `# マニュアルの書きかた / The manual format

<!-- このページは src/input/format から作られます。直すときは、そちらを直してから「npm run generate」を実行します。 -->

ひとつのYAMLファイルに、ひとつのマニュアルを書きます。キー（\`:\` の前の言葉）は短い英語、名前と文はふだんの言葉です。間違いがあると、どこを何と書けばよいかを、まとめて答えます。\`mfa-manual schema\` で作る \`manual.schema.json\` をエディターに教えると、入力中にキーの候補と説明が出ます。

*One YAML file describes one procedure. Keys are short English words; names and texts are in your own language. Every mistake is answered with what to type, all at once. The file that \`mfa-manual schema\` writes lets an editor complete and explain keys while you type.*

\`\`\`yaml
# yaml-language-server: $schema=./manual.schema.json
title: 学内Wi-Fiの設定
date: 2026-11-24
time: 5
modes:
  settings: {label: 設定で操作, name: 設定, icon: gear, look: notch, color: green, chrome: app, header: 設定}
body:
  - section: iPhoneの設定
  - step:
    mode: settings
    at: 「設定」の画面で、
    do: 「Wi-Fi」をタップします。
    screen:
      - title: 設定
      - row: Wi-Fi
      - row: ~
    tap: Wi-Fi
  - step: 確認ページ
    mode: browser
    at: QRコードを読み取って、
    do: ページが開くことを確認します。
    qr: {url: https://www.example.ac.jp/, label: 確認ページ}
  - done: {title: 設定は、これで完了です}
\`\`\`

## 文 / Texts

「文」は、ただの文字か、言語ごとの文 \`{ja: …, en: …}\` です。後のものは、キーがすべて \`langs\` にある言語のまとまりです。ある言語の文がなければ \`lang\` の文が使われ、警告が出ます。\`''\` と書けば、その言語では何も印刷しません。数や日付も、つづりのまま文になります（\`revision: 1.10\` は「1.10」）。URL、画像のファイル名、ラベルも、言語ごとに書けます。

*A text is a string or a language map, \`{ja: …, en: …}\`, whose keys are all in \`langs\`. A text that lacks a language falls back to \`lang\` with a warning; \`''\` means nothing there. Numbers and dates count as they are spelled. URLs, file names and labels may be language maps, too.*

改行ひとつは、日本語のそばでは消え、英語どうしの間では空白になります。空行で段落が変わります。\`|\` の文では、行の終わりの \`\\\` がその場所の改行になります。

*A single newline vanishes beside Japanese and is a blank between Latin words. An empty line starts a paragraph. In a \`|\` text a \`\\\` at the end of a line is a line break.*

| 印 / mark | 意味 / meaning |
| --- | --- |
| \`「ラベル」\` | 画面の文字。\`do\` の中では太字、この手順の \`tap\` なら下線<br>*A label on the screen: bold in \`do\`, underlined where it is tapped* |
| \`<名前>\` | その名前の手順（番号の札）、分かれ道や見出し・注意書き・表（題名）、変数（文）<br>*The step (its number), path, section, note or table (its title) or variable (its text) of that name* |
| \`<https://…\\|言葉>\` | リンク。言葉の後にURLも印刷されます<br>*A link; the URL follows the words in small type* |
| \`__言葉__\` | 太字<br>*Bold* |
| \`==文字==\` | そのまま入力する、見比べる文字。等幅の書体<br>*To be typed or compared exactly; fixed-width* |
| \`漢字《かんじ》\` | ふりがな。始まりが違うときは \`｜\` を前に置きます<br>*Furigana; \`｜\` starts the base where the guess is wrong* |
| \`\\\` | 次の文字は印ではありません<br>*The next character is meant literally* |

言葉や \`「」\` のすぐ後に書いた \`※1\`、\`＊1\`、\`*1\` は、注の番号として小さく上に付き、前の言葉から離れません。数は2桁まで、金額や回数（\`※10円\`）、計算（\`=\` がある文の \`*2\`）、ラベルや \`==…==\` の中はそのままです。\`notes\` の文を \`※1\` で始めると、それがその注の印になります。長い英単語の切れ目には、見えない文字U+00AD（ソフトハイフン）を入れておけます。そこで行が変わるときだけ、ハイフンが出ます。

*\`※1\`, \`＊1\` or \`*1\` typed right behind a word or \`「」\` is the number of a note: small, raised, never parted from its word. Numbers have up to two digits; amounts, arithmetic (\`*2\` where the text has a \`=\`), labels and \`==…==\` stay as they are. A text of \`notes\` that begins with \`※1\` has that as its mark. A soft hyphen (U+00AD) in a long Latin word shows as a hyphen only where the line ends there.*

ラベル、URL、ファイル名、QRコードの中身では、\`<変数>\` と \`\\<\` だけが働きます。

*In labels, URLs, file names and payloads only \`<variable>\` and \`\\<\` work.*

YAMLのきまりで引用符が要るのは、文の中に \`: \`（半角のコロンと空白）や \` #\` があるときと、\`[ { & * ! | > % @ \\\`\` か \`- \` で始まるときです。

*YAML itself wants quotes around a text with \`: \` or \` #\` in it, or one that begins with a sign such as \`[ { & * ! | > % @ \\\`\` or \`- \`.*

## 名前 / Names

手順、分かれ道、変数、見出し・注意書き・表の名前は、ひとつのマニュアルの中で全部違う名前にします。何語でもよく、40文字まで、\`< > | = \\\` を含まず、URLのように始まりません。\`end\` は「終わり」の意味に決まっています。モードの id と、切り替え（\`variants\`）の名前と値は、そのうえ空白と \`/\` と \`:\` を含まず、\`none\` も使えません。

*Names of steps, paths, variables, sections, notes and tables are one space, in any language, up to 40 characters without \`< > | = \\\`, not beginning like a URL; \`end\` is reserved. Mode ids and names and values of variants also have no blanks, \`/\` or \`:\`, and \`none\` is reserved.*

## 値の書きかた / Values

- リストのところにひとつだけ書けば、ひとつのリストになります（\`tap: 次へ\`）。<br>*One thing where a list is asked for is a list of one.*
- 値のないキー（\`lead:\` や \`lead: ~\`）は間違いです。要らない行は消します。\`~\` に意味があるのは、ラベル（灰色の棒）、\`url\` と \`qr\`（まだ決まっていない）、\`step\`（名前なし）、\`done\`（決まった見出し）、モードの \`browser\` と \`app\`、\`spinner\`・\`keypad\`・\`code\` です。<br>*A key without a value is an error; remove the line. \`~\` has a meaning for labels (a grey bar), \`url\` and \`qr\` (not known yet), \`step\` (no name), \`done\` (the usual title), the modes \`browser\` and \`app\`, and \`spinner\`, \`keypad\`, \`code\`.*
- 数は半角で、引用符なしで書きます。\`screen\` の \`text: 2\` は灰色の線2本、\`text: '2'\` は「2」という文字です。\`time: 10\` は10分、\`time: '10'\` は「10」という文字です。<br>*Numbers are ASCII digits without quotes. \`text: 2\` in a screen is two grey lines, \`text: '2'\` the character; \`time: 10\` is ten minutes, \`time: '10'\` the characters.*
- 色の \`#\` はYAMLのコメントの始まりなので、\`'#0b4a99'\` と囲むか、\`#\` を省きます。<br>*The \`#\` of a colour begins a comment in YAML: quote it, or leave it out.*
- \`note\`、\`warn\` は文だけでも書けます（\`note\` は \`text\`、\`warn\` は \`head\`、\`done\` は \`title\` になります）。<br>*A \`note\`, \`warn\` or \`done\` may be a text alone: its \`text\`, \`head\` or \`title\`.*
- \`only\` は、どのまとまりの隣にも、リストの中のまとまり（画面の部品、\`skip\`、\`redo\`、\`alt\`、\`qr\`、選択肢、質問）にも書けます。文のリストでは \`{text: …, only: …}\`、表の行では \`{cells: […], only: …}\` と書きます。<br>*\`only\` stands beside any block and in any list item that is a map; a text of a list becomes \`{text: …, only: …}\`, a row of a table \`{cells: […], only: …}\`.*
- \`tap\`・\`enter\`・\`look\`・\`dont\` は \`screen\` と一緒に使います。\`image\` の印は、その中の \`marks\` に書きます。<br>*\`tap\`, \`enter\`, \`look\` and \`dont\` go with \`screen\`; marks of an \`image\` stand in its \`marks\`.*`;

/** What the reference page says after the tables. */
export const AFTER_TABLES = `## アイコン / Icons

${ICON_NAMES.join("、")}

## 限り / Limits

| もの / what | 限り / limit |
| --- | --- |
| マニュアルのファイル / the manual | 4 MiB、入れ子100段、20万節 / 4 MiB, 100 levels, 200,000 nodes |
| 手順 / steps | 5,000 |
| ひとつの文 / one text | 20,000文字 / characters |
| 画像 / an image | 4,000万画素 / 40 megapixels |
| QRコードの大きさ / size of a QR code | 15〜120 mm |`;
