import { describe, expect, it } from "vitest";
import { compileManual } from "../../../support/compile-manual.ts";
import { coveredGlyphs } from "../covered-glyphs.ts";
import { measureFigures } from "../drawn-figures.ts";

const MANUAL = `title: 試し
body:
  - step:
    mode: browser
    do: QRコードを読み取り、絵を見ます。
    screen:
      - {code: ~, as: QRコード}
      - {picture: shield, as: 絵}
    look: [QRコード, 絵]
  - step:
    do: 数字のキーをタップします。
    screen: [{keypad: true, as: 数字のキー}, {spinner: true, as: 待つしるし}]
    tap: 数字のキー
    look: 待つしるし
`;

const altsOf = async (text: string): Promise<readonly (string | undefined)[]> => {
	const { editions, diagnostics } = await compileManual(text);
	expect(diagnostics).toEqual([]);
	const pages = editions[0]?.document?.pages ?? [];
	return pages.flatMap((page) => page.figures.map(({ element }) => element.attributes.alt));
};

describe("drawings without a label", () => {
	it("can be marked by their `as`, and the alternative text says so", async () => {
		const [first, second] = await altsOf(MANUAL);
		expect(first).toMatch(/QRコード.*絵/);
		expect(second).toMatch(/数字のキー.*タップ/);
	});

	it("stay in compact density, where others fall away", async () => {
		const [first] = await altsOf(MANUAL.replace("body:", "page: {density: compact}\nbody:"));
		expect(first).toMatch(/QRコード.*絵/);
	});
});

describe("texts, cards, pinned groups and dialogs", () => {
	const NAMED = `title: 試し
body:
  - step:
    mode: browser
    do: 説明、入力の枠、下の枠を見ます。
    screen:
      - {text: 1, as: 説明, icon: warning}
      - card: [{input: ~}]
        as: 入力の枠
        icon: key
      - bottom: [{button: 次へ}]
        as: 下の枠
    look: [説明, 入力の枠, 下の枠]
  - step:
    do: ダイアログを確認して、「はい」をタップします。
    screen:
      - alert: {title: よろしいですか？, buttons: [いいえ, はい]}
        as: ダイアログ
        icon: bell
    look: ダイアログ
    tap: はい
`;

	it("can be marked by their `as`, too", async () => {
		const [first, second] = await altsOf(NAMED);
		expect(first).toMatch(/説明.*入力の枠.*下の枠/);
		expect(second).toMatch(/ダイアログ.*はい/);
	});

	it("have their marks around all of them, on no word", async () => {
		for (const density of ["comfortable", "compact"]) {
			const { editions } = await compileManual(NAMED.replace("body:", `page: {density: ${density}}\nbody:`));
			const document = editions[0]?.document;
			if (document == null) throw new Error("no pages");
			for (const page of document.pages) expect(coveredGlyphs(page.items, document.fonts)).toEqual([]);
			const frames = measureFigures(document).flatMap(({ paths }) =>
				paths.filter(
					({ width, fill, stroke, box }) =>
						Math.abs(width - 0.6) < 1e-6 && fill === null && stroke !== null && box.height < 40,
				),
			);
			expect(frames.length).toBeGreaterThanOrEqual(4);
		}
	});

	it("have a name also beside real words, which are no label", async () => {
		const [alt] = await altsOf(NAMED.replace("text: 1", "text: 大切な説明です。"));
		expect(alt).toMatch(/説明/);
	});
});

describe("items of buttons, options, menus and tabs", () => {
	const MANUAL_OF_TWO = `title: 試し
variants: {device: {iphone: iPhoneの方, android: Androidの方}}
body:
  - step:
    mode: browser
    do: 「許可」をタップします。
    screen:
      - buttons: [{label: 今はしない, only: {device: iphone}}, {label: あとで, icon: clock, only: {device: android}}, 許可]
    tap: 許可
`;

	it("can belong to some variants only", async () => {
		const textsOf = async (value: string): Promise<string> => {
			const wish = { set: new Map([["device", value]]), onlyLang: null };
			const { editions, diagnostics } = await compileManual(MANUAL_OF_TWO, undefined, wish);
			expect(diagnostics).toEqual([]);
			const items = editions[0]?.document?.pages[0]?.items ?? [];
			return items.map((item) => (item.kind === "glyphs" ? item.texts.join("") : " ")).join("");
		};
		expect(await textsOf("iphone")).toMatch(/今はしない/);
		expect(await textsOf("iphone")).not.toMatch(/あとで/);
		expect(await textsOf("android")).toMatch(/あとで/);
		expect(await textsOf("android")).not.toMatch(/今はしない/);
	});
});
