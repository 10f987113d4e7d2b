import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { setLines } from "../../../src/cli/set-lines.ts";

const root = join(import.meta.dirname, "../../..");
const set = (requests: unknown): unknown =>
	JSON.parse(setLines(JSON.stringify(requests), (path) => new Uint8Array(readFileSync(join(root, path)))));

describe("npm run lines", () => {
	it("sets each text at its measure, font and language", () => {
		const text = "「次へ」をタップします。";
		expect(
			set([
				{ text, measureEm: 8 },
				{ text, measureEm: 30, font: "noto", bold: true },
				{ text: "Tap Next to go on.", measureEm: 5, font: "ud", lang: "en" },
			]),
		).toEqual([["「次へ」を", "タップします。"], [text], ["Tap Next", "to go on."]]);
	});

	it("gives every typed character back, spaces that give way included", () => {
		expect(set([{ text: "iPhone の設定\n\n次", measureEm: 20 }])).toEqual([["iPhone の設定", "", "次"]]);
	});

	it.each([
		["an array", {}],
		["text is no string", [{ measureEm: 1 }]],
		["measureEm is no number", [{ text: "" }]],
		["font is none of", [{ text: "", measureEm: 1, font: "x" }]],
		["is no object", [null]],
	])("says what is wrong: %s", (message, requests) => {
		expect(() => set(requests)).toThrow(message);
	});
});
