import { type Color, parseHexColor } from "../base/color.ts";
import { mm } from "../base/length.ts";
import type { PageSettings, ThemeSettings } from "../model/manual.ts";
import { type BadgeTokens, makeBadgeTokens } from "./tokens/badge-tokens.ts";
import { type BlockTokens, makeBlockTokens } from "./tokens/block-tokens.ts";
import { COLOR_TOKENS, type ColorName, type ColorTokens } from "./tokens/color-tokens.ts";
import type { Lengths } from "./tokens/lengths.ts";
import { type LineTokens, makeLineTokens } from "./tokens/line-tokens.ts";
import { type MarkTokens, makeMarkTokens } from "./tokens/mark-tokens.ts";
import { makePageTokens, type PageTokens } from "./tokens/page-tokens.ts";
import { makePhoneTokens, type PhoneTokens } from "./tokens/phone-tokens.ts";
import { makePictureTokens, type PictureTokens } from "./tokens/picture-tokens.ts";
import { makeSmallestType, makeTypeTokens, type TypeTokens } from "./tokens/type-tokens.ts";

/** Everything a designer would change, for one paper and density, in points. */
export interface Style {
	readonly density: PageSettings["density"];
	/** What a millimetre of the design is here: `large` and `poster` scale everything but the page's margins. */
	readonly mm: (millimetres: number) => number;
	readonly colors: ColorTokens;
	readonly type: TypeTokens;
	readonly line: LineTokens;
	readonly page: PageTokens;
	readonly phone: PhoneTokens;
	readonly picture: PictureTokens;
	readonly mark: MarkTokens;
	readonly badge: BadgeTokens;
	readonly block: BlockTokens;
}

/** TOKENS.md section 12. */
const scaleOf = (settings: PageSettings): number => {
	if (settings.density === "large") return 1.35;
	if (settings.density === "poster") return settings.size === "A3" ? 2.2 : 1.6;
	return 1;
};

/** The style of a manual: the design's tokens, scaled for the density, with the theme's colours in their places. */
export const makeStyle = (settings: PageSettings, theme: ThemeSettings): Style => {
	const scale = scaleOf(settings);
	const compact = settings.density === "compact";
	const lengths: Lengths = { scale, compact, mm: (millimetres: number): number => mm(millimetres) * scale };
	const colors = mergeColors(theme);
	const page = makePageTokens(settings, scale);
	return {
		density: settings.density,
		mm: lengths.mm,
		colors,
		type: makeTypeTokens(compact, colors, lengths),
		line: makeLineTokens(lengths),
		page,
		phone: makePhoneTokens(lengths),
		picture: makePictureTokens(lengths, page),
		mark: makeMarkTokens(lengths),
		badge: makeBadgeTokens(lengths),
		block: makeBlockTokens(lengths),
	};
};

/** A style of compact density with its smallest type; everything else is the same. */
export const withSmallestType = (style: Style): Style => ({
	...style,
	type: makeSmallestType(style.colors, { scale: 1, mm: style.mm }),
});

const mergeColors = (theme: ThemeSettings): ColorTokens => {
	const overrides: { [name in ColorName]?: Color } = {};
	for (const [name, { value }] of theme.colors) {
		const color = parseHexColor(value);
		if (color !== null && Object.hasOwn(COLOR_TOKENS, name)) overrides[name as ColorName] = color;
	}
	return { ...COLOR_TOKENS, ...overrides };
};
