const sentence = (index: number): string => `${index}番目の文は、行をいくつも使って、段の終わりを越えて続きます。`;

const long = (count: number): string => Array.from({ length: count }, (_, index) => sentence(index + 1)).join("");

const rows = Array.from(
	{ length: 50 },
	(_, index) => `        - [項目${index + 1}, 「設定」を開いて、${index + 1}番の値を確かめます。, <手順の始め>]`,
);

/**
 * A manual whose blocks run over columns and pages, with everything that a tag can be: readings, links over several
 * lines, notes, references, a table of several pages, another language.
 */
export const LONG_MANUAL: string = `title: 長い手引き
langs: [ja, en]
date: 2026-04-01
lead: { ja: はじめに読みます。, en: Read this first. }
office: { name: 情報課, tel: 03-0000-0000, mail: help@example.jp }
before: [{ en: A phone, ja: 電話 }]
body:
  - section: 準備
  - step: 手順の始め
    mode: browser
    at: 漢字《かんじ》の画面で、
    do: 「次へ」をタップし、<https://www.example.jp/a/very/long/address/that/needs/more/than/one/line|長い住所>を開きます。
    screen: [{ title: 画面 }, { button: 次へ }]
    tap: 次へ
    notes: [${long(3)}, 注意は、いくつもあります。]
    qr: { url: https://example.jp/手順?q=一, label: 手順 }
  - step: 長い手順
    mode: app
    do: ${long(40)}
  - note: { title: 長い覚え書き, text: ${long(70)} }
  - table:
      title: 長い表
      head: [項目, すること, 手順]
      rows:
${rows.join("\n")}
  - faq:
      title: よくある質問
      items: [{ q: 戻れますか。, a: <長い手順>に戻れます。 }]
  - done: { title: 終わりです, text: おつかれさまでした。 }
`;
