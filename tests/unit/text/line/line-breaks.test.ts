import { describe, expect, it } from "vitest";
import type { InlineItem } from "../../../../src/text/line/inline-item.ts";
import { layoutParagraph } from "../../../../src/text/line/layout-paragraph.ts";
import { boxItem, linesOf, rawLineText, rulerFonts, setText, settingsOf, textItem } from "./set-lines.ts";

const setItems = (items: readonly InlineItem<string>[], measureEm: number): readonly string[] =>
	linesOf(layoutParagraph(items, settingsOf(measureEm), rulerFonts));

/** All the lines that a text is set in over many widths. */
const everyWidth = (items: readonly InlineItem<string>[], from: number, to: number): readonly (readonly string[])[] =>
	Array.from({ length: (to - from) * 2 + 1 }, (_, index) => setItems(items, from + index / 2));

describe("kinsoku", () => {
	it("does not see changes of style", () => {
		const bold = { face: "bold" } as const;
		const items = [
			textItem("画面で"),
			textItem("「", bold),
			textItem("次の設定へ進む", bold),
			textItem("」", bold),
			textItem("を選び"),
			textItem("、"),
			textItem("戻る"),
		];
		for (const lines of everyWidth(items, 6, 16)) {
			for (const line of lines) {
				expect(line).not.toMatch(/^[」、]/);
				expect(line).not.toMatch(/「$/);
			}
		}
	});

	it("keeps note marks and bullets from the ends of lines", () => {
		for (const lines of everyWidth([textItem("本文※注意する■項目①起動する②閉じる")], 4, 12)) {
			for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[※■①②]$/);
		}
	});

	it.each(["<", "＜", "{", "[", "“", "‘", "«", "„", "❨", "⟦"])("never ends a line with %s before words", (opening) => {
		// Nothing but the rule speaks against a break behind the bracket: the line is fuller with it.
		const text = `甲乙丙${opening}丁戊己${opening}庚辛壬${opening}癸`;
		for (const lines of everyWidth([textItem(text)], 3, 14)) {
			for (const line of lines) expect(line.endsWith(opening)).toBe(false);
		}
	});

	it.each([">", "＞", "}", "]", "”", "’", "»", "❩", "⟧"])("never begins a line with %s", (closing) => {
		const text = `甲乙丙丁${closing}戊己庚辛${closing}壬癸子丑${closing}寅`;
		for (const lines of everyWidth([textItem(text)], 3, 14)) {
			for (const line of lines) expect(line.startsWith(closing)).toBe(false);
		}
	});

	it("may end a line with a sign that is less than, and begin none with a path's arrow", () => {
		for (const lines of everyWidth([textItem("設定 > 一般 > 情報 < 上限")], 3, 14)) {
			for (const line of lines) expect(line).not.toMatch(/^>/);
		}
		expect(setItems([textItem("設定の値 < 上限の値")], 6)).toEqual(["設定の値 <", "上限の値"]);
	});

	it("keeps quotes at their words in Western texts, whichever side they are on", () => {
		for (let measure = 6; measure < 16; measure += 0.5) {
			for (const line of linesOf(setText("Das Wort „Fenster“ und »Tür« hier", measure, { lang: "de" }))) {
				expect(line).not.toMatch(/^[“«]|[„»]$/);
			}
		}
	});

	it("gives way only where what it keeps together is wider than the line", () => {
		expect(linesOf(setText("ーーーーーーーーーー", 4)).join("")).toBe("ーーーーーーーーーー");
		expect(setText("（（（（（（（（", 2).lines.every((line) => !line.overfull)).toBe(true);
	});
});

describe("words", () => {
	it("keeps short labels, numbers with their counters and steps whole", () => {
		for (const lines of everyWidth([textItem("画面で「サインイン」を選び10分待つ、または手順12へ戻る")], 9, 16)) {
			const all = lines.join("/");
			for (const word of ["「サインイン」", "10分", "手順12"]) expect(all).toContain(word);
		}
	});

	it("keeps labels without brackets whole up to seven characters", () => {
		const items = [textItem("ここで"), textItem("認証の追加", { breaking: "label" }), textItem("を選びます")];
		for (const lines of everyWidth(items, 6, 9)) expect(lines.join("/")).toContain("認証の追加");
	});

	it("keeps katakana words whole", () => {
		for (const lines of everyWidth([textItem("この手順のスマートフォンをデスクトップへ")], 8, 14)) {
			expect(lines.join("/")).toContain("スマートフォン");
			expect(lines.join("/")).toContain("デスクトップ");
		}
	});

	it("divides those wider than a line as seldom as can be, at their marks first", () => {
		expect(linesOf(setText("インターネットエクスプローラー", 12))).toHaveLength(2);
		expect(linesOf(setText("iOS/Android/Windows/Linux", 5.5))).toEqual(["iOS/", "Android/", "Windows/", "Linux"]);
		expect(linesOf(setText("a".repeat(30), 5))).toEqual(["a".repeat(10), "a".repeat(10), "a".repeat(10)]);
	});

	it("divides nothing between the base of a cluster and its marks, however narrow the line", () => {
		expect(linesOf(setText("か\u3099き\u3099", 0.5))).toEqual(["か\u3099", "き\u3099"]);
		expect(setText("か\u3099", 0.5).lines[0]?.overfull).toBe(true);
	});

	it("does not put a reference's badge on the next line without its word", () => {
		const items = [textItem("そのまま手順"), boxItem(), textItem("へ進みます")];
		for (let measure = 4; measure < 12; measure++) {
			const { lines } = layoutParagraph(items, settingsOf(measure), rulerFonts);
			const badgeLine = lines.find((line) => line.pieces.some((piece) => piece.kind === "box"));
			expect(badgeLine === undefined ? "" : rawLineText(badgeLine)).toMatch(/順/);
		}
	});
});

describe("phrases", () => {
	it("end lines before words are divided", () => {
		expect(linesOf(setText("以下の手順はスマートフォンで操作する内容です。", 11))).toEqual([
			"以下の手順は",
			"スマートフォンで",
			"操作する内容です。",
		]);
	});

	it.each([
		["学内では、つながなくても使えます。", "つながなくても"],
		["中に入って、もう一度登録します。", "もう一度"],
		["注意を、もう少しまとめて書きます。", "もう少し"],
		["使いおわったら、電源を切ります。", "使いおわったら"],
		["入力したら、まちがいがないかを見ます。", "まちがいが"],
		["図書館の本をさがします。", "さがします"],
		["学生課の窓口（1号館1階）へ来てください。", "1号館1階）へ"],
		["期限がまだ三か月より長く残っています。", "三か月"],
		["はじめからやりなおしてください。", "やりなおしてく"],
		["付け方を、一つずつ試します。", "一つずつ"],
	])("of %s are found: %s", (text, phrase) => {
		for (const lines of everyWidth([textItem(text)], phrase.length + 4, 16)) {
			expect(lines.join("/")).toContain(phrase);
		}
	});

	it("keep short stretches in brackets whole, also inside long labels", () => {
		const text =
			"画面で「連絡先の登録（緊急のとき）」を選び、「よく使う『予約を取り消す』ボタン」を押します（初回のみ）。";
		for (const lines of everyWidth([textItem(text)], 10, 18)) {
			for (const whole of ["（緊急のとき）", "『予約を取り消す』", "（初回のみ）"])
				expect(lines.join("/")).toContain(whole);
		}
	});

	it("keep labels of nine characters whole, brackets not counted", () => {
		const text = "画面に出た「予約を受け付けます」を確認します。";
		for (const lines of everyWidth([textItem(text)], 11, 18)) {
			expect(lines.join("/")).toContain("「予約を受け付けます」");
		}
	});

	it("keep the head of a paragraph whole", () => {
		const text = "できたか確認：画面に完了と出ます。";
		for (const lines of everyWidth([textItem(text)], 7, 14)) expect(lines[0]).toMatch(/^できたか確認：/);
	});

	it("leave no last line of one or two characters", () => {
		for (let measure = 8; measure < 30; measure += 0.5) {
			const last = linesOf(setText("設定が終わったら、画面を閉じてからもう一度開いて確認します。", measure)).at(-1);
			expect([...(last ?? "")].length).toBeGreaterThan(2);
		}
	});
});

describe("addresses and literals", () => {
	const url = "https://go.microsoft.com/fwlink/p/?LinkID=2168643";

	it("divides addresses between their pieces and adds nothing", () => {
		const lines = setItems([textItem(url, { breaking: "url", face: "fixed" })], 12);
		expect(lines.join("")).toBe(url);
		for (const line of lines.slice(1)) expect(line).toMatch(/^(?:go|[.?]|fwlink|p\/|com|2168643)/);
	});

	it("leaves no https:// alone where the beginning of the host fits behind it", () => {
		const address = textItem("https://mysignins.microsoft.com/security-info", { breaking: "url", face: "fixed" });
		for (let measure = 8.5; measure < 20; measure += 0.5) {
			const [first] = setItems([address], measure);
			expect(first).toMatch(/^https:\/\/mysignins/);
		}
		expect(setItems([address], 6)).toContain("https://");
	});

	it("does not divide a host where a line can hold it behind its https://", () => {
		const items = [
			textItem("次は、"),
			textItem("https://portal.example.ac.jp/it/", { breaking: "url" }),
			textItem("を開く"),
		];
		for (let measure = 14.5; measure < 24; measure += 0.5) {
			expect(setItems(items, measure).join("/")).toContain("https://portal.example.ac.jp/");
		}
	});

	it("divides no value at its hyphen where a line can hold it", () => {
		const address = textItem("https://a.jp/p/?clcid=0x411&culture=ja-jp&country=JP", { breaking: "url" });
		for (let measure = 5; measure < 20; measure += 0.5)
			expect(setItems([address], measure).join("/")).toContain("ja-jp");
	});

	it("divides literals only where they are wider than a line", () => {
		const items = [textItem("これは"), textItem("winget --exact", { breaking: "literal" }), textItem("です")];
		expect(setItems(items, 9).join("/")).toContain("winget --exact");
		expect(setItems([textItem("winget install --exact", { breaking: "literal" })], 8)).toEqual([
			"winget install",
			"--exact",
		]);
	});
});

describe("invisible signs", () => {
	it("are obeyed and never drawn", () => {
		expect(linesOf(setText("申請書\u2060類を提出する", 3.5)).join("")).toBe("申請書類を提出する");
		for (let measure = 3; measure < 8; measure += 0.5) {
			expect(linesOf(setText("申請書\u2060類を提出する", measure)).join("/")).toContain("書類");
		}
		const [piece] = setText("山\u00ad川\u200b海\u200e", 10).lines[0]?.pieces ?? [];
		expect(piece).toMatchObject({ glyphs: [0x5c71, 0x5ddd, 0x6d77], texts: ["山", "川", "海"], offsets: [0, 2, 4, 5] });
	});

	it("breaks a katakana word at a zero-width space", () => {
		expect(linesOf(setText("スマートフォン\u200bアプリケーション", 10))).toEqual([
			"スマートフォン",
			"アプリケーション",
		]);
	});

	it("never breaks at a no-break space or hyphen, which are drawn as ordinary ones", () => {
		expect(linesOf(setText("設定\u00a0画面を開く", 4))[0]).not.toBe("設定");
		const [piece] = setText("a\u2011b\u00a0c", 10).lines[0]?.pieces ?? [];
		expect(piece).toMatchObject({ glyphs: [0x61, 0x2d, 0x62, 0x20, 0x63], texts: ["a", "\u2011", "b", "\u00a0", "c"] });
	});
});

describe("Western paragraphs", () => {
	const en = (text: string, measure: number) => linesOf(setText(text, measure, { lang: "en" }));

	it("break at spaces and typed hyphens, not inside words", () => {
		expect(en("Add a sign-in method", 6)).toEqual(["Add a sign-", "in method"]);
		expect(en("Add a sign-in method", 7.5)).toEqual(["Add a sign-in", "method"]);
	});

	it("keep % and closing marks with what is before them, and opening quotes with what follows", () => {
		for (let measure = 4; measure < 12; measure += 0.5) {
			for (const line of en("It takes 20 % less (“at most”) « oui ! » now", measure).slice(1)) {
				expect(line).not.toMatch(/^[%)”»!]/);
			}
			for (const line of en("It takes 20 % less (“at most”) « oui ! » now", measure).slice(0, -1)) {
				expect(line).not.toMatch(/[(“«]$/);
			}
		}
	});

	it("break Japanese inside them by its own rules", () => {
		for (const line of en("The 「設定」、『確認』の画面 is shown", 5).slice(1)) expect(line).not.toMatch(/^[」、』]/);
	});

	it("keep short labels whole, two in a row apart", () => {
		const items = [textItem("Tap "), textItem("“Sign in”", { breaking: "label" }), textItem(" twice")];
		for (let measure = 5.5; measure < 9; measure += 0.5) {
			const { lines } = layoutParagraph(items, settingsOf(measure, { lang: "en" }), rulerFonts);
			expect(linesOf({ lines, height: 0, width: 0, missing: [] }).join("/")).toContain("“Sign in”");
		}
	});

	it("keep longer ones whole as well, where they are narrow", () => {
		const items = [textItem("On the page, tap "), textItem("“Choose a file”", { breaking: "label" }), textItem(".")];
		for (let measure = 9; measure < 18; measure += 0.5) {
			const { lines } = layoutParagraph(items, settingsOf(measure, { lang: "en" }), rulerFonts);
			expect(lines.map(rawLineText).join("/")).toContain("“Choose a file”");
		}
	});

	it("use no phrase model", () => {
		const lines = en("The 以下の手順はスマートフォンで操作する page", 12);
		expect(lines[0]?.length).toBeGreaterThan(9);
	});
});

describe("other languages", () => {
	it("break Korean between words and Chinese between any two characters", () => {
		const ko = linesOf(setText("단어 사이에서만 줄을 바꿉니다", 7, { lang: "ko" }));
		expect(ko).toEqual(["단어", "사이에서만", "줄을 바꿉니다"]);
		const zh = linesOf(setText("可以在任何汉字之间换行。", 6, { lang: "zh" }));
		expect(zh).toHaveLength(2);
	});
});
