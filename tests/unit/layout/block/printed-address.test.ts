import { describe, expect, it } from "vitest";
import { layOne, runsOf } from "./lay-manual.ts";

/** The lines of an address beside its code, and the sizes that they are set in. */
const linesOf = (url: string) => {
	const { frame } = layOne(`body: [{step: 画面, do: 開きます。, qr: "${url}"}]`, "step");
	const runs = runsOf(frame.items).filter(({ texts }) => url.includes(texts.join("")) && texts.join("") !== "");
	const lines = [...new Set(runs.map(({ y }) => y))];
	return {
		texts: lines.map((y) => runs.flatMap((run) => (run.y === y ? run.texts : [])).join("")),
		sizes: new Set(runs.map(({ size }) => size)),
	};
};

describe("the address of a code", () => {
	it("is set smaller where its host has a line then", () => {
		expect(linesOf("https://portal.example.ac.jp/")).toEqual({
			texts: ["https://portal.example.ac.jp/"],
			sizes: new Set([7]),
		});
	});

	it("keeps its size where a smaller one saves no line", () => {
		expect(linesOf("https://www.example.ac.jp/")).toEqual({
			texts: ["https://www.example.ac.jp/"],
			sizes: new Set([8]),
		});
		expect(linesOf("https://example.ac.jp/it/mfa/how-to-start/")).toEqual({
			texts: ["https://example.ac.jp/it/", "mfa/how-to-start/"],
			sizes: new Set([8]),
		});
	});
});
