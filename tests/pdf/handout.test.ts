import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writePdf } from "../../src/output/pdf/write-pdf.ts";
import { compileSound, REPOSITORY } from "../support/compile-manual.ts";
import { readQrCodes, readTexts, renderPages } from "../support/render-pdf.ts";

const readProgramFile = (path: string): Uint8Array => readFileSync(join(REPOSITORY, path));

const ADDRESSES = [
	"https://go.microsoft.com/fwlink/p/?LinkID=2168643&clcid=0x411&culture=ja-jp&country=JP",
	"https://go.microsoft.com/fwlink/p/?LinkID=2168850&clcid=0x411&culture=ja-jp&country=JP",
	"https://mysignins.microsoft.com/security-info",
];

/** Words that stand in no other step's sentences, one for each of the twenty, in order. */
const STEPS = [
	"をインストールします",
	"ページを開きます",
	"メールアドレスを入力",
	"パスワードを入力",
	"+サインイン方法の追加",
	"方法を追加します",
	"最初にアプリを取得します",
	"このリンクをクリックして",
	"通知が出たら",
	"で開きますか",
	"は通知を送信します",
	"お客様のプライバシーの保護に",
	"品質向上にご協力",
	"デジタルライフに安心",
	"アプリロック有効",
	"ブラウザ画面に戻り",
	"試してみましょう",
	"サインインしようとしていますか",
	"通知が承認されました",
	"と表示されていることを確認",
];

describe("the handout", { timeout: 60_000 }, () => {
	let pdf: Uint8Array = new Uint8Array();
	beforeAll(async () => {
		const { document } = await compileSound(readFileSync(join(REPOSITORY, "manual.yaml"), "utf8"));
		pdf = await writePdf(document, readProgramFile);
	});

	it("has QR codes that decode from a page picture of 150 dpi", async () => {
		const codes: string[] = [];
		for (const page of await renderPages(pdf, 150)) codes.push(...(await readQrCodes(page)));
		expect(codes.toSorted()).toEqual(ADDRESSES.toSorted());
	});

	it("reads in the order of its steps", async () => {
		const text = (await readTexts(pdf)).join("").replace(/\s+/g, "");
		let at = 0;
		for (const words of STEPS) {
			const next = text.indexOf(words, at);
			expect(next, `${words} after offset ${at}`).toBeGreaterThanOrEqual(at);
			at = next;
		}
	});

	it("is small enough for any mailbox, with all its fonts", () => {
		expect(pdf.length).toBeLessThan(120_000);
	});

	it("is written in the same bytes again", async () => {
		const { document } = await compileSound(readFileSync(join(REPOSITORY, "manual.yaml"), "utf8"));
		expect(Buffer.from(await writePdf(document, readProgramFile)).equals(Buffer.from(pdf))).toBe(true);
	});
});
