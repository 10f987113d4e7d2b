import { describe, expect, it } from "vitest";
import { flattenItems } from "../../../../src/document/flatten-items.ts";
import { compileSound } from "../../../support/compile-manual.ts";

/** Two steps of which readers take one each, then one for both, on pages of one step each. */
const MANUAL = `title: 題
variants:
  device: {iphone: iPhoneの方, android: Androidの方}
body:
  - step:
    mode: browser
    only: {device: iphone}
    do: 一番の操作をします。
  - break: page
  - step:
    only: {device: android}
    do: 二番の操作をします。
  - break: page
  - step:
    do: 三番の操作をします。
`;

/** The pointers of a page, as they are read. */
const pointersOf = async (manual: string): Promise<readonly string[]> => {
	const { document } = await compileSound(manual);
	return document.pages.flatMap((page) => {
		const lines = new Map<string, string>();
		for (const item of flattenItems(page.items)) {
			if (item.kind !== "glyphs" || item.tag.kind !== "artifact") continue;
			// The route map above repeats the labels of the readers.
			if (item.y < page.height / 2) continue;
			const column = page.columns.findIndex(({ x, width }) => item.x >= x && item.x <= x + width);
			const key = `${column}`;
			lines.set(key, `${lines.get(key) ?? ""}${item.texts.join("")}`);
		}
		return [...lines.values()].flatMap(
			(line) =>
				/(?:iPhoneの方|Androidの方)*つづき(?:\d+|「.*」)は(?:次のページ|右の列)/.exec(line.replaceAll(" ", "")) ?? [],
		);
	});
};

describe("the pointer at a column's end", () => {
	it("leads readers past steps that are for others, and says whom it is for", async () => {
		expect(await pointersOf(MANUAL)).toEqual(["iPhoneの方つづき3は次のページ", "つづき3は次のページ"]);
	});

	it("leads past a whole section for others, and names the section of one's own", async () => {
		const sections = MANUAL.replace(
			"  - break: page\n  - step:\n    only",
			"  - break: page\n  - section: 二の節\n  - step:\n    only",
		);
		expect(await pointersOf(sections)).toEqual(["iPhoneの方つづき3は次のページ", "つづき3は次のページ"]);
		const plain = sections.replaceAll(/ {4}only: .*\n/g, "");
		expect(await pointersOf(plain)).toEqual(["つづき「二の節」は次のページ", "つづき3は次のページ"]);
	});

	it("is for everybody where everybody goes on", async () => {
		const plain = MANUAL.replaceAll(/ {4}only: .*\n/g, "");
		expect(await pointersOf(plain)).toEqual(["つづき2は次のページ", "つづき3は次のページ"]);
	});
});
