import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { roundedRectPath } from "../../../document/shape-path.ts";
import { drawModeIcon } from "../../../figure/badge/draw-mode-icon.ts";
import { LAYOUT, shapeItem } from "../../../figure/badge/shape-item.ts";
import { boundsOf, flattenPath } from "../../../figure/mark/cover.ts";
import { drawIcon } from "../../../figure/mark/draw-icon.ts";
import { drawMarks } from "../../../figure/mark/draw-marks.ts";
import type { PlacedDisc } from "../../../figure/mark/mark-scene.ts";
import { ARROW, HAND, posePath } from "../../../figure/mark/pointer-shape.ts";
import type { Mode } from "../../../model/edition.ts";
import type { Style } from "../../../style/style.ts";
import { joinRow } from "../piece/draw-row.ts";

/** How much smaller than on a screen the legend's hand is, and how it is turned, so that it stays in its row. */
const HAND_SHARE = 0.44;
const HAND_ANGLE = -48;

/** A ring with its hand or mouse pointer, which ends above the row's lower edge: right below may stand a panel. */
export const drawTapSymbol = (kind: "hand" | "arrow", style: Style): Frame => {
	const ring = style.mark.ring.kinds.button.outset;
	const width = style.mm(9.4);
	const height = style.mm(5);
	const box = { x: ring, y: ring, width: width - 2 * ring, height: height - 2 * ring };
	const { hand } = style.mark;
	const small = {
		...hand,
		scale: hand.scale * HAND_SHARE,
		halo: hand.halo * HAND_SHARE,
		stroke: hand.stroke * HAND_SHARE * 1.3,
		fingerStroke: hand.fingerStroke * HAND_SHARE * 1.3,
	};
	const angle = kind === "hand" ? HAND_ANGLE : 0;
	const shape = (kind === "hand" ? HAND : ARROW).outline;
	const turned = boundsOf(flattenPath(posePath(shape, { x: 0, y: 0, angle, mirrored: false }, small.scale)));
	const lowest = height + (style.page.head.legendHeight - height) / 2 - style.mm(0.1) - small.halo / 2;
	const pose = { x: width * 0.6, y: lowest - turned.y - turned.height, angle, mirrored: false };
	const right = pose.x + turned.x + turned.width + small.halo / 2;
	const marks = drawMarks(
		{
			frames: [],
			rings: [{ box, kind: "button" }],
			discs: [],
			pointer: { pose, kind },
			caption: null,
			numbers: [],
		},
		{ ...style, mark: { ...style.mark, hand: small } },
		LAYOUT,
	);
	return { ...emptyFrame(Math.max(width, right), height), items: [...marks.under, ...marks.over] };
};

/** The disc of a mark that is not tapped. */
export const drawDiscSymbol = (icon: PlacedDisc["icon"], style: Style): Frame => {
	const { diameter, icon: iconSize } = style.mark.disc;
	const disc = { icon, x: diameter / 2, y: diameter / 2, diameter, iconSize, edge: 0 };
	const marks = drawMarks(
		{ frames: [], rings: [], discs: [disc], pointer: null, caption: null, numbers: [] },
		style,
		LAYOUT,
	);
	return { ...emptyFrame(diameter, diameter), items: marks.over };
};

/** A dashed edge: for some readers only. */
export const drawDashedSymbol = (style: Style): Frame => {
	const width = style.mm(7);
	const height = style.mm(4.4);
	const stroke = {
		color: style.colors.ink,
		width: style.mm(0.35),
		dash: [style.mm(0.9), style.mm(0.6)],
		cap: "butt",
		join: "miter",
	} as const;
	return {
		...emptyFrame(width, height),
		items: [shapeItem(roundedRectPath({ x: 0, y: 0, width, height }, style.mm(1.2)), null, stroke)],
	};
};

/** From one program to the other. */
export const drawChangeSymbol = (from: Mode, to: Mode, style: Style): Frame => {
	const edge = style.mm(3.4);
	const box = { x: 0, y: 0, width: edge, height: edge };
	const arrow = { ...emptyFrame(edge, edge), items: drawIcon("arrow-right", box, style.colors.ink, LAYOUT) };
	return joinRow([drawModeIcon(from, style), arrow, drawModeIcon(to, style)], style.badge.icon.edge, style.mm(0.6));
};
