import { describe, expect, it } from "vitest";
import { contextOf, layKind, textOf } from "./lay-manual.ts";

const step = (mode: string, only = "") => `  - step:
    mode: ${mode}
    do: 進みます。
${only}`;
const MANUAL = (density: string) => `title: 題
page: {density: ${density}}
variants:
  device: {iphone: iPhoneの方, windows: Windowsの方}
modes:
  settings: {label: 設定で操作, name: 設定}
  pc: {label: パソコンで操作, name: パソコン}
body:
${step("settings", "    only: {device: iphone}\n")}${step("pc", "    only: {device: windows}\n")}${step("browser")}`;

describe("a switch to which readers come from several modes", () => {
	it("is one call-out that says whom each of its programs is for, and what changes only once", () => {
		const context = contextOf(MANUAL("comfortable"));
		const switches = layKind(context, "switch");
		expect(switches).toHaveLength(1);
		const words = switches.map(({ alternatives }) => textOf(alternatives[0].frame)).join("");
		expect(words.split("ブラウザに切りかわります")).toHaveLength(2);
		expect(words).toContain("iPhoneの方");
		expect(words).toContain("Windowsの方");
		expect(words).not.toContain("ここから");
	});

	it("knows every mode that it shows", () => {
		const { edition } = contextOf(MANUAL("comfortable"));
		const block = edition.blocks.find(({ kind }) => kind === "switch");
		expect(block).toMatchObject({ from: "settings", to: "browser", others: [{ from: "pc" }] });
		expect([...edition.modes.keys()]).toEqual(["settings", "pc", "browser"]);
	});

	it("is one bar in compact density, for everybody", () => {
		const switches = layKind(contextOf(MANUAL("compact")), "switch");
		expect(switches.map(({ opensMode }) => opensMode)).toEqual(["browser"]);
		expect(textOf(switches[0]?.alternatives[0].frame ?? expect.fail())).not.toContain("iPhoneの方");
	});
});
