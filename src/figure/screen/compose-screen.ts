import { layAlert } from "./lay-alert.ts";
import { layElements, sortElements } from "./lay-elements.ts";
import { layHeader } from "./lay-header.ts";
import { movePiece, type Piece, type Stack, spreadOf, stackPieces } from "./piece.ts";
import { type EditionElement, isMarked, type ScreenContext } from "./screen-context.ts";

/** Whole, with its lower edge; or cut below what must be seen, at least so high (in points). */
export type ScreenForm = { readonly kind: "whole" } | { readonly kind: "cut"; readonly least: number };

/** A screen with all its elements in their places, from the phone's upper left corner. */
export interface ComposedScreen {
	readonly height: number;
	readonly cut: boolean;
	readonly header: Piece;
	/** Drawn in full, in reading order. */
	readonly pieces: readonly Piece[];
	/** Drawn only down to the cut: nothing with words. */
	readonly partial: readonly Piece[];
	/** From where the screen is dimmed behind an alert; null: it is not. */
	readonly dimFrom: number | null;
	/** Whether a whole phone is taller than the design's. */
	readonly grown: boolean;
}

interface Layers {
	readonly header: Piece;
	readonly flow: Stack;
	readonly bottom: Stack;
	readonly alerts: Stack;
	readonly top: number;
}

/** Lays out one phone's elements and finds its height. */
export const composeScreen = (
	elements: readonly EditionElement[],
	form: ScreenForm,
	context: ScreenContext,
): ComposedScreen => {
	const layers = layLayers(elements, context);
	return form.kind === "whole" ? composeWhole(layers, context) : composeCut(layers, form.least, context);
};

const layLayers = (elements: readonly EditionElement[], context: ScreenContext): Layers => {
	const { content, alert, width } = context.style.phone;
	const sorted = sortElements(elements);
	const header = layHeader(sorted.banners, context);
	const lay = (some: readonly EditionElement[]): readonly Piece[] => layElements(some, content.width, context);
	const handBelow = sorted.banners.some((target) => isMarked(target, context, "tap"));
	return {
		header,
		flow: stackPieces([...lay(sorted.corners), ...lay(sorted.flow)], context),
		bottom: stackPieces(lay(sorted.bottom), context),
		alerts: stackPieces(
			sorted.alerts.map((element, index) => ({
				...layAlert(element, width - 2 * alert.left, context),
				above: index === 0 ? 0 : context.style.mm(2),
			})),
			context,
		),
		top: header.height + (handBelow ? content.topUnderBanner : content.top) + spreadOf(header, context).after,
	};
};

/** A piece moved to its place. */
interface PlacedPiece {
	readonly piece: Piece;
	readonly top: number;
	readonly bottom: number;
}

const place = (stack: Stack, x: number, y: number): readonly PlacedPiece[] =>
	stack.pieces.map(({ piece, y: offset }) => ({
		piece: movePiece(piece, x, y + offset),
		top: y + offset,
		bottom: y + offset + piece.height,
	}));

const lowestKept = (pieces: readonly PlacedPiece[]): number =>
	Math.max(0, ...pieces.filter(({ piece }) => piece.kept).map(({ bottom }) => bottom));

const isTapped = (piece: Piece, context: ScreenContext): boolean =>
	piece.targets.some(({ target }) => isMarked(target, context, "tap"));

const composeWhole = (layers: Layers, context: ScreenContext): ComposedScreen => {
	const { phone } = context.style;
	const { content, height: heights, alert } = phone;
	const { header, flow, bottom, alerts, top } = layers;
	const flowPieces = place(flow, content.left, top);
	const hasBottom = bottom.pieces.length > 0;
	const under = content.bottomInset + phone.stroke + bottom.height - bottom.inkHeight;
	const last = flowPieces.at(-1);
	const foot = last !== undefined && isTapped(last.piece, context) ? content.bottomInset : content.foot;
	const bottomNeed = bottom.inkHeight + under;
	const flowNeed = hasBottom
		? top + flow.height + content.bottomGap + bottomNeed
		: top + Math.max(flow.inkHeight + foot, flow.height);
	const alertTop = Math.max(header.height + alert.top, lowestKept(flowPieces) + context.style.mm(1.5));
	const bottomKept = bottom.pieces.some(({ piece }) => piece.kept);
	const alertNeed = alertTop + alerts.height + (bottomKept ? content.bottomGap + bottomNeed : content.foot);
	const need = Math.max(flowNeed, alerts.pieces.length > 0 ? alertNeed : 0);
	const base = heights[context.mode.device];
	const height = base + Math.max(0, Math.ceil((need - base) / heights.step - 1e-6)) * heights.step;
	const bottomPieces = place(bottom, content.left, height - under - bottom.inkHeight);
	const floor = bottomKept ? height - bottomNeed - content.bottomGap : height - phone.stroke;
	const centred = header.height + (floor - header.height - alerts.height) / 2;
	const alertPieces = place(alerts, alert.left, Math.max(alertTop, centred));
	return {
		height,
		cut: false,
		header,
		pieces: [...flowPieces, ...bottomPieces, ...alertPieces].map(({ piece }) => piece),
		partial: [],
		dimFrom: alertPieces.length > 0 ? header.height : null,
		grown: height > base,
	};
};

const composeCut = (layers: Layers, least: number, context: ScreenContext): ComposedScreen => {
	const { content, cut, alert } = context.style.phone;
	const { header, flow, bottom, alerts, top } = layers;
	const flowPieces = place(flow, content.left, top);
	const gap = bottom.pieces.length > 0 && flow.pieces.length > 0 ? context.style.mm(0.5) : 0;
	const bottomPieces = place(bottom, content.left, top + flow.height + gap);
	const behind = [...flowPieces, ...bottomPieces];
	const alertTop = Math.max(
		header.height + alert.top,
		behind.some(({ piece }) => piece.kept) ? lowestKept(behind) + context.style.mm(1.5) : 0,
	);
	const alertPieces = place(alerts, alert.left, alertTop);
	const all = [{ piece: header, top: 0, bottom: lowestTarget(header) }, ...behind, ...alertPieces];
	const needs = all.flatMap(({ piece, bottom: end }) =>
		piece.kept ? [end + (isTapped(piece, context) ? cut.underTapped : cut.underOthers)] : [],
	);
	const need = Math.max(header.height + cut.underTapped, least, ...needs);
	const height = Math.ceil(need / cut.grid - 1e-6) * cut.grid;
	const edge = height - 3 * cut.amplitude;
	const drawn = [...behind, ...alertPieces];
	return {
		height,
		cut: true,
		header,
		pieces: drawn.flatMap(({ piece, bottom: end }) => (end <= edge || piece.kept ? [piece] : [])),
		partial: drawn.flatMap(({ piece, top: start, bottom: end }) =>
			end > edge && !piece.kept && start < edge ? [piece] : [],
		),
		dimFrom: alertPieces.length > 0 ? header.height : null,
		grown: false,
	};
};

/** Where the lowest thing that a mark can name ends: of a header, its notification. */
const lowestTarget = (piece: Piece): number => Math.max(0, ...piece.targets.map(({ box }) => box.y + box.height));
