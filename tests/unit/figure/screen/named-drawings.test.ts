import { describe, expect, it } from "vitest";
import { compileManual } from "../../../support/compile-manual.ts";

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
