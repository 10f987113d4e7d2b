import { describe, expect, it } from "vitest";
import type { Frame } from "../../../../src/document/frame.ts";
import { inkBottom } from "../../../../src/layout/block/ink-bottom.ts";
import { inMm, isWhole, layOne, runWith } from "./lay-manual.ts";

const stepWith = (words: string, codes: string, page = ""): string => `${page}body:
  - step:
    ${words}
    do: 「次へ」をタップします。
    screen: [{title: 画面}, {button: 次へ}]
    tap: 次へ
    skip: {if: すでにつながっているとき, to: 先}
    qr: ${codes}
  - step: 先
    do: 終わります。`;

const boxesOf = (frame: Frame, alt: RegExp) =>
	frame.figures.filter(({ element }) => alt.test(element.attributes.alt ?? "")).map(({ box }) => box);

const CODE = '{url: "https://example.ac.jp/a", label: 案内}';
const LONG = "at: 大学のIDとパスワードを入力して、しばらく待ってから、画面が変わったのを見て、";

describe("a step with a phone and a code", () => {
	it("has the code under the phone where that is lower than under the words", () => {
		const { frame, block } = layOne(stepWith(LONG, CODE), "step");
		const [code] = boxesOf(frame, /QR/);
		const [phone] = boxesOf(frame, /画面の絵/);
		if (code === undefined || phone === undefined) throw new Error("not drawn");
		expect([inMm(code.x), inMm(code.width)]).toEqual([53, 30]);
		expect(code.y).toBeGreaterThan(phone.y + phone.height);
		expect(inMm(frame.height)).toBe(90);
		expect(Math.max(...block.alternatives.map((way) => inMm(way.frame.height)))).toBe(90);
		expect(isWhole(frame)).toBe(true);
	});

	it("keeps the code clear of the hand over it, and its words beside it", () => {
		const { frame } = layOne(stepWith(LONG, CODE), "step");
		const [code] = boxesOf(frame, /QR/);
		if (code === undefined) throw new Error("no code");
		const above = frame.items.filter(
			(item) => item.kind === "path" && inkBottom({ ...frame, height: 0, items: [item] }) < code.y + code.height / 2,
		);
		expect(inkBottom({ ...frame, height: 0, items: above })).toBeLessThan(code.y);
		expect(runWith(frame, "案内").y).toBeGreaterThan(code.y);
		expect(inMm(runWith(frame, "案内").x)).toBe(12.5);
	});

	it("has the code under its words where that is lower", () => {
		const { frame } = layOne(stepWith("at: ここで、", CODE), "step");
		const [code] = boxesOf(frame, /QR/);
		expect([inMm(code?.x ?? 0), inMm(code?.width ?? 0)]).toEqual([12.5, 30]);
	});

	it("has several codes in one row", () => {
		const { frame } = layOne(stepWith(LONG, `[${CODE}, ${CODE.replace("/a", "/b")}]`), "step");
		const codes = boxesOf(frame, /QR/);
		expect(new Set(codes.map(({ y }) => inMm(y))).size).toBe(1);
		expect(inMm(frame.height)).toBeLessThanOrEqual(114);
	});

	it("gives a code the size that was asked for where the text's column is too narrow for it", () => {
		const { frame, context } = layOne(stepWith("at: ここで、", CODE.replace("}", ", size: 60}")), "step");
		expect(boxesOf(frame, /QR/).map(({ width }) => inMm(width))).toEqual([60]);
		expect(context.sink.all.filter(({ code }) => code === "qr/shrunk")).toEqual([]);
	});

	it("is lower in compact density, too", () => {
		const { frame } = layOne(stepWith(LONG, CODE, "page: {density: compact}\n"), "step");
		const [code] = boxesOf(frame, /QR/);
		expect([inMm(code?.x ?? 0), inMm(code?.width ?? 0)]).toEqual([56.5, 26.5]);
	});
});
