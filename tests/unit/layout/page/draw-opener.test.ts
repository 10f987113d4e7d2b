import { describe, expect, it } from "vitest";
import type { LaidBlock } from "../../../../src/layout/block/laid-block.ts";
import { drawOpener } from "../../../../src/layout/page/furniture/draw-opener.ts";
import { contextOf, layKind, runsOf } from "../block/lay-manual.ts";

const step = (mode: string, more = "") => `  - step:\n    mode: ${mode}\n    do: 進みます。\n${more}`;
const ALT = "    alt: {if: 証明書の画面が出たとき, do: 閉じます。}\n";

/** The words over the parts of one kind at the top of a column. */
const openersOf = (yaml: string, kind: "step" | "switch") => {
	const context = contextOf(`title: 題\nbody:\n${yaml}`);
	const wordsOver = (laid: LaidBlock): string | null => {
		const part = { kind: "block", laid, run: 0, spaceBefore: 0, forcedBreak: null } as const;
		const opener = drawOpener(part, new Map(), context);
		if (opener === null) return null;
		expect(opener.frame.structure).toEqual([]);
		expect(opener.barBottom).toBe(context.style.badge.bar.height);
		return runsOf(opener.frame.items)
			.map(({ texts }) => texts.join(""))
			.join(" ");
	};
	return layKind(context, kind).map(wordsOver);
};

describe("what stands over a part at a column's top", () => {
	it("is the bar of its mode, and over what is parted from its step the step's number", () => {
		const long = step(
			"browser",
			`    notes: [${Array.from({ length: 60 }, (_, at) => `${at}番の注です。`).join(", ")}]\n`,
		);
		const [first, ...others] = openersOf(long, "step");
		expect(first).toBe("ブラウザで操作 つづき");
		expect(others.length).toBeGreaterThan(0);
		for (const words of others) expect(words).toBe("ブラウザで操作 手順1\u3000つづき");
		expect(openersOf(step("browser", ALT), "step")[0]).toBe("ブラウザで操作 つづき");
	});

	it("is no bar over a call-out: it closes the column of the mode that it leads away from", () => {
		expect(openersOf(step("browser") + step("app"), "switch")).toEqual([null]);
	});
});
