import type { ComposedScreen, CutForm } from "./composed-screen.ts";
import { type Piece, spreadOf } from "./piece.ts";
import { isMarked, type ScreenContext } from "./screen-context.ts";
import { isTapped, type Layers, lowestKept, type PlacedPiece, place } from "./screen-layers.ts";

/** A phone cut below what must be seen (TOKENS.md section 11). */
export const composeCut = (layers: Layers, form: CutForm, context: ScreenContext): ComposedScreen => {
	const { cut } = context.style.phone;
	const { behind, alerts } = placeLayers(layers, context);
	const drawn = [...behind, ...alerts];
	const { height, isSeen } = measureCut(layers.header, drawn, form, context);
	const edge = height - 3 * cut.amplitude;
	const isDrawn = (placed: PlacedPiece): boolean => placed.bottom <= edge || isSeen(placed);
	return {
		height,
		cut: true,
		header: layers.header,
		pieces: drawn.flatMap((placed) => (isDrawn(placed) ? [placed.piece] : [])),
		partial: drawn.flatMap((placed) =>
			!isDrawn(placed) && placed.piece.words.length === 0 && placed.top < edge ? [placed.piece] : [],
		),
		dimFrom: alerts.length > 0 ? layers.header.height : null,
		grown: false,
		leftOut: drawn.filter((placed) => placed.piece.kept && !isDrawn(placed)).length,
	};
};

interface PlacedLayers {
	readonly behind: readonly PlacedPiece[];
	readonly alerts: readonly PlacedPiece[];
}

/** Pinned elements right under the others, dialogs as high as they may stand. */
const placeLayers = ({ header, flow, bottom, alerts, top }: Layers, context: ScreenContext): PlacedLayers => {
	const { content, alert } = context.style.phone;
	const gap = bottom.pieces.length > 0 && flow.pieces.length > 0 ? context.style.mm(0.5) : 0;
	const behind = [...place(flow, content.left, top), ...place(bottom, content.left, top + flow.height + gap)];
	const under = behind.some(({ piece }) => piece.kept) ? lowestKept(behind) + context.style.mm(1.5) : 0;
	return { behind, alerts: place(alerts, alert.left, Math.max(header.height + alert.top, under)) };
};

/** The height down to the lowest element that must be seen, and whether an element is one of these. */
const measureCut = (
	header: Piece,
	drawn: readonly PlacedPiece[],
	form: CutForm,
	context: ScreenContext,
): { readonly height: number; readonly isSeen: (placed: PlacedPiece) => boolean } => {
	const { cut } = context.style.phone;
	const under = cut.spacings[form.spacing];
	const all = [
		{ piece: header, top: 0, bottom: lowestTarget(header), after: spreadOf(header, context).after },
		...drawn,
	];
	const lowest = form.dropsTrailing ? lowestMarked(all, context) : Number.POSITIVE_INFINITY;
	const heading = all.find(({ piece }) => piece.isHeading);
	const isSeen = (placed: PlacedPiece): boolean => placed.piece.kept && (placed.top < lowest || placed === heading);
	const needs = all
		.filter(isSeen)
		.map(({ piece, bottom, after }) => bottom + after + (isTapped(piece, context) ? under.tapped : under.others));
	const shown = needs.length > 0 ? under.others : cut.inkling;
	const need = Math.max(header.height + shown, form.least, ...needs);
	return { height: Math.ceil(need / cut.grid - 1e-6) * cut.grid, isSeen };
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
