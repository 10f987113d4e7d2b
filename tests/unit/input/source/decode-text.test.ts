import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/input/source/decode-text.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
	return new Uint8Array(view.buffer);
};

/** Bytes of a text in an encoding that TextDecoder only reads: each pair of bytes is tried once. */
const encoder = (label: string): ((text: string) => Uint8Array) => {
	const codes = new Map<string, readonly number[]>();
	const decoder = new TextDecoder(label);
	for (let lead = 0; lead < 256; lead++) {
		if (lead < 128) codes.set(String.fromCharCode(lead), [lead]);
		for (let trail = 64; lead >= 128 && trail < 256; trail++) {
			const decoded = decoder.decode(bytes(lead, trail));
			if ([...decoded].length === 1 && !codes.has(decoded)) codes.set(decoded, [lead, trail]);
		}
	}
	return (text) => Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? []));
};

const MANUAL = "title: 学内Wi-Fiの設定\nbody:\n  - step:\n    do: 「次へ」をタップします。髙﨑①～－ソ能\n";

describe("decodeText", () => {
	it("reads UTF-8 with and without a byte-order mark, and takes the mark away", () => {
		expect(decodeText(utf8(MANUAL))).toEqual({ kind: "text", text: MANUAL, encoding: "utf-8" });
		expect(decodeText(utf8(`\ufeff${MANUAL}`))).toEqual({ kind: "text", text: MANUAL, encoding: "utf-8" });
		expect(decodeText(bytes())).toEqual({ kind: "text", text: "", encoding: "utf-8" });
	});

	it("reads UTF-16 of both orders, by its mark or by the zeros of its ASCII", () => {
		for (const littleEndian of [true, false]) {
			const expected = { kind: "text", text: MANUAL, encoding: littleEndian ? "utf-16le" : "utf-16be" };
			expect(decodeText(utf16(MANUAL, littleEndian))).toEqual(expected);
			expect(decodeText(utf16(`\ufeff${MANUAL}`, littleEndian))).toEqual(expected);
		}
	});

	it("reads Shift_JIS and EUC-JP, and tells them from one another", () => {
		const encodeShiftJis = encoder("shift_jis");
		const encodeEucJp = encoder("euc-jp");
		for (const text of [MANUAL, "ログイン画面を開きます", "設定", "テスト", "題: ページ"]) {
			expect(decodeText(encodeShiftJis(text))).toEqual({ kind: "text", text, encoding: "shift_jis" });
		}
		for (const text of ["title: 学内の設定\ndo: 「次へ」をタップします。\n", "ログイン画面を開きます"]) {
			expect(decodeText(encodeEucJp(text))).toEqual({ kind: "text", text, encoding: "euc-jp" });
		}
	});

	it("reads ISO-2022-JP, which is valid UTF-8", () => {
		// "title: " and 日本 between escapes to JIS X 0208 and back.
		const text = bytes(...utf8("title: "), 0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x0a);
		expect(decodeText(text)).toEqual({ kind: "text", text: "title: 日本\n", encoding: "iso-2022-jp" });
	});

	it("leaves a stray NUL or escape to whoever checks characters", () => {
		expect(decodeText(utf8("title: a\0b\n"))).toEqual({ kind: "text", text: "title: a\0b\n", encoding: "utf-8" });
		for (const text of [MANUAL, `${MANUAL} `]) {
			const stray = text.replace("タップ", "タ\0ップ");
			expect(decodeText(utf8(stray))).toEqual({ kind: "text", text: stray, encoding: "utf-8" });
		}
		expect(decodeText(utf8("title: 題\u001b[1m\n"))).toMatchObject({ kind: "text", encoding: "utf-8" });
	});

	it("says so when nothing is certain", () => {
		expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x80, 0xa0))).toEqual({ kind: "unknown" });
		expect(decodeText(bytes(0xff, 0xfe, 0x00, 0xd8))).toEqual({ kind: "unknown" });
		expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xff))).toEqual({ kind: "unknown" });
	});
});
