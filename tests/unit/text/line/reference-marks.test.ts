import { describe, expect, it } from "vitest";
import type { GlyphPiece, InlineItem } from "../../../../src/text/line/inline-item.ts";
import { layoutParagraph } from "../../../../src/text/line/layout-paragraph.ts";
import { raiseReferenceMarks } from "../../../../src/text/line/reference-marks.ts";
import { boxItem, linesOf, rulerFonts, settingsOf, textItem } from "./set-lines.ts";

/** The raised parts of items. */
const raisedIn = (items: readonly InlineItem<string>[]): readonly string[] =>
	raiseReferenceMarks(items).flatMap((item) =>
		item.kind === "text" && item.breaking === "reference-mark" ? [item.text] : [],
	);

const raised = (text: string): readonly string[] => raisedIn([textItem(text)]);

const set = (items: readonly InlineItem<string>[], measure: number, lang = "ja") =>
	layoutParagraph(raiseReferenceMarks(items), settingsOf(measure, { lang }), rulerFonts);

const piecesOf = (items: readonly InlineItem<string>[]): readonly GlyphPiece<string>[] =>
	set(items, 100).lines.flatMap((line) => line.pieces.flatMap((piece) => (piece.kind === "glyphs" ? [piece] : [])));

describe("reference marks", () => {
	it.each([
		["端末※1を選びます。", ["※1"]],
		["端末※２を選びます。", ["※２"]],
		["アプリー＊1です。", ["＊1"]],
		["Wi-Fi※12に", ["※12"]],
		["Windows 11※1では", ["※1"]],
		["次の端末*1、または画面*2で", ["*1", "*2"]],
		["端末※1、※2で", ["※1、※2"]],
		["（任意）※3", ["※3"]],
		["Open the Wi-Fi*1, then the settings*2.", ["*1", "*2"]],
	])("are found behind a word of %s", (text, marks) => {
		expect(raised(text)).toEqual(marks);
	});

	it.each([
		"※1 端末によります。",
		"※1",
		"端末 ※1 を",
		"注意。※1 端末によります。",
		"（※1）",
		"送料※10円",
		"入力は※3回まで",
		"端末※100",
		"割引＊5%",
		"3*1と5＊2",
		"単価*2=合計",
		"合計＝単価＊2",
		"a*1、ab*2",
		"p4ss*1",
		"単価*1.5",
		"*67",
		"端末*1*2a",
		"端末※1A",
	])("are not found in %s", (text) => {
		expect(raised(text)).toEqual([]);
	});

	it("are found behind a label, a reading and a badge, and never inside labels, literals and addresses", () => {
		const label = (text: string) => textItem(text, { breaking: "label" });
		expect(raisedIn([label("「次へ※1」"), textItem("※1を")])).toEqual(["※1"]);
		expect(raisedIn([textItem("手順"), boxItem(), textItem("※2へ")])).toEqual(["※2"]);
		expect(raisedIn([textItem("端末※1", { breaking: "literal" })])).toEqual([]);
		expect(raisedIn([textItem("https://example.jp/a*1", { breaking: "url" })])).toEqual([]);
		expect(raisedIn([textItem("入力は※3"), textItem("回", { face: "bold" })])).toEqual([]);
	});

	it("are two thirds as large, 6 pt in notes, and raised by less than half of that, with nothing added before them", () => {
		const [before, mark, after] = piecesOf([textItem("「次へ」※1を")]);
		expect(mark?.texts.join("")).toBe("※1");
		expect(mark?.size).toBeCloseTo(6.5);
		expect(mark?.rise).toBeGreaterThan(0.4 * 6.5);
		expect(mark?.rise).toBeLessThan(0.5 * 6.5);
		expect(mark?.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0));
		expect(after?.x).toBeCloseTo((mark?.x ?? 0) + (mark?.width ?? 0));
		expect(after?.rise).toBe(0);
	});

	it("stay with their word at every width, and let the line end behind them where it could behind the word", () => {
		const text = "新しい端末※1を選び、古い端末※2、または画面※3を開いて「次へ」※4をタップします。";
		for (let measure = 3; measure < 40; measure += 0.5) {
			const lines = linesOf(set([textItem(text)], measure));
			expect(lines.join("")).toBe(text);
			for (const line of lines) expect(line).not.toMatch(/^[※、]|※$/);
		}
		expect(linesOf(set([textItem("設定画面※1を開いて、次の端末※2を選びます")], 11))).toEqual([
			"設定画面※1を開いて、",
			"次の端末※2を選びます",
		]);
	});

	it("keep a Western word and its mark in one line", () => {
		for (let measure = 4; measure < 20; measure += 0.5) {
			const lines = linesOf(set([textItem("Open the app*1 and then the page*2.")], measure, "en"));
			for (const line of lines) expect(line).not.toMatch(/^\*/);
		}
	});
});
