import { type Color, gray } from "../../base/color.ts";
import type { Item } from "../../document/item.ts";
import { linePath, roundedRectPath } from "../../document/shape-path.ts";
import type { Mode } from "../../model/edition.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { DrawableIcon } from "../../style/icons/icon-shape.ts";
import { drawIcon } from "../mark/draw-icon.ts";
import { fillShape, greekBar, placeLabel, strokeShape } from "./draw-shape.ts";
import { layBanners } from "./lay-banners.ts";
import { layLabel } from "./lay-label.ts";
import { emptyPiece, joinPieces, movePiece, type Piece } from "./piece.ts";
import type { ScreenContext, ScreenTarget } from "./screen-context.ts";

/** What the band of a screen shows. */
interface HeaderLook {
	readonly fill: Color;
	readonly ink: Color;
	readonly icon: DrawableIcon;
	readonly name: SourcedText | null;
}

/**
 * The look of a screen's band: of the step's own mode where that has this chrome, else of the first mode that has (the
 * browser is still open while the app is being opened), else the design's own.
 */
const headerLook = (context: ScreenContext): HeaderLook => {
	const { chrome, mode, style } = context;
	const modes = [mode, ...context.draw.edition.modes.values()];
	const found = modes.find((candidate) => candidate.chrome === chrome && candidate.look !== "preparation");
	if (found !== undefined) return lookOf(found);
	return chrome === "app"
		? { fill: style.colors.amber, ink: style.colors.ink, icon: mode.icon, name: mode.header ?? null }
		: { fill: style.colors.blue, ink: style.colors.paper, icon: "globe", name: null };
};

const lookOf = (mode: Mode): HeaderLook => ({
	fill: mode.color,
	ink: mode.ink,
	icon: mode.chrome === "browser" ? "globe" : mode.icon,
	name: mode.header ?? mode.name,
});

/**
 * Everything from the top edge to the end of the band: status bar or title bar, and the band with an address or a name;
 * with notifications the band is taller and shows them alone. The piece's height is where the band ends.
 */
export const layHeader = (banners: readonly ScreenTarget[], context: ScreenContext): Piece => {
	const { style, mode } = context;
	const { stroke, status, header } = style.phone;
	const top = stroke + status[mode.device];
	const bar = mode.device === "phone" ? drawStatusBar(context) : drawTitleBar(context);
	const cards = banners.length === 0 ? null : movePiece(layBanners(banners, context), 0, top);
	const inside = cards ?? movePiece(layBandContent(context), 0, top);
	const least = cards === null ? header.height : header.heightWithBanner;
	const height = Math.max(least, inside.height);
	const band = { ...emptyPiece(0), items: [...bar, ...drawBand(top, height, context)] };
	return joinPieces(top + height, [band, inside]);
};

const drawStatusBar = (context: ScreenContext): readonly Item[] => {
	const { style } = context;
	const { width, stroke, status } = style.phone;
	const { ink, line } = style.colors;
	const middle = stroke + status.phone / 2 + style.mm(0.2);
	const bar = (x: number, barWidth: number, height: number, color: Color): Item =>
		greekBar({ x, y: middle - height / 2, width: barWidth, height }, color, context);
	const side = style.mm(2.6);
	return [
		bar(side, style.mm(3.2), style.mm(0.8), line),
		bar((width - style.mm(6)) / 2, style.mm(6), style.mm(1.2), ink),
		bar(width - side - style.mm(2.2), style.mm(2.2), style.mm(1), line),
	];
};

/** A window's three small signs at the right. */
const drawTitleBar = (context: ScreenContext): readonly Item[] => {
	const { style } = context;
	const { width, stroke, status } = style.phone;
	const middle = stroke + status.pc / 2;
	const half = style.mm(0.55);
	const step = style.mm(2.6);
	const right = width - style.mm(2.2);
	const line = { color: style.colors.ink, width: style.mm(0.3) };
	const square = { x: right - step - half, y: middle - half, width: 2 * half, height: 2 * half };
	const paths = [
		linePath(right - half, middle - half, right + half, middle + half),
		linePath(right - half, middle + half, right + half, middle - half),
		roundedRectPath(square, 0),
		linePath(right - 2 * step - half, middle, right - 2 * step + half, middle),
	];
	return [strokeShape(paths.flat(), line, context)];
};

const drawBand = (y: number, height: number, context: ScreenContext): readonly Item[] => {
	const { style, chrome } = context;
	const { width, header } = style.phone;
	const fill = chrome === "none" ? style.colors.pale : headerLook(context).fill;
	const edge = { color: style.colors.ink, width: header.edge };
	const rules = [y + header.edge / 2, y + height - header.edge / 2];
	return [
		fillShape(roundedRectPath({ x: 0, y, width, height }, 0), fill, context),
		...(chrome === "app" ? rules.map((at) => strokeShape(linePath(0, at, width, at), edge, context)) : []),
	];
};

const layBandContent = (context: ScreenContext): Piece => {
	switch (context.chrome) {
		case "browser":
			return layAddress(context);
		case "app":
			return layAppName(context);
		case "none":
			return layPlainBand(context);
	}
};

const layPlainBand = (context: ScreenContext): Piece => {
	const { style } = context;
	const { height, inset } = style.phone.header;
	const bar = { x: inset, y: (height - style.mm(1.1)) / 2, width: style.mm(7.5), height: style.mm(1.1) };
	return { ...emptyPiece(height), items: [greekBar(bar, style.colors.bar, context)] };
};

const layAddress = (context: ScreenContext): Piece => {
	const { style } = context;
	const { height, inset, globe, gap, pill } = style.phone.header;
	const look = headerLook(context);
	const icon = { x: inset, y: (height - globe) / 2, width: globe, height: globe };
	const left = inset + globe + gap - style.mm(0.2);
	const box = { x: left, y: (height - pill) / 2, width: style.phone.width - inset - left, height: pill };
	const barHeight = style.phone.greek.line;
	const bar = { x: left + pill / 2, y: (height - barHeight) / 2, width: box.width * 0.6 - pill / 2, height: barHeight };
	return {
		...emptyPiece(height),
		items: [
			...drawIcon(look.icon, icon, look.ink, context.tag),
			greekBar(box, style.colors.paper, context),
			greekBar(bar, style.colors.bar, context),
		],
	};
};

const layAppName = (context: ScreenContext): Piece => {
	const { style } = context;
	const { height: least, inset, tile, gap } = style.phone.header;
	const look = headerLook(context);
	const left = inset + tile + gap;
	const settings = {
		measure: style.phone.width - left - style.mm(1.2),
		types: style.phone.type.field,
		lines: 1,
		bold: true,
		color: look.ink,
		align: "start",
	} as const;
	const laid = look.name === null ? null : layLabel(look.name, settings, context);
	const height = Math.max(least, (laid?.height ?? 0) + style.mm(1));
	const box = { x: inset, y: (height - tile) / 2, width: tile, height: tile };
	// White on ink; where the band itself needs white words, ink on white: fine coloured lines would be dots in print.
	const dark = look.ink.kind === "gray" && look.ink.level < 128;
	const glyph = dark ? style.colors.paper : style.colors.ink;
	const share = tile * 0.19;
	const glyphBox = { x: box.x + share, y: box.y + share, width: tile - 2 * share, height: tile - 2 * share };
	const label =
		laid === null ? { items: [], words: [] } : placeLabel({ label: null }, laid, left, (height - laid.height) / 2);
	return {
		...emptyPiece(height),
		items: [
			fillShape(roundedRectPath(box, style.phone.row.radius), dark ? look.ink : gray(255), context),
			...drawIcon(look.icon, glyphBox, glyph, context.tag),
			...label.items,
		],
		words: label.words,
	};
};
