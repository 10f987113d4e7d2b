import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import type { EditionText } from "../../../../src/model/inline.ts";
import { layPlain, layText } from "../../../../src/text/paint/lay-text.ts";
import { fillPhrase, makePhrase } from "../../../../src/text/paint/page-phrase.ts";
import { contextOf, elementsOf, outlineOf, runsOf, runWith, textOf } from "../../layout/block/lay-manual.ts";

const MANUAL = (action: string, head = ""): string => `
title: 題
${head}
body:
  - step: 前の手順
    do: 始めます。
  - step:
    do: ${action}
    screen: [{button: 次へ}]
    tap: 次へ
`;

const actionOf = (action: string, head = "") => {
	const context = contextOf(MANUAL(action, head));
	const step = context.edition.blocks.filter((block) => block.kind === "step").at(-1);
	if (step?.kind !== "step") throw new Error("no step");
	return { context, text: step.action };
};

const lay = (action: string, measure = mm(60), head = "") => {
	const { context, text } = actionOf(action, head);
	return { context, frame: layText(text, context.style.type.action, { measure }, context) };
};

describe("a text", () => {
	it("prints labels in their brackets and underlines what is tapped, thick and below the baseline", () => {
		const { frame, context } = lay("「次へ」をタップします。");
		expect(textOf(frame)).toBe("「次へ」をタップします。");
		const [underline] = frame.items.filter((item) => item.kind === "path");
		if (underline?.kind !== "path") throw new Error("no underline");
		expect(underline.fill).toEqual(context.style.colors.red);
		expect(underline.tag).toEqual({ kind: "artifact", subtype: "layout" });
		const ys = underline.path.flatMap((command) => (command[0] === "L" ? [command[2]] : []));
		expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(mm(0.55));
		expect(Math.min(...ys)).toBeCloseTo(runWith(frame, "次へ").y + mm(1));
		const label = runWith(frame, "「次へ」");
		const xs = underline.path.flatMap((command) => (command[0] === "L" ? [command[1]] : []));
		expect(Math.max(...xs)).toBeLessThan(runWith(frame, "タップ").x + 1);
		expect(Math.max(...xs)).toBeGreaterThan(label.x);
	});

	it("grows for readings by sub-units of the grid, which grow with the density (TOKENS.md sections 1, 2 and 12)", () => {
		const growthAt = (density: string): number => {
			const heightOf = (action: string): number => lay(action, mm(150), `page: {density: ${density}}`).frame.height;
			return heightOf("画面《がめん》を開きます。") - heightOf("画面を開きます。");
		};
		expect(growthAt("comfortable")).toBeCloseTo(mm(1.5));
		expect(growthAt("large")).toBeCloseTo(1.35 * mm(1.5));
	});

	it("draws one underline a line where a label runs over lines", () => {
		const countUnderlines = (measure: number): number =>
			lay("「次へ」をタップします。", measure).frame.items.filter((item) => item.kind === "path").length;
		expect(countUnderlines(mm(60))).toBe(1);
		expect(countUnderlines(mm(11))).toBe(2);
	});

	it("sets labels in quotation marks where the language is written in Latin letters, in the weight of their sentence", () => {
		const { frame } = lay("Tap 「Next」 now.", mm(60), "lang: en");
		expect(textOf(frame)).toContain("“Next”");
		expect(new Set(runsOf(frame.items).map(({ font }) => font)).size).toBe(1);
	});

	it("leads from a reference to its step, with the number on a badge", () => {
		const { frame } = lay("<前の手順>に戻ります。「次へ」");
		expect(textOf(frame)).toBe("手順1に戻ります。「次へ」");
		expect(outlineOf(frame.structure)).toBe("P(Link)");
		const [link] = frame.links;
		expect(link?.target).toEqual({ kind: "destination", name: "step01" });
		expect(link?.description).toBe("手順1へ");
		expect(link?.element).toBe(elementsOf(frame.structure, "Link")[0]);
		expect(link?.rects.length).toBe(1);
		expect(link?.rects[0]?.width).toBeGreaterThan(mm(10));
	});

	it("prints an address after a link's words in small type, and links both", () => {
		const { frame, context } = lay("<https://example.ac.jp/a|案内>を見て「次へ」");
		expect(textOf(frame)).toContain("案内（https://example.ac.jp/a）を見て");
		expect(runWith(frame, "example").size).toBe(context.style.type.url.size);
		expect(frame.links[0]?.target).toEqual({ kind: "url", url: "https://example.ac.jp/a" });
	});

	it("gives every line of a link its own area", () => {
		const { frame } = lay("<https://example.ac.jp/a/long/path/to/something>「次へ」", mm(25));
		expect(frame.links[0]?.rects.length).toBeGreaterThan(1);
	});

	it("sets literals in the fixed face and bold words in Bold", () => {
		const { context, text } = actionOf("==abc-1==を__必ず__入れて「次へ」");
		const frame = layText(text, context.style.type.note, { measure: mm(60) }, context);
		const fontOf = (characters: string): string => context.fonts.fontOf(runWith(frame, characters).font).path;
		expect(fontOf("abc-1")).toContain("BIZUDGothic-Regular");
		expect(fontOf("必ず")).toContain("Bold");
		expect(fontOf("入れて")).toContain("BIZUDPGothic-Regular");
	});

	it("tags readings as Ruby with base and reading", () => {
		const { frame } = lay("承認《しょうにん》して「次へ」");
		expect(outlineOf(frame.structure)).toBe("P(Ruby(RB RT))");
		expect(textOf(frame)).toContain("承認");
		expect(textOf(frame)).toContain("しょうにん");
	});

	it("puts all text after all artifacts, so that marked content is not torn", () => {
		const { frame } = lay("<前の手順>で「次へ」をタップします。", mm(30));
		const kinds = frame.items.map((item) => (item.kind === "glyphs" ? "text" : "shape"));
		expect(kinds.lastIndexOf("shape")).toBeLessThan(kinds.indexOf("text"));
	});

	it("makes one P a paragraph, or one element of another role, or none", () => {
		const { context } = actionOf("「次へ」");
		const span = { start: 0, end: 0 };
		const text: EditionText = {
			paragraphs: [...makePhrase("一つ目。", {}, span).paragraphs, ...makePhrase("二つ目。", {}, span).paragraphs],
			span,
		};
		const roles = (role: "P" | "H2" | null): string =>
			outlineOf(layText(text, context.style.type.note, { measure: 200, role }, context).structure);
		expect(roles("P")).toBe("P P");
		expect(roles("H2")).toBe("H2");
		expect(roles(null)).toBe("");
	});

	it("hangs behind a marker by 1.1 em", () => {
		const { context } = actionOf("「次へ」");
		const type = context.style.type.note;
		const text = makePhrase("この数字は自分専用です。一定時間が過ぎると無効になります。", {}, { start: 0, end: 0 });
		const frame = layText(text, type, { measure: mm(38.5), marker: "※" }, context);
		expect(textOf(frame)[0]).toBe("※");
		expect(runWith(frame, "この").x).toBeCloseTo(type.size * 1.1);
		expect(Math.min(...runsOf(frame.items).map((run) => run.x))).toBeLessThan(1);
		expect(outlineOf(frame.structure)).toBe("P");
	});

	it("hangs behind the mark that the author typed, instead of a second one", () => {
		const { context } = actionOf("「次へ」");
		const type = context.style.type.note;
		const layNote = (typed: string) =>
			layText(makePhrase(typed, {}, { start: 0, end: 0 }), type, { measure: mm(38.5), marker: "※" }, context);
		const frame = layNote("※1 この数字は自分専用です。端末※2で一定時間が過ぎると無効になります。");
		expect(textOf(frame)).toMatch(/^※1 この数字は/);
		const mark = runWith(frame, "※1");
		expect(mark.size).toBe(type.size);
		const words = runWith(frame, "この");
		expect(words.x).toBeGreaterThan(mark.x + mark.width + type.size * 0.1);
		const others = runsOf(frame.items).filter((run) => run !== mark && run.size === type.size);
		expect(Math.min(...others.map((run) => run.x))).toBeCloseTo(words.x);
		expect(runWith(frame, "※2").size).toBeCloseTo(type.size * 0.65);
		expect(textOf(layNote("※印刷できます。"))).toBe("※印刷できます。");
		expect(textOf(layNote("*#06#を押します。"))).toBe("※*#06#を押します。");
	});

	it("leaves no structure and no links where it is an artifact", () => {
		const { context, text } = actionOf("<前の手順>で「次へ」");
		const artifact = { kind: "artifact", subtype: "layout" } as const;
		const frame = layText(text, context.style.type.note, { measure: 200, artifact }, context);
		expect(frame.structure).toEqual([]);
		expect(frame.links).toEqual([]);
		expect(runsOf(frame.items).every((run) => run.tag === artifact)).toBe(true);
	});

	it("remembers where its characters come from, and nothing of the page's own words", () => {
		const yaml = MANUAL("「次へ」をタップします。");
		const context = contextOf(yaml);
		const step = context.edition.blocks.filter((block) => block.kind === "step").at(-1);
		if (step?.kind !== "step") throw new Error("no step");
		const frame = layText(step.action, context.style.type.action, { measure: 300 }, context);
		const { span } = runWith(frame, "タップ");
		expect(yaml.slice(span?.start, span?.end)).toContain("タップ");
		const own = layPlain("つづき", context.style.type.note, { measure: 300 }, context);
		expect(runsOf(own.items)[0]?.span).toBeNull();
	});

	it("reports a character without a glyph, and a line that is too wide, with their places", () => {
		const { context, text } = actionOf("\u{10380}「次へ」Donaudampfschifffahrtselektrizitaeten");
		layText(text, context.style.type.action, { measure: mm(10) }, context);
		const codes = context.sink.all.map(({ code }) => code);
		expect(codes).toContain("font/missing-glyph");
		const missing = context.sink.all.find(({ code }) => code === "font/missing-glyph");
		expect(missing?.params).toEqual({ cluster: "\u{10380}", codePoints: "U+10380" });
		expect(missing?.span).not.toBeNull();
	});
});

describe("a phrase of the page", () => {
	it("takes words, texts and steps for its values", () => {
		const { context } = actionOf("「次へ」");
		const step = [...context.edition.steps.keys()][0];
		if (step === undefined) throw new Error("no step");
		const phrase = makePhrase(
			"{step}へ、{mode}で",
			{ step: { step, section: null }, mode: "アプリ" },
			{ start: 0, end: 0 },
		);
		const frame = layText(phrase, context.style.type.note, { measure: 300 }, context);
		expect(textOf(frame)).toBe("手順1へ、アプリで");
	});

	it("keeps a name that has no value, also one that every object has", () => {
		expect(fillPhrase("{step}{mode}{constructor}", { step: "手順1" })).toBe("手順1{mode}{constructor}");
		const span = { start: 0, end: 0 };
		const { paragraphs } = makePhrase("{toString}", {}, span);
		expect(paragraphs).toMatchObject([[{ kind: "text", content: { text: "{toString}" } }]]);
	});
});
