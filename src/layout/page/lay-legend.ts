import { emptyFrame, type Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { roundedRectPath } from "../../document/shape-path.ts";
import { drawModeIcon } from "../../figure/badge/draw-mode-icon.ts";
import { LAYOUT, shapeItem } from "../../figure/badge/shape-item.ts";
import { boundsOf, flattenPath } from "../../figure/mark/cover.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import { drawMarks } from "../../figure/mark/draw-marks.ts";
import type { PlacedDisc } from "../../figure/mark/mark-scene.ts";
import { ARROW, HAND, posePath } from "../../figure/mark/pointer-shape.ts";
import type { Style } from "../../style/style.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { collectLegend, type LegendNeeds } from "./collect-legend.ts";
import { joinRow } from "./draw-row.ts";
import { type LineTag, setLine } from "./set-text.ts";

/** How much smaller than on a screen the legend's hand is, and how it is turned, so that it stays in its row. */
const HAND_SHARE = 0.44;
const HAND_ANGLE = -48;

const WORDS: LineTag = { kind: "content", role: "P" };

interface Entry {
	readonly frame: Frame;
	/** Left out where the row is too short: the page says the same where it matters. */
	readonly optional: boolean;
}

/**
 * The legend, as wide as the content: the marks that this edition uses, each with its words. In rows of equal height;
 * what is optional never opens a second row. Null where there is nothing to explain.
 */
export const layLegend = (context: DrawContext): Frame | null => {
	const { style, edition } = context;
	const { contentWidth, head } = style.page;
	const needs = collectLegend(edition);
	const entries = collectEntries(needs, context);
	if (entries.length === 0) return null;
	const title = setLine(edition.words.legend, { ...style.type.legend, weight: "bold" }, WORDS, context);
	const gap = style.mm(4);
	const rows = splitRows(title, entries, contentWidth, gap);
	const pitch = head.legendHeight + style.mm(1.5);
	const height = (rows.length - 1) * pitch + head.legendHeight;
	const placed = rows.map((row, index) => ({
		frame: joinRow(row, head.legendHeight, gap),
		x: index === 0 ? 0 : title.width + gap,
		y: index * pitch,
	}));
	const last = placed.at(-1);
	const note = needs.drawn ? setLine(edition.words.legendNote, style.type.legend, WORDS, context) : null;
	const fits = note !== null && last !== undefined && last.x + last.frame.width + gap + note.width <= contentWidth;
	const aside = fits
		? [{ frame: note, x: contentWidth - note.width, y: last.y + (head.legendHeight - note.height) / 2 }]
		: [];
	return joinFrames({ width: contentWidth, height }, [...placed, ...aside]);
};

const splitRows = (
	title: Frame,
	entries: readonly Entry[],
	width: number,
	gap: number,
): readonly (readonly Frame[])[] => {
	const widthOf = (frames: readonly Frame[]): number => frames.reduce((sum, frame) => sum + frame.width + gap, -gap);
	const needed = [title, ...entries.filter(({ optional }) => !optional).map(({ frame }) => frame)];
	const spare = entries.filter(({ optional }) => optional).map(({ frame }) => frame);
	const rows: Frame[][] = [[]];
	for (const frame of [...needed, ...spare]) {
		const row = rows.at(-1) ?? [];
		const indent = rows.length > 1 ? title.width + gap : 0;
		if (row.length === 0 || indent + widthOf([...row, frame]) <= width) row.push(frame);
		else if (!spare.includes(frame)) rows.push([frame]);
	}
	return rows;
};

const collectEntries = (needs: LegendNeeds, context: DrawContext): readonly Entry[] => {
	const { style, edition } = context;
	const { words } = edition;
	const entries: Entry[] = [];
	const add = (symbol: Frame, text: string, optional = false): void => {
		const line = setLine(text, style.type.legend, WORDS, context);
		const frame = joinRow([symbol, line], style.page.head.legendHeight, style.mm(1.5));
		entries.push({ frame, optional });
	};
	if (needs.pointers.has("hand")) add(drawTap("hand", style), words.legendTap);
	if (needs.pointers.has("arrow")) add(drawTap("arrow", style), words.legendClick);
	if (needs.marks.has("enter")) add(drawDisc("pencil", style), words.legendEnter);
	if (needs.marks.has("look")) add(drawDisc("eye", style), words.legendLook);
	if (needs.marks.has("dont")) add(drawDisc("cross", style), words.legendDont);
	const from = needs.change === null ? undefined : edition.modes.get(needs.change.from);
	const to = needs.change === null ? undefined : edition.modes.get(needs.change.to);
	if (from !== undefined && to !== undefined) {
		const edge = style.mm(3.4);
		const box = { x: 0, y: 0, width: edge, height: edge };
		const arrow = { ...emptyFrame(edge, edge), items: drawIcon("arrow-right", box, style.colors.ink, LAYOUT) };
		const icons = [drawModeIcon(from, style), arrow, drawModeIcon(to, style)];
		add(joinRow(icons, style.badge.icon.edge, style.mm(0.6)), words.legendSwitch);
	}
	if (needs.alternatives) add(drawDashedBox(style), words.legendAlt, true);
	return entries;
};

/** A ring with its hand or mouse pointer, which ends above the row's lower edge: right below may stand a panel. */
const drawTap = (kind: "hand" | "arrow", style: Style): Frame => {
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
		},
		{ ...style, mark: { ...style.mark, hand: small } },
		LAYOUT,
	);
	return { ...emptyFrame(Math.max(width, right), height), items: [...marks.under, ...marks.over] };
};

const drawDisc = (icon: PlacedDisc["icon"], style: Style): Frame => {
	const { diameter, icon: iconSize } = style.mark.disc;
	const disc = { icon, x: diameter / 2, y: diameter / 2, diameter, iconSize, edge: 0 };
	const marks = drawMarks({ frames: [], rings: [], discs: [disc], pointer: null, caption: null }, style, LAYOUT);
	return { ...emptyFrame(diameter, diameter), items: marks.over };
};

const drawDashedBox = (style: Style): Frame => {
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
