import type { ComposedScreen } from "./composed-screen.ts";
import type { ScreenContext } from "./screen-context.ts";
import { isTapped, type Layers, place } from "./screen-layers.ts";

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

/** A whole phone, as high as its elements and their marks need. */
export const composeWhole = (layers: Layers, context: ScreenContext): ComposedScreen => {
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
