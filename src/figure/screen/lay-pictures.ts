import { outset, type Rect } from "../../base/rect.ts";
import { circlePath } from "../../document/shape-path.ts";
import type { PictureElement, PlainElement } from "../../model/screen.ts";
import { textAt } from "../../model/sourced-text.ts";
import type { DrawableIcon } from "../../style/icons/icon-shape.ts";
import { drawIcon } from "../mark/draw-icon.ts";
import { drawScreenCode } from "./draw-screen-code.ts";
import { drawTile, edgedBox, fillShape, greekBar, placeLabel, strokeShape } from "./draw-shape.ts";
import { layLabel } from "./lay-label.ts";
import { emptyPiece, joinPieces, movePiece, type Piece } from "./piece.ts";
import { isKept, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

const STORE_LINES = 2;

/** The icon of the first app of the manual, which pictures of "the app" show. */
export const appIcon = (context: ScreenContext): DrawableIcon => {
	const app = [...context.draw.edition.modes.values()].find(({ chrome }) => chrome === "app");
	return app?.icon ?? "app";
};

/** An illustration that only stands for one: an icon on a pale disc, an app as its tile. */
export const layPicture = (
	picture: PictureElement<unknown>["picture"],
	measure: number,
	context: ScreenContext,
): Piece => {
	const { style } = context;
	const { height, disc, icon, tile } = style.phone.picture;
	const piece = { ...emptyPiece(height), below: style.mm(1.5) };
	const [x, y] = [measure / 2, height / 2];
	if (picture === "app") {
		return { ...piece, items: drawTile(appIcon(context), square(x, y, tile), style.mm(2), context) };
	}
	const pale = circlePath(x, y, disc / 2);
	return {
		...piece,
		items: [
			fillShape(pale, style.colors.pale, context),
			...drawIcon(picture, square(x, y, icon), style.colors.ink, context.tag),
		],
	};
};

const square = (x: number, y: number, edge: number): Rect => ({
	x: x - edge / 2,
	y: y - edge / 2,
	width: edge,
	height: edge,
});

/** A store's page: the app's icon and its name. */
export const layStore = (target: ScreenTarget, measure: number, context: ScreenContext): Piece => {
	const { style } = context;
	const { tile, radius } = style.phone.store;
	const icon = drawTile(target.icon ?? appIcon(context), square(measure / 2, tile / 2, tile), radius, context);
	const name = layStoreName(target, tile + style.mm(0.8), measure, context);
	const inset = style.mm(1.8);
	const box = { x: inset, y: 0, width: measure - 2 * inset, height: name.height };
	return {
		...name,
		below: style.mm(1),
		items: [...icon, ...name.items],
		targets: [{ target, box, ring: "button", tip: 0.72, roomInside: false }],
		kept: isKept(target, context),
	};
};

/** The name of a program under its icon, from `top` on; a bar where it has none. */
const layStoreName = (target: ScreenTarget, top: number, measure: number, context: ScreenContext): Piece => {
	const { style } = context;
	if (target.label === null) {
		const bar = { x: measure * 0.25, y: top + style.mm(1), width: measure * 0.5, height: style.mm(1.4) };
		return { ...emptyPiece(top + style.mm(3)), items: [greekBar(bar, style.colors.off, context)] };
	}
	const settings = {
		measure: measure - style.mm(0.8),
		types: style.phone.type.field,
		lines: STORE_LINES,
		bold: true,
		color: style.colors.ink,
		align: "center",
	} as const;
	const laid = layLabel(target.label, settings, context);
	return { ...emptyPiece(top + laid.height), ...placeLabel(target, laid, style.mm(0.4), top) };
};

/** What has no label: waiting, a keypad, a code of the reader's screen. */
export const layPlain = (element: PlainElement<unknown>, measure: number, context: ScreenContext): Piece => {
	switch (element.kind) {
		case "spinner":
			return laySpinner(measure, context);
		case "keypad":
			return layKeypad(element, measure, context);
		case "code":
			return layCode(element, measure, context);
	}
};

const laySpinner = (measure: number, context: ScreenContext): Piece => {
	const { style } = context;
	const height = style.phone.picture.height;
	const radius = style.mm(3.1);
	const [x, y] = [measure / 2, height / 2];
	const line = { width: style.mm(1.1) };
	// The circle's first curve runs from the top to the right.
	const quarter = circlePath(x, y, radius).filter((_, index) => index === 0 || index === 2);
	return {
		...emptyPiece(height),
		above: style.mm(0.5),
		below: style.mm(1.5),
		items: [
			strokeShape(circlePath(x, y, radius), { ...line, color: style.colors.bar }, context),
			strokeShape(quarter, { ...line, color: style.colors.ink }, context),
		],
	};
};

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", ""];

const layKeypad = (element: PlainElement<unknown>, measure: number, context: ScreenContext): Piece => {
	const { style } = context;
	const [gap, height] = [style.mm(0.8), style.mm(4)];
	const width = (measure - 2 * gap) / 3;
	const line = { color: style.colors.ink, width: style.phone.hairline, fill: style.colors.paper };
	const settings = {
		measure: width,
		types: style.phone.type.field,
		lines: 1,
		bold: true,
		color: style.colors.ink,
		align: "center",
	} as const;
	const keys = KEYS.flatMap((key, index): readonly Piece[] => {
		if (key === "") return [];
		const laid = layLabel(textAt(key, element.span), settings, context);
		const label = placeLabel({ label: null }, laid, 0, (height - laid.height) / 2);
		const box = edgedBox({ x: 0, y: 0, width, height }, style.mm(0.8), line, context);
		const piece = { ...emptyPiece(height), items: [box, ...label.items], words: label.words };
		return [movePiece(piece, (index % 3) * (width + gap), Math.floor(index / 3) * (height + gap))];
	});
	return { ...joinPieces(4 * height + 3 * gap, keys), above: style.mm(1), below: style.mm(1) };
};

const layCode = (element: PlainElement<unknown>, measure: number, context: ScreenContext): Piece => {
	const { style } = context;
	const edge = style.mm(13);
	const box = square(measure / 2, edge / 2, edge);
	const settings = {
		measure,
		types: style.phone.type.small,
		lines: 2,
		bold: false,
		color: style.colors.ink,
		align: "center",
	} as const;
	const laid = layLabel(textAt(context.draw.edition.words.screenQr, element.span), settings, context);
	const label = placeLabel({ label: null }, laid, 0, edge + style.mm(0.8));
	return {
		...emptyPiece(edge + style.mm(1.2) + laid.height),
		above: style.mm(1),
		below: style.mm(1.5),
		items: [...drawScreenCode(outset(box, -style.mm(0.3)), context), ...label.items],
		words: label.words,
		kept: true,
	};
};

/** The small arrow between two states of one screen. */
export const layThen = (measure: number, context: ScreenContext): Piece => {
	const { style } = context;
	const edge = style.mm(style.density === "compact" ? 3 : 4.4);
	const box = { x: (measure - edge) / 2, y: 0, width: edge, height: edge };
	return {
		...emptyPiece(edge),
		above: style.mm(1.5),
		below: 0,
		items: drawIcon("arrow-down", box, style.colors.ink, context.tag),
		// The hand shall not hide it either.
		words: [box],
	};
};
