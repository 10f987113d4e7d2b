import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InlineItem, Line } from "../../src/text/line/inline-item.ts";
import { layoutParagraph } from "../../src/text/line/layout-paragraph.ts";
import { linesOf, rawLineText, rulerFonts, settingsOf, textItem } from "../unit/text/line/set-lines.ts";
import { notoFonts, udpFonts } from "./fonts.ts";

/** Characters of every class, among them those that join, vanish or forbid. */
const CHARACTERS = [
	..."山川設定画面のをにがてアプリケーションッょーゞ々「」（）『』、。，．・：；！？…—〜※■①№￥＄℃％　",
	..."ABCxyz0123456789 -/.,:;!?%#&=@_~()[]\"'“”‘’",
	"\u00a0",
	"\u2011",
	"\u2060",
	"\u200b",
	"\u00ad",
	"\u200d",
	"\t",
	"\n",
	"\u3099",
	"\u{e0100}",
	"葛\u{e0100}",
	"𠮷",
	"👨‍👩‍👧",
	"🇯🇵",
	"ｶﾞ",
	"한",
	"é",
] as const;

const anyText = fc.oneof(
	fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 60 }).map((characters) => characters.join("")),
	fc.string({ unit: "binary", maxLength: 40 }).filter((text) => !/[\uffff\u{1f595}]/u.test(text)),
);

const anyItem: fc.Arbitrary<InlineItem<string>> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.record({
				text: anyText,
				breaking: fc.constantFrom("prose", "label", "literal", "url"),
				face: fc.constantFrom("regular", "bold", "fixed"),
				size: fc.constantFrom(8, 10, 12.5),
			} as const)
			.map(({ text, ...style }) => textItem(text, style)),
	},
	{
		weight: 1,
		arbitrary: fc.record({ breakBefore: fc.boolean(), breakAfter: fc.boolean(), width: fc.nat(40) }).map((box) => ({
			kind: "box" as const,
			ascent: 8,
			descent: 2,
			payload: "",
			...box,
		})),
	},
	{ weight: 1, arbitrary: fc.constant({ kind: "break" as const }) },
);

const anySettings = fc
	.record({
		measure: fc.oneof(fc.integer({ min: 1, max: 80 }), fc.constantFrom(0, -3, 400)),
		lang: fc.constantFrom("ja", "en", "ko", "zh", "fr"),
		align: fc.constantFrom("start", "center", "end"),
		first: fc.constantFrom(0, 10, -5),
	} as const)
	.map(({ measure, lang, align, first }) => settingsOf(measure / 2, { lang, align, indent: { first, rest: 0 } }));

const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029 ]/gu;

const rightEdge = (line: Line<unknown>): number =>
	line.pieces.reduce((edge, piece) => Math.max(edge, piece.x + piece.width), 0);

const VANISHES = /^[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]?$/;

/** How many clusters and boxes are seen on a line. */
const thingsOn = (line: Line<unknown>): number =>
	line.pieces.reduce(
		(count, piece) => count + (piece.kind === "box" ? 1 : piece.texts.filter((text) => !VANISHES.test(text)).length),
		0,
	);

describe("whatever is laid out", () => {
	it("is there once, in order, but for spaces that give way and signs that are never drawn", () => {
		fc.assert(
			fc.property(fc.array(anyItem, { maxLength: 5 }), anySettings, (items, settings) => {
				const typed = items.map((item) => (item.kind === "text" ? item.text : "")).join("");
				const { lines } = layoutParagraph(items, settings, rulerFonts);
				const copied = lines.map(rawLineText).join("");
				expect(copied.replace(IGNORED, "")).toBe(typed.replace(IGNORED, ""));
			}),
			{ numRuns: 1500 },
		);
	});

	it("keeps every space that was typed, but those between Japanese and Latin", () => {
		const words = fc.constantFrom("tap", "Next", "山", "設定", "。", "「A」", "Wi-Fi", "10");
		fc.assert(
			fc.property(fc.array(words, { maxLength: 12 }), anySettings, (parts, settings) => {
				const typed = parts.join(" ");
				const copied = layoutParagraph([textItem(typed)], settings, rulerFonts)
					.lines.map(rawLineText)
					.join("");
				const japanese = settings.lang === "ja" || settings.lang === "zh";
				const expected = typed.replace(/(?<=[山定]) (?=[\w])|(?<=[\w]) (?=[山設])/gu, japanese ? "" : " ");
				expect(copied).toBe(expected);
			}),
			{ numRuns: 500 },
		);
	});

	it("is no wider than its measure, unless one thing is", () => {
		fc.assert(
			fc.property(fc.array(anyItem, { maxLength: 5 }), anySettings, (items, settings) => {
				const { lines } = layoutParagraph(items, settings, rulerFonts);
				lines.forEach((line, index) => {
					const start = index === 0 ? settings.indent.first : 0;
					if (line.overfull) expect(thingsOn(line)).toBe(1);
					else {
						expect(line.width).toBeLessThanOrEqual(Math.max(0, settings.measure - start) + 1e-6);
						expect(rightEdge(line)).toBeLessThanOrEqual(Math.max(0, start, settings.measure) + 1e-6);
					}
				});
			}),
			{ numRuns: 1500 },
		);
	});

	it("has glyphs, advances, texts and offsets of one length, and baselines that go down", () => {
		fc.assert(
			fc.property(fc.array(anyItem, { maxLength: 5 }), anySettings, (items, settings) => {
				const { lines, height } = layoutParagraph(items, settings, rulerFonts);
				let baseline = 0;
				for (const line of lines) {
					expect(line.baseline).toBeGreaterThan(baseline);
					baseline = line.baseline;
					for (const piece of line.pieces) {
						if (piece.kind === "box") continue;
						expect([piece.advances.length, piece.texts.length, piece.offsets.length - 1]).toEqual(
							Array(3).fill(piece.glyphs.length),
						);
						expect(piece.advances.every(Number.isFinite)).toBe(true);
						expect([...piece.offsets]).toEqual([...piece.offsets].sort((a, b) => a - b));
					}
				}
				expect(height).toBeGreaterThanOrEqual(baseline);
			}),
			{ numRuns: 500 },
		);
	});
});

/** Words and at most two marks after each: what must stay together is never wider than eight em. */
const sentence = fc
	.array(
		fc.tuple(
			fc.constantFrom(
				"設定",
				"画面を",
				"「次へ」",
				"（任意）",
				"『OK』",
				"Wi-Fi",
				"10分",
				"チェック",
				"ちょっと",
				"人々",
			),
			fc.constantFrom("", "", "", "。", "、", "」", "）。", "！", "・", "〜", "ー", "※", "①", "（", "№", "……"),
		),
		{ minLength: 4, maxLength: 30 },
	)
	.map((parts) => parts.flat().join(""));

const NEVER_FIRST = /^[’”）〕］｝〉》」』】、。，．！？・：；〜ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;
const NEVER_LAST = /[‘“（〔［｛〈《「『【※①№]$/;

describe.each([
	["ruler fonts", rulerFonts],
	["BIZ UDPGothic", udpFonts],
	["Noto Sans JP", notoFonts],
] as const)("lines in %s", (_, fonts) => {
	it("never begin or end with what must not stand there, however the text is cut into styles", () => {
		fc.assert(
			fc.property(sentence, fc.integer({ min: 18, max: 52 }), fc.nat(40), (text, halves, cut) => {
				const at = Math.min(cut, text.length);
				const items = [textItem(text.slice(0, at)), textItem(text.slice(at), { face: "bold" })];
				const lines = linesOf(layoutParagraph(items, settingsOf(halves / 2), fonts));
				for (const line of lines.slice(1)) expect(line).not.toMatch(NEVER_FIRST);
				for (const line of lines.slice(0, -1)) expect(line).not.toMatch(NEVER_LAST);
				expect(lines.join("")).toBe(text);
			}),
			{ numRuns: 400 },
		);
	});
});
