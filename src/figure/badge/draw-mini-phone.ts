import { emptyFrame, type Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { moveFrame } from "../../document/move-frame.ts";
import type { Path } from "../../document/path.ts";
import { polygonPath, rectPath, roundedRectPath } from "../../document/shape-path.ts";
import type { Mode } from "../../model/edition.ts";
import type { Style } from "../../style/style.ts";
import type { MiniPhoneSize } from "../../style/tokens/badge-tokens.ts";
import { drawIcon } from "../mark/draw-icon.ts";
import { inkOn } from "./draw-mode-shape.ts";
import { LAYOUT, shapeItem, solid } from "./shape-item.ts";

/**
 * A small phone, or a computer's window, that stands for a mode's program: a band in its colour with its icon, and grey
 * lines under it, or what `inside` holds (the number of the step whose screen it shows), centred. A window is as wide as
 * a phone, lower, and stands in the middle of a frame of the phone's height.
 */
export const drawMiniPhone = (mode: Mode, size: MiniPhoneSize, inside: Frame | null, style: Style): Frame => {
	if (mode.device === "phone") return drawProgram(mode, size, inside, style);
	const { share, title, radius } = style.badge.miniWindow;
	const height = size.height * share;
	const window = { ...size, height: height - title, band: size.band * share * BAND, icon: size.icon * share, radius };
	const program = moveFrame(drawProgram(mode, window, inside, style, title), 0, (size.height - height) / 2);
	return { ...program, height: size.height };
};

/** How much lower the band is than in a phone's proportion: the title bar has taken room from what is under it. */
const BAND = 0.84;

/** The three signs of a window's title bar, at the right. */
const drawWindowSigns = (size: MiniPhoneSize, title: number, style: Style): readonly Item[] => {
	const edge = title * 0.36;
	return [1, 2, 3].map((place) => {
		const x = size.width - title * 0.25 - place * edge * 1.9;
		const y = (title + style.badge.miniPhone.stroke / 2 - edge) / 2;
		return shapeItem(rectPath({ x, y, width: edge, height: edge }), style.colors.ink);
	});
};

/** The program's screen, with a white bar of `title` points over it, by which it grows. */
const drawProgram = (mode: Mode, screen: MiniPhoneSize, inside: Frame | null, style: Style, title = 0): Frame => {
	const size = { ...screen, height: screen.height + title, band: screen.band + title };
	const stroke = style.badge.miniPhone.stroke;
	const outer = { x: stroke / 2, y: stroke / 2, width: size.width - stroke, height: size.height - stroke };
	const body = roundedRectPath(outer, size.radius);
	const icon = {
		x: (size.width - size.icon) / 2,
		y: title + (screen.band - size.icon) / 2,
		width: size.icon,
		height: size.icon,
	};
	const under = inside === null ? drawGreekedLines(size, style) : placeInside(inside, size).items;
	return {
		...emptyFrame(size.width, size.height),
		items: [
			shapeItem(body, style.colors.paper),
			{ kind: "clip", path: body, items: [drawBand(mode, size, title, style)] },
			shapeItem(rectPath({ x: 0, y: size.band - stroke / 4, width: size.width, height: stroke / 2 }), style.colors.ink),
			...drawIcon(mode.icon, icon, inkOn(mode, style), LAYOUT),
			...under,
			...(title > 0 ? drawWindowSigns(size, title, style) : []),
			shapeItem(body, null, solid(style.colors.ink, stroke)),
		],
	};
};

const drawBand = (mode: Mode, size: MiniPhoneSize, top: number, style: Style): Item =>
	shapeItem(
		rectPath({ x: 0, y: top, width: size.width, height: size.band - top }),
		mode.look === "preparation" ? style.colors.pale : mode.color,
	);

const placeInside = (inside: Frame, size: MiniPhoneSize): Frame =>
	moveFrame(inside, (size.width - inside.width) / 2, size.band + (size.height - size.band - inside.height) / 2);

const drawGreekedLines = (size: MiniPhoneSize, style: Style): readonly Item[] => {
	const height = style.mm(1);
	const left = size.width * 0.16;
	const room = size.height - size.band;
	const pitch = Math.max(room * 0.22, style.mm(1.8));
	return [0.68, 0.42].map((share, line) => {
		const box = { x: left, y: size.band + room * 0.32 + pitch * line, width: size.width * share, height };
		return shapeItem(roundedRectPath(box, height / 2), style.colors.bar);
	});
};

/** A solid arrow to the right, its shaft's middle at half of its height. */
export const drawArrow = (style: Style): Frame => {
	const { length, height, shaft, head } = style.badge.arrow;
	const middle = height / 2;
	const neck = length - head;
	const path: Path = polygonPath([
		[0, middle - shaft / 2],
		[neck, middle - shaft / 2],
		[neck, 0],
		[length, middle],
		[neck, height],
		[neck, middle + shaft / 2],
		[0, middle + shaft / 2],
	]);
	return { ...emptyFrame(length, height), items: [shapeItem(path, style.colors.ink)] };
};
