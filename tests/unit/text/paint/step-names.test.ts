import { describe, expect, it } from "vitest";
import { compileSound } from "../../../support/compile-manual.ts";

describe("a step's name", () => {
	it("is one in the outline and in the descriptions of links, whatever the word's script", async () => {
		const { document } = await compileSound(`title: 題
numbering: {label: Step}
body:
  - step: x
    do: 次は<y>です。
  - step: y
    do: 開きます。
    redo: {if: 失敗したら, from: x}
`);
		expect(document.outline.map(({ title }) => title)).toEqual(["Step 1 次はStep 2です。", "Step 2 開きます。"]);
		const links = document.pages.flatMap((page) => page.links).map(({ description }) => description);
		expect(links).toEqual(["Step 2へ", "Step 1へ"]);
	});
});
