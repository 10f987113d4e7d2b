import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { type Color, gray, rgb } from "../../src/base/color.ts";
import type { Rect } from "../../src/base/rect.ts";
import type { Document, Metadata, Page } from "../../src/document/document.ts";
import type { GlyphRun, ImageItem, Item, PathItem, Tag } from "../../src/document/item.ts";
import type { Path } from "../../src/document/path.ts";
import { type ContentLeaf, element, leaf, type StructureElement } from "../../src/document/structure.ts";
import type { Face, FontBook } from "../../src/text/font/font.ts";
import { openFontBook } from "../../src/text/font/open-font-book.ts";
import { shapeCluster } from "../../src/text/font/shape-cluster.ts";

/** Reads one of the program's files, by its path from the package's root. */
export const readProgramFile = (path: string): Uint8Array =>
	new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));

/** The program's fonts. */
export const sampleFonts: FontBook = openFontBook(readProgramFile, { regular: null, bold: null, fixed: null });

/** How a text is set. Lengths in points. */
export interface Setting {
	readonly x: number;
	readonly y: number;
	readonly tag: Tag;
	readonly size?: number;
	readonly face?: Face;
	readonly color?: Color;
	/** Space added behind a cluster. */
	readonly glueAfter?: (cluster: string) => number;
}

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** The runs of one line of text, one for each stretch in one font. */
export const setText = (text: string, setting: Setting): readonly GlyphRun[] => {
	const { tag, size = 10, face = "regular", color = gray(0), glueAfter = () => 0 } = setting;
	const runs: (GlyphRun & { glyphs: number[]; advances: number[]; texts: string[] })[] = [];
	let x = setting.x;
	for (const { segment } of graphemes.segment(text)) {
		const font = sampleFonts.fontFor(face, segment);
		if (font === null) throw new Error(`no font for ${segment}`);
		let run = runs.at(-1);
		if (run?.font !== font.id) {
			run = { ...EMPTY_RUN, font: font.id, size, color, x, y: setting.y, glyphs: [], advances: [], texts: [], tag };
			runs.push(run);
		}
		const shaped = shapeCluster(font, segment);
		const scale = size / font.unitsPerEm;
		// The displacement of a mark lies in the advance of what stands before it, and is taken back behind it.
		shaped.forEach((glyph, index) => {
			const next = shaped[index + 1]?.xOffset ?? 0;
			const glue = index === shaped.length - 1 ? glueAfter(segment) : 0;
			const advance = (glyph.advance + next - glyph.xOffset) * scale + glue;
			run.glyphs.push(glyph.glyph);
			run.advances.push(advance);
			run.texts.push(glyph.text);
			x += advance;
		});
	}
	return runs.map((run) => ({ ...run, width: run.advances.reduce((sum, advance) => sum + advance, 0) }));
};

const EMPTY_RUN = { kind: "glyphs", width: 0, span: null } as const;

/** A rectangle as a path. */
export const rectPath = ({ x, y, width, height }: Rect): Path => [
	["M", x, y],
	["L", x + width, y],
	["L", x + width, y + height],
	["L", x, y + height],
	["Z"],
];

/** A filled rectangle. */
export const fillRect = (rect: Rect, fill: Color, tag: Tag): PathItem => ({
	kind: "path",
	path: rectPath(rect),
	fill,
	fillRule: "nonzero",
	stroke: null,
	tag,
});

/** A PNG of 2 × 2 pixels in one colour, without alpha. */
export const tinyPng = (red: number, green: number, blue: number): Uint8Array => {
	const row = [0, red, green, blue, red, green, blue];
	const header = Buffer.alloc(13);
	header.writeUInt32BE(2, 0);
	header.writeUInt32BE(2, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const data = deflateSync(Uint8Array.from([...row, ...row]));
	return Buffer.concat([
		signature,
		pngChunk("IHDR", header),
		pngChunk("IDAT", data),
		pngChunk("IEND", new Uint8Array()),
	]);
};

/** The checksum is left at 0: the reader under test does not look at it. */
const pngChunk = (name: string, data: Uint8Array): Buffer => {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length, 0);
	return Buffer.concat([length, Buffer.from(name, "latin1"), data, Buffer.alloc(4)]);
};

export const A4 = { width: 595.275591, height: 841.889764 };

/** A page with these items and nothing else. */
export const makePage = (items: readonly Item[], more: Partial<Page> = {}): Page => ({
	...A4,
	label: "1",
	items,
	links: [],
	destinations: [],
	figures: [],
	columns: [],
	...more,
});

export const METADATA: Metadata = { title: "手引き", lang: "ja", author: null, subject: null, date: null };

/** A document of these pages and children of the root. */
export const makeDocument = (
	pages: readonly Page[],
	children: StructureElement["children"],
	more: Partial<Document> = {},
): Document => ({
	metadata: METADATA,
	pages,
	structure: element("Document", children),
	outline: [],
	fonts: sampleFonts,
	...more,
});

/** A document of one paragraph in one line. */
export const makeLine = (text: string, setting: Partial<Setting> = {}): Document => {
	const content = leaf();
	return makeDocument(
		[makePage(setText(text, { x: 50, y: 100, tag: content, ...setting }))],
		[element("P", [content])],
	);
};

const artifact = (subtype: "header" | "footer" | "layout") => ({ kind: "artifact", subtype }) as const;

/** Everything that a handout can have, on two pages. */
export const makeSample = (): Document => {
	const leaves = new Map<string, ContentLeaf>();
	/** The leaf of a name, made at its first use. */
	const at = (name: string): ContentLeaf => {
		const found = leaves.get(name) ?? leaf();
		leaves.set(name, found);
		return found;
	};
	const figure = element("Figure", [at("figure")], { alt: "画面の絵：「次へ」をタップ" });
	const photo = element("Figure", [at("photo")], { alt: "写真" });
	const url = element("Link", [at("url")]);
	const code = element("Figure", [at("code")], { alt: "QRコード" });
	const codeLink = element("Link", [code], { alt: "例のページを開く" });
	const back = element("Link", [at("back")]);
	const children = [
		element("H1", [at("title")]),
		element(
			"Sect",
			[
				element("H2", [at("head")]),
				element("P", [
					at("intro"),
					element("Ruby", [element("RB", [at("base")]), element("RT", [at("reading")])]),
					at("tail"),
					element("Span", [at("english")], { lang: "en" }),
				]),
				element(
					"L",
					[
						element("LI", [
							element("Lbl", [at("number")]),
							element("LBody", [
								element("P", [at("step")]),
								figure,
								element("P", [url]),
								element("P", [codeLink]),
								element("Note", [at("note")], { id: "note1" }),
							]),
						]),
					],
					{ listNumbering: "Decimal" },
				),
				element("Table", [
					element("TR", [
						element("TH", [at("th1")], { scope: "Column" }),
						element("TH", [at("th2")], { scope: "Column", colSpan: 2 }),
					]),
					element("TR", [element("TD", [at("td")]), element("TD", []), element("TD", [at("empty")])]),
				]),
				element("P", [at("badge")], { actualText: "ブラウザで操作" }),
				element("P", [at("long")]),
				element("P", [at("nothing")]),
				photo,
				element("P", [back]),
			],
			{ title: "準備" },
		),
	];
	const screen = { x: 60, y: 200, width: 60, height: 100 };
	const square = { x: 200, y: 200, width: 40, height: 40 };
	const first: Item[] = [
		fillRect({ x: 0, y: 0, width: A4.width, height: 40 }, rgb(0, 90, 156), artifact("layout")),
		...setText("多要素認証の手引き", { x: 40, y: 28, size: 18, face: "bold", color: gray(255), tag: at("title") }),
		...setText("準備", { x: 40, y: 70, size: 13, face: "bold", tag: at("head") }),
		...setText("大学の", { x: 40, y: 90, tag: at("intro") }),
		...setText("楓", { x: 70, y: 90, tag: at("base") }),
		...setText("かえで", { x: 67, y: 80, size: 5, tag: at("reading") }),
		...setText("メールと", { x: 80, y: 90, tag: at("tail") }),
		...setText("Microsoft Authenticator", { x: 130, y: 90, tag: at("english") }),
		...setText("手順1.", { x: 40, y: 130, face: "bold", color: rgb(0, 90, 156), tag: at("number") }),
		...setText("「次へ」をタップします。", { x: 80, y: 130, tag: at("step") }),
		fillRect(square, gray(0), at("code")),
		{
			kind: "path",
			path: rectPath(screen),
			fill: gray(245),
			fillRule: "nonzero",
			stroke: { color: gray(50), width: 1.2, dash: [2, 1], cap: "round", join: "round" },
			tag: at("figure"),
		},
		{
			kind: "clip",
			path: rectPath(screen),
			items: [
				fillRect({ x: 90, y: 260, width: 100, height: 20 }, rgb(0, 103, 184), at("figure")),
				...setText("次へ", { x: 95, y: 273, size: 8, color: gray(255), tag: at("figure") }),
			],
		},
		{
			kind: "clip",
			path: rectPath({ x: 0, y: 300, width: 300, height: 40 }),
			items: [
				fillRect({ x: 40, y: 335, width: 90, height: 0.5 }, rgb(0, 70, 180), artifact("layout")),
				...setText("https://example.jp/", { x: 40, y: 332, face: "fixed", color: rgb(0, 70, 180), tag: at("url") }),
			],
		},
		...setText("setup", { x: 40, y: 350, face: "fixed", color: rgb(0, 70, 180), tag: at("url") }),
		...setText("※番号は毎回変わります。", { x: 40, y: 370, size: 8, tag: at("note") }),
		...setText("項目", { x: 40, y: 400, tag: at("th1") }),
		...setText("値", { x: 90, y: 400, tag: at("th2") }),
		...setText("端末", { x: 40, y: 420, tag: at("td") }),
		...setText("ブラウザ", { x: 40, y: 440, tag: at("badge") }),
		...setText("で操作", { x: 44, y: 452, tag: at("badge") }),
		...setText("この段落は次のページへ", { x: 40, y: 480, tag: at("long") }),
		...setText("1", { x: 290, y: 820, tag: artifact("footer") }),
	];
	const image: ImageItem = {
		kind: "image",
		bytes: tinyPng(200, 30, 30),
		box: { x: 40, y: 100, width: 50, height: 50 },
		tag: at("photo"),
	};
	const second: Item[] = [
		...setText("多要素認証の手引き", { x: 40, y: 20, size: 7, tag: artifact("header") }),
		...setText("続きます。", { x: 40, y: 60, tag: at("long") }),
		image,
		{ ...image, box: { x: 100, y: 100, width: 50, height: 50 } },
		...setText("手順1.へ戻る", { x: 40, y: 200, color: rgb(0, 70, 180), tag: at("back") }),
		...setText("2", { x: 290, y: 820, tag: artifact("footer") }),
	];
	const pages: Page[] = [
		makePage(first, {
			links: [
				{
					rects: [
						{ x: 40, y: 322, width: 95, height: 12 },
						{ x: 40, y: 340, width: 25, height: 12 },
					],
					target: { kind: "url", url: "https://例え.jp/手順?q=一" },
					element: url,
					description: "例のページを開く",
				},
				{
					rects: [square],
					target: { kind: "url", url: "https://example.jp/" },
					element: codeLink,
					description: "例のページを開く",
				},
			],
			destinations: [
				{ name: "top", x: 0, y: 0 },
				{ name: "step01", x: 40, y: 120 },
			],
			figures: [
				{ element: figure, box: screen },
				{ element: code, box: square },
			],
		}),
		makePage(second, {
			label: "2",
			links: [
				{
					rects: [{ x: 40, y: 190, width: 60, height: 12 }],
					target: { kind: "destination", name: "step01" },
					element: back,
					description: "手順1.へ戻る",
				},
			],
			destinations: [{ name: "photo", x: 40, y: 100 }],
			figures: [{ element: photo, box: { x: 40, y: 100, width: 110, height: 50 } }],
		}),
	];
	return makeDocument(pages, children, {
		metadata: { title: "手引き <Q&A>", lang: "ja", author: "情報課", subject: "多要素認証", date: "2026-04-01" },
		outline: [
			{
				title: "準備",
				destination: "top",
				children: [
					{ title: "手順1.", destination: "step01", children: [] },
					{ title: "写真", destination: "photo", children: [] },
				],
			},
		],
	});
};
