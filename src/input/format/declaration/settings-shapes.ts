import type { Numbering, Office, PageSettings, ThemeSettings } from "../../../model/manual.ts";
import { textAt } from "../../../model/sourced-text.ts";
import { defaulted, map, optional } from "../shape/map-shape.ts";
import { readPath } from "../shape/read-path.ts";
import { record } from "../shape/record-shape.ts";
import { mapped, number, oneOf, spelled } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";
import { address, text } from "../shape/text-shape.ts";
import { color } from "./color-shape.ts";

/** The office that answers questions. */
export const office = map({
	id: "office",
	name: { ja: "問い合わせ先（office）", en: "the office" },
	about: {
		ja: "問い合わせの箱。いちばん外の最後の done の後、なければ最後に印刷されます。電話とメールはリンクになります",
		en: "The contact box after the last top-level done, else at the end; tel and mail are links",
	},
	keys: {
		name: optional(text, { ja: "窓口の名前", en: "The office's name", example: "情報基盤センター" }),
		tel: optional(text, { ja: "電話番号", en: "Telephone", example: "03-1234-5678", also: ["phone", "電話"] }),
		mail: optional(text, {
			ja: "メールアドレス",
			en: "Mail address",
			example: "help@example.ac.jp",
			also: ["email", "e-mail", "メール"],
		}),
		hours: optional(text, {
			ja: "受付時間",
			en: "Opening hours",
			example: "平日 9:00-17:00",
			also: ["time", "受付時間"],
		}),
		url: optional(address, {
			ja: "ウェブサイト",
			en: "Web site",
			example: "https://www.example.ac.jp/",
			also: ["web", "site", "link"],
		}),
	},
	make: (values, { span }): Office => ({ ...values, span }),
});

/** How steps are numbered when nothing is said. */
export const USUAL_NUMBERING: Numbering = { label: null, style: "1", restart: "never", span: null };

/** How steps are numbered. */
export const numbering = map({
	id: "numbering",
	name: { ja: "番号の付けかた（numbering）", en: "the numbering" },
	about: { ja: "手順の番号の付けかた", en: "How steps are numbered" },
	keys: {
		label: optional(text, {
			ja: "番号の前の言葉。書かなければ「手順」",
			en: "The word before a number; 手順 (Step) when left out",
			example: "手順",
		}),
		style: defaulted(oneOf(["1", "A", "①", "1-1"]), "1", {
			ja: "番号の形：1、A、①、1-1（見出し-手順）。①は50まで、その先は数字だけ",
			en: "1, A, ①, or 1-1 (section-step); ① beyond 50 goes on plain",
			example: "①",
		}),
		restart: defaulted(oneOf(["never", "section"], { section: ["見出し", "章"], never: ["しない", "no"] }), "never", {
			ja: "section なら、見出しごとに1から",
			en: "section: numbers begin again in each section",
			example: "section",
		}),
	},
	make: (values, { span }): Numbering => ({ ...values, span }),
});

/** The page when nothing is said. */
export const USUAL_PAGE: PageSettings = { size: "A4", density: "comfortable", pages: null, columns: null, span: null };

/** What people call the densities. */
const DENSITY_WORDS = {
	comfortable: ["ゆったり", "標準", "普通", "ふつう", "normal", "standard", "コンフォータブル"],
	compact: ["コンパクト", "詰める", "つめる", "dense", "small", "小"],
	large: ["大きい", "大", "大きな字", "big", "ラージ"],
	poster: ["ポスター", "掲示"],
};

/** The paper and how full it gets. */
export const page = map({
	id: "page",
	name: { ja: "紙面（page）", en: "the page" },
	about: { ja: "紙の大きさと詰めかた", en: "The paper and how full it gets" },
	keys: {
		size: defaulted(oneOf(["A4", "A3", "A5", "B5"]), "A4", {
			ja: "紙の大きさ（縦）：A4、A3、A5、B5（JIS）。書かなければ A4",
			en: "The paper, portrait: A4, A3, A5, B5 (JIS); A4 when left out",
			example: "A4",
			also: ["paper", "用紙"],
		}),
		density: defaulted(oneOf(["comfortable", "compact", "large", "poster"], DENSITY_WORDS), "comfortable", {
			ja: "comfortable（ゆったり）、compact（詰める）、large（大きな字）、poster（掲示）。書かなければ comfortable",
			en: "comfortable, compact, large or poster; comfortable when left out",
			example: "compact",
			also: ["密度"],
		}),
		pages: optional(number({ from: 1, to: null, whole: true, unit: { ja: "ページ", en: " pages" } }), {
			ja: "多くてもこのページ数に収めるように頼む",
			en: "Asks the layout to fit into at most so many pages",
			example: "4",
		}),
		columns: optional(number({ from: 1, to: 2, whole: true, unit: { ja: "段", en: " columns" } }), {
			ja: "段の数：1か2。書かなければ2（large、poster、A5、B5 では1）",
			en: "1 or 2; 2 when left out (1 for large, poster, A5, B5)",
			example: "2",
		}),
	},
	make: (values, { span }): PageSettings => ({
		size: values.size,
		density: values.density,
		pages: values.pages,
		columns: values.columns === null ? null : values.columns === 1 ? 1 : 2,
		span,
	}),
});

const spelledFile = spelled({ ja: "ファイル（マニュアルのフォルダーの中）", en: "a file in the manual's folder" });

const file = mapped(spelledFile, ({ text: path, span }, _, context) => ({
	path: readPath(textAt(path, span), span, context).text,
	span,
}));

const FONT = { ja: "TTFファイル", en: "A TTF file", example: "fonts/Our-Regular.ttf" };

const fonts = map({
	id: "fonts",
	name: { ja: "書体（fonts）", en: "the fonts" },
	about: { ja: "書体のファイル。マニュアルのあるフォルダーに置きます", en: "Font files in the manual's folder" },
	keys: {
		regular: optional(file, { ...FONT, ja: "ふつうの書体：TTFファイル", en: "The regular face: a TTF file" }),
		bold: optional(file, { ...FONT, ja: "太字の書体：TTFファイル", en: "The bold face: a TTF file" }),
		fixed: optional(file, { ...FONT, ja: "等幅の書体：TTFファイル", en: "The fixed-width face: a TTF file" }),
	},
	make: (values): ThemeSettings["fonts"] => values,
});

/** The default theme. */
export const USUAL_THEME: ThemeSettings = {
	colors: new Map(),
	logo: null,
	fonts: { regular: null, bold: null, fixed: null },
};

const colors: Shape<ThemeSettings["colors"]> = mapped(
	record<string, string>({
		expects: { ja: "「色の名前: 16進の値」のまとまり", en: "hex values by the colour's name" },
		key: ({ key }) => key.content.text,
		value: color([]),
		example: "'#0b4a99'",
		keySchema: { type: "string" },
	}),
	(found) => new Map([...found].map(([name, { value, entry }]) => [name, { value, span: entry.value.span }])),
);

/** What a manual changes of the theme. */
export const theme = map({
	id: "theme",
	name: { ja: "デザイン（theme）", en: "the theme" },
	about: { ja: "決まったデザインから変えるもの", en: "Overrides of the default theme" },
	keys: {
		colors: defaulted(colors, USUAL_THEME.colors, {
			ja: "色：名前と16進の値",
			en: "Colours by token name",
			example: "{blue: '#0b4a99'}",
			also: ["colours", "color", "色"],
		}),
		logo: optional(file, {
			ja: "題名の横のロゴ。ファイル",
			en: "The logo beside the title: a file",
			example: "assets/logo.png",
		}),
		fonts: defaulted(fonts, USUAL_THEME.fonts, {
			ja: "書体のファイル",
			en: "Font files",
			example: "{regular: fonts/Our-Regular.ttf}",
			also: ["font", "書体"],
		}),
	},
	make: (values): ThemeSettings => values,
});
