import { describe, expect, it } from "vitest";
import { checkLines, checkReports } from "./reports-of.ts";

const linesOfText = (text: string): readonly string[] => checkLines(`body:\n  - text: ${text}\n`);

const linesOfUrl = (url: string): readonly string[] => checkLines(`body:\n  - step:\n    do: 開く\n    qr: ${url}\n`);

describe("addresses", () => {
	it("are right with https, also mail and telephone in links", () => {
		expect(linesOfUrl("https://www.example.ac.jp/a?b=c&d=%20#e")).toEqual([]);
		expect(linesOfText("<mailto:a@example.ac.jp|メール>と<tel:0312345678>")).toEqual([]);
	});

	it("are a warning with http", () => {
		expect(linesOfUrl("http://www.example.ac.jp/")).toEqual(["warning url/not-encrypted http://www.example.ac.jp/"]);
	});

	it("are errors with other schemes or none, with the address that was probably meant", () => {
		const suggestionOf = (url: string): unknown => {
			const [report] = checkReports(`body:\n  - step:\n    do: 開く\n    qr: ${url}\n`);
			return (report?.params as { readonly suggestion?: string | null } | undefined)?.suggestion;
		};
		expect(linesOfUrl("ftp://example.ac.jp/")).toEqual(["error url/wrong-scheme ftp://example.ac.jp/"]);
		expect(suggestionOf("www.example.ac.jp/a")).toBe("https://www.example.ac.jp/a");
		expect(suggestionOf("ｈｔｔｐｓ：／／example.ac.jp")).toBe("https://example.ac.jp");
		expect(suggestionOf("htps://example.ac.jp")).toBe("https://example.ac.jp");
		expect(suggestionOf("javascript:alert(1)")).toBeNull();
		expect(linesOfUrl("tel:0312345678")).toEqual(["error url/no-web-address tel:0312345678"]);
	});

	it("are errors with blanks, invisible characters and no host", () => {
		expect(linesOfUrl("https://example.ac.jp/my page")).toEqual(["error url/blank"]);
		expect(linesOfUrl('"https://example.ac.jp/\\u202Eabc"')).toEqual(["error url/bidi-character \\u202E"]);
		expect(linesOfUrl("https:///login")).toEqual(["error url/no-host https:///login"]);
	});

	it("are a warning where a user's name looks like the site", () => {
		expect(
			checkReports("body:\n  - step:\n    do: 開く\n    qr: https://example.ac.jp@login.example/\n"),
		).toMatchObject([{ code: "warning url/user-name", params: { user: "example.ac.jp", host: "login.example" } }]);
		expect(linesOfUrl("https://example.ac.jp/@someone?a=b@c")).toEqual([]);
	});

	it("show the host that machines see", () => {
		expect(checkReports("body:\n  - step:\n    do: 開く\n    qr: https://日本語.example/\n")).toMatchObject([
			{ code: "info url/punycode-host", params: { host: "xn--wgv71a119e.example" } },
		]);
	});

	it("that are not known yet are a warning", () => {
		expect(checkLines("body:\n  - done:\n      title: 完了\n      qr: {label: 使いかた, url: ~}\n")).toEqual([
			"warning qr/missing-url {label: 使いかた, url: ~}",
		]);
	});
});

describe("leftovers", () => {
	it("are TODO, rings in a row and a lone tilde", () => {
		expect(linesOfText("TODOを書く")).toEqual(["warning text/leftover TODO"]);
		expect(linesOfText("〇〇の画面")).toEqual(["warning text/leftover 〇〇"]);
		expect(linesOfText("名前は ~ です。")).toEqual(["warning text/leftover ~"]);
	});

	it("are none in words that only look like them", () => {
		expect(linesOfText("10~20分、9:00～17:00、TODOリスト、〇を付ける、==〇〇==")).toEqual([]);
	});
});

describe("words of place", () => {
	it("are a note before what the layout may move", () => {
		expect(linesOfText("右の図と次のページの表")).toEqual([
			"info text/layout-word 右の図",
			"info text/layout-word 次のページの表",
		]);
	});

	it("are found in other spellings, and in English", () => {
		expect(linesOfText("左側の画面と右図、前のページの表")).toEqual([
			"info text/layout-word 左側の画面",
			"info text/layout-word 右図",
			"info text/layout-word 前のページの表",
		]);
		expect(linesOfText("See the picture below and the QR code on the next page.")).toEqual([
			"info text/layout-word picture below",
			"info text/layout-word QR code on the next page",
		]);
		expect(linesOfText("Scroll to the item below, as in step 3 above.")).toEqual([]);
	});

	it("are fine in other words", () => {
		expect(linesOfText("屋上の図、左の図書館、上の表示、右のボタン、前の手順")).toEqual([]);
	});
});

describe("invisible characters", () => {
	it("that turn the order of others are a warning", () => {
		expect(checkReports('body:\n  - text: "設定\\u200F"\n')).toMatchObject([
			{ code: "warning text/bidi-character", at: "\\u200F", params: { codePoint: "200F" } },
		]);
	});

	it("are found in labels, words of a screen, alternative texts and names of modes", () => {
		const screen = '[{title: "設\\u202E定"}, {text: "本\\u202E文"}, {alert: {title: "警\\u202E告", buttons: [OK]}}]';
		expect(checkLines(`body:\n  - step:\n    do: 開く\n    screen: ${screen}\n`)).toHaveLength(3);
		const image = '{src: a.png, alt: "設\\u202E定の画面"}';
		expect(checkLines(`body:\n  - step:\n    do: 開く\n    image: ${image}\n`)).toHaveLength(1);
		const mode = 'modes: {a: {name: "設\\u202E定"}}';
		expect(checkLines(`${mode}\nbody:\n  - step:\n    mode: a\n    do: 開く\n`)).toHaveLength(1);
	});
});

describe("payloads of QR codes", () => {
	const codeOf = (text: string, ecc: string): string =>
		`body:\n  - step:\n    do: 開く\n    qr: {text: ${text}, ecc: ${ecc}}\n`;

	it("are errors where no symbol holds them, with what fits", () => {
		const [report, ...others] = checkReports(codeOf("あ".repeat(985), "L"));
		expect(others).toEqual([]);
		expect(report).toEqual({
			code: "error qr/too-long",
			at: `{text: ${"あ".repeat(985)}, ecc: L}`,
			params: { length: 2955, limit: 2953, ecc: "L" },
		});
	});

	it("are right up to the last byte, whatever encoding is shortest", () => {
		expect(checkLines(codeOf("a".repeat(1273), "H"))).toEqual([]);
		expect(checkLines(codeOf("a".repeat(1274), "H"))).toEqual([
			`error qr/too-long {text: ${"a".repeat(1274)}, ecc: H}`,
		]);
		expect(checkLines(codeOf(`"${"1".repeat(3057)}"`, "H"))).toEqual([]);
	});
});
