import { defineCode } from "../code.ts";

/** Why a theme's file is no usable font; see `checkFontFile`. */
type FontFaultName = "woff" | "woff2" | "cff" | "collection" | "not-a-font" | "damaged";

const KIND_JA: { readonly [fault in FontFaultName]: string } = {
	woff: "WOFF形式",
	woff2: "WOFF2形式",
	cff: "PostScript形式（OpenType/CFF）",
	collection: "フォントコレクション（TTC）",
	"not-a-font": "フォントではないファイル",
	damaged: "壊れたファイル",
};

const KIND_EN: { readonly [fault in FontFaultName]: string } = {
	woff: "a WOFF file",
	woff2: "a WOFF2 file",
	cff: "a font with PostScript outlines (OpenType/CFF)",
	collection: "a font collection (TTC)",
	"not-a-font": "not a font",
	damaged: "damaged",
};

/** The codes of the subject `font/`. */
export const fontCodes = {
	"font/not-truetype": defineCode<{ path: string; fault: FontFaultName }>()({
		severity: "error",
		message: {
			ja: ({ path, fault }) => `フォント「${path}」は${KIND_JA[fault]}のため使えません`,
			en: ({ path, fault }) => `the font "${path}" cannot be used: it is ${KIND_EN[fault]}`,
		},
		hint: {
			ja: ({ fault }) =>
				fault === "damaged"
					? "フォントを配布元からもう一度ダウンロードしてください"
					: "同じ書体のTrueType形式（.ttf）のファイルを指定してください",
			en: ({ fault }) =>
				fault === "damaged" ? "download the font again" : "name a TrueType file (.ttf) of the same typeface",
		},
		explanation: {
			ja: "theme.fonts に指定できるのは、TrueType形式の1書体1ファイル（.ttf）だけです。ウェブ用に圧縮されたフォント（.woff、.woff2）、PostScriptの輪郭を持つフォント（.otf）、いくつもの書体が入ったファイル（.ttc）はPDFに正しく埋め込めません。多くのフォントは、配布元で .ttf も公開されています。",
			en: "Only plain TrueType files with one typeface each (.ttf) can be named in theme.fonts. Fonts compressed for the web (.woff, .woff2), fonts with PostScript outlines (.otf) and files with several typefaces (.ttc) cannot be embedded faithfully. Most foundries offer their fonts as .ttf, too.",
		},
		example: "theme:\n  fonts:\n    regular: assets/ourfont.woff2",
		mended: "theme:\n  fonts:\n    regular: assets/ourfont.ttf",
	}),
	"font/unreadable": defineCode<{ path: string }>()({
		severity: "error",
		message: {
			ja: ({ path }) => `フォントファイル「${path}」を読み込めません`,
			en: ({ path }) => `the font file "${path}" cannot be read`,
		},
		hint: {
			ja: () => "ファイル名と、マニュアルと同じフォルダーの中にあることを確かめてください",
			en: () => "check its name, and that it lies inside the manual's folder",
		},
		explanation: {
			ja: "theme.fonts に書かれたファイルが見つからないか、開けませんでした。パスはマニュアル（YAMLファイル）のあるフォルダーから書きます。フォルダーの外のファイルは読み込みません。",
			en: "The file named in theme.fonts was not found or could not be opened. Paths start at the folder of the manual; files outside that folder are never read.",
		},
		example: "theme:\n  fonts:\n    bold: assets/nothing-here.ttf",
		mended: "theme:\n  fonts:\n    bold: assets/OurFont-Bold.ttf",
	}),
	"font/missing-glyph": defineCode<{ cluster: string; codePoints: string }>()({
		severity: "error",
		message: {
			ja: ({ cluster, codePoints }) => `文字「${cluster}」（${codePoints}）は、どのフォントにもありません`,
			en: ({ cluster, codePoints }) => `no font has the character "${cluster}" (${codePoints})`,
		},
		hint: {
			ja: () => "別の文字に置き換えるか、その文字を持つTrueTypeフォントを theme.fonts に指定してください",
			en: () => "use another character, or name a TrueType font that has it in theme.fonts",
		},
		explanation: {
			ja: "付属のフォントは日本語、ラテン文字、記号、絵文字の大部分を持っていますが、書かれた文字はその中にありませんでした。そのまま印刷すると空白や四角になるため、PDFは作られません。",
			en: "The fonts that come with the program have Japanese, Latin letters, symbols and nearly all emoji, but not the character that stands here. It would print as a blank or a box, so no PDF is written.",
		},
		example: "section:\n  head: 한국어",
		mended: "section:\n  head: 韓国語",
	}),
};
