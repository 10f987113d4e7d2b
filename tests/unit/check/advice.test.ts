import { describe, expect, it } from "vitest";
import { checkLines, checkReports } from "./reports-of.ts";

const linesOfText = (text: string): readonly string[] => checkLines(`body:\n  - text: ${text}\n`);
const linesOfAction = (action: string, more = ""): readonly string[] =>
	checkLines(`body:\n  - step:\n    do: ${action}\n${more}`);

describe("half-width kana and full-width letters", () => {
	it("are notes with the mended words", () => {
		expect(checkReports("body:\n  - text: ｱﾌﾟﾘのＱＲコードとＷｉ－Ｆｉを１０分で\n")).toMatchObject([
			{ code: "info text/half-width-kana", at: "ｱﾌﾟﾘ", params: { mended: "アプリ" } },
			{ code: "info text/full-width-latin", at: "ＱＲ", params: { mended: "QR" } },
			{ code: "info text/full-width-latin", at: "Ｗｉ－Ｆｉ", params: { mended: "Wi-Fi" } },
			{ code: "info text/full-width-latin", at: "１０", params: { mended: "10" } },
		]);
	});

	it("are said once for each word", () => {
		expect(linesOfText("ｱﾌﾟﾘとｱﾌﾟﾘとＱＲとＱＲ")).toHaveLength(2);
	});

	it("are right in labels and literals, as one digit, and in a note's number", () => {
		expect(linesOfText("「ｱﾌﾟﾘ」と「ＯＫ」、==ＡＢＣ==、１つ、端末※１２を")).toEqual([]);
	});
});

describe("two actions in one step", () => {
	it.each([
		"「設定」をタップして、「Wi-Fi」をタップします。",
		"「設定」をタップし、次に「Wi-Fi」を押します。",
		"「設定」ボタンをクリックした後、一覧の「Wi-Fi」をクリックします。",
		"「設定」をタップします。続けて「Wi-Fi」をタップします。",
		"「設定」を2回押してから「OK」を長押しします。",
		"Tap 「Settings」, then tap 「Wi-Fi」.",
	])("are a note: %s", (action) => {
		expect(linesOfAction(action).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
			"info text/two-actions",
		]);
	});

	it.each([
		"「認証アプリ」を選び、「追加」をタップします。",
		"パスワードを入力して、「次へ」をタップします。",
		"「ロック解除」をタップして、自分のスマートフォンのロックを解除します。",
		"「はい」または「OK」をタップします。",
		"「次へ」をタップすると、「OK」をタップできます。",
		"「次へ」をタップするか、「OK」をタップします。",
		"「次へ」をタップして、もう一度「次へ」をタップします。",
		"「次へ」をタップして、「完了」と表示されることを確認します。",
		"Choose 「Wi-Fi」 and tap 「OK」.",
		"Tap 「Yes」 or tap 「OK」.",
	])("are none in %s", (action) => {
		expect(linesOfAction(action)).toEqual([]);
	});

	it("are right where each has a screen of its own", () => {
		const screens = `    screen:\n      - button: 設定\n      - then: →\n      - button: Wi-Fi\n    tap: [設定, Wi-Fi]\n`;
		expect(linesOfAction("「設定」をタップして、「Wi-Fi」をタップします。", screens)).toEqual([]);
	});

	it("name both labels", () => {
		const [report] = checkReports("body:\n  - step:\n    do: 「甲」を押して、「乙」を押します。\n");
		expect(report).toMatchObject({ at: "「甲」を押して、「乙」を押します。", params: { first: "甲", second: "乙" } });
	});
});

describe("long sentences", () => {
	it("are a note of their own place, counted without labels and addresses", () => {
		const long = `${"とても長い文".repeat(13)}です。`;
		expect(linesOfText(`短い文です。${long}短い文です。`)).toEqual([`info text/long-sentence ${long}`]);
		expect(linesOfText(`「${"長い画面の文字".repeat(20)}」を選びます。`)).toEqual([]);
		expect(linesOfText(`<https://example.ac.jp/${"a".repeat(100)}>を開きます。`)).toEqual([]);
	});

	it("are counted in words where the language has words", () => {
		const manual = (count: number): string => `lang: en\nbody:\n  - text: ${Array(count).fill("word").join(" ")}.\n`;
		expect(checkReports(manual(36))).toMatchObject([{ code: "info text/long-sentence", params: { length: 36 } }]);
		expect(checkReports(manual(35))).toEqual([]);
	});

	it("are left to the layout in the title", () => {
		expect(checkLines(`title: ${"長い題".repeat(40)}\nbody:\n  - text: 文\n`)).toEqual([]);
	});
});

describe("alternative texts", () => {
	const linesOfAlt = (alt: string): readonly string[] =>
		linesOfAction("開きます。", `    image: {src: a.png, alt: ${alt}}\n`);

	it("that name only the kind of picture, or its file, are a note", () => {
		for (const alt of ["スクリーンショット", "画面の画像", "図１", "Screenshot 12", "IMG_0123.PNG"]) {
			expect(linesOfAlt(alt)).toEqual([`info text/vague-alt ${alt}`]);
		}
	});

	it("that say what is on it are right", () => {
		for (const alt of ["設定の画面", "図書館の入口", "画面の右上に歯車がある", "Screenshot of the settings"]) {
			expect(linesOfAlt(alt)).toEqual([]);
		}
	});
});

describe("leftovers", () => {
	it("are words and signs for later", () => {
		for (const left of ["××", "XXX", "要確認", "???", "？？？", "△△", "lorem ipsum", "FIXME"]) {
			expect(linesOfText(`窓口は${left}です。`)).toEqual([`warning text/leftover ${left}`]);
		}
	});

	it("are none where they mean something", () => {
		expect(linesOfText("要確認の書類、「要確認」と出たら、3×4、本当ですか？、●●●●と出ます、XXXLサイズ")).toEqual([]);
	});
});
