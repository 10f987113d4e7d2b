import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import { inMm, layOne, runsOf, runWith, textOf } from "./lay-manual.ts";

const PATHS = `body:
  - step: 最初
    do: 始めます。
  - choose:
      title: どの端末を使いますか
      options:
        - {if: iPhoneまたはiPadのどちらかを使っている方, to: iPhoneの場合}
        - {if: Androidを使っている方, to: Androidの場合}
  - path: iPhoneの場合
    body: [{step: 一, do: 進みます。}]
  - path: Androidの場合
    body: [{step: 二, do: 進みます。}]
  - step: 最後
    do: 終えます。
`;

describe("a choice in a narrow column", () => {
	it("keeps the name of each way on one line", () => {
		const { frame } = layOne(PATHS, "choose");
		for (const name of ["iPhone", "Android"]) {
			const words = frame.items.filter((item) => item.kind === "glyphs" && item.texts.join("").includes("の場合"));
			const lines = words.map((item) => (item.kind === "glyphs" ? inMm(item.y) : 0));
			const bold = runsOf(frame.items).filter((run) => run.texts.join("").includes(name));
			expect(lines).toContain(inMm(bold.at(-1)?.y ?? Number.NaN));
		}
	});
});

describe("the end of a way", () => {
	it("stands under a rule of 0.5 mm, with the way's letter and where it leads, clear of a hand above", () => {
		const { block, frame } = layOne(PATHS, "path-end");
		const [rule] = frame.items.filter((item) => item.kind === "path" && item.stroke !== null);
		expect(rule?.kind === "path" ? inMm(rule.stroke?.width ?? 0) : 0).toBe(0.5);
		expect(runWith(frame, "A").tag.kind).toBe("artifact");
		expect(textOf(frame)).toBe("ここから手順3へ");
		expect(block.spaceBefore).toBeGreaterThanOrEqual(mm(4.5));
	});
});

describe("where ways meet", () => {
	it("is a ruled line that says whose readers go on, kept with the step under it", () => {
		const { block, frame } = layOne(PATHS, "meeting");
		expect(textOf(frame)).toBe("A・Bの方は、ここから");
		expect(block.breakAfter).toBe(Number.POSITIVE_INFINITY);
		expect(frame.items.some((item) => item.kind === "path" && item.stroke !== null)).toBe(true);
	});

	it("is the box at the end, which each way names", () => {
		const boxed = `${PATHS.slice(0, PATHS.indexOf("  - step: 最後"))}  - done: おめでとう\n`;
		expect(textOf(layOne(boxed, "path-end").frame)).toBe("ここから「完了」へ");
	});
});
