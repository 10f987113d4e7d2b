import { describe, expect, it } from "vitest";
import type { GlyphPiece } from "../../src/text/line/inline-item.ts";
import { layoutParagraph } from "../../src/text/line/layout-paragraph.ts";
import { linesOf, rawLineText, settingsOf, textItem } from "../unit/text/line/set-lines.ts";
import { notoFonts, udpFonts } from "./fonts.ts";

const piecesOf = (text: string, fonts = udpFonts): readonly GlyphPiece<string>[] =>
	(layoutParagraph([textItem(text)], settingsOf(100), fonts).lines[0]?.pieces ?? []).filter(
		(piece) => piece.kind === "glyphs",
	);

const fontNames = (text: string): readonly string[] => piecesOf(text).map((piece) => udpFonts.fontOf(piece.font).path);

describe("clusters in the program's fonts", () => {
	it("take the first font of the chain that has them, one by one", () => {
		expect(fontNames("山𠮷山")).toEqual([
			"fonts/BIZUDPGothic-Regular.ttf",
			"fonts/NotoSansJP-Regular.ttf",
			"fonts/BIZUDPGothic-Regular.ttf",
		]);
		expect(fontNames("☰")).toEqual(["fonts/DejaVuSans.ttf"]);
	});

	it("have the glyph of their variation sequence, and its characters in copied text", () => {
		const [sequence] = piecesOf("葛\u{e0100}");
		const [plain] = piecesOf("葛");
		expect(sequence?.texts).toEqual(["葛\u{e0100}"]);
		expect(sequence?.glyphs).not.toEqual(plain?.glyphs);
	});

	it("copy once, however many glyphs they have", () => {
		for (const text of ["👨‍👩‍👧", "ｶﾞ", "か\u3099", "ㇷ\u309a"]) {
			expect(
				piecesOf(text)
					.flatMap((piece) => piece.texts)
					.join(""),
			).toBe(text);
		}
	});

	it("draw paired straight quotes as curly ones in BIZ UDPGothic", () => {
		const font = udpFonts.fontFor("regular", "“");
		const [piece] = piecesOf('"OK"');
		expect(piece?.glyphs[0]).toBe(font?.glyphOf(0x201c));
		expect(piece?.texts.join("")).toBe('"OK"');
	});

	it("have no advance that goes backwards", () => {
		for (const fonts of [udpFonts, notoFonts]) {
			for (let measure = 4; measure < 20; measure += 0.25) {
				const text = "画面「次へ」（右下）・『OK』i「l」。！（任意）、|「」";
				for (const line of layoutParagraph([textItem(text)], settingsOf(measure), fonts).lines) {
					for (const piece of line.pieces) {
						if (piece.kind === "glyphs") for (const advance of piece.advances) expect(advance).toBeGreaterThan(-1e-9);
					}
				}
			}
		}
	});

	it("stand closer to punctuation in proportional fonts, which set everything closer, but not after a full stop", () => {
		const widthOf = (text: string, fonts: typeof udpFonts): number =>
			layoutParagraph([textItem(text)], settingsOf(100), fonts).lines[0]?.width ?? 0;
		const spaceIn = (text: string, fonts: typeof udpFonts): number =>
			[...text].reduce((width, character) => width - widthOf(character, fonts), widthOf(text, fonts));
		for (const text of ["」山", "山「", "」「"]) {
			expect(spaceIn(text, notoFonts)).toBeCloseTo(5);
			expect(spaceIn(text, udpFonts)).toBeCloseTo(1.25);
		}
		expect(spaceIn("、山", udpFonts)).toBeCloseTo(3.125);
		expect(spaceIn("。山", udpFonts)).toBeCloseTo(5);
		for (const fonts of [udpFonts, notoFonts]) expect(spaceIn("）。", fonts)).toBeCloseTo(0);
	});
});

describe("long paragraphs", () => {
	const sentence = "「セキュリティ情報」の画面で、Microsoft Authenticatorを開き、手順12へ進みます。（初回のみ）";
	const repeat = (length: number): string => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

	/** The fastest of several runs, in milliseconds: the one that a busy machine disturbs least. */
	const timeOf = (text: string): number => {
		const times = Array.from({ length: 4 }, () => {
			const start = performance.now();
			layoutParagraph([textItem(text)], settingsOf(20), udpFonts);
			return performance.now() - start;
		});
		return Math.min(...times);
	};

	it("of 100,000 characters take about ten times as long as those of 10,000, not a hundred times", () => {
		const short = timeOf(repeat(10_000));
		expect(timeOf(repeat(100_000)) / short).toBeLessThan(40);
	}, 60_000);

	it.each([
		["glued characters", Array(3000).fill("あ").join("\u2060")],
		["one long address", `https://${"a".repeat(3000)}`],
		["spaces", `あ${" ".repeat(50_000)}い`],
		["opening brackets", "（".repeat(5000)],
		["marks on one letter", `あ${"\u0301".repeat(20_000)}`],
		["flags", "🇯🇵".repeat(5000)],
		["newlines", "あ\n".repeat(20_000)],
	])("of nothing but %s are set without a hang", (_, text) => {
		const { lines } = layoutParagraph([textItem(text)], settingsOf(20), udpFonts);
		const copied = lines.map(rawLineText).join("");
		expect(copied).toBe(text.replace(/[\u2060\n]/g, ""));
		expect(linesOf({ lines, height: 0, width: 0, missing: [] }).length).toBeGreaterThan(0);
	});
});
