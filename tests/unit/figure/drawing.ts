import type { DiagnosticList } from "../../../src/diagnostics/sink.ts";
import { drawReferenceBadge } from "../../../src/figure/badge/draw-badge.ts";
import type { Edition, Mode } from "../../../src/model/edition.ts";
import type { LangTag, ModeId } from "../../../src/model/ids.ts";
import type { PageSettings, ThemeSettings } from "../../../src/model/manual.ts";
import { NO_PICTURES } from "../../../src/model/pictures.ts";
import { textAt } from "../../../src/model/sourced-text.ts";
import { pageWords } from "../../../src/style/page-words.ts";
import { makeStyle, type Style } from "../../../src/style/style.ts";
import type { DrawContext } from "../../../src/text/paint/draw-context.ts";
import { KeptDrawings } from "../../../src/text/paint/kept-drawings.ts";
import { ownFonts } from "../../support/own-fonts.ts";

const THEME: ThemeSettings = { colors: new Map(), logo: null, fonts: { regular: null, bold: null, fixed: null } };
const SPAN = { start: 0, end: 0 };

const pageOf = (density: PageSettings["density"]): PageSettings => ({
	size: "A4",
	density,
	pages: null,
	columns: null,
	span: null,
});

/** The design's style for A4 without a theme. */
export const styleOf = (density: PageSettings["density"]): Style => makeStyle(pageOf(density), THEME);

const modeOf = (
	id: string,
	name: string,
	rest: Pick<Mode, "icon" | "look" | "color" | "ink" | "chrome"> & Partial<Mode>,
): Mode => ({
	id: id as ModeId,
	label: textAt(`${name}で操作`, SPAN),
	name: textAt(name, SPAN),
	outlined: false,
	header: null,
	device: "phone",
	...rest,
});

/** The modes of the first manual, and a computer's. */
export const modesOf = (style: Style): ReadonlyMap<string, Mode> => {
	const { blue, amber, green, paper, ink } = style.colors;
	const browser = { icon: "globe", look: "round", color: blue, ink: paper, chrome: "browser" } as const;
	return new Map([
		["none", modeOf("none", "準備", { icon: "phone", look: "preparation", color: paper, ink, chrome: "none" })],
		["browser", modeOf("browser", "ブラウザ", browser)],
		[
			"app",
			modeOf("app", "アプリ", {
				icon: "lock",
				look: "square",
				color: amber,
				ink,
				chrome: "app",
				outlined: true,
				header: textAt("Authenticator", SPAN),
			}),
		],
		["settings", modeOf("settings", "設定", { icon: "gear", look: "notch", color: green, ink: paper, chrome: "app" })],
		["pc", modeOf("pc", "パソコン", { ...browser, device: "pc" })],
		[
			"pc-app",
			modeOf("pc-app", "設定", { icon: "gear", look: "notch", color: green, ink: paper, chrome: "app", device: "pc" }),
		],
	]);
};

/** What everything that draws may ask, for an edition that has modes and words and nothing else. */
export const drawContextOf = (
	density: PageSettings["density"],
	sink: DiagnosticList,
	lang = "ja",
): DrawContext & { readonly modes: ReadonlyMap<string, Mode> } => {
	const style = styleOf(density);
	const modes = modesOf(style);
	const edition = {
		lang: lang as LangTag,
		modes: new Map([...modes].map(([id, mode]) => [id as ModeId, mode])),
		words: pageWords(lang, new Map()),
		page: pageOf(density),
	} as unknown as Edition;
	const fonts = ownFonts;
	return {
		edition,
		style,
		fonts,
		pictures: NO_PICTURES,
		drawReference: drawReferenceBadge,
		sink,
		kept: new KeptDrawings(),
		modes,
	};
};
