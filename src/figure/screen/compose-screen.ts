import type { PhoneTokens } from "../../style/tokens/phone-tokens.ts";
import { layAlert } from "./lay-alert.ts";
import { layElements, sortElements } from "./lay-elements.ts";
import { layHeader } from "./lay-header.ts";
import { movePiece, type Piece, type Stack, spreadOf, stackPieces } from "./piece.ts";
import { type EditionElement, isMarked, type ScreenContext } from "./screen-context.ts";

/** Cut below what must be seen. */
export interface CutForm {
	readonly kind: "cut";
	/** At least so high, in points. */
	readonly least: number;
	/** How close everything stands, and how far the hand may leave the phone below. */
	readonly spacing: keyof PhoneTokens["cut"]["spacings"];
	/** Whether elements with words below the lowest marked one are left out, too (TOKENS.md section 10, rule 7). */
	readonly dropsTrailing: boolean;
}

/** Whole, with its lower edge; or cut. */
export type ScreenForm = { readonly kind: "whole" } | CutForm;

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
	/** Whether it is taller than the module of a step. */
	readonly grown: boolean;
	/** How many elements with words or names lie below the cut. */
	readonly leftOut: number;
}

interface Layers {
	readonly header: Piece;
	readonly flow: Stack;
	readonly bottom: Stack;
	readonly alerts: Stack;
	readonly top: number;
	/** The share of the usual space between elements. */
	readonly looseness: number;
}

/** Lays out one phone's elements and finds its height. */
export const composeScreen = (
	elements: readonly EditionElement[],
	form: ScreenForm,
	context: ScreenContext,
): ComposedScreen => {
	if (form.kind === "cut") {
		const { looseness } = context.style.phone.cut.spacings[form.spacing];
		const close = { ...context, looseness };
		return composeCut(loosen(layLayers(elements, close), looseness, close), form, close);
	}
	const layers = layLayers(elements, context);
	// Rather less space between elements than a taller phone: the steps' rhythm stays.
	const screens = LOOSENESS.map((looseness) => composeWhole(loosen(layers, looseness, context), context));
	const [usual] = screens;
	if (usual === undefined) throw new Error("no looseness to try");
	return screens.find(({ height }) => height < usual.height) ?? usual;
};

/** Shares of the usual space between elements that are tried in turn. */
const LOOSENESS = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

const loosen = (layers: Layers, looseness: number, context: ScreenContext): Layers => {
	const restack = ({ pieces }: Stack): Stack => {
		const all = pieces.map(({ piece }) => piece);
		return stackPieces(all, context, looseness);
	};
	return { ...layers, flow: restack(layers.flow), bottom: restack(layers.bottom), looseness };
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
		looseness: 1,
	};
};

/** A piece moved to its place. */
interface PlacedPiece {
	readonly piece: Piece;
	readonly top: number;
	readonly bottom: number;
	readonly after: number;
}

const place = (stack: Stack, x: number, y: number): readonly PlacedPiece[] =>
	stack.pieces.map(({ piece, y: offset, after }) => ({
		piece: movePiece(piece, x, y + offset),
		top: y + offset,
		bottom: y + offset + piece.height,
		after,
	}));

const lowestKept = (pieces: readonly PlacedPiece[]): number =>
	Math.max(0, ...pieces.filter(({ piece }) => piece.kept).map(({ bottom, after }) => bottom + after));

const isTapped = (piece: Piece, context: ScreenContext): boolean =>
	piece.targets.some(({ target }) => isMarked(target, context, "tap"));

/** From the lower edge of a whole phone up to pinned elements, with the room that marks want below them. */
const underBottom = ({ bottom }: Layers, context: ScreenContext): number => {
	const { content, stroke } = context.style.phone;
	return content.bottomInset + stroke + bottom.height - bottom.inkHeight;
};

/** How far elements that must be seen reach up from the lower edge, with the space above them. */
const bottomReach = (layers: Layers, context: ScreenContext): number =>
	underBottom(layers, context) + layers.bottom.inkHeight + gapAbove(layers, context);

const gapAbove = ({ looseness }: Layers, context: ScreenContext): number =>
	context.style.phone.content.bottomGap * looseness;

const alertTopIn = ({ header, flow, top }: Layers, context: ScreenContext): number => {
	const kept = flow.pieces.flatMap(({ piece, y, after }) =>
		piece.kept ? [top + y + piece.height + after + context.style.mm(1.5)] : [],
	);
	return Math.max(header.height + context.style.phone.alert.top, ...kept);
};

/** The height that a whole phone needs at least. */
const wholeNeed = (layers: Layers, context: ScreenContext): number => {
	const { content } = context.style.phone;
	const { flow, bottom, alerts, top } = layers;
	const last = flow.pieces.at(-1);
	const foot = last !== undefined && isTapped(last.piece, context) ? content.bottomInset : content.foot;
	const reach = bottomReach(layers, context);
	const flowNeed =
		bottom.pieces.length > 0
			? top + Math.max(flow.height - gapAbove(layers, context), flow.inkHeight) + reach
			: top + flow.inkHeight + foot + (last?.after ?? 0);
	if (alerts.pieces.length === 0) return flowNeed;
	const bottomKept = bottom.pieces.some(({ piece }) => piece.kept);
	const alertNeed = alertTopIn(layers, context) + alerts.height + (bottomKept ? reach : content.foot);
	return Math.max(flowNeed, alertNeed);
};

const composeWhole = (layers: Layers, context: ScreenContext): ComposedScreen => {
	const { phone } = context.style;
	const { content, height: heights, alert } = phone;
	const { header, flow, bottom, alerts, top } = layers;
	const base = heights[context.mode.device];
	const over = wholeNeed(layers, context) - base;
	const height = base + Math.max(0, Math.ceil(over / heights.step - 1e-6)) * heights.step;
	const flowPieces = place(flow, content.left, top);
	const bottomTop = height - underBottom(layers, context) - bottom.inkHeight;
	const bottomPieces = place(bottom, content.left, bottomTop);
	const bottomKept = bottom.pieces.some(({ piece }) => piece.kept);
	const floor = bottomKept ? height - bottomReach(layers, context) : height - phone.stroke;
	const centred = header.height + (floor - header.height - alerts.height) / 2;
	const alertPieces = place(alerts, alert.left, Math.max(alertTopIn(layers, context), centred));
	return {
		height,
		cut: false,
		header,
		pieces: [...flowPieces, ...bottomPieces, ...alertPieces].map(({ piece }) => piece),
		partial: [],
		dimFrom: alertPieces.length > 0 ? header.height : null,
		grown: height > heights.phone + 0.01,
		leftOut: 0,
	};
};

const composeCut = (layers: Layers, form: CutForm, context: ScreenContext): ComposedScreen => {
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
	const all = [
		{ piece: header, top: 0, bottom: lowestTarget(header), after: spreadOf(header, context).after },
		...behind,
		...alertPieces,
	];
	const under = cut.spacings[form.spacing];
	const lowest = form.dropsTrailing ? lowestMarked(all, context) : Number.POSITIVE_INFINITY;
	const heading = all.find(({ piece }) => piece.isHeading);
	const isSeen = (placed: PlacedPiece): boolean => placed.piece.kept && (placed.top < lowest || placed === heading);
	const needs = all
		.filter(isSeen)
		.map(({ piece, bottom: end, after }) => end + after + (isTapped(piece, context) ? under.tapped : under.others));
	const shown = needs.length > 0 ? under.others : cut.inkling;
	const need = Math.max(header.height + shown, form.least, ...needs);
	const height = Math.ceil(need / cut.grid - 1e-6) * cut.grid;
	const edge = height - 3 * cut.amplitude;
	const drawn = [...behind, ...alertPieces];
	const isDrawn = (placed: PlacedPiece): boolean => placed.bottom <= edge || isSeen(placed);
	return {
		height,
		cut: true,
		header,
		pieces: drawn.flatMap((placed) => (isDrawn(placed) ? [placed.piece] : [])),
		partial: drawn.flatMap((placed) =>
			placed.bottom > edge && !isSeen(placed) && placed.piece.words.length === 0 && placed.top < edge
				? [placed.piece]
				: [],
		),
		dimFrom: alertPieces.length > 0 ? header.height : null,
		grown: false,
		leftOut: drawn.filter((placed) => placed.piece.kept && !isDrawn(placed)).length,
	};
};

/** Where the lowest marked element ends; infinite where nothing is marked, so that everything is wanted. */
const lowestMarked = (pieces: readonly PlacedPiece[], context: ScreenContext): number => {
	const ends = pieces.flatMap(({ piece, bottom }) =>
		piece.targets.some(({ target }) => isMarked(target, context)) ? [bottom] : [],
	);
	return ends.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...ends);
};

/** Where the lowest thing that a mark can name ends: of a header, its notification. */
const lowestTarget = (piece: Piece): number => Math.max(0, ...piece.targets.map(({ box }) => box.y + box.height));
