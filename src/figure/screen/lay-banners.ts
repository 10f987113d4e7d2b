import { outset } from "../../base/rect.ts";
import { roundedRectPath } from "../../document/shape-path.ts";
import { drawTile, edgedBox, fillShape, greekBar, placeLabel } from "./draw-shape.ts";
import { layLabel } from "./lay-label.ts";
import { appIcon } from "./lay-pictures.ts";
import { emptyPiece, joinPieces, movePiece, type Piece } from "./piece.ts";
import { isKept, isMarked, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

const LINES = 2;

/**
 * Notifications over the band, one under another, relative to the band's top; as high as the band must be. A ring fills
 * the phone's width, so under it the band shows as a strip of its own, and above it not at all: scraps of colour beside
 * its round corners would mean nothing.
 */
export const layBanners = (targets: readonly ScreenTarget[], context: ScreenContext): Piece => {
	const { style } = context;
	const { banner, header } = style.phone;
	let y = banner.top;
	const cards = targets.map((target) => {
		const card = movePiece(layBanner(target, context), banner.left, y);
		y += card.height + style.mm(1.6);
		return card;
	});
	const { outset: edge } = style.mark.ring.kinds.banner;
	const ringed = (target: ScreenTarget | undefined): boolean =>
		target !== undefined && isMarked(target, context, "tap");
	const space = header.heightWithBanner - banner.top - banner.height;
	const strip = ringed(targets.at(-1)) ? edge + style.mark.ring.whiteOutside + banner.strip : 0;
	const above = ringed(targets[0]) ? [coverBand(banner.top - edge + style.mark.ring.radius, context)] : [];
	return joinPieces(y - style.mm(1.6) + Math.max(space, strip), [...above, ...cards]);
};

/** White from the band's top downwards. */
const coverBand = (height: number, context: ScreenContext): Piece => {
	const box = { x: 0, y: 0, width: context.style.phone.width, height };
	return { ...emptyPiece(height), items: [fillShape(roundedRectPath(box, 0), context.style.colors.paper, context)] };
};

const layBanner = (target: ScreenTarget, context: ScreenContext): Piece => {
	const { style } = context;
	const { left, height: least, radius, white } = style.phone.banner;
	const { row, type, greek } = style.phone;
	const { ink, paper, bar } = style.colors;
	const width = style.phone.width - 2 * left;
	const inset = style.mm(1.8);
	const x = inset + row.icon + style.mm(1.4);
	const measure = width - x - inset;
	const settings = { measure, types: type.field, lines: LINES, bold: true, color: ink, align: "start" } as const;
	const laid = target.label === null ? null : layLabel(target.label, settings, context);
	const height = Math.max(least, (laid?.height ?? 0) + style.mm(2));
	const box = { x: 0, y: 0, width, height };
	const lines = [1, 0.62].map((share, line) => {
		const y = height / 2 + (line - 0.5) * style.mm(2.7) - greek.line / 2;
		return greekBar({ x, y, width: measure * share, height: greek.line }, bar, context);
	});
	const label =
		laid === null ? { items: lines, words: [], wrapped: [] } : placeLabel(target, laid, x, (height - laid.height) / 2);
	const icon = { x: inset, y: (height - row.icon) / 2, width: row.icon, height: row.icon };
	const line = { color: ink, width: style.phone.alert.stroke, fill: paper };
	return {
		...emptyPiece(height),
		...label,
		items: [
			fillShape(roundedRectPath(outset(box, white), radius + white), paper, context),
			edgedBox(box, radius, line, context),
			...drawTile(target.icon ?? appIcon(context), icon, row.radius, context),
			...label.items,
		],
		targets: [{ target, box, ring: "banner", tip: 0.72, roomInside: false }],
		kept: isKept(target, context),
	};
};
