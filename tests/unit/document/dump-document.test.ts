import { describe, expect, it } from "vitest";
import { gray } from "../../../src/base/color.ts";
import { mm } from "../../../src/base/length.ts";
import type { Document } from "../../../src/document/document.ts";
import { dumpDocument } from "../../../src/document/dump-document.ts";
import type { GlyphRun, Tag } from "../../../src/document/item.ts";
import { element, leaf } from "../../../src/document/structure.ts";
import type { Font, FontBook, FontId } from "../../../src/text/font/font.ts";

const NAMES = ["BIZUDPGothic-Regular", "BIZUDPGothic-Bold", "BIZUDGothic-Regular", "NotoEmoji-Regular"];

const fonts: FontBook = {
	fontFor: () => null,
	fontOf: (id) => ({ postScriptName: NAMES[id] ?? "" }) as Font,
};

const run = (text: string, x: number, y: number, tag: Tag, font = 0): GlyphRun => ({
	kind: "glyphs",
	font: font as FontId,
	size: 9,
	color: gray(0),
	x: mm(x),
	y: mm(y),
	glyphs: [...text].map(() => 1),
	advances: [...text].map(() => 9),
	texts: [...text],
	width: 9 * text.length,
	span: null,
	tag,
});

const heading = leaf();
const body = leaf();
const picture = leaf();
const figure = element("Figure", [picture], { alt: "画面の絵" });
const link = element("Link", [body], {});
const column = { x: mm(15), y: mm(30), width: mm(85), height: mm(240) };

const sample: Document = {
	metadata: { title: "手引き", lang: "ja", author: "情報課", subject: null, date: null },
	fonts,
	structure: element("Document", [element("H1", [heading]), element("P", [link, figure]), element("P", [leaf()])]),
	outline: [{ title: "手引き", destination: "top", children: [{ title: "一", destination: "s1", children: [] }] }],
	pages: [
		{
			width: mm(210),
			height: mm(297),
			label: "1",
			items: [
				run("手引き", 15, 20, heading, 1),
				run("通知", 15, 40, body),
				run("✔", 25, 40, body, 3),
				run("する", 30, 40, body),
				{
					kind: "clip",
					path: [],
					items: [
						{ kind: "path", path: [], fill: gray(0), fillRule: "nonzero", stroke: null, tag: picture },
						run("１", 110, 290, { kind: "artifact", subtype: "footer" }, 2),
					],
				},
			],
			links: [
				{
					rects: [{ ...column, height: mm(5) }],
					target: { kind: "url", url: "https://example.jp/" },
					element: link,
					description: "例を開く",
				},
			],
			destinations: [{ name: "top", x: 0, y: mm(-0.01) }],
			figures: [{ element: figure, box: { ...column, width: mm(20) } }],
			columns: [column, { ...column, x: mm(108) }],
		},
	],
};

describe("the text dump", () => {
	it("shows pages, places, outline and structure", () => {
		expect(dumpDocument(sample)).toBe(`title 手引き
lang ja
author 情報課

page 1  210.0x297.0
  column 1  15.0,30.0 85.0x240.0
  column 2  108.0,30.0 85.0x240.0
  1  15.0  20.0  9.0 B  手引き
  1  15.0  40.0  9.0 R  通知✔する
  2 110.0 290.0  9.0 F  １  (footer)
  drawn 1 paths, 0 images
  figure 15.0,30.0 20.0x240.0  画面の絵
  link 15.0,30.0 85.0x5.0  https://example.jp/  例を開く
  destination top  0.0,0.0

outline
  手引き -> top
    一 -> s1

structure
  Document
    H1 "手引き"
    P
      Link "通知✔する"
      Figure alt="画面の絵" (drawing)
    P (nothing)
`);
	});

	it("cuts long texts in the tree only", () => {
		const long = "あ".repeat(60);
		const tree = leaf();
		const page = { ...sample.pages[0], items: [run(long, 15, 40, tree)] } as Document["pages"][number];
		const dump = dumpDocument({ ...sample, pages: [page], structure: element("Document", [element("P", [tree])]) });
		expect(dump).toContain(`R  ${long}\n`);
		expect(dump).toContain(`P "${"あ".repeat(48)}…"`);
	});
});
