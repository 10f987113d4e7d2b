import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writePdf } from "../../src/output/pdf/write-pdf.ts";
import { compileManual, compileSound, REPOSITORY } from "../support/compile-manual.ts";
import { LONG_MANUAL } from "./long-manual.ts";
import { readAloud } from "./read-aloud.ts";
import { readProgramFile } from "./sample-document.ts";

describe("what a screen reader says", { timeout: 60_000 }, () => {
	let handout = "";
	beforeAll(async () => {
		const { document } = await compileSound(readFileSync(join(REPOSITORY, "manual.yaml"), "utf8"));
		handout = readAloud(writePdf(document, readProgramFile));
	});

	it("is the handout, word by word", async () => {
		await expect(handout).toMatchFileSnapshot("expected-reading.txt");
	});

	it("names each of the twenty steps once, in order", () => {
		const steps = [...handout.matchAll(/LI: 手順(\d+)$/gm)].map(([, number]) => Number(number));
		expect(steps).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
	});

	it("says where to act whenever that changes, and that all is done", () => {
		const headings = [...handout.matchAll(/H[1-6]: (.*)$/gm)].map(([, words]) => words);
		expect(headings.filter((words) => words === "ブラウザで操作").length).toBe(3);
		expect(headings.filter((words) => words === "アプリで操作").length).toBe(2);
		expect(headings).toContain("設定は、これで完了です");
	});

	it("has no noise: no hidden characters, no running heads, no pointers, no grey lines", () => {
		expect(handout).not.toMatch(/[●⚫•]|つづき|\ufffd|ページ\d/);
	});

	it("is what a step, its picture, its links and its notes say, also over several pages", async () => {
		const { editions } = await compileManual(LONG_MANUAL);
		const document = editions[0]?.document;
		if (document == null) throw new Error("the manual has errors");
		const said = readAloud(writePdf(document, readProgramFile));
		const positions = [
			"手順1",
			"[Figure 画面の絵：画面。「次へ」をタップ]",
			"※注意は",
			"40番目の文",
			"70番目の文",
			"項目50",
			"Q.戻れますか。",
		];
		const found = positions.map((words) => said.indexOf(words));
		expect(found).not.toContain(-1);
		expect(found).toEqual(found.toSorted((a, b) => a - b));
	});
});
